import type { Fact } from '#domain/ledger/facts.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { type DealView, dealView } from '#domain/standing/deal-view.ts';
import { foldContext } from '#store/deals/append.ts';
import { loadDoers } from '#store/deals/doers.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { loadNames } from '#store/deals/names.ts';
import { actsToName } from '../presenting/acts-to-name.ts';
import { namesOf } from '../presenting/names-of.ts';
import { peopleIn } from '../presenting/people-in.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import { type Seen, seen } from '../presenting/seen.ts';
import type { World } from '../world.ts';

/**
 * A deal as this member sees it: on its map, with the names of everybody in it. What is due is decided in the deal's
 * zone (R1); times are told in the reader's own, as the rest of the page tells them.
 */
export async function seenDeal(
  world: World,
  { dealId, standing }: StoredDeal,
  facts: readonly Fact[] = [],
): Promise<{ view: DealView; seen: Seen }> {
  const { tx, workspace, actor, now, locale } = world;
  const context = await foldContext(tx, workspace, [], standing);
  const map = mapOf(readersPlaybook(context.playbook(standing.deal.playbook), locale));
  const { contactIds, memberIds } = peopleIn(standing, facts);
  const found = standing.findings.map((finding) => ({ ...finding, dealId }));
  const [people, acts] = await Promise.all([
    loadNames(tx, workspace.id, contactIds, memberIds),
    loadDoers(tx, workspace.id, actsToName(found)),
  ]);
  const names = namesOf(new Map([...people, ...acts.names]), locale);
  const { zone, currency, ownerId } = standing.deal;
  return {
    view: dealView(standing, { map, zone }),
    seen: seen({
      ...{ now, locale, zone: actor.zone, memberId: actor.memberId },
      ...{ ownerId, doers: acts.doers, currency, names, map },
    }),
  };
}
