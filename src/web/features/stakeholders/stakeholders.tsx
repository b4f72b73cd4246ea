import type { DealPage } from '#contract/deals/deal-page.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';

export type Person = DealPage['score']['people'][number];

interface StakeholdersProps {
  people: readonly Person[];
  onAdd: (() => void) | undefined;
  onChange: (person: Person, how: 'change' | 'card' | 'leave' | 'return') => void;
}

/** Who is part of it at the client, in which roles, and what is in it for each of them. */
export function Stakeholders({ people, onAdd, onChange }: StakeholdersProps) {
  const present = people.filter((person) => person.present);
  const gone = people.filter((person) => !person.present);
  return (
    <Card
      title="People at the client"
      aside={
        onAdd &&
        present.length > 0 && (
          <Button size="small" onPress={onAdd}>
            Add
          </Button>
        )
      }
    >
      {present.length === 0 && (
        <EmptyState title="Nobody yet" act={onAdd && <Button onPress={onAdd}>Add the first person</Button>}>
          Who feels the problem? Who decides? One name is enough to begin.
        </EmptyState>
      )}
      <Rows>
        {present.map((person) => (
          <Row
            key={person.contactId}
            aside={
              onAdd && (
                <Menu
                  label={`Change ${person.name}`}
                  acts={[
                    {
                      id: 'change',
                      label: 'Roles and what they gain',
                      act: () => onChange(person, 'change'),
                    },
                    {
                      id: 'card',
                      label: 'Name, title and how to reach them',
                      act: () => onChange(person, 'card'),
                    },
                    { id: 'leave', label: 'They left', tone: 'risk', act: () => onChange(person, 'leave') },
                  ]}
                />
              )
            }
          >
            <b className="font-semibold">{person.name}</b>
            {person.title && <span className="text-soft"> · {person.title}</span>}
            <div className="mt-1 flex flex-wrap gap-1">
              {person.roles.map((role) => (
                <Tag key={role}>{role}</Tag>
              ))}
              {!person.needed && <Tag>not needed</Tag>}
            </div>
            {person.gain ? (
              <p className="mt-1 text-fine text-soft">In it for them: {person.gain}</p>
            ) : (
              onAdd && <p className="mt-1 text-fine text-faint">What is in it for them is not known yet.</p>
            )}
          </Row>
        ))}
        {gone.map((person) => (
          <Row
            key={person.contactId}
            aside={
              onAdd && (
                <Button size="small" look="quiet" onPress={() => onChange(person, 'return')}>
                  They are back
                </Button>
              )
            }
          >
            <span className="text-soft">{person.name}, no longer part of it</span>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
