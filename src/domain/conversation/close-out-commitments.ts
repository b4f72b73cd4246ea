import type { NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { dayOf, type Instant, type Zone } from '../time/calendar.ts';
import type { CloseOutRecord, SaidLine } from './close-out-record.ts';
import { firmnessOf, type MissingPart, missingParts } from './firmness.ts';

/** A line that was kept as a non-commitment, with what it lacks. */
export interface NotFirm {
  readonly text: string;
  readonly missing: readonly MissingPart[];
}

/** What they said they would do: commitments where it is firm, and non-commitments where it is not (R10, R26). */
export function commitmentFacts(
  record: CloseOutRecord,
  askIds: readonly string[],
  end: Instant,
  zone: Zone,
  writing: Writing,
): { facts: NewFact[]; notFirm: NotFirm[] } {
  const facts: NewFact[] = [];
  const notFirm: NotFirm[] = [];
  for (const line of record.commitments) {
    // What is done there and then needs no other day than that one.
    const due = line.due ?? (line.kept ? dayOf(end, zone) : undefined);
    const parts = { who: line.contactId, what: line.notAnAct ? null : line.what, when: due };
    const missing = missingParts(parts);
    if (missing.length === 0) {
      facts.push(...firmFacts(record, askIds, line, due, end, writing));
    } else {
      notFirm.push({ text: line.quote ?? line.what, missing });
      const firmness = firmnessOf(parts) === 'soft' ? 'soft' : 'vague';
      facts.push(nonCommitmentFact(record, line, firmness, end, writing));
    }
  }
  return { facts, notFirm };
}

/** The commitment, and how the client reads it where that is in other words. */
function firmFacts(
  record: CloseOutRecord,
  askIds: readonly string[],
  line: SaidLine,
  due: string | undefined,
  end: Instant,
  writing: Writing,
): NewFact[] {
  const { notAnAct: _, contactId = '', clientWording = '', ...said } = line;
  const ask = askOf(record, askIds, line);
  const commitmentId = line.commitmentId ?? writing.newId();
  const made = newFact(
    writing,
    'commitment.made',
    {
      ...said,
      contactId,
      due,
      kind: line.kind === undefined ? (ask?.kind ?? null) : line.kind,
      askId: line.askId ?? ask?.askId,
      commitmentId,
      conversationId: record.conversationId,
    },
    end,
  );
  if (clientWording === '' || clientWording === line.what) return [made];
  return [made, newFact(writing, 'roadmap.worded', { subject: commitmentId, words: clientWording }, end)];
}

function nonCommitmentFact(
  record: CloseOutRecord,
  line: SaidLine,
  firmness: 'soft' | 'vague',
  end: Instant,
  writing: Writing,
): NewFact {
  return newFact(
    writing,
    'non-commitment.heard',
    {
      nonCommitmentId: line.commitmentId ?? writing.newId(),
      conversationId: record.conversationId,
      contactId: line.contactId,
      text: line.quote ?? line.what,
      firmness,
      what: line.notAnAct ? undefined : line.what,
      due: line.due,
    },
    end,
  );
}

/**
 * The ask that a commitment answers: the one it names, else the one ask of that person that was answered with yes and
 * is of that kind. Where the line names no kind and one such ask is there, it is of that ask's kind.
 */
function askOf(record: CloseOutRecord, askIds: readonly string[], line: SaidLine) {
  const asks = record.asks.map((ask, index) => ({ ...ask, askId: askIds[index] }));
  if (line.askId) return asks.find((ask) => ask.askId === line.askId);
  const answered = asks.filter(
    (ask) =>
      ask.answer === 'yes' &&
      ask.contactId === line.contactId &&
      (line.kind === undefined || ask.kind === line.kind),
  );
  return answered.length === 1 ? answered[0] : undefined;
}
