import type { DealPage } from '#contract/deals/deal-page.ts';
import type { MeetingNoun } from '#domain/meeting/meeting-entries.ts';
import { entriesOfProposal, type RecordAtHand } from '#domain/words/entries-of-proposal.ts';
import { withAnswer } from '#domain/words/open-question.ts';
import { saysTheSame } from '#domain/words/says-the-same.ts';
import { leftOverTexts } from '#texts/left-over.ts';
import { idWithin } from '../api/record/planned-asks.ts';
import { useRecordNow } from '../api/record-now.ts';
import { type ConversationOver, leftOver } from '../features/close-out/left-over.ts';
import { FoundLater } from '../features/words/found-later.tsx';
import type { Found } from '../features/words/words-context.ts';
import { useTexts } from '../ui/reader.tsx';

interface NotesReadLaterProps {
  page: DealPage;
  conversation: ConversationOver;
  notes: string;
}

/**
 * A close-out is over, so that what is found in its notes goes into no step of it: it is recorded by itself, as what
 * somebody else typed is. A next conversation, a request or somebody new is recorded elsewhere, and not offered here.
 */
export function NotesReadLater({ page, conversation, notes }: NotesReadLaterProps) {
  const t = useTexts(leftOverTexts);
  const deal = { dealId: page.deal.dealId, sequence: conversation.sequence };
  const { record } = useRecordNow(deal);
  const toRecord = (found: Found) => {
    if (found.alreadyRecorded || found.leftOut || isInEntries(found, conversation)) return null;
    const entries = asTyped(found, page, conversation);
    const [left] = leftOver(entries, { ...conversation, notes }, page);
    if (!left || !('facts' in left) || left.facts.length === 0) return null;
    return () => record(left.facts, t('recorded'));
  };
  return (
    <FoundLater page={page} conversationId={conversation.conversationId} notes={notes} toRecord={toRecord} />
  );
}

/** As if somebody had typed it in the close-out. */
function asTyped(found: Found, page: DealPage, conversation: ConversationOver) {
  const there = conversation.participants.map(({ id }) => id);
  const atHand: RecordAtHand = {
    ...{ entry: () => ({}), ids: () => [], known: [], there },
    idFor: (what) => idWithin(conversation.conversationId, what),
    present: page.score.people.filter(({ present }) => present).map(({ contactId }) => contactId),
    kinds: page.score.kinds.map(({ key, label }) => ({ id: key, label })),
  };
  const unanswered = found.what === 'ask' && found.answer === null;
  const said = unanswered ? withAnswer(found, { result: 'no answer' }) : found;
  const [{ noun, id, fields }] = entriesOfProposal(said, atHand);
  return {
    ids: (wanted: MeetingNoun) => (wanted === noun ? [id] : []),
    entry: ((wanted: MeetingNoun, of: string) =>
      wanted === noun && of === id ? fields : {}) as RecordAtHand['entry'],
  };
}

/** Also where it is kept or settled by now, and what was recorded of it is in other words. */
function isInEntries(found: Found, { entries, asked }: ConversationOver): boolean {
  const said = [found.quotes.map(({ text }) => text).join(' … '), 'act' in found ? found.act : null];
  if (found.what === 'ask') said.push(found.wording);
  const recorded = entries.flatMap(({ data, correctedData }) =>
    [data, correctedData ?? {}].flatMap(({ what, text, wording, quote }) => [what, text, wording, quote]),
  );
  return saysTheSame(
    said,
    [...recorded, ...asked.map(({ wording }) => wording)].filter((one) => typeof one === 'string'),
  );
}
