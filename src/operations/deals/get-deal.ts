import type { getDeal as contract } from '#contract/deals/deals.ts';
import { accept } from '#domain/result.ts';
import { beginningOf, factsBy, foldAsOf, instantMeant } from '#domain/standing/as-of.ts';
import { mayChangeDeal, mayOpenDeal } from '#policy/deal.ts';
import { cursorOf } from '#store/cursor.ts';
import { foldContext } from '#store/deals/append.ts';
import { loadFacts, type StoredDeal } from '#store/deals/load-deal.ts';
import { loadNewestFacts } from '#store/deals/load-ledger.ts';
import { loadUsualPace } from '#store/deals/usual-pace.ts';
import { loadCustomValues } from '#store/fields/custom-values.ts';
import { photosOf } from '#store/files/stored-files.ts';
import { tagsOf } from '#store/tags/tags.ts';
import { shownDealPage } from '../presenting/deal-page-view.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { Handle, World } from '../world.ts';
import { findDeal } from './find-deal.ts';
import { seenDeal } from './seen-deal.ts';

/** Entries of the ledger that come with the page. */
const entriesShown = 30;

export const getDeal: Handle<typeof contract> = async (world, { dealId, asOf }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { tx, workspace } = world;
  const holder = { noun: 'deal', nounId: dealId } as const;
  const values = await loadCustomValues(tx, workspace.id, holder);
  const tags = await tagsOf(tx, workspace.id, holder);
  const page =
    asOf === undefined ? await asItStands(world, found.value) : await asItStood(world, found.value, asOf);
  return accept({ ...page, values, tags });
};

async function asItStands(world: World, deal: StoredDeal) {
  const { dealId, standing, accountName, accountDetails } = deal;
  const rows = await loadNewestFacts(world.tx, world.workspace.id, dealId, standing.sequence, entriesShown);
  const [{ view, seen }, usual, photos] = await Promise.all([
    seenDeal(world, deal, rows.facts),
    usualPace(world, deal, world.now),
    photosIn(world, deal),
  ]);
  const mayChange = mayChangeDeal(world.actor, deal);
  const may = {
    change: mayChange,
    assign: mayChange && mayOpenDeal(world.actor, { ownerId: null, teamId: deal.teamId }),
  };
  const isMore = standing.sequence > entriesShown;
  return {
    ...shownDealPage(view, { dealId, accountName, accountDetails, photos, may }, seen, usual),
    asOf: null,
    ledger: {
      items: shownEntries({ ...rows, standing, mayChange }, seen),
      next: isMore
        ? cursorOf([standing.sequence - entriesShown + 1, rows.facts.at(-1)?.recordedAt ?? null])
        : null,
      count: standing.sequence,
    },
  };
}

/** Folded again from what had happened by then, and seen as on that day: nothing of it can be changed from there. */
async function asItStood(world: World, deal: StoredDeal, asOf: string) {
  const { dealId, standing: present, ...account } = deal;
  const facts = await loadFacts(world.tx, world.workspace.id, dealId);
  const { zone } = present.deal;
  const at = instantMeant(asOf, { zone, from: beginningOf(facts), now: world.now });
  const context = await foldContext(world.tx, world.workspace, facts, present);
  const standing = { ...foldAsOf(context, facts, at), sequence: present.sequence };
  const entries = factsBy(facts, at)
    .filter(({ happenedAt }) => happenedAt <= at)
    .sort((one, other) => other.sequence - one.sequence);
  const { view, seen } = await seenDeal({ ...world, now: at }, { ...deal, standing }, entries);
  const usual = await usualPace(world, { ...deal, standing }, at);
  const photos = await photosIn(world, { standing });
  const corrections = facts.filter(({ type }) => type === 'correction.made');
  const shown = { facts: entries.slice(0, entriesShown), corrections, standing, mayChange: false };
  return {
    ...shownDealPage(
      view,
      { dealId, ...account, photos, may: { change: false, assign: false } },
      seen,
      usual,
    ),
    asOf: at,
    ledger: { items: shownEntries(shown, seen), next: null, count: entries.length },
  };
}

const photosIn = ({ tx, workspace }: World, { standing }: Pick<StoredDeal, 'standing'>) =>
  photosOf(tx, workspace.id, Object.keys(standing.stakeholders));

const usualPace = ({ tx, workspace }: World, { dealId, standing }: StoredDeal, at: string) =>
  loadUsualPace(tx, workspace.id, { playbook: standing.deal.playbook.key, except: dealId, at });
