import type { Choosable } from '../../ui/list-box.tsx';
import type { UsualStep } from './step-facts.ts';

/** Understands a day as people write it, or nothing. */
type ReadDay = (text: string) => string | null;

/** What one line said of a step of theirs, with what is usual for a step of that name. */
export interface StepInWords {
  name: string;
  date: string | null;
  person: Choosable | null;
  kind: Choosable | null;
  required: boolean;
}

/** What a line may name beside its step. */
export interface NamedInSteps {
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  usual: readonly UsualStep[];
}

/** How people say that a step is needed, or only now and then, in the languages we speak. */
const needed = new Set(['required', 'needed', 'must', 'nötig', 'notwendig', 'pflicht', 'muss']);
const spare = new Set(
  ['optional', 'if need be', 'if needed', 'not needed', 'not required', 'perhaps', 'maybe'].concat([
    'falls nötig',
    'bei bedarf',
    'nicht nötig',
    'entbehrlich',
    'vielleicht',
  ]),
);

/**
 * Reads a line such as `Board decision, 14 Dec, Grace, decide`: what it is comes first; of what follows after commas, a
 * day is when, the name of somebody there is who, a commitment is what it stands for, `optional` says that they may do
 * without, and anything else belongs to the name. A day at the end needs no comma.
 */
export function readStep(
  line: string,
  { people, kinds, usual }: NamedInSteps,
  readDay: ReadDay,
): StepInWords {
  // The comma in `Mo., 14. Dez.` parts nothing.
  const parts = line.replace(/\b(\p{L}{2,10}\.?), ?(?=\d)/gu, (all, word: string) =>
    readDay(`${word} 1.1.`) === null || readDay(word) === null ? all : `${word} `,
  );
  const [first = '', ...rest] = parts.split(',').map((part) => part.trim());
  const step = { name: first, date: null as string | null, person: null as Choosable | null };
  let kind: Choosable | null = null;
  let required: boolean | null = null;
  for (const part of rest) {
    if (part === '') continue;
    const said = part.toLowerCase();
    // Somebody called Tom is no tomorrow.
    const named = step.person === null ? personNamed(part, people) : null;
    const day = named === null && step.date === null ? dayIn(part, readDay) : null;
    const person = named ?? (day === null && step.person === null ? personBegun(part, people) : null);
    const meant: Choosable | null = kind === null ? kindCalled(part, kinds) : null;
    if (day !== null) step.date = day;
    else if (person !== null) step.person = person;
    else if (required === null && (needed.has(said) || spare.has(said))) required = needed.has(said);
    else if (meant !== null) kind = meant;
    else step.name = step.name === '' ? part : `${step.name}, ${part}`;
  }
  if (step.date === null) Object.assign(step, endOf(step.name, people, step.person, readDay));
  // A name that nobody in the deal has belongs to the step, and makes no other step of it.
  const called = [step.name.toLowerCase(), first.toLowerCase()];
  const known = usual.find(({ name }) => called.includes(name.toLowerCase()));
  return {
    ...step,
    kind: kind ?? kinds.find(({ id }) => id === known?.kind) ?? null,
    required: required ?? known?.required ?? true,
  };
}

/** `14 Dec`, also as `by 14 Dec` or `am 14.12.`. */
function dayIn(text: string, readDay: ReadDay): string | null {
  const bare = text.replace(/^(by|on|until|till|am|bis|zum)\s+/iu, '');
  return readDay(bare);
}

/** `Board decision 14 Dec Grace`: the day that ends a line, and who is named behind it. */
function endOf(line: string, people: readonly Choosable[], known: Choosable | null, readDay: ReadDay) {
  const words = line.split(/\s+/);
  const last = known ? null : personNamed(words.at(-1) ?? '', people);
  const ends = [
    ...(last ? [{ behind: words.length - 1, person: last }] : []),
    { behind: words.length, person: known },
  ];
  for (const { behind, person } of ends) {
    // The most words that are a day together; at least one is left for the step.
    for (const length of [5, 4, 3, 2, 1].filter((one) => one < behind)) {
      const said = words.slice(behind - length, behind).join(' ');
      const date = isPlainlyDay(said) ? dayIn(said, readDay) : null;
      if (date !== null) return { name: words.slice(0, behind - length).join(' '), date, person };
    }
  }
  return {};
}

/** What can be nothing but a day, where no comma says so: `phase 2` and `two weeks` may belong to the step. */
function isPlainlyDay(said: string): boolean {
  if (/^(in|next|nächste[nrs]?|kommenden|by|on|until|till|am|bis|zum|end|ende|mid|mitte)\s/iu.test(said))
    return true;
  if (/^\p{L}{5,}$/u.test(said)) return true;
  if (/^\d{1,4}[./-]\d{1,2}([./-]\d{0,4})?$/u.test(said)) return true;
  return /\d/u.test(said) && /\p{L}{3,}/u.test(said) && !/(day|week|month|tag|woche|monat)/iu.test(said);
}

/** By the whole name, or the whole of any part of it, or what they are there, where that means one person only. */
function personNamed(text: string, people: readonly Choosable[]): Choosable | null {
  const said = text.toLowerCase();
  return (
    onlyOne(people, ({ label }) => label.toLowerCase() === said) ??
    onlyOne(people, ({ label }) => label.toLowerCase().split(/\s+/).includes(said)) ??
    onlyOne(people, ({ detail }) => detail?.toLowerCase() === said)
  );
}

/** By the beginning of any part of the name, where that means one person only. */
function personBegun(text: string, people: readonly Choosable[]): Choosable | null {
  const said = text.toLowerCase();
  if (said.length < 2) return null;
  return onlyOne(people, ({ label }) =>
    label
      .toLowerCase()
      .split(/\s+/)
      .some((_, place, words) => words.slice(place).join(' ').startsWith(said)),
  );
}

/** `decide`, `for Decide`, `für Entscheidung`, or the beginning of one. */
function kindCalled(text: string, kinds: readonly Choosable[]): Choosable | null {
  const said = text.toLowerCase().replace(/^(for|für)\s+/u, '');
  if (said.length < 3) return null;
  return (
    onlyOne(kinds, ({ label }) => label.toLowerCase() === said) ??
    onlyOne(kinds, ({ label }) => label.toLowerCase().startsWith(said))
  );
}

function onlyOne(all: readonly Choosable[], isMeant: (one: Choosable) => boolean): Choosable | null {
  const [one, another] = all.filter(isMeant);
  return one && !another ? one : null;
}
