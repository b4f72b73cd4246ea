import type { InputOf } from '#contract/operation.ts';
import type { Roadmap, readRoadmap } from '#contract/roadmap/roadmap.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { type Revision, revisionsOf } from '#domain/roadmap/revisions.ts';
import { loadFacts } from '#store/deals/load-deal.ts';
import { loadCalendarEvent } from '#store/letters/calendar-events.ts';
import { sequenceOf, toldEvent } from '../letters/told-event.ts';
import type { OpenWorld } from '../world.ts';
import { openRoadmap } from './open-roadmap.ts';
import { seeRoadmap } from './see-roadmap.ts';

/** A roadmap whose dates are written into a calendar, and which revision of each that is. */
export interface PlanDates {
  readonly roadmap: Roadmap;
  readonly revisions: ReadonlyMap<string, Pick<Revision, 'sequence'> & Partial<Revision>>;
}

/**
 * The dates of a roadmap for the calendar of its reader. Of their next conversation it is the revision that an
 * invitation to it would have now, so that neither keeps the other out of a calendar.
 */
export async function readPlanDates(
  world: OpenWorld,
  { token }: Pick<InputOf<typeof readRoadmap>, 'token'>,
): Promise<Result<PlanDates, Refusal>> {
  const opened = await openRoadmap(world, token, { toWrite: false });
  if (!opened.ok) return opened;
  const { workspaceId, dealId } = opened.value.link;
  const { conversations } = opened.value.deal.standing;
  const roadmap = await seeRoadmap(world, opened.value);
  const revisions = new Map<string, Pick<Revision, 'sequence'> & Partial<Revision>>(
    revisionsOf(await loadFacts(world.tx, workspaceId, dealId)),
  );
  const next = roadmap.next && conversations[roadmap.next.conversationId];
  if (next) {
    const { conversationId } = next;
    const told = await loadCalendarEvent(world.tx, workspaceId, { dealId, conversationId });
    revisions.set(conversationId, { sequence: sequenceOf(told, toldEvent(next, told?.place ?? '')) });
  }
  return accept({ roadmap, revisions });
}
