import type { Proposal } from '../../../src/domain/words/proposal.ts';
import type { Speech, SpeechContext } from '../../../src/domain/words/speech.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import type { LabelledSentence } from '../labelled-sentence.ts';

type Deed = Extract<Proposal, { what: 'commitment' | 'non-commitment' | 'promise' }>;

/** A share, with what it was counted from. */
interface Share {
  readonly right: number;
  readonly of: number;
}

/** What the whole reading makes of sentences: whose, firm, and by when; each sentence read alone. */
export function judgeReadings(sentences: readonly LabelledSentence[]) {
  const read = sentences.map((sentence) => ({ sentence, deeds: deedsOf(sentence) }));
  const firmTold = read.filter(
    ({ sentence, deeds }) =>
      (sentence.firm !== null || sentence.label !== 'client commitment') && deeds.some(isFirm),
  );
  const firmThere = read.filter(({ sentence }) => sentence.firm === true);
  const bothFirm = firmTold.filter(({ sentence }) => sentence.firm === true).length;
  const owned = read.filter(({ sentence, deeds }) => ownerOf(sentence) !== null && deeds.length > 0);
  const dated = read.filter(({ sentence, deeds }) => sentence.due !== null && deeds.length > 0);
  const vague = read.filter(
    ({ sentence }) => sentence.due === null && sentence.duePhrase !== null && ownerOf(sentence) !== null,
  );
  return {
    firmPrecision: share(bothFirm, firmTold.length),
    firmRecall: share(bothFirm, firmThere.length),
    sideOfOwner: share(
      owned.filter(({ sentence, deeds }) => deeds.some((deed) => sideOf(deed) === ownerOf(sentence))).length,
      owned.length,
    ),
    dueDay: share(
      dated.filter(({ sentence, deeds }) => deeds.some(({ due }) => means(sentence.due, due))).length,
      dated.length,
    ),
    vagueNeverDated: share(
      vague.filter(({ deeds }) => deeds.every(({ due }) => due === null)).length,
      vague.length,
    ),
  };
}

function deedsOf(sentence: LabelledSentence): Deed[] {
  const { text, day, context } = sentence;
  const notes = context.source === 'notes';
  const before = context.before;
  const speakers = ['client', 'ours'] as const;
  const place = (side: string | null) => (side === null || notes ? null : side === 'client' ? 0 : 1);
  const utterance = (words: string, speaker: number | null) => ({
    speaker,
    text: words,
    second: null,
    writtenAt: null,
  });
  const speech: Speech = {
    source: context.source,
    title: null,
    startedAt: null,
    speakers: speakers.map((name) => ({ name, email: null })),
    utterances: [
      ...(before ? [utterance(before.text, place(before.side))] : []),
      utterance(text, place(context.side)),
    ],
    leftOut: [],
  };
  const last = speech.utterances.length - 1;
  return readSpeech(speech, { ...conversation, day })
    .filter((proposal) => proposal.quotes.some(({ utterance: at }) => at === last))
    .filter(
      (proposal): proposal is Deed =>
        proposal.what === 'commitment' || proposal.what === 'non-commitment' || proposal.what === 'promise',
    );
}

const conversation: SpeechContext = {
  day: '2026-03-10',
  zone: 'America/New_York',
  fiscalYearStartsIn: 1,
  dayMonthOrder: 'month first',
  speakers: [
    { side: 'client', contactId: 'client' },
    { side: 'ours', memberId: 'ours' },
  ],
  writer: { memberId: 'ours', name: 'Seller' },
  people: [],
  members: [],
  account: null,
  company: null,
  asks: [],
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};

function isFirm(deed: Deed): boolean {
  return deed.what === 'commitment' && deed.missing.length === 0;
}

function ownerOf({ label }: LabelledSentence): 'client' | 'ours' | null {
  if (label === 'promise') return 'ours';
  return label === 'client commitment' || label === 'non-commitment' ? 'client' : null;
}

function sideOf(deed: Deed): 'client' | 'ours' {
  return deed.what === 'promise' ? 'ours' : 'client';
}

/** A span such as a week may be told by any of its days. */
function means(due: string | null, told: string | null): boolean {
  if (due === null || told === null) return false;
  const [from = '', to = from] = due.split('/');
  return told >= from && told <= to;
}

function share(right: number, of: number): Share & { share: number | null } {
  return { right, of, share: of === 0 ? null : right / of };
}
