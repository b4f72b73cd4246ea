import type { MovePreview } from './move-card.tsx';

/** Something that happens to several deals, and to how many. */
export interface Counted {
  readonly label: string;
  readonly count: number;
}

/** What a move changes over all the deals that are moved together. */
export interface MoveSummary {
  readonly from: readonly Counted[];
  readonly lost: readonly Counted[];
  readonly added: readonly Counted[];
  readonly begun: readonly Counted[];
  readonly ended: readonly Counted[];
  readonly otherNext: number;
  readonly furtherAhead: number;
  readonly lessAhead: number;
  readonly windowOpens: number;
  readonly windowCloses: number;
}

/** How things are called that one deal after another says in its own words. */
interface Names {
  /** Which version of which playbook a deal goes by. */
  version: (from: MovePreview['from']) => string;
  finding: (code: string) => string;
}

export function summaryOf(moves: readonly MovePreview[], names: Names): MoveSummary {
  const times = (holds: (move: MovePreview) => boolean) => moves.filter(holds).length;
  const next = (one: MovePreview['next']['before']) => (one ? `${one.kindLabel} ${one.who ?? ''}` : '');
  return {
    from: counted(moves.map((move) => [names.version(move.from)])),
    lost: counted(moves.map(({ lost }) => lost.map(({ label }) => label))),
    added: counted(moves.map(({ added }) => added.map(({ label }) => label))),
    begun: counted(moves.map(({ begun }) => begun.map(({ code }) => names.finding(code)))),
    ended: counted(moves.map(({ ended }) => ended.map(({ code }) => names.finding(code)))),
    otherNext: times((move) => next(move.next.before) !== next(move.next.after)),
    furtherAhead: times(({ lead }) => lead.after > lead.before),
    lessAhead: times(({ lead }) => lead.after < lead.before),
    windowOpens: times(({ windowOpen }) => windowOpen.after && !windowOpen.before),
    windowCloses: times(({ windowOpen }) => windowOpen.before && !windowOpen.after),
  };
}

/** How many deals have each word, however often one has it; the most frequent first. */
function counted(wordsOfDeals: readonly (readonly string[])[]): Counted[] {
  const counts = new Map<string, number>();
  for (const words of wordsOfDeals) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((one, other) => other.count - one.count);
}
