import type { getCoaching as contract } from '#contract/coaching/coaching.ts';
import { accept } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { isCoach, maySeeControlOf } from '#policy/coaching.ts';
import { loadControlMoments, loadControlRecord, loadSellers } from '#store/coaching/control-record.ts';
import { loadMember } from '#store/people/members.ts';
import { weeksOfControl } from '../presenting/coaching-view.ts';
import type { Handle } from '../world.ts';
import { coachedPeriod } from './coached-period.ts';

export const getCoaching: Handle<typeof contract> = async (world, { weeks }) => {
  const { tx, workspace, actor, now } = world;
  const period = coachedPeriod(now, weeks, actor.zone);
  const all = await loadSellers(tx, workspace.id, period);
  const seen = all.filter((seller) => maySeeControlOf(actor, seller));
  const sellers = seen.length > 0 ? seen : await oneself();
  const ids = sellers.map(({ memberId }) => memberId);
  const [record, moments] = await Promise.all([
    loadControlRecord(tx, workspace.id, ids, period),
    loadControlMoments(tx, workspace.id, ids, period, period.ends),
  ]);
  const deals = new Map(record.held.map((row) => [row.ownerId, row.deals]));
  return accept({
    from: dayOf(period.from, actor.zone),
    until: dayOf(now, actor.zone),
    isCoach: isCoach(actor),
    sellers: sellers.map(({ memberId, name, teamId }) => ({
      member: { id: memberId, name },
      isYou: memberId === actor.memberId,
      teamId,
      deals: deals.get(memberId) ?? 0,
      weeks: weeksOfControl(
        moments.filter(({ ownerId }) => ownerId === memberId),
        period,
      ),
    })),
  });

  async function oneself() {
    const member = await loadMember(tx, workspace.id, actor.memberId);
    return member ? [member] : [];
  }
};
