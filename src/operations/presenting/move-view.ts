import type { OutputOf } from '#contract/operation.ts';
import type { previewMoves } from '#contract/playbook/moves.ts';
import type { EffectsOfMove } from '#domain/deal/move-deal.ts';
import type { NextBestCommitment } from '#domain/guidance/next-best-commitment.ts';
import { type CommitmentMap, mapOf } from '#domain/playbook/map.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import type { Finding } from '#domain/standing/standing.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { shownFindings } from './finding-view.ts';
import { readersPlaybook } from './readers-playbook.ts';
import { kindLabel, type Seen } from './seen.ts';

type ShownMove = OutputOf<typeof previewMoves>['items'][number];

interface MoveToShow {
  readonly deal: StoredDeal;
  readonly before: DealView;
  readonly after: DealView;
  readonly effects: EffectsOfMove;
  readonly mayMove: boolean;
}

/** What a move would change in a deal, in words. */
export function shownMove({ deal, before, after, effects, mayMove }: MoveToShow, seen: Seen): ShownMove {
  const card = deal.standing.deal;
  const read = (map: CommitmentMap) => mapOf(readersPlaybook(map.playbook, seen.locale));
  const kinds = (map: CommitmentMap, keys: readonly string[]) =>
    keys.map((key) => ({ key, label: kindLabel(read(map), key) }));
  const findings = (view: DealView, some: readonly Finding[]) =>
    shownFindings(view, some, { ...seen, map: read(view.map) }).map(({ code, label, why }) => ({
      code,
      label,
      why,
    }));
  const next = (map: CommitmentMap, best: NextBestCommitment | null) =>
    best && {
      kind: best.kind,
      kindLabel: kindLabel(read(map), best.kind),
      who: best.contactId === null ? null : seen.names.person(best.contactId),
    };
  return {
    dealId: deal.dealId,
    name: card.name,
    account: card.accountId ? { id: card.accountId, name: deal.accountName ?? '' } : null,
    from: { ...card.playbook, label: read(before.map).playbook.label },
    mayMove,
    kept: kinds(after.map, effects.kept),
    lost: kinds(before.map, effects.lost),
    added: kinds(after.map, effects.added),
    gained: effects.gained,
    lead: { before: effects.lead.before.deal, after: effects.lead.after.deal },
    windowOpen: effects.windowOpen,
    ended: findings(before, effects.ended),
    begun: findings(after, effects.begun),
    next: {
      before: next(before.map, effects.nextBest.before),
      after: next(after.map, effects.nextBest.after),
    },
  };
}
