import { findingKey } from '../findings/finding-key.ts';
import { findingsAt } from '../findings/shown-at.ts';
import { type NextBestCommitment, nextBestCommitment } from '../guidance/next-best-commitment.ts';
import type { NewFact } from '../ledger/facts.ts';
import type { Writing } from '../ledger/writing.ts';
import type { KindKey, PlaybookReference } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Finding, Lead, Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';
import { changeDeal } from './change-deal.ts';

/** Moves a deal to another version of a playbook, or to another one (R37); nothing where it goes by it already. */
export function moveDeal(standing: Standing, to: PlaybookReference, writing: Writing): NewFact[] {
  const { key, version } = standing.deal.playbook;
  if (key === to.key && version === to.version) return [];
  return changeDeal(standing, { playbook: { key: to.key, version: to.version } }, writing);
}

/** What a move changes, at an instant: the deal as it stands, beside the deal after the one fact that moves it. */
export interface EffectsOfMove {
  /** Gained from somebody, and counted on both maps. */
  readonly kept: readonly KindKey[];
  /** Gained from somebody, and not on the new map: the ledger keeps it, nothing counts it. */
  readonly lost: readonly KindKey[];
  /** On the new map and not on the old. */
  readonly added: readonly KindKey[];
  readonly gained: BeforeAndAfter<{ readonly kinds: number; readonly of: number }>;
  readonly nextKind: BeforeAndAfter<KindKey | null>;
  readonly lead: BeforeAndAfter<Pick<Lead, 'deal' | 'of'>>;
  readonly windowOpen: BeforeAndAfter<boolean>;
  /** Findings that no longer hold, and those that begin to. */
  readonly ended: readonly Finding[];
  readonly begun: readonly Finding[];
  readonly nextBest: BeforeAndAfter<NextBestCommitment | null>;
}

export interface BeforeAndAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

export function effectsOfMove(before: DealView, after: DealView, at: Instant): EffectsOfMove {
  const both = <Value>(look: (deal: DealView) => Value) => ({ before: look(before), after: look(after) });
  const given = new Set(
    before.present.flatMap(({ contactId }) =>
      Object.entries(before.standing.positions[contactId] ?? {}).flatMap(([kind, { state }]) =>
        state === 'gained' ? kind : [],
      ),
    ),
  );
  const isOn = (deal: DealView, kind: KindKey) => deal.map.place(kind) >= 0;
  const found = both(({ standing }) => findingsAt(standing, at));
  return {
    kept: after.map.keys.filter((kind) => given.has(kind) && isOn(before, kind)),
    lost: before.map.keys.filter((kind) => given.has(kind) && !isOn(after, kind)),
    added: after.map.keys.filter((kind) => !isOn(before, kind)),
    gained: both(({ standing, map }) => ({ kinds: standing.gainedForDeal.length, of: map.keys.length })),
    nextKind: both(({ standing }) => standing.nextKind),
    lead: both(({ standing: { lead } }) => ({ deal: lead.deal, of: lead.of })),
    windowOpen: both(({ standing }) => standing.window.openedAt !== null),
    ended: missingIn(found.before, found.after),
    begun: missingIn(found.after, found.before),
    nextBest: both(({ standing, map }) => nextBestCommitment(standing, map.playbook, at)),
  };
}

function missingIn(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ code, subject }) => findingKey(code, subject)));
  return some.filter(({ code, subject }) => !known.has(findingKey(code, subject)));
}
