import type { Choosable } from '../../ui/list-box.tsx';

/** Who does it and by when, as far as a line says so itself. */
export interface SaidInLine {
  readonly contactId?: string;
  readonly due?: string;
}

/**
 * Who a line begins with, where that is one person of the deal: “Ingrid sends the weld log by Friday”. Somebody named
 * further on may be whom it is sent to, and two who do it together are nobody's line.
 */
export function whoBegins(line: string, people: readonly Choosable[]): string | null {
  const [first = '', second = '', third = ''] = wordsOf(line);
  const named = (words: string, of: 'whole' | 'part') =>
    people.filter(({ label }) => {
      const name = label.toLowerCase();
      return of === 'whole' ? name === words : name.split(/\s+/u).includes(words);
    });
  const byWhole = named(`${first} ${second}`, 'whole');
  const byPart = byWhole.length > 0 ? byWhole : named(first, 'part');
  const [one, another] = byPart.length > 0 ? byPart : withInitials(line, people);
  const next = byWhole.length > 0 ? third : second;
  const isAlone = next !== '' && !/^(?:and|&|or|und|oder|\+)$/u.test(next);
  return one && !another && isAlone ? one.id : null;
}

/** "HM taking it to the board": initials are capitals, and of one person. */
function withInitials(line: string, people: readonly Choosable[]): readonly Choosable[] {
  const initials = /^[\s\-–—*•]*(\p{Lu}{2,3})(?![\p{L}\p{N}])/u.exec(line)?.[1];
  return people.filter(
    ({ label }) => label.replaceAll(/\P{L}*(\p{L})[\p{L}'’-]*\P{L}*/gu, '$1') === initials,
  );
}

/** Each word, and “&” for what stands between two names; “Ingrid's” is nobody's name. */
const wordsOf = (line: string): string[] =>
  line
    .toLowerCase()
    .replaceAll(/\s*[,/&+]\s*/gu, (sign) => (/[&+/]/u.test(sign) ? ' & ' : ' '))
    .split(/[\s:–—]+/u)
    .filter((word) => word !== '' && word !== '-');
