/** Of whom or of what there is a history besides the ledger of a deal. */
export const historyNouns = ['account', 'contact'] as const;
export type HistoryNoun = (typeof historyNouns)[number];

/** What a history is narrowed to. */
export const historyKinds = ['conversation', 'commitment', 'deal', 'note', 'change'] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** Which families of facts are of a kind; every fact is of one of them, and a correction shows on what it corrects. */
export const familiesOf: Readonly<Record<HistoryKind, readonly string[]>> = {
  conversation: ['conversation', 'touch', 'observation', 'document'],
  commitment: [
    ...['ask', 'commitment', 'non-commitment', 'promise', 'waiver'],
    ...['request', 'concern', 'position', 'proposal'],
  ],
  deal: ['deal', 'stakeholder', 'milestone', 'roadmap', 'topic', 'finding'],
  note: ['note'],
  change: [],
};
