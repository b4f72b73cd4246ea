import type { CoachedSeller } from '#contract/coaching/coaching.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { addDays, type Instant } from '#domain/time/calendar.ts';
import { loadConversationsAhead } from '#store/deals/conversations-ahead.ts';
import { loadDoers } from '#store/deals/doers.ts';
import { loadDeal, loadFacts } from '#store/deals/load-deal.ts';
import { loadMoves } from '#store/deals/load-today.ts';
import { loadNames } from '#store/deals/names.ts';
import { currentPlaybook, playbooksOfDeals } from '#store/deals/playbooks.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { actsToName } from '../presenting/acts-to-name.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import { namesOf } from '../presenting/names-of.ts';
import { onMapOf, seen } from '../presenting/seen.ts';
import { shownMove } from '../presenting/today-view.ts';
import type { World } from '../world.ts';

/** A handful: what can be talked about in half an hour. */
const aHandful = 5;
const mostTold = 3;
/** Where there was no look before, this is how far back it goes. */
const daysBack = 14;

/** The deals with most at stake, why, and what was recorded in them since the last look. */
export async function dealsToTalkAbout(
  world: World,
  memberId: string,
  since: Instant | null,
): Promise<CoachedSeller['toTalkAbout']> {
  const { tx, workspace, actor, now, locale } = world;
  const from = since ?? addDays(now, -daysBack, actor.zone);
  const moves = await loadMoves(tx, workspace.id, memberId, now, aHandful);
  const playbook = await currentPlaybook(tx, workspace.id);
  const ofDeals = moves.map(({ dealId }) => dealId);
  const [playbookOf, ahead] = await Promise.all([
    playbooksOfDeals(tx, workspace.id, ofDeals),
    loadConversationsAhead(tx, workspace.id, ofDeals, now),
  ]);
  const people = moves.flatMap(({ contactId, about }) => [contactId ?? '', ...(about.people ?? [])]);
  const [found, acts] = await Promise.all([
    loadNames(tx, workspace.id, people.filter(Boolean), [memberId]),
    loadDoers(tx, workspace.id, actsToName(moves)),
  ]);
  const names = namesOf(new Map([...found, ...acts.names]), locale);
  const { zone, memberId: reader } = actor;
  const { currency } = workspace;
  const view = seen({
    ...{ now, locale, zone, memberId: reader, currency, names, map: mapOf(playbook) },
    ...{ ownerId: memberId, doers: acts.doers },
  });
  const shown: CoachedSeller['toTalkAbout'] = [];
  for (const row of moves) {
    const { deal, others, ...move } = shownMove(
      row,
      ahead(row.dealId),
      onMapOf(view, playbookOf(row.dealId)),
    );
    shown.push({ deal, move, others, ...(await toldSince(world, row.dealId, from)) });
  }
  return shown;
}

/** What says little by itself. */
const asides: ReadonlySet<Fact['type']> = new Set(['note.added', 'correction.made', 'finding.set-aside']);

async function toldSince(world: World, dealId: string, from: Instant) {
  const deal = await loadDeal(world.tx, world.workspace.id, dealId);
  if (!deal) return { since: [], sinceCount: 0 };
  const facts = await loadFacts(world.tx, world.workspace.id, dealId);
  // What an import brought happened before it, and is no news of the seller's.
  const fresh = facts
    .filter(({ recordedAt, type, by }) => recordedAt > from && by.kind !== 'import' && !asides.has(type))
    .reverse();
  const told = fresh.slice(0, mostTold);
  const corrections = facts.filter(({ type }) => type === 'correction.made');
  const { seen: inDeal } = await seenDeal(world, deal, told);
  const { standing } = deal;
  const entries = shownEntries({ facts: told, corrections, standing, mayChange: false }, inDeal);
  return {
    since: entries.map(({ factId, happenedAt, by, sentence }) => ({
      factId,
      at: happenedAt,
      byName: by.name,
      sentence: sentence.map(({ text }) => text).join(''),
    })),
    sinceCount: fresh.length,
  };
}
