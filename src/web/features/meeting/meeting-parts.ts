import type { CellValue } from '#domain/meeting/meeting-cell.ts';
import type { MeetingEntries, MeetingNoun } from '#domain/meeting/meeting-entries.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';

/** As much of a deal's part as what is said has to know: its record, and who belongs to its deal. */
export interface RecordOfPart {
  readonly dealId: string;
  readonly record: ConversationRecord;
  /** Whoever is present in the deal; who came up in the meeting stands in the record. */
  readonly people: readonly string[];
}

type Parts = readonly RecordOfPart[];

/** The entries of a noun in all parts, each once, in the order in which they were begun. */
export function idsIn(parts: Parts, noun: MeetingNoun): readonly string[] {
  if (parts.length === 1) return parts[0]?.record.ids(noun) ?? [];
  return [...new Set(parts.flatMap(({ record }) => record.ids(noun)))];
}

/** The parts in which an entry stands. */
export const holdersOf = <Part extends RecordOfPart>(
  parts: readonly Part[],
  noun: MeetingNoun,
  id: string,
): readonly Part[] => parts.filter(({ record }) => record.ids(noun).includes(id));

/** What is said of the meeting and of no deal: it goes into every part, so that each close-out begins with it. */
export function writeInAll<Noun extends MeetingNoun>(
  parts: Parts,
  noun: Noun,
  id: string,
  fields: Partial<MeetingEntries[Noun]>,
): void {
  for (const { record } of parts) record.change(noun, id, fields);
}

/** Lets an entry stand in these parts and no others; what was typed into it goes along. */
export function standIn(
  parts: Parts,
  noun: 'line' | 'promise' | 'person',
  id: string,
  dealIds: readonly string[],
) {
  const typed = holdersOf(parts, noun, id)[0]?.record.entry(noun, id);
  for (const { dealId, record, people } of parts) {
    const isThere = record.ids(noun).includes(id);
    if (!dealIds.includes(dealId)) {
      if (isThere) record.takeOut(noun, id);
    } else if (!isThere && typed) {
      record.change(noun, id, withoutStrangers(typed, people, record));
      record.putBack(noun, id);
    }
  }
}

/** Somebody of another deal can promise nothing in this one. */
function withoutStrangers(
  typed: object & { contactId?: string },
  people: readonly string[],
  record: ConversationRecord,
): Record<string, CellValue> {
  const { gone: _, ...fields } = typed as Record<string, CellValue>;
  const { contactId } = typed;
  const isKnown = !contactId || people.includes(contactId) || record.ids('person').includes(contactId);
  return isKnown ? fields : { ...fields, contactId: '' };
}

/** The deal that somebody's words belong to: the one spoken about, unless they are part of another one only. */
export function dealOf(parts: Parts, contactId: string, spokenOf: string): string {
  const knows = ({ people, record }: RecordOfPart) =>
    people.includes(contactId) || record.ids('person').includes(contactId);
  const here = parts.find(({ dealId }) => dealId === spokenOf);
  if (here && knows(here)) return spokenOf;
  return parts.find(knows)?.dealId ?? spokenOf;
}
