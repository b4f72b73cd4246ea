import type { MissingForPosition } from '#contract/deals/position.ts';
import { rolesTexts } from '#texts/choices.ts';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

type Missing = MissingForPosition['missing'][number];
type Giver = Missing['givers'][number];

interface PositionProps {
  position: MissingForPosition;
  /** They have agreed: record it. */
  onRecord: (contactId: string, kind: string) => void;
  onAddPerson: () => void;
}

/** Why a deal does not stand where somebody would have it: what is missing, person by person, and what leads there. */
export function PositionAnswer({ position, onRecord, onAddPerson }: PositionProps) {
  const t = useTexts(dealBoardTexts);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-soft">
        <b className="font-semibold text-ink">{position.name}</b>
        {position.account && ` · ${position.account}`}
      </p>
      <p>{position.sentence}</p>
      {position.missing.map((one) => (
        <section
          key={one.kind}
          aria-label={one.label}
          className="rounded-card border border-line bg-card px-4 py-3"
        >
          <h3 className="font-semibold">{one.label}</h3>
          <p className="text-fine text-soft">{t('theyWould', { what: one.clientCommitsTo })}</p>
          {one.nobody !== null && (
            <Nobody
              missing={one}
              isEmpty={position.people.length === 0}
              onAdd={onAddPerson}
              mayChange={position.may.change}
            />
          )}
          <ul className="mt-1 divide-y divide-line">
            {one.givers.map((giver) => (
              <GiverRow
                key={giver.contactId}
                giver={giver}
                kind={one.kind}
                dealId={position.dealId}
                mayChange={position.may.change}
                onRecord={onRecord}
              />
            ))}
          </ul>
        </section>
      ))}
      {position.given.length > 0 && (
        <ul className="flex flex-col gap-1 rounded-card border border-line bg-card px-4 py-3">
          {position.given.map((one) => (
            <li key={one.sentence}>{one.sentence}</li>
          ))}
        </ul>
      )}
      <div>
        <ButtonLink look="quiet" href={`/deals/${position.dealId}`}>
          {t('openDeal')}
        </ButtonLink>
      </div>
    </div>
  );
}

interface GiverProps {
  giver: Giver;
  kind: string;
  dealId: string;
  mayChange: boolean;
  onRecord: (contactId: string, kind: string) => void;
}

function GiverRow({ giver, kind, dealId, mayChange, onRecord }: GiverProps) {
  const t = useTexts(dealBoardTexts);
  const dates = useDates();
  const deal = `/deals/${dealId}`;
  const { plannedIn, first } = giver;
  return (
    <li className="py-2.5">
      <p>{giver.sentence}</p>
      {mayChange && (
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          {plannedIn ? (
            <ButtonLink size="small" href={`${deal}/conversations/${plannedIn.conversationId}/plan`}>
              {t('plannedFor', { moment: dates.moment(plannedIn.startsAt) })}
            </ButtonLink>
          ) : (
            first.length === 0 && (
              <ButtonLink size="small" href={`${deal}/plan?kind=${kind}&contact=${giver.contactId}`}>
                {t('planAsk')}
              </ButtonLink>
            )
          )}
          <Button
            size="small"
            look={first.length === 0 ? 'plain' : 'quiet'}
            onPress={() => onRecord(giver.contactId, kind)}
          >
            {t('theyAgreed')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface NobodyProps {
  missing: Missing;
  isEmpty: boolean;
  mayChange: boolean;
  onAdd: () => void;
}

function Nobody({ missing, isEmpty, mayChange, onAdd }: NobodyProps) {
  const t = useTexts(dealBoardTexts);
  const role = useTexts(rolesTexts);
  const numbers = useNumbers();
  const roles = (missing.nobody ?? []).map((one) => role(one));
  return (
    <div className="py-2.5">
      <p>
        {isEmpty || roles.length === 0
          ? t('nobodyAtAll', { kind: missing.label })
          : t('nobodyCan', { kind: missing.label, roles: numbers.list(roles) })}
      </p>
      {mayChange && (
        <Button size="small" className="mt-1.5" onPress={onAdd}>
          {t('addPerson')}
        </Button>
      )}
    </div>
  );
}
