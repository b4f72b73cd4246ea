import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SentenceLabel } from '../../src/domain/words/proposal.ts';
import type { SpeechSource } from '../../src/domain/words/speech.ts';
import type { SentenceContext } from '../../src/language/labels/sentence-context.ts';

/** A sentence with what somebody says it is. */
export interface LabelledSentence {
  readonly text: string;
  readonly context: SentenceContext;
  readonly label: SentenceLabel;
  /** Whoever wrote it, or the file that it comes from: what is kept apart when measuring. */
  readonly author: string;
  /** The conversation that it comes from. */
  readonly source: string;
  /** Of a client commitment, whether it can be counted on (owner, act and date, no hedge); null where nobody said. */
  readonly firm: boolean | null;
  /** The day of the conversation, and the day that the sentence means; null for none. */
  readonly day: string;
  readonly due: string | null;
  /** The words of a date, whether they mean a day or not. */
  readonly duePhrase: string | null;
}

interface Line {
  text: string;
  speaker: 'client' | 'seller';
  label: string;
  kind?: string;
  before?: string | null;
  beforeSpeaker?: string;
  source?: string;
  firm?: boolean;
  ref?: string;
  due?: string | null;
  due_phrase?: string | null;
}

const labels: Readonly<Record<string, SentenceLabel>> = {
  client_commit: 'client commitment',
  non_commit: 'non-commitment',
  seller_commit: 'promise',
  ask: 'ask',
  concern: 'concern',
  premature_request: 'request',
  other: 'other',
};
const sources: Readonly<Record<string, SpeechSource>> = {
  call: 'transcript',
  mail: 'mail',
  notes: 'notes',
  chat: 'chat',
};

/** Our own sentences, by author, in the order of their files. */
export function ownSentences(folder = 'tools/language/sentences'): LabelledSentence[] {
  return globSync(`${folder}/*.jsonl`)
    .sort()
    .flatMap((file) => sentencesFrom(readFileSync(file, 'utf8'), basename(file, '.jsonl')));
}

/** The sentences of a file of JSON lines. */
export function sentencesFrom(content: string, author: string): LabelledSentence[] {
  const lines = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line & { file?: string });
  return lines.map((line, place) => {
    const label = labels[line.label];
    if (!label) throw new Error(`${author}: no label is called ${line.label}.`);
    const last = lines[place - 1];
    const follows = last !== undefined && (last.source ?? last.file) === (line.source ?? line.file);
    const before = line.before === undefined && follows ? last.text : line.before;
    const side = line.speaker === 'client' ? 'client' : 'ours';
    return {
      text: line.text,
      label,
      author,
      source: line.source ?? line.file ?? author,
      firm: line.firm ?? null,
      day: line.ref?.slice(0, 10) ?? '2026-03-10',
      due: line.due ?? null,
      duePhrase: line.due_phrase ?? null,
      context: {
        side,
        source: sources[line.kind ?? 'call'] ?? 'transcript',
        before: before ? { text: before, side: follows && before === last.text ? sideOf(last) : null } : null,
        dates: null,
      },
    };
  });
}

function sideOf(line: Line) {
  return line.speaker === 'client' ? 'client' : 'ours';
}

/** The sentences of office mail that ask for something, and those that do not. */
export function mailSentences(file: string): { text: string; asks: boolean }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      return { text: text.trim(), asks: label.trim() === 'Yes' };
    });
}
