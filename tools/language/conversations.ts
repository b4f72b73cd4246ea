import { readFileSync } from 'node:fs';
import type { Speech, SpeechContext, SpeechSource } from '../../src/domain/words/speech.ts';

/** What a person says of one line of a conversation. */
export interface TrueLine {
  readonly text: string;
  readonly speaker: 'client' | 'seller';
  readonly name: string;
  readonly label: string;
  readonly firm: boolean | null;
  /** Whose deed it is; null where the label does not say either. */
  readonly owner: 'client' | 'ours' | null;
  readonly duePhrase: string | null;
  readonly due: string | null;
}

/** A conversation of a file of labelled lines, as readers of speech are given it. */
export interface TrueConversation {
  readonly source: string;
  readonly speech: Speech;
  readonly context: SpeechContext;
  readonly lines: readonly TrueLine[];
}

interface Line {
  text: string;
  speaker: 'client' | 'seller';
  name?: string;
  label: string;
  kind?: string;
  source?: string;
  file?: string;
  firm?: boolean;
  ref: string;
  due?: string | null;
  due_phrase?: string | null;
  owner?: 'client' | 'seller' | null;
}

const sources: Readonly<Record<string, SpeechSource>> = {
  call: 'transcript',
  mail: 'mail',
  notes: 'notes',
  chat: 'chat',
};

/** The conversations of a file of JSON lines, each with its speakers known. */
export function conversationsIn(file: string): TrueConversation[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  // Where nobody was asked which are firm, that none is marked says nothing.
  const firmJudged = lines.some(({ firm }) => firm !== undefined);
  return [...Map.groupBy(lines, ({ source, file: of, ref }) => `${source ?? of ?? file} ${ref}`)].map(
    ([source, ones]) => conversationOf(source, ones, firmJudged),
  );
}

function conversationOf(source: string, lines: readonly Line[], firmJudged: boolean): TrueConversation {
  const first = lines[0] as Line;
  const kind = sources[first.kind ?? 'call'] ?? 'transcript';
  const nameOf = ({ name, speaker }: Line) => name ?? speaker;
  const speakers = [...new Map(lines.map((line) => [`${nameOf(line)} ${line.speaker}`, line])).values()];
  const idOf = (line: Line) => `${line.speaker}:${nameOf(line)}`;
  const clients = speakers.filter(({ speaker }) => speaker === 'client');
  const sellers = speakers.filter(({ speaker }) => speaker === 'seller');
  const writer = sellers[0];
  return {
    source,
    speech: {
      source: kind,
      title: null,
      startedAt: null,
      speakers: kind === 'notes' ? [] : speakers.map((line) => ({ name: nameOf(line), email: null })),
      utterances: lines.map((line) => ({
        speaker: kind === 'notes' ? null : speakers.findIndex((one) => idOf(one) === idOf(line)),
        text: line.text,
        second: null,
        writtenAt: null,
      })),
      leftOut: [],
    },
    context: {
      day: first.ref.slice(0, 10),
      zone: 'America/New_York',
      fiscalYearStartsIn: 1,
      dayMonthOrder: 'month first',
      speakers:
        kind === 'notes'
          ? []
          : speakers.map((line) =>
              line.speaker === 'client'
                ? { side: 'client', contactId: idOf(line) }
                : { side: 'ours', memberId: idOf(line) },
            ),
      writer: writer ? { memberId: idOf(writer), name: nameOf(writer) } : null,
      people: clients.map((line) => ({
        contactId: idOf(line),
        name: nameOf(line),
        email: null,
        title: null,
      })),
      members: sellers.map((line) => ({ memberId: idOf(line), name: nameOf(line) })),
      account: null,
      company: null,
      asks: [],
      recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
    },
    lines: lines.map((line) => ({
      text: line.text,
      speaker: line.speaker,
      name: nameOf(line),
      label: line.label,
      firm: firmJudged ? line.firm === true : null,
      owner: ownerOf(line),
      duePhrase: line.due_phrase ?? null,
      due: line.due?.slice(0, 10) ?? null,
    })),
  };
}

function ownerOf({ owner, label }: Line): TrueLine['owner'] {
  if (owner) return owner === 'client' ? 'client' : 'ours';
  if (label === 'client_commit') return 'client';
  return label === 'seller_commit' ? 'ours' : null;
}
