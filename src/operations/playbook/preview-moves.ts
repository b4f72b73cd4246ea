import type { OutputOf } from '#contract/operation.ts';
import type { previewMoves as contract } from '#contract/playbook/moves.ts';
import { effectsOfMove, moveDeal } from '#domain/deal/move-deal.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { accept } from '#domain/result.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { fold } from '#domain/standing/fold.ts';
import { mayChangeDeal, visibleDeals } from '#policy/deal.ts';
import { cursorOf } from '#store/cursor.ts';
import { foldContext, inPlace } from '#store/deals/append.ts';
import { loadDeal, loadFacts, type StoredDeal } from '#store/deals/load-deal.ts';
import { findPlaybook } from '#store/deals/playbooks.ts';
import { listDealsByPlaybook } from '#store/playbooks/list-playbooks.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { writingOf } from '../deals/write-to-deal.ts';
import { pageAfter } from '../page-after.ts';
import { shownMove } from '../presenting/move-view.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { Handle, World } from '../world.ts';
import { playbookNotFound } from './playbook-not-found.ts';

type Preview = OutputOf<typeof contract>['items'][number];

export const previewMoves: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor } = world;
  const { key, version, dealId, dealIds, fromKey, fromVersion } = input;
  const target = await findPlaybook(tx, workspace.id, { key, version });
  if (!target) return playbookNotFound();
  const to = { key, version, label: readersPlaybook(target, world.locale).label };
  if (dealId !== undefined) {
    const deal = await findDeal(world, dealId);
    if (!deal.ok) return deal;
    return accept({ to, items: [await previewOf(world, deal.value, target)], next: null, count: 1 });
  }
  if (dealIds !== undefined) {
    const items: Preview[] = [];
    for (const chosen of new Set(dealIds)) {
      const deal = await findDeal(world, chosen);
      if (deal.ok) items.push(await previewOf(world, deal.value, target));
    }
    return accept({ to, items, next: null, count: items.length });
  }
  const page = pageAfter(input, 1);
  if (!page.ok) return page;
  const { after, limit } = page.value;
  const found = await listDealsByPlaybook(tx, workspace.id, {
    key: fromKey ?? key,
    version: fromVersion ?? version,
    visible: visibleDeals(actor),
    after: after === null ? null : String(after[0]),
    limit: limit + 1,
  });
  const ids = found.dealIds.slice(0, limit);
  const items: Preview[] = [];
  for (const id of ids) {
    const deal = await loadDeal(tx, workspace.id, id);
    if (deal) items.push(await previewOf(world, deal, target));
  }
  const last = found.dealIds.length > limit ? ids.at(-1) : undefined;
  return accept({ to, items, next: last === undefined ? null : cursorOf([last]), count: found.count });
};

/** The deal as it stands, beside its ledger folded with the one fact that would move it. */
async function previewOf(world: World, deal: StoredDeal, target: Playbook) {
  const { tx, workspace, actor, now, locale } = world;
  const { view: before, seen } = await seenDeal(world, deal);
  const facts = moveDeal(deal.standing, target, writingOf(world));
  const history = facts.length === 0 ? [] : await loadFacts(tx, workspace.id, deal.dealId);
  const ledger = [...history, ...inPlace(facts, deal.standing.sequence)];
  const context = await foldContext(tx, workspace, ledger, deal.standing);
  const standing = facts.length === 0 ? deal.standing : fold(context, ledger);
  const map = mapOf(readersPlaybook(context.playbook(standing.deal.playbook), locale));
  const after = dealView(standing, { map, zone: standing.deal.zone });
  return shownMove(
    { deal, before, after, effects: effectsOfMove(before, after, now), mayMove: mayChangeDeal(actor, deal) },
    seen,
  );
}
