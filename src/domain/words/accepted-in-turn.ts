import type { MeetingEntries, MeetingNoun } from '../meeting/meeting-entries.ts';
import { entriesOfProposal, type RecordAtHand } from './entries-of-proposal.ts';
import { nextToTake } from './next-to-take.ts';
import type { Proposal } from './proposal.ts';
import { quoteOf, reviewState } from './review-state.ts';

/**
 * Of several proposals those that are accepted where all are, one after the other: what the notes and a text both say is
 * there already once one of the two is.
 */
export function acceptedInTurn(proposals: readonly Proposal[], record: RecordAtHand): readonly Proposal[] {
  const written = new Map<MeetingNoun, Map<string, object>>();
  const write = (noun: MeetingNoun, id: string, fields: object) => {
    const entries = written.get(noun) ?? new Map<string, object>();
    written.set(noun, entries.set(id, { ...entries.get(id), ...fields }));
  };
  const byThen: RecordAtHand = {
    ...record,
    entry: <Noun extends MeetingNoun>(noun: Noun, id: string): Partial<MeetingEntries[Noun]> => ({
      ...record.entry(noun, id),
      ...written.get(noun)?.get(id),
    }),
    ids: (noun) => [...new Set([...record.ids(noun), ...(written.get(noun)?.keys() ?? [])])],
  };
  const next = nextToTake(proposals);
  const hasTime = Boolean(record.entry('next', 'next').startsAt);
  return proposals.filter((proposal) => {
    if (proposal.what === 'next conversation' && (proposal !== next || (hasTime && !proposal.startsAt)))
      return false;
    if (reviewState(proposal, byThen) !== 'open') return false;
    const writes = entriesOfProposal(proposal, byThen);
    for (const { noun, id, fields } of writes) write(noun, id, fields);
    const [{ noun, id }] = writes;
    const { what } = proposal;
    write('found', proposal.id, { taken: 'accepted', into: `${noun}/${id}`, what, quote: quoteOf(proposal) });
    return true;
  });
}
