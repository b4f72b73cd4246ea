import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { madeOfLine } from './make-of-line.ts';
import { textRead } from './text-lines.ts';
import type { WordsOf, WordsRead } from './words-context.ts';

beforeEach(() => void standInStorage());

const words = 'pictures of the infeed by fri';
const read = (times: WordsRead['times']) =>
  ({
    utterances: [{ text: words, speaker: null }],
    speech: { speakers: [], source: 'notes', day: '2026-11-24' },
    times,
  }) as unknown as WordsRead;

test.each([
  [[{ utterance: 0, from: 0, due: '2026-11-27', startsAt: null }], '2026-11-27'],
  [[{ utterance: 0, from: 0, due: null, startsAt: null }], null],
  [undefined, '2026-12-31'],
])(
  'a line has the day that reading told; where it did not look the words are read as typed: %j',
  (times, due) => {
    const record = new ConversationRecord({
      dealId: '01980000-0000-7000-8000-0000000000d1',
      conversationId: '01980000-0000-7000-8000-0000000000c1',
    });
    const given = read(times);
    const [line] = textRead({ key: 'notes', title: null, read: given, found: [] }).lines;
    const around = {
      of: { record } as unknown as WordsOf,
      ...{ read: given, people: [] },
      timesOf: () => ({ due: '2026-12-31', startsAt: null }),
    };
    expect(line && madeOfLine(line, 'promise', around)).toMatchObject({ what: 'promise', due });
  },
);
