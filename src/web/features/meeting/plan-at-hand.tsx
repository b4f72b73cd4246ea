import type { ReactNode } from 'react';
import { agendaPoints } from '#domain/conversation/agenda-points.ts';
import { meetingTexts } from '#texts/meeting.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import { useDrawn, useEntry } from '../../api/record/use-record.ts';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { type MeetingPart, useMeeting } from './meeting-context.ts';

/** What was planned beside the asks, for each of the deals that it is about. */
export function PlanAtHand() {
  const { parts } = useMeeting();
  return parts.map((part) => <PlanOfPart key={part.dealId} part={part} />);
}

/** Questions and agenda to tick, concerns with their replies, what to leave alone. */
function PlanOfPart({ part }: { part: MeetingPart }) {
  const t = useTexts(meetingTexts);
  const { parts } = useMeeting();
  const { conversation, record } = part;
  const {
    questions = [],
    agenda = '',
    insight,
    surprise,
    expectedConcerns = [],
    notToday = [],
  } = conversation.plan;
  const points = agendaPoints(agenda);
  const idOf = (what: string) => idWithin(conversation.conversationId, what);
  const asked = useDrawn(
    record,
    (it) => questions.filter((one) => it.entry('question', idOf(`question ${one}`)).asked).length,
  );
  const isEmpty =
    questions.length + points.length + expectedConcerns.length + notToday.length === 0 &&
    !insight &&
    !surprise;
  if (isEmpty) return null;
  return (
    <>
      {parts.length > 1 && <p className="-mb-1.5 px-1 text-fine text-soft">{part.page.deal.name}</p>}
      {questions.length > 0 && (
        <Part title={t('questions')} aside={t('askedOf', { asked, count: questions.length })}>
          {questions.map((one) => (
            <Tick key={one} record={record} noun="question" id={idOf(`question ${one}`)}>
              {one}
            </Tick>
          ))}
        </Part>
      )}
      {insight && (
        <Part title={t('insight')}>
          <p className="py-1 whitespace-pre-line">{insight}</p>
        </Part>
      )}
      {points.length > 0 && (
        <Part title={t('agenda')}>
          {points.map((one) => (
            <Tick key={one} record={record} noun="agenda" id={idOf(`agenda ${one}`)}>
              {one}
            </Tick>
          ))}
        </Part>
      )}
      {surprise && (
        <Part title={t('surprise')}>
          <p className="py-1 whitespace-pre-line">{surprise}</p>
        </Part>
      )}
      {expectedConcerns.length > 0 && (
        <Part title={t('concerns')}>
          {expectedConcerns.map(({ concern, reply }) => (
            <Concern
              key={concern}
              part={part}
              id={idOf(`concern ${concern}`)}
              concern={concern}
              reply={reply}
            />
          ))}
        </Part>
      )}
      {notToday.length > 0 && (
        <Fold title={t('notToday', { count: notToday.length })}>
          <ul className="flex list-disc flex-col gap-1 pb-1 pl-9 text-soft">
            {notToday.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-card px-4 py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-fine font-semibold text-soft">{title}</h2>
        {aside && <span className="text-fine text-soft tabular-nums">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

interface TickProps {
  record: ConversationRecord;
  noun: 'question' | 'agenda';
  id: string;
  children: string;
}

/** A whole row to press: the thumb need not meet a small box. */
function Tick({ record, noun, id, children }: TickProps) {
  const entry: { asked?: boolean; done?: boolean } = useEntry(record, noun, id);
  const isOn = entry.asked ?? entry.done ?? false;
  const toggle = () =>
    noun === 'question'
      ? record.change('question', id, { asked: !isOn })
      : record.change('agenda', id, { done: !isOn });
  return (
    <label className="-mx-2 flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 py-1.5 hover:bg-well has-focus-visible:outline-2 has-focus-visible:outline-us">
      <input type="checkbox" checked={isOn} onChange={toggle} className="sr-only" />
      <span
        aria-hidden="true"
        className={classes(
          'flex size-5 flex-none items-center justify-center rounded-[5px] border',
          isOn ? 'border-ink bg-ink text-on-strong' : 'border-edge',
        )}
      >
        {isOn && <CheckIcon />}
      </span>
      <span className={classes('text-[15px] leading-snug', isOn && 'text-soft line-through decoration-edge')}>
        {children}
      </span>
    </label>
  );
}

interface ConcernProps {
  part: MeetingPart;
  id: string;
  concern: string;
  reply: string;
}

function Concern({ part: { record, conversation }, id, concern, reply }: ConcernProps) {
  const t = useTexts(meetingTexts);
  const cameUp = useDrawn(record, (it) => it.ids('concern').includes(id));
  const toggle = () => {
    if (cameUp) return record.takeOut('concern', id);
    record.change('concern', id, { text: concern, contactId: conversation.participants[0]?.id ?? '' });
    record.putBack('concern', id);
  };
  return (
    <div className="flex items-start justify-between gap-3 border-line py-2 not-last:border-b">
      <div className="min-w-0">
        <p className="font-medium">{concern}</p>
        <p className="text-soft">{reply}</p>
      </div>
      <button
        type="button"
        aria-pressed={cameUp}
        onClick={toggle}
        className={classes(
          'min-h-11 flex-none cursor-pointer rounded-full border px-3 text-fine lg:min-h-8',
          cameUp ? 'border-ink bg-ink text-on-strong' : 'border-line hover:bg-well',
        )}
      >
        {t('cameUp')}
      </button>
    </div>
  );
}
