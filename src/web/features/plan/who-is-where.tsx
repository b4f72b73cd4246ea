import { Card } from '../../ui/card.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Proposal } from './plan-draft.ts';

/** Who will be there, and where each of them is. */
export function WhoIsWhere({
  proposal,
  participants,
}: {
  proposal: Proposal;
  participants: readonly string[];
}) {
  const there = proposal.participants.filter((person) => participants.includes(person.contactId));
  const missing = proposal.participants.filter(
    (person) => person.needed && !participants.includes(person.contactId),
  );
  return (
    <Card title="Who will be there, and where they are">
      {there.length === 0 && <p className="text-soft">Choose who will be there.</p>}
      <Rows>
        {there.map((person) => (
          <Row key={person.contactId} aside={person.atLabel && <Tag tone="them">{person.atLabel}</Tag>}>
            <b className="font-semibold">{person.name}</b>
            {person.roles[0] && <span className="text-soft"> · {person.roles.join(', ')}</span>}
            <p className="text-fine text-soft">{person.sentence}</p>
          </Row>
        ))}
      </Rows>
      {missing.length > 0 && (
        <p className="mt-2 text-fine text-soft">
          Not there: {missing.map((person) => person.name).join(', ')}.
        </p>
      )}
    </Card>
  );
}
