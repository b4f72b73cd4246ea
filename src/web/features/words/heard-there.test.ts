import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { type Heard, putHeard, whoMayHaveBeen, whoWasHeard } from './heard-there.ts';

beforeEach(() => void standInStorage());

const [dana, carlos] = ['c-dana', 'c-carlos'];
type Speaker = Heard['speech']['speakers'][number];
const spoke = (contactId: string | null, sure: Speaker['sure'], utterances = 3): Speaker => ({
  ...{ contactId, sure, utterances },
});
const read = (speakers: readonly Speaker[], more: Partial<Heard['speech']> = {}): Heard => ({
  speech: { source: 'transcript', speakers, ...more },
});

test('who spoke for sure and who is named as present were there; who is only guessed at was not', () => {
  const call = read([spoke(dana, 'sure'), spoke(carlos, 'likely'), spoke(null, 'unknown')]);
  expect(whoWasHeard([call, null])).toEqual([dana]);
  expect(whoWasHeard([call, read([spoke(carlos, 'said')])])).toEqual([dana, carlos]);
  expect(whoWasHeard([read([], { source: 'notes', attendees: [carlos, dana] })])).toEqual([carlos, dana]);
  expect(whoWasHeard([read([spoke(dana, 'sure')], { source: 'mail' })])).toEqual([]);
});

test('who is likely named as present is offered until they are among those who were, or were taken out', () => {
  const record = new ConversationRecord({ dealId: 'd', conversationId: 'likely' });
  const likely = [
    { name: 'D. Weiss', contactId: dana },
    { name: 'C. Ruiz', contactId: carlos },
  ];
  const notes = read([], { source: 'notes', likelyAttendees: likely });
  const offered = (there: readonly string[]) =>
    whoMayHaveBeen([notes, null, notes], record, there).map(({ contactId }) => contactId);
  expect(whoWasHeard([notes])).toEqual([]);
  expect(offered([])).toEqual([dana, carlos]);
  expect(offered([dana])).toEqual([carlos]);
  record.change('held', 'held', { unheard: [carlos] });
  expect(offered([dana])).toEqual([]);
});

test('each is put there once: who was taken out stays out when the same is read again', () => {
  const record = new ConversationRecord({ dealId: 'd', conversationId: 'c' });
  putHeard(record, [dana], [carlos]);
  expect(record.entry('held', 'held')).toEqual({ heard: [dana] });
  record.change('held', 'held', { participants: [carlos] });
  putHeard(record, [dana], [carlos]);
  expect(record.entry('held', 'held').participants).toEqual([carlos]);
  const another = new ConversationRecord({ dealId: 'd', conversationId: 'e' });
  another.change('held', 'held', { participants: [carlos] });
  putHeard(another, [dana], [carlos]);
  expect(another.entry('held', 'held').participants).toEqual([carlos, dana]);
});
