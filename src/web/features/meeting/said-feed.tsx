import type { ReactNode } from 'react';
import { missingParts } from '#domain/conversation/firmness.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useHolders, useIdsOfAll, useMeeting, useMeetingPeople, useSaid } from './meeting-context.ts';
import { holdersOf } from './meeting-parts.ts';
import type { Writing } from './writing.ts';

interface SaidFeedProps {
  /** What is in the field below just now stands there, not here. */
  writing: Writing;
  onOpen: (writing: Writing) => void;
}

/** What was written down, in the order in which it was said, each with a light time; a press opens it again. */
export function SaidFeed({ writing, onOpen }: SaidFeedProps) {
  const t = useTexts(meetingTexts);
  const { parts } = useMeeting();
  const begunAt = ({ mode, id }: Writing) =>
    mode === 'next' ? '' : (holdersOf(parts, mode, id)[0]?.record.begunAt(mode, id) ?? '');
  const said = [
    ...useIdsOfAll('note').map((id) => ({ mode: 'note' as const, id })),
    ...useIdsOfAll('line').map((id) => ({ mode: 'line' as const, id })),
    ...useIdsOfAll('promise').map((id) => ({ mode: 'promise' as const, id })),
    ...useIdsOfAll('person').map((id) => ({ mode: 'person' as const, id })),
  ]
    .filter(({ mode, id }) => mode !== writing.mode || id !== writing.id)
    .sort((one, other) => (begunAt(one) < begunAt(other) ? -1 : 1));
  return (
    <section aria-labelledby="said" className="rounded-card border border-line bg-card px-4 py-2.5">
      <h2 id="said" className="text-fine font-semibold text-soft">
        {t('said')}
      </h2>
      {said.length === 0 && <p className="py-1.5 text-soft">{t('saidNothing')}</p>}
      <ul className="divide-y divide-line">
        {said.map((one) => (
          <li key={one.id} className="empty:hidden">
            <Said {...one} onOpen={() => onOpen(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SaidProps extends Writing {
  onOpen: () => void;
}

function Said({ mode, id, onOpen }: SaidProps) {
  if (mode === 'note') return <Note id={id} onOpen={onOpen} />;
  if (mode === 'line') return <Line id={id} onOpen={onOpen} />;
  return mode === 'promise' ? <Promised id={id} onOpen={onOpen} /> : <Person id={id} onOpen={onOpen} />;
}

interface OneProps {
  id: string;
  onOpen: () => void;
}

function Note({ id, onOpen }: OneProps) {
  const { text = '' } = useSaid('note', id).entry;
  return text.trim() === '' ? null : (
    <Entry noun="note" id={id} onOpen={onOpen}>
      {text}
    </Entry>
  );
}

function Line({ id, onOpen }: OneProps) {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const people = useMeetingPeople();
  const { contactId = '', what = '', due = null, kept } = useSaid('line', id).entry;
  const missing = missingParts({ who: contactId, what, when: due ?? (kept ? 'there and then' : null) });
  const who = people.find((one) => one.id === contactId)?.label ?? t('somebody');
  if (what.trim() === '' && due === null) return null;
  const text = due ? t('lineIsBy', { who, what, due: dates.day(due) }) : t('lineIs', { who, what });
  return (
    <Entry
      noun="line"
      id={id}
      onOpen={onOpen}
      tag={missing.length === 0 ? <Tag tone="them">{t('firm')}</Tag> : <Lacks missing={missing} />}
    >
      {text}
    </Entry>
  );
}

/** What is missing for it to be firm. */
export function Lacks({ missing }: { missing: readonly ('who' | 'what' | 'when')[] }) {
  const t = useTexts(meetingTexts);
  const words = { who: t('lacksWho'), what: t('lacksWhat'), when: t('lacksWhen') };
  const list = new Intl.ListFormat(t.locale, { type: 'conjunction' });
  return <Tag tone="warn">{t('lacks', { what: list.format(missing.map((part) => words[part])) })}</Tag>;
}

function Promised({ id, onOpen }: OneProps) {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const { what = '', due = null } = useSaid('promise', id).entry;
  if (what.trim() === '') return null;
  const text = due ? t('whatBy', { what, due: dates.day(due) }) : what;
  return (
    <Entry noun="promise" id={id} onOpen={onOpen} tag={<Tag tone="us">{t('modePromise')}</Tag>}>
      {text}
    </Entry>
  );
}

function Person({ id, onOpen }: OneProps) {
  const t = useTexts(meetingTexts);
  const { name = '', title = '' } = useSaid('person', id).entry;
  if (name.trim() === '') return null;
  return (
    <Entry noun="person" id={id} onOpen={onOpen}>
      {title === '' ? t('newPerson', { name }) : t('newPersonAs', { name, title })}
    </Entry>
  );
}

interface EntryProps {
  noun: 'note' | 'line' | 'promise' | 'person';
  id: string;
  onOpen: () => void;
  tag?: ReactNode;
  children: ReactNode;
}

function Entry({ noun, id, onOpen, tag, children }: EntryProps) {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const { parts, conversation } = useMeeting();
  const numbers = useNumbers();
  const holders = useHolders(noun, id);
  const at = holders[0]?.record.begunAt(noun, id) || conversation.startsAt;
  const isOfSome = noun !== 'note' && parts.length > 1;
  return (
    <button
      type="button"
      onClick={onOpen}
      className="-mx-2 flex min-h-11 w-[calc(100%+16px)] cursor-pointer items-baseline gap-3 rounded-control px-2 py-2.5 text-left hover:bg-well"
    >
      <time className="w-10 flex-none text-[11.5px] text-faint tabular-nums">{dates.time(at)}</time>
      <span className="flex min-w-0 flex-1 flex-col items-start gap-1 whitespace-pre-line">
        <span>{children}</span>
        {tag}
        {isOfSome && (
          <span className="text-fine text-soft">
            {numbers.list(holders.map(({ page }) => page.deal.name))}
          </span>
        )}
        <span className="sr-only">{t('change')}</span>
      </span>
    </button>
  );
}
