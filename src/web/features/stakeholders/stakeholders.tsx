import type { DealPage } from '#contract/deals/deal-page.ts';
import { rolesTexts } from '#texts/choices.ts';
import { dealTexts } from '#texts/deal.ts';
import { stakeholdersTexts } from '#texts/stakeholders.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Few } from '../../ui/few.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
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
  const t = useTexts(stakeholdersTexts);
  const roles = useTexts(rolesTexts);
  const deal = useTexts(dealTexts);
  const present = people.filter((person) => person.present);
  const gone = people.filter((person) => !person.present);
  return (
    <Card
      title={t('title')}
      aside={
        onAdd &&
        present.length > 0 && (
          <Button size="small" onPress={onAdd}>
            {t('add')}
          </Button>
        )
      }
    >
      {present.length === 0 && (
        <EmptyState title={t('emptyTitle')} act={onAdd && <Button onPress={onAdd}>{t('addFirst')}</Button>}>
          {t('empty')}
        </EmptyState>
      )}
      <Few items={present} atFirst={5} more={(count) => deal('showMore', { count })}>
        {(shown) => (
          <Rows>
            {shown.map((person) => (
              <Row
                key={person.contactId}
                aside={
                  onAdd && (
                    <Menu
                      label={t('change', { name: person.name })}
                      acts={[
                        {
                          id: 'change',
                          label: t('rolesAndGain'),
                          act: () => onChange(person, 'change'),
                        },
                        {
                          id: 'card',
                          label: t('card'),
                          act: () => onChange(person, 'card'),
                        },
                        { id: 'leave', label: t('left'), tone: 'risk', act: () => onChange(person, 'leave') },
                      ]}
                    />
                  )
                }
              >
                <Link look="name" href={`/contacts/${person.contactId}`}>
                  {person.name}
                </Link>
                {person.title && <span className="text-soft"> · {person.title}</span>}
                <div className="mt-1 flex flex-wrap gap-1">
                  {person.roles.map((role) => (
                    <Tag key={role}>{roles(role)}</Tag>
                  ))}
                  {!person.needed && <Tag>{t('notNeeded')}</Tag>}
                </div>
                {person.gain ? (
                  <p className="mt-1 text-fine text-soft">{t('inIt', { gain: person.gain })}</p>
                ) : (
                  onAdd && <p className="mt-1 text-fine text-faint">{t('inItUnknown')}</p>
                )}
              </Row>
            ))}
          </Rows>
        )}
      </Few>
      <Rows>
        {gone.map((person) => (
          <Row
            key={person.contactId}
            aside={
              onAdd && (
                <Button size="small" look="quiet" onPress={() => onChange(person, 'return')}>
                  {t('theyAreBack')}
                </Button>
              )
            }
          >
            <span className="text-soft">{t('gone', { name: person.name })}</span>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
