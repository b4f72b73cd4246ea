import { groundToCover } from '#domain/guidance/catch-up.ts';
import type { Plan } from '#domain/ledger/facts.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { catchUpTexts } from '#texts/catch-up.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import { leftAlone } from './plan-view.ts';
import { kindLabel, listed, type Seen } from './seen.ts';

/** What a catch-up is about, and what it brings whoever is new: each point is something that the others agreed to. */
export function catchUpGuidance(
  deal: DealView,
  contactId: string,
  seen: Seen,
): Pick<Plan, 'agenda' | 'gain' | 'notToday'> {
  const ground = groundToCover(deal, contactId);
  if (ground.length === 0) return {};
  const say = sayIn(seen.locale, catchUpTexts);
  const points = ground.map(({ kind, givenBy, since }) =>
    say('agendaPoint', {
      kind: kindLabel(seen.map, kind),
      who: listed(
        givenBy.map((one) => seen.names.person(one)),
        seen.locale,
      ),
      day: dayLabel(dayOf(since, seen.zone), seen),
    }),
  );
  return {
    agenda: [say('agendaOpens'), ...points, say('agendaCloses')].join('\n'),
    gain: say('gain'),
    // What the others agreed to is today's matter: what comes after all of it is not.
    notToday: leftAlone(deal, ground.at(-1)?.kind ?? '', seen),
  };
}
