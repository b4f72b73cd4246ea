import { useRef } from 'react';
import { isSentence } from '#domain/conversation/is-sentence.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { type AskPlanned, answerAsk, idWithin, plannedAsks } from '../../api/record/planned-asks.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronRight } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { DayChips } from './day-chips.tsx';
import { type MeetingPart, useMeeting } from './meeting-context.ts';

interface AskCardsProps {
  /** A yes goes on with what they will do. */
  onYes: (lineId: string) => void;
}

/** The objective with its wording and worth, and the backup one swipe or press away. */
export function AskCards({ onYes }: AskCardsProps) {
  const t = useTexts(meetingTexts);
  const meeting = useMeeting();
  const strip = useRef<HTMLUListElement>(null);
  // What is asked in the deal from which the meeting was opened comes first.
  const inOrder = meeting.parts.toSorted(
    (one, other) => Number(other.page === meeting.page) - Number(one.page === meeting.page),
  );
  const asks = inOrder.flatMap((part) => plannedAsks(part.conversation).map((ask) => ({ ask, part })));
  const show = (place: number) => {
    const card = strip.current?.children[place];
    card?.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' });
  };
  if (asks.length === 0) {
    const { conversationId } = meeting.conversation;
    return (
      <section aria-label={t('asks')} className="rounded-card border border-warn bg-warn-wash px-4 py-4">
        <p className="text-lead font-semibold text-warn">{t('noObjective')}</p>
        <ButtonLink
          className="mt-3"
          href={`/deals/${meeting.page.deal.dealId}/conversations/${conversationId}/plan`}
        >
          {t('planIt')}
        </ButtonLink>
      </section>
    );
  }
  return (
    <section aria-label={t('asks')}>
      <ul
        ref={strip}
        className="-mx-4 flex snap-x snap-mandatory scroll-px-4 gap-2.5 overflow-x-auto px-4 [scrollbar-width:none] md:mx-0 md:flex-col md:overflow-visible md:px-0"
      >
        {asks.map(({ ask, part }, place) => (
          <li
            key={ask.id}
            className={classes(
              'flex min-w-0 flex-none snap-center',
              asks.length > 1 ? 'w-[90%] md:w-full' : 'w-full',
            )}
          >
            <AskCard
              ask={ask}
              part={part}
              onYes={onYes}
              aside={asks.length > 1 && <ToNext asks={asks} place={place} onShow={show} />}
              onNo={() => show(Math.min(place + 1, asks.length - 1))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ToNextProps {
  asks: readonly { ask: AskPlanned; part: MeetingPart }[];
  place: number;
  onShow: (place: number) => void;
}

/** On a phone the cards lie side by side: the next one by its name, and from the last back to the first. */
function ToNext({ asks, place, onShow }: ToNextProps) {
  const t = useTexts(meetingTexts);
  const to = (place + 1) % asks.length;
  const [own, next] = [asks[place], asks[to]];
  if (!own || !next) return null;
  const ranks = { objective: t('toObjective'), backup: t('toBackup'), other: t('toFurther') };
  return (
    <Button size="small" look="quiet" className="-mr-2 min-w-0 md:hidden" onPress={() => onShow(to)}>
      <span className="truncate">
        {next.part === own.part ? ranks[next.ask.as] : next.part.page.deal.name}
      </span>
      <span className={to === 0 ? 'order-first rotate-180' : ''}>
        <ChevronRight />
      </span>
    </Button>
  );
}

interface AskCardProps {
  ask: AskPlanned;
  part: MeetingPart;
  aside: React.ReactNode;
  onYes: (lineId: string) => void;
  onNo: () => void;
}

function AskCard({ ask, part, aside, onYes, onNo }: AskCardProps) {
  const t = useTexts(meetingTexts);
  const meeting = useMeeting();
  const { record, page, conversation } = part;
  const { result = null, reviewOn = null, when = '' } = useEntry(record, 'ask', ask.id);
  const kind = page.score.kinds.find((one) => one.key === ask.kind)?.label;
  const who = conversation.participants.find((person) => person.id === ask.contactId)?.name;
  const asked = kind && (who ? t('kindFrom', { kind, who }) : kind);
  // They may have agreed meanwhile, on their own page: then it is no question any more.
  const given = page.score.people
    .find(({ contactId }) => contactId === ask.contactId)
    ?.positions.find((one) => one.kind === ask.kind && one.state === 'gained');
  const text = ask.wording || asked || t('whatNext');
  const ranks = { objective: t('objective'), backup: t('backup'), other: t('further') };
  const answers = [
    { id: 'yes', label: t('yes'), on: 'border-them bg-them text-on-strong' },
    { id: 'maybe', label: t('maybe'), on: 'border-warn bg-warn text-on-strong' },
    { id: 'no', label: t('no'), on: 'border-risk bg-risk text-on-strong' },
  ] as const;
  const answer = (id: 'yes' | 'no' | 'maybe') => {
    const next = result === id ? null : id;
    answerAsk(record, ask, next);
    meeting.onSubject(part.dealId);
    if (next === 'yes') onYes(idWithin(record.of.conversationId, `line of ${ask.id}`));
    if (next === 'no' && ask.as === 'objective') onNo();
  };
  return (
    <div
      className={classes(
        'flex w-full min-w-0 flex-col rounded-card border bg-card px-4 pt-2.5 pb-4',
        ask.as === 'objective' ? 'border-them-line' : 'border-line',
      )}
    >
      <div className="flex min-h-9 items-center justify-between gap-2">
        <h2 className="min-w-0 truncate text-fine font-semibold text-soft">{ranks[ask.as]}</h2>
        {aside}
      </div>
      {asked && ask.wording && <p className="font-semibold text-them">{asked}</p>}
      {meeting.parts.length > 1 && <p className="text-fine text-soft">{page.deal.name}</p>}
      <p className="mt-0.5 text-[20px] leading-[1.3] font-semibold tracking-[-0.012em] text-pretty">
        {isSentence(text) ? t('quoted', { text }) : text}
      </p>
      {ask.value && <p className="mt-1.5 text-soft">{t('theyGain', { value: ask.value })}</p>}
      {given && result === null && (
        <div role="status" className="mt-3 rounded-control bg-them-wash px-3 py-2 text-fine">
          <p className="font-semibold text-them">{t('given')}</p>
          {given.evidence && <p className="text-soft wrap-anywhere">{given.evidence}</p>}
        </div>
      )}
      <fieldset aria-label={t('theySaid')} className="mt-auto grid min-w-0 grid-cols-3 gap-2 pt-4">
        {answers.map(({ id, label, on }) => (
          <button
            key={id}
            type="button"
            aria-pressed={result === id}
            onClick={() => answer(id)}
            className={classes(
              'min-h-12 cursor-pointer rounded-control border text-[15px] font-[550] select-none',
              result === id ? on : 'border-line bg-card hover:bg-well active:bg-well',
            )}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {result === 'maybe' && (
        <div className="mt-3">
          <p className="mb-1.5 text-fine text-soft">{t('lookAgain')}</p>
          <DayChips
            value={reviewOn}
            typed={when}
            label={t('lookAgain')}
            onChange={(next) => record.change('ask', ask.id, { reviewOn: next.value, when: next.typed })}
          />
        </div>
      )}
    </div>
  );
}
