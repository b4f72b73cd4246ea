import type { Choosable } from '../../ui/list-box.tsx';

/** Understands a day as people write it, or nothing. */
type ReadDay = (text: string) => string | null;

/** What one line said of a step of theirs. */
export interface StepInWords {
  name: string;
  date: string | null;
  person: Choosable | null;
}

/**
 * Reads a line such as `Board decision, 14 Dec, Grace`: what it is comes first; of what follows after commas, a day is
 * when, the name of somebody there is who, and anything else belongs to the name.
 */
export function readStep(line: string, people: readonly Choosable[], readDay: ReadDay): StepInWords {
  const [first = '', ...rest] = line.split(',').map((part) => part.trim());
  const step: StepInWords = { name: first, date: null, person: null };
  for (const part of rest) {
    if (part === '') continue;
    const day = step.date === null ? dayIn(part, readDay) : null;
    const person = day === null && step.person === null ? personCalled(part, people) : null;
    if (day !== null) step.date = day;
    else if (person !== null) step.person = person;
    else step.name = step.name === '' ? part : `${step.name}, ${part}`;
  }
  return step;
}

/** `14 Dec`, also as `by 14 Dec` or `am 14.12.`. */
function dayIn(text: string, readDay: ReadDay): string | null {
  const bare = text.replace(/^(by|on|until|till|am|bis|zum)\s+/iu, '');
  return readDay(bare);
}

/** By the whole name or the beginning of any part of it, where that means one person only. */
function personCalled(text: string, people: readonly Choosable[]): Choosable | null {
  const said = text.toLowerCase();
  if (said.length < 2) return null;
  const exact = people.filter(({ label }) => label.toLowerCase() === said);
  const begun = people.filter(({ label }) =>
    label
      .toLowerCase()
      .split(/\s+/)
      .some((_, place, words) => words.slice(place).join(' ').startsWith(said)),
  );
  const [one, another] = exact.length > 0 ? exact : begun;
  return one && !another ? one : null;
}
