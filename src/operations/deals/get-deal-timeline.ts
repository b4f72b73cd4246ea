import type { getDealTimeline as contract, DealMark } from '#contract/deals/deal-overviews.ts';
import { accept } from '#domain/result.ts';
import { addToDay, type Day, dayOf } from '#domain/time/calendar.ts';
import { visibleDeals } from '#policy/deal.ts';
import { type DealMarkRow, dealMarks } from '#store/deals/deal-marks.ts';
import { loadNames } from '#store/deals/names.ts';
import { namesOf } from '../presenting/names-of.ts';
import type { Names } from '../presenting/seen.ts';
import type { Handle } from '../world.ts';

const longestDays = 800;
/** More marks than anybody can tell apart on one line. */
const mostMarks = 80;

export const getDealTimeline: Handle<typeof contract> = async (world, { dealIds, from, to }) => {
  const { tx, workspace, actor, now } = world;
  const last = addToDay(from, longestDays);
  const marks = await dealMarks(tx, workspace.id, {
    ...{ dealIds, from, to: to < last ? to : last },
    ...{ zone: actor.zone, visible: visibleDeals(actor) },
  });
  const names = namesOf(
    await loadNames(
      tx,
      workspace.id,
      marks.flatMap(({ contactIds }) => contactIds),
      [],
    ),
    world.locale,
  );
  const today = dayOf(now, actor.zone);
  const byDeal = Map.groupBy(marks, ({ dealId }) => dealId);
  return accept({
    deals: dealIds.map((dealId) => {
      const ofDeal = byDeal.get(dealId) ?? [];
      return {
        dealId,
        marks: ofDeal.slice(0, mostMarks).map((mark) => shownMark(mark, names, today)),
        more: Math.max(0, ofDeal.length - mostMarks),
      };
    }),
  });
};

function shownMark({ dealId: _, contactIds, ...mark }: DealMarkRow, names: Names, today: Day): DealMark {
  return {
    ...mark,
    people: contactIds.map((id) => ({ id, name: names.person(id) })),
    late: mark.day < today && (mark.state === 'open' || mark.state === 'planned'),
  };
}
