import { missingParts } from '../conversation/firmness.ts';
import type { NamedPerson, Proposal } from './proposal.ts';

/** The kinds that a sentence is told to be by itself, and that somebody may say it is instead. */
export const kindsToBe = ['commitment', 'non-commitment', 'promise', 'ask', 'concern', 'request'] as const;
export type KindToBe = (typeof kindsToBe)[number];

type SentenceProposal = Extract<Proposal, { readonly what: KindToBe }>;

/** Whether somebody may say that it is another kind: of times, people and framings there is nothing else to say. */
export const mayBeOther = (proposal: Proposal): proposal is SentenceProposal =>
  kindsToBe.some((kind) => kind === proposal.what);

/** The same deed as the other side's: what they do as what we do, and the other way round; null of what is no deed. */
export function asOtherSides({ what }: Proposal): 'commitment' | 'promise' | null {
  if (what === 'promise') return 'commitment';
  return what === 'commitment' || what === 'non-commitment' ? 'promise' : null;
}

/** The same words as another kind, with all that is known of who, what and when. */
export function proposalAs(proposal: SentenceProposal, what: KindToBe): SentenceProposal {
  if (proposal.what === what) return proposal;
  const { id, quotes, cues, confidence, foundBy, heard } = proposal;
  const common = { id, quotes, cues, confidence, foundBy, heard, alreadyRecorded: null };
  const said = quotes[0].text;
  const client = ofTheirs(proposal.who ?? null);
  const isDeed = 'act' in proposal;
  const deed = {
    act: isDeed ? proposal.act : said,
    due: isDeed ? proposal.due : null,
    when: isDeed ? proposal.when : null,
    ...(isDeed && proposal.hangsOn ? { hangsOn: proposal.hangsOn } : {}),
  };
  const missing = missingParts({ who: client && 'who', what: deed.act, when: deed.due });
  switch (what) {
    case 'commitment':
      return { ...common, what, who: client, ...deed, missing, done: false };
    case 'non-commitment':
      return { ...common, what, who: client, ...deed, missing };
    case 'promise':
      return { ...common, what, who: null, ...deed };
    case 'ask': {
      const unanswered = { answer: null, maybe: null, reviewOn: null, answerWords: null };
      return { ...common, what, who: client, wording: said, askId: null, ...unanswered };
    }
    case 'concern':
      return { ...common, what, who: client, text: said };
    case 'request':
      return { ...common, what, who: client, of: 'information', text: said };
  }
}

/** What we would do is nobody's of theirs once it is their words. */
const ofTheirs = (who: NamedPerson | null): NamedPerson | null => (who && 'memberId' in who ? null : who);
