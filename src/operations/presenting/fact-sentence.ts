import type { SentencePart, Tone } from '#contract/ledger/ledger-entry.ts';
import type { Author, Fact, FactOf, FactType } from '#domain/ledger/facts.ts';
import { ledgerDealTexts } from '#texts/ledger-deal.ts';
import { sayIn } from '#texts/say.ts';
import { clientSentences } from './fact-sentences-client.ts';
import { conversationSentences } from './fact-sentences-conversation.ts';
import { dealSentences } from './fact-sentences-deal.ts';
import { roadmapSentences } from './fact-sentences-roadmap.ts';
import type { Seen } from './seen.ts';

/** Who did something: a name, and whether it is the one who reads. */
export interface Doer {
  readonly who: string;
  readonly you: 'yes' | 'no';
}

/** What a fact is told with beside its own data: who did it, and names that other facts gave to ids. */
export interface Telling {
  readonly seen: Seen;
  /** "You", a colleague, somebody at the client, "The import". */
  readonly doer: Doer;
  /** What an id stands for: a commitment's act, a promise, the name of a step. */
  known(id: string | undefined): string;
}

/** A sentence and the word that stands beside it. */
export interface Told {
  readonly sentence: SentencePart[];
  readonly label: string;
  readonly tone: Tone;
}

export type Tellers<Type extends FactType> = {
  readonly [One in Type]: (data: FactOf<One>['data'], telling: Telling) => Told;
};

const tellers: Tellers<FactType> = {
  ...dealSentences,
  ...conversationSentences,
  ...clientSentences,
  ...roadmapSentences,
};

/** Tells one entry of the ledger in a sentence. */
export function tellFact(fact: Fact, seen: Seen, known: Telling['known']): Told {
  const tell = tellers[fact.type] as (data: Fact['data'], telling: Telling) => Told;
  const isYou = fact.by.kind === 'member' && fact.by.memberId === seen.memberId;
  const doer = { who: authorName(fact.by, seen), you: isYou ? 'yes' : 'no' } as const;
  return tell(fact.data, { seen, doer, known });
}

/** Who did it, as the one who looks would say it. */
export function authorName(by: Author, seen: Seen): string {
  const say = sayIn(seen.locale, ledgerDealTexts);
  switch (by.kind) {
    case 'member':
      return by.memberId === seen.memberId ? say('you') : seen.names.member(by.memberId);
    case 'client':
      return seen.names.person(by.contactId);
    case 'import':
      return say('theImport');
    case 'system':
      return say('leadsheet');
  }
}
