import type { Timeline, TimelineMoment } from '#contract/deals/timeline.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import type { Moment, Place } from '#domain/standing/timeline.ts';
import { earlier } from '#domain/time/calendar.ts';
import { tellFact } from './fact-sentence.ts';
import { knownOf } from './ledger-view.ts';
import { kindLabel, type Seen } from './seen.ts';

/** Entries of a moment that are told in words. */
const told = 3;

/** What happened, moment by moment, in words. */
export function shownTimeline(deal: DealView, moments: readonly Moment[], seen: Seen): Timeline {
  const known = knownOf(
    deal.standing,
    moments.flatMap(({ facts }) => facts),
    seen,
  );
  const place = ({ contactId, kind }: Place) => ({
    contactId,
    name: seen.names.person(contactId),
    kind,
    kindLabel: kindLabel(deal.map, kind),
  });
  return {
    from: moments.reduce((first, { at }) => earlier(first, at), seen.now),
    now: seen.now,
    moments: moments.map(({ at, facts, gained, lost, lead }) => ({
      at,
      kind: kindOf({ facts, gained, lost }),
      gained: gained.map(place),
      lost: lost.map(place),
      lead,
      entries: facts.length,
      sentences: [...facts]
        .sort((one, other) => weightOf(other) - weightOf(one))
        .slice(0, told)
        .map((fact) => tellFact(fact, seen, known).sentence),
    })),
  };
}

function kindOf({ facts, gained, lost }: Pick<Moment, 'facts' | 'gained' | 'lost'>): TimelineMoment['kind'] {
  if (gained.length > 0) return 'gained';
  if (lost.length > 0) return 'lost';
  return facts.some(({ type }) => type.startsWith('conversation.') && type !== 'conversation.planned')
    ? 'conversation'
    : 'other';
}

/** What says most of a moment comes first: what they did, then the conversation, then what was noted down beside. */
function weightOf({ type }: Fact): number {
  if (type.startsWith('commitment.') || type.startsWith('position.') || type === 'ask.answered') return 3;
  if (type.startsWith('deal.') || type.startsWith('conversation.')) return 2;
  return type.startsWith('note.') ? 0 : 1;
}
