import { newId } from '../../api/new-id.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import { reached, subscribeReached } from '../../ui/connection.ts';

/** One answer for each name, whoever gives it and on whichever device. */
const speakerId = ({ of }: ConversationRecord, name: string): string =>
  idWithin(of.conversationId, `speaker ${name.trim().toLowerCase()}`);

/** Who of those that came up is said to have spoken under a name; null where nobody is. */
export function newcomerWhoSpoke(record: ConversationRecord, name: string): string | null {
  const id = speakerId(record, name);
  return record.ids('speaker').includes(id) ? (record.entry('speaker', id).contactId ?? null) : null;
}

/** Writes it where the close-out takes its new people from: nothing of it is recorded before. */
export function sayNewcomerSpoke(
  record: ConversationRecord,
  name: string,
  person: string | { readonly name: string; readonly title: string },
): void {
  const contactId = typeof person === 'string' ? person : newId();
  const before = newcomerWhoSpoke(record, name);
  if (typeof person !== 'string') {
    record.change('person', contactId, { name: person.name, ...(person.title && { title: person.title }) });
  }
  const id = speakerId(record, name);
  record.change('speaker', id, { name, contactId });
  record.putBack('speaker', id);
  changeThere(record, (there) => [...new Set([...there, contactId])]);
  if (before && before !== contactId) takeOutIfUnused(record, before);
}

/** Somebody else spoke after all: who came up by this answer alone goes with it. */
export function forgetNewcomer(record: ConversationRecord, name: string): void {
  const before = newcomerWhoSpoke(record, name);
  record.takeOut('speaker', speakerId(record, name));
  if (before) takeOutIfUnused(record, before);
}

/** Until somebody said who was there, those who spoke were; from then on it is that list that says so. */
function changeThere(record: ConversationRecord, change: (there: readonly string[]) => string[]): void {
  const { participants } = record.entry('held', 'held');
  if (participants) record.change('held', 'held', { participants: change(participants) });
}

function takeOutIfUnused(record: ConversationRecord, contactId: string): void {
  const { role = '' } = record.entry('person', contactId);
  const isUsed = (['speaker', 'line', 'ask', 'promise', 'concern', 'request'] as const).some((noun) =>
    record.ids(noun).some((id) => record.entry(noun, id).contactId === contactId),
  );
  const isFound = record.ids('found').some((id) => record.entry('found', id).into === `person/${contactId}`);
  const isNext = (record.entry('next', 'next').participants ?? []).includes(contactId);
  if (isUsed || isFound || isNext || role !== '') return;
  changeThere(record, (there) => there.filter((id) => id !== contactId));
  record.takeOut('person', contactId);
}

const longestMs = 10_000;

/** Ends once the server has what was typed, or there is no way to it. */
export function arrived(record: ConversationRecord): Promise<void> {
  return new Promise((done) => {
    const stops: (() => void)[] = [];
    const look = () => {
      const waits = record.waiting().some(({ key }) => /^(?:person|speaker)\//.test(key));
      if (waits && reached()) return;
      for (const stop of stops) stop();
      done();
    };
    const late = setTimeout(() => {
      for (const stop of stops) stop();
      done();
    }, longestMs);
    stops.push(record.subscribe(look), subscribeReached(look), () => clearTimeout(late));
    look();
  });
}
