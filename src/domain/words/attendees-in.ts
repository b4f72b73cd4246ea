/** Minutes and notes say who was there in a line of its own, or in a list below such a heading. */
const heading =
  /^[\s*#>-]*(?:present|in attendance|attendees?|attended(?: by)?|participants?|who was there|anwesend(?:e)?|teilnehmer(?::?innen)?|teilnehmende|dabei)\s*(?:\([^)]*\))?\s*:\s*(.*)$/iu;

const lastThenFirst = /^\s*\S+,\s*\S+\s*$/u;

const mostBelow = 20;
const mostWordsOfName = 6;

/** Whom a line "Present: …" of a text names, each as it is written there. */
export const attendeesIn = (lines: readonly string[]): string[] =>
  attendeeLists(lines).flatMap(({ named }) => named.flatMap(namesIn));

/** The places of the lines of a text that say nothing but who was there. */
export const linesOfAttendees = (lines: readonly string[]): ReadonlySet<number> =>
  new Set(attendeeLists(lines).flatMap(({ from, to }) => lines.slice(from, to).map((_, at) => from + at)));

interface AttendeeList {
  /** The place of its heading, and of what comes after it. */
  readonly from: number;
  readonly to: number;
  /** Its names as they are written, of one line or of each below the heading. */
  readonly named: readonly string[];
}

function attendeeLists(lines: readonly string[]): readonly AttendeeList[] {
  return lines.flatMap((line, from): AttendeeList[] => {
    const named = heading.exec(line)?.[1];
    if (named === undefined) return [];
    if (named.trim() !== '') return [{ from, to: from + 1, named: [named] }];
    const below = lines.slice(from + 1, from + 1 + mostBelow);
    const end = below.findIndex((one) => !isName(one));
    const list = end < 0 ? below : below.slice(0, end);
    return [{ from, to: from + 1 + list.length, named: list }];
  });
}

const isName = (line: string): boolean => !line.includes(':') && line.split(/\s+/u).length <= mostWordsOfName;

/** The names of an enumeration, without what stands beside them, up to the end of its sentence. */
function namesIn(enumeration: string): string[] {
  const [first = ''] = enumeration
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/\b(Mr|Mrs|Ms|Dr|Prof)\./gu, '$1')
    .split(/(?<=\p{L}{2})\.(?:\s|$)/u);
  // "Mokoena, Thandi; Swart, Pieter" has its commas within the names.
  const groups = first.includes(';') ? first.split(';') : [`${first},`];
  return groups
    .flatMap((group) => (lastThenFirst.test(group) ? group : group.split(/,|&|\s(?:and|und)\s/u)))
    .map((name) => name.replace(/^[\s*•-]+|\s+$/gu, ''))
    .filter((name) => name !== '');
}
