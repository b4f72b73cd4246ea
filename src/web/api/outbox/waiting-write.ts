/** A write that the server has not been told yet, as it lies on this device. */
export interface WaitingWrite {
  /** Its idempotency key: however often it is sent, it counts once. Newer ones sort after older ones. */
  readonly id: string;
  /** Whose it is; nobody else's session sends or shows it. */
  readonly memberId: string;
  /** What it does, in words that say it by themselves: "Add the note", "Edit the deal". */
  readonly label: string;
  readonly request: { readonly name: string; readonly method: string; readonly path: string };
  readonly input: Readonly<Record<string, unknown>>;
  readonly dealId: string | null;
  readonly madeAt: string;
  /** Why the server did not take it, once it has said so. */
  readonly refused: Refused | null;
}

export interface Refused {
  readonly text: string;
  readonly code: string | null;
  /** Where the deal's ledger is now, for sending it over what changed. */
  readonly sequence: number | null;
}

/**
 * What is sent next: the oldest, where nothing older on the same deal is waiting for an answer of the writer's. What
 * concerns other deals goes past it.
 */
export function nextToSend(writes: readonly WaitingWrite[]): WaitingWrite | null {
  const held = new Set<string>();
  for (const write of writes) {
    if (write.refused) {
      if (write.dealId) held.add(write.dealId);
    } else if (!write.dealId || !held.has(write.dealId)) {
      return write;
    }
  }
  return null;
}

/** What was typed into a write, line by line, so that it can be read and copied though it was not taken. */
export function wordsIn(input: unknown): string[] {
  if (typeof input === 'string') return isForPeople(input) ? [input] : [];
  if (Array.isArray(input)) return input.flatMap(wordsIn);
  if (typeof input === 'object' && input !== null)
    return Object.entries(input).flatMap(([name, value]) => (isChosen(name, value) ? [] : wordsIn(value)));
  return [];
}

const chosenFields = new Set(
  'kind type as evidence framing channel roles howOften postponedBy missedBy'.split(' '),
);
const chosenWords = new Set(['yes', 'no', 'maybe', 'proposal', 'pricing', 'demo', 'contract']);

/** One of a list that the program has, and nothing that anybody typed. */
function isChosen(name: string, value: unknown): boolean {
  return (
    chosenFields.has(name) ||
    (typeof value === 'string' &&
      (chosenWords.has(value) || /^(commitment|promise) (kept|broken|moved)$/.test(value)))
  );
}

/** Not an id, an instant, or a word of the program such as `commitment.kept`. */
function isForPeople(text: string): boolean {
  return text.trim() !== '' && !/^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\dT|^[a-z]+(-[a-z]+)*\.[a-z. ]+$/.test(text);
}
