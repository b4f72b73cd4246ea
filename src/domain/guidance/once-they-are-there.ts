import { plainPosition } from '../standing/apply/positions.ts';
import { type DealView, dealView } from '../standing/deal-view.ts';
import type { Instant } from '../time/calendar.ts';
import { candidatesOf } from './candidates.ts';

/** Taking part gives `time` (R12), so that in the conversation itself what comes after it can be asked for. */
export function onceTheyAreThere(deal: DealView, participants: readonly string[], at: Instant): DealView {
  const { standing, map, zone } = deal;
  const positions = { ...standing.positions };
  for (const contactId of participants) {
    const before = positions[contactId];
    if (!map.kind('time') || before?.time?.state === 'gained') continue;
    positions[contactId] = { ...before, time: { ...takingPart, since: at, recordedAt: at } };
  }
  const view = dealView({ ...standing, positions }, { map, zone });
  return dealView({ ...view.standing, candidates: candidatesOf(view) }, { map, zone });
}

const takingPart = {
  ...plainPosition,
  state: 'gained',
  factId: '',
  byClient: true,
  evidencedByClient: true,
} as const;
