import type { Fact } from './facts.ts';
import { familyOf, subjectField } from './rests-on.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Families whose facts speak of one person and one kind. */
const aboutPlaces: ReadonlySet<string> = new Set(['ask', 'commitment', 'position', 'waiver']);

/**
 * How something came to be as it is: the entry, and all others about the same thing in the order in which they happened.
 * For a commitment its asking, making and keeping; for a position all that was asked, said and judged of it.
 */
export function storyOf(facts: readonly Fact[], fact: Fact): Fact[] {
  const places = new Set(placeOf(fact));
  const subjects = new Set(subjectsOf(fact));
  const isTold = (other: Fact) =>
    other.type !== 'correction.made' &&
    (placeOf(other).some((place) => places.has(place)) ||
      subjectsOf(other).some((subject) => subjects.has(subject)));
  // What they name is told as well: the answer of an ask that is found by its person and kind.
  for (const other of facts)
    if (isTold(other)) for (const subject of subjectsOf(other)) subjects.add(subject);
  return facts
    .filter((other) => other.id === fact.id || isTold(other))
    .sort((one, other) =>
      one.happenedAt < other.happenedAt
        ? -1
        : one.happenedAt > other.happenedAt
          ? 1
          : one.sequence - other.sequence,
    );
}

function placeOf({ type, data }: Fact): string[] {
  const { contactId, kind } = data as Fields;
  const isPlace =
    aboutPlaces.has(familyOf(type)) && typeof contactId === 'string' && typeof kind === 'string';
  return isPlace ? [`${contactId}/${kind}`] : [];
}

/** A commitment that answers an ask is part of that ask's story, too. */
function subjectsOf({ type, data }: Fact): string[] {
  const fields = data as Fields;
  const own = subjectField[familyOf(type)];
  return [own, type === 'commitment.made' ? 'askId' : undefined].flatMap((field) =>
    field !== undefined && typeof fields[field] === 'string' ? [`${field} ${fields[field]}`] : [],
  );
}
