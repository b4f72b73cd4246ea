/** A text that a person would read and that stands in the code of a page instead of in `src/texts`. */
export interface HardCoded {
  readonly line: number;
  readonly text: string;
}

/** Attributes that are read, seen or heard. */
const attributes = [
  'label',
  'title',
  'aria-label',
  'placeholder',
  'description',
  'hint',
  'note',
  'save',
  'sub',
  'alt',
  'emptyText',
  'what',
  'tab',
];

const letters = /\p{L}{2,}/u;
/** `label="Save"`, and the same as a string or template in braces. */
const attribute = new RegExp(
  String.raw`(?<![\w-])(?:${attributes.join('|')})=(?:"([^"]*)"|\{\s*'([^']*)'\s*\}|\{\s*\x60([^\x60]*)\x60\s*\})`,
  'g',
);
/** Words between the end of a tag, or of an expression, and the beginning of the next. */
const betweenTags =
  /(?<=[^=\s-]>|\}|^\s*>)([^<>{}();=|&?]*\p{L}{2,}[^<>{}();=|&?]*)(?=<\/?[\w.>]|\{' '\}|\{[^\n]*\}[^;\n]*<\/)/gmu;

/** Finds words of ours in the code of a page. */
export function hardCodedTexts(source: string): HardCoded[] {
  const code = withoutComments(source);
  const found = [
    ...[...code.matchAll(attribute)].map((match) => ({
      at: match.index,
      text: match[1] ?? match[2] ?? (match[3] ?? '').replaceAll(/\$\{[^}]*\}/g, ''),
    })),
    ...[...code.matchAll(betweenTags)].map((match) => ({ at: match.index, text: match[1] ?? '' })),
  ];
  return found
    .map(({ at, text }) => ({ line: lineOf(code, at, text), text: text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => letters.test(text) && !isName(text) && !isCode(text))
    .sort((one, other) => one.line - other.line);
}

/** The product's own name is the same in every language. */
function isName(text: string): boolean {
  return text === 'Leadsheet';
}

/** What a type with angle brackets leaves between two of them. */
function isCode(text: string): boolean {
  return /^(?:export|const|let|interface|function|return|type|extends|as|import|if|async)\b|^[:,./]|`/.test(
    text,
  );
}

/** Comments become blanks of the same length, so that lines stay where they are. */
function withoutComments(source: string): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(/(?<=^|[\s;{}])\/\/[^\n]*/g, blank);
}

function lineOf(code: string, at: number, text: string): number {
  const start = at + (text.length - text.trimStart().length);
  return code.slice(0, start).split('\n').length;
}
