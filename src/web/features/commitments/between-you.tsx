import type { DealPage } from '#contract/deals/deal-page.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

export type Commitment = DealPage['commitments'][number];
export type PromiseMade = DealPage['promises'][number];
export type NonCommitment = DealPage['nonCommitments'][number];

export type Settling =
  | { what: 'commitment'; commitment: Commitment; as: 'kept' | 'moved' | 'broken' | 'withdrawn' }
  | { what: 'promise'; promise: PromiseMade; as: 'kept' | 'moved' | 'withdrawn' }
  | { what: 'non-commitment'; nonCommitment: NonCommitment };

interface BetweenYouProps {
  page: Pick<DealPage, 'commitments' | 'promises' | 'nonCommitments'>;
  kinds: ReadonlyMap<string, string>;
  /** Left out for readers. */
  onSettle: ((settling: Settling) => void) | undefined;
  onAdd: ((what: 'commitment' | 'promise') => void) | undefined;
}

/** What they said they would do, what you said you would do, and what only sounded like it. */
export function BetweenYou({ page, kinds, onSettle, onAdd }: BetweenYouProps) {
  const theirs = page.commitments.filter((one) => one.state === 'open');
  const ours = page.promises.filter((one) => one.state === 'open');
  const vague = page.nonCommitments.filter((one) => one.standing);
  const before = page.commitments.filter((one) => one.state !== 'open');
  return (
    <Card
      title="Open between you"
      aside={
        onAdd && (
          <span className="flex gap-1.5">
            <Button size="small" onPress={() => onAdd('commitment')}>
              They will…
            </Button>
            <Button size="small" onPress={() => onAdd('promise')}>
              We will…
            </Button>
          </span>
        )
      }
    >
      {theirs.length + ours.length + vague.length === 0 && (
        <p className="text-soft">
          Nothing is open. A commitment of theirs, with a name and a date, is what moves a deal.
        </p>
      )}
      <Rows>
        {theirs.map((one) => (
          <CommitmentRow key={one.commitmentId} commitment={one} kinds={kinds} onSettle={onSettle} />
        ))}
        {ours.map((one) => (
          <PromiseRow key={one.promiseId} promise={one} onSettle={onSettle} />
        ))}
        {vague.map((one) => (
          <Row
            key={one.nonCommitmentId}
            aside={
              onSettle && (
                <Button size="small" onPress={() => onSettle({ what: 'non-commitment', nonCommitment: one })}>
                  Ask again
                </Button>
              )
            }
          >
            <Tag tone="warn">not firm</Tag> <i>“{one.text}”</i>
            <p className="text-fine text-soft">
              {one.contactName ?? 'Nobody in particular'} · no progress until it has a name, an act and a date
            </p>
          </Row>
        ))}
      </Rows>
      {before.length > 0 && (
        <div className="mt-2">
          <Fold title={`What they committed to before: ${before.length}`}>
            <Rows>
              {before.map((one) => (
                <Row
                  key={one.commitmentId}
                  aside={<Tag tone={one.state === 'kept' ? 'them' : 'risk'}>{one.state}</Tag>}
                >
                  {one.what} <span className="text-soft">· {one.contactName}</span>
                </Row>
              ))}
            </Rows>
          </Fold>
        </div>
      )}
    </Card>
  );
}

interface CommitmentRowProps {
  commitment: Commitment;
  kinds: ReadonlyMap<string, string>;
  onSettle: ((settling: Settling) => void) | undefined;
}

function CommitmentRow({ commitment, kinds, onSettle }: CommitmentRowProps) {
  const settle = (as: 'kept' | 'moved' | 'broken' | 'withdrawn') => () =>
    onSettle?.({ what: 'commitment', commitment, as });
  const kind = commitment.kind ? kinds.get(commitment.kind) : null;
  return (
    <Row
      aside={
        onSettle && (
          <>
            <Button size="small" onPress={settle('kept')}>
              Kept
            </Button>
            <Menu
              label={`What became of: ${commitment.what}`}
              acts={[
                { id: 'moved', label: 'They moved it', act: settle('moved') },
                { id: 'broken', label: 'They broke it', tone: 'risk', act: settle('broken') },
                { id: 'withdrawn', label: 'They took it back', tone: 'risk', act: settle('withdrawn') },
              ]}
            />
          </>
        )
      }
    >
      <b className="font-semibold">{commitment.contactName ?? 'Somebody'}</b> {commitment.what}
      <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-fine text-soft">
        <Due due={commitment.due} daysLate={commitment.daysLate} event={commitment.event} />
        {kind && <Tag tone="them">{kind}</Tag>}
        {commitment.firmness !== 'firm' && <Tag tone="warn">{commitment.firmness}</Tag>}
        {commitment.timesMovedLater > 0 && <Tag tone="warn">moved {times(commitment.timesMovedLater)}</Tag>}
      </p>
    </Row>
  );
}

function PromiseRow({
  promise,
  onSettle,
}: {
  promise: PromiseMade;
  onSettle: CommitmentRowProps['onSettle'];
}) {
  const settle = (as: 'kept' | 'moved' | 'withdrawn') => () => onSettle?.({ what: 'promise', promise, as });
  return (
    <Row
      aside={
        onSettle && (
          <>
            <Button size="small" onPress={settle('kept')}>
              Kept
            </Button>
            <Menu
              label={`What became of: ${promise.what}`}
              acts={[
                { id: 'moved', label: 'Another day', act: settle('moved') },
                { id: 'withdrawn', label: 'Take it back', tone: 'risk', act: settle('withdrawn') },
              ]}
            />
          </>
        )
      }
    >
      <b className="font-semibold text-us">{promise.member?.name ?? 'You'}</b> {promise.what}
      <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-fine text-soft">
        <Due due={promise.due} daysLate={promise.daysLate} event={null} />
        {promise.contactName && `for ${promise.contactName}`}
      </p>
    </Row>
  );
}

function Due({
  due,
  daysLate,
  event,
}: {
  due: string | null;
  daysLate: number | null;
  event: string | null;
}) {
  const dates = useDates();
  const tone = (daysLate ?? 0) > 0 ? 'risk' : due && dates.daysFromToday(due) === 0 ? 'warn' : 'plain';
  return (
    <>
      {event && <span>{event}</span>}
      {due ? <Tag tone={tone}>{dates.due(due)}</Tag> : <Tag tone="warn">no date</Tag>}
    </>
  );
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
