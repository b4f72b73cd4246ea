import { rolesTexts } from '#texts/choices.ts';
import { planTexts } from '#texts/plan.ts';
import { Card } from '../../ui/card.tsx';
import { type DotState, PositionDots } from '../../ui/position-dots.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import type { Proposal } from './plan-draft.ts';

interface WhoIsWhereProps {
  proposal: Proposal;
  participants: readonly string[];
}

/** Who will be there, and where each of them is, at a glance. */
export function WhoIsWhere({ proposal, participants }: WhoIsWhereProps) {
  const t = useTexts(planTexts);
  const tr = useTexts(rolesTexts);
  const numbers = useNumbers();
  const states: Record<DotState, string> = {
    gained: t('stateGained'),
    maybe: t('stateMaybe'),
    asked: t('stateAsked'),
    refused: t('stateRefused'),
    reopened: t('stateReopened'),
    none: t('stateNone'),
    waived: t('stateWaived'),
    'not needed': t('stateNotNeeded'),
  };
  const labels = new Map(proposal.kinds.map((kind) => [kind.key, kind.label]));
  const there = proposal.participants.filter((person) => participants.includes(person.contactId));
  const missing = proposal.participants.filter(
    (person) => person.needed && !participants.includes(person.contactId),
  );
  return (
    <Card title={t('whoIsWhere')}>
      {there.length === 0 && <p className="text-soft">{t('chooseWho')}</p>}
      <Rows>
        {there.map((person) => (
          <Row key={person.contactId}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-2">
              <b className="font-semibold">{person.name}</b>
              <span className="text-fine text-them">{person.atLabel}</span>
            </p>
            {(person.title || person.roles.length > 0) && (
              <p className="text-fine text-soft">
                {person.title ?? numbers.list(person.roles.map((role) => tr(role)))}
              </p>
            )}
            <p className="my-1.5">
              <PositionDots
                label={person.sentence}
                dots={person.positions.map(({ kind, state }) => ({
                  id: kind,
                  state,
                  name: t('positionOn', { kind: labels.get(kind) ?? kind, state: states[state] }),
                  isHere: kind === person.at,
                }))}
              />
            </p>
            <p className="text-fine text-soft">{person.sentence}</p>
          </Row>
        ))}
      </Rows>
      {missing.length > 0 && (
        <p className="mt-2 text-fine text-soft">
          {t('notInvited', { names: numbers.list(missing.map((person) => person.name)) })}
        </p>
      )}
    </Card>
  );
}
