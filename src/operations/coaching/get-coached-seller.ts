import type { getCoachedSeller as contract } from '#contract/coaching/coaching.ts';
import { accept } from '#domain/result.ts';
import { isCoach, mayCoach, maySeeControlOf } from '#policy/coaching.ts';
import { loadCoachLook } from '#store/coaching/coach-looks.ts';
import { loadControlMoments, loadControlRecord, loadSellers } from '#store/coaching/control-record.ts';
import { shownWays, waysSummary } from '../presenting/coaching-view.ts';
import type { Handle } from '../world.ts';
import { coachedPeriod } from './coached-period.ts';
import { conversationsToTalkAbout } from './conversations-to-talk-about.ts';
import { dealsToTalkAbout } from './deals-to-talk-about.ts';
import { findSeller } from './find-seller.ts';
import { lookBefore } from './look-before.ts';

export const getCoachedSeller: Handle<typeof contract> = async (world, { memberId, weeks }) => {
  const found = await findSeller(world, memberId);
  if (!found.ok) return found;
  const { tx, workspace, actor, now, locale } = world;
  const member = found.value;
  const period = coachedPeriod(now, weeks, actor.zone);
  const sellers = await loadSellers(tx, workspace.id, period);
  const others = sellers
    .filter((seller) => seller.memberId !== memberId && maySeeControlOf(actor, seller))
    .map((seller) => seller.memberId);
  const [record, moments, look] = await Promise.all([
    loadControlRecord(tx, workspace.id, [memberId, ...others], period),
    loadControlMoments(tx, workspace.id, [memberId], period, period.ends),
    loadCoachLook(tx, workspace.id, { memberId: actor.memberId, sellerId: memberId }),
  ]);
  const isYou = memberId === actor.memberId;
  // Who coaches sees how the others do; a seller sees their own alone.
  const given = { memberId, record, moments, period, isCompared: isCoach(actor) && others.length > 0 };
  const ways = shownWays(given, locale);
  const lookedAt = lookBefore(look, now, actor.zone);
  return accept({
    member: { id: memberId, name: member.name },
    isYou,
    mayWriteNotes: mayCoach(actor, member),
    deals: ways[0]?.of ?? 0,
    ways,
    summary: waysSummary(ways, { locale, isYou, name: member.name }),
    lookedAt,
    toTalkAbout: await dealsToTalkAbout(world, memberId, lookedAt),
    conversations: await conversationsToTalkAbout(world, memberId),
  });
};
