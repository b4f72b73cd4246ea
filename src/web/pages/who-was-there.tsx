import type { Score } from '#contract/deals/score.ts';
import { rolesTexts } from '#texts/choices.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { Card } from '../ui/card.tsx';
import { PositionDots } from '../ui/position-dots.tsx';
import { useNumbers, useTexts } from '../ui/reader.tsx';
import { Row, Rows } from '../ui/row.tsx';

interface WhoWasThereProps {
  people: Score['people'];
  kinds: ReadonlyMap<string, string>;
}

/** Who takes part in a conversation, where each of them is now, and what is in it for them. */
export function WhoWasThere({ people, kinds }: WhoWasThereProps) {
  const t = useTexts(conversationsTexts);
  const tr = useTexts(rolesTexts);
  const numbers = useNumbers();
  return (
    <Card title={t('whoWhere')}>
      {people.length === 0 && <p className="text-soft">{t('nobodyIsNamed')}</p>}
      <Rows>
        {people.map((person) => {
          const here = person.positions.find((position) => position.here);
          const label = here && (kinds.get(here.kind) ?? here.kind);
          return (
            <Row key={person.contactId}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-2">
                <b className="font-semibold">{person.name}</b>
                <span className="text-fine text-them">{label}</span>
              </p>
              <p className="text-fine text-soft">
                {person.title ?? numbers.list(person.roles.map((role) => tr(role)))}
              </p>
              <p className="my-1.5">
                <PositionDots
                  label={label ?? person.name}
                  dots={person.positions.map(({ kind, state, here: isHere }) => ({
                    id: kind,
                    state,
                    name: kinds.get(kind) ?? kind,
                    isHere,
                  }))}
                />
              </p>
              {person.gain && <p className="text-fine text-soft">{t('forThem', { gain: person.gain })}</p>}
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}
