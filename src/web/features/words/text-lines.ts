import { type KindOfALine, kindsOfALine, lineAsProposal } from '#domain/words/line-as-proposal.ts';
import { type LineRead, linesRead } from '#domain/words/lines-read.ts';
import { linesThatMayHold } from '#domain/words/lines-that-may-hold.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import type { Found, WordsRead } from './words-context.ts';

/** A text that was read, line by line. */
export interface TextRead {
  readonly key: string;
  /** Null of the notes. */
  readonly title: string | null;
  readonly read: WordsRead;
  readonly lines: readonly LineRead[];
  /** Those that gave nothing and may hold something all the same. */
  readonly mayHold: ReadonlySet<LineRead>;
}

/** Nothing was found in it, and it is none of those that only frame the others. */
export const gaveNothing = ({ found, isFraming }: LineRead): boolean => found.length === 0 && !isFraming;

interface Given {
  readonly key: string;
  readonly title: string | null;
  readonly read: WordsRead;
  readonly found: readonly Found[];
}

export function textRead({ key, title, read, found }: Given): TextRead {
  const lines = linesRead(read.utterances, found);
  const nothing = lines.filter(gaveNothing);
  return { key, title, read, lines, mayHold: linesThatMayHold(nothing) };
}

/** The same line has the same id on every device, so that what somebody made of it is found again. */
export const idOfLine = ({ of }: ConversationRecord, text: string): string =>
  idWithin(of.conversationId, `line ${text}`);

/** What somebody made of lines that gave nothing, by their words; as one text, so that it is the same until it changes. */
export const madeOfLines = (record: ConversationRecord): string =>
  JSON.stringify(
    record.ids('found').flatMap((id) => {
      const { taken, what, quote = '' } = record.entry('found', id);
      return taken === 'accepted' && id === idOfLine(record, quote) ? [[quote, what, id]] : [];
    }),
  );

const isKindOfALine = (what: unknown): what is KindOfALine => kindsOfALine.some((kind) => kind === what);

/** The texts with what was made of their lines by hand, which is found in them from then on. */
export function withMade(
  texts: readonly TextRead[],
  made: string,
): { texts: readonly TextRead[]; found: readonly Found[] } {
  const all = new Map(
    (JSON.parse(made) as [string, string, string][]).map(([quote, ...rest]) => [quote, rest]),
  );
  if (all.size === 0) return { texts, found: [] };
  const found = new Map<string, Found>();
  const marked = texts.map((text) => ({
    ...text,
    lines: text.lines.map((line) => {
      const [what, id = ''] = (line.found.length === 0 && all.get(line.text)) || [];
      if (!isKindOfALine(what)) return line;
      found.set(id, lineAsProposal({ ...unknown, id, quote: quoteOfLine(line), heard: null }, what));
      return { ...line, found: [id] };
    }),
  }));
  return { texts: marked, found: [...found.values()] };
}

const unknown = { who: null, due: null, startsAt: null } as const;

/** The words of a line, at their place. */
export const quoteOfLine = ({ utterance, from, to, text }: LineRead): Found['quotes'][0] => ({
  ...{ utterance, from, to, text },
});

/** A line that is shown, or several in a row that gave nothing and are hardly worth a look. */
export type RowOfText = LineRead | { readonly folded: readonly LineRead[] };

/** The rows of a text: what was found, what may hold something, and the rest folded unless somebody wants to see it. */
export function rowsOf({ lines, mayHold }: TextRead, unfolded: ReadonlySet<number>): readonly RowOfText[] {
  const rows: RowOfText[] = [];
  let run: LineRead[] = [];
  const endRun = () => {
    const [first] = run;
    const isShown = run.length < fewestFolded || (first && unfolded.has(placeOf(first)));
    rows.push(...(isShown ? run : [{ folded: run }]));
    run = [];
  };
  for (const line of lines) {
    if (gaveNothing(line) && !mayHold.has(line)) run.push(line);
    else {
      endRun();
      rows.push(line);
    }
  }
  endRun();
  return rows;
}

/** One line takes no more room than the word that it is folded. */
const fewestFolded = 2;
const longestUtterance = 1_000_000;

/** The same for a line however often its text is read anew. */
export const placeOf = ({ utterance, from }: LineRead): number => utterance * longestUtterance + from;
