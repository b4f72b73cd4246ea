import type { Commitment, Outcome, Standing } from '#domain/standing/standing.ts';
import { dealSentencesTexts } from '#texts/deal-sentences.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import type { Seen } from './seen.ts';

/**
 * Says what an outcome rests on: who does what by when, as it was recorded, and how much more there is. Praise never
 * makes an advance, so it says what would have.
 */
export function outcomeSentence(
  standing: Standing,
  conversationId: string,
  outcome: Outcome,
  reading: Pick<Seen, 'locale' | 'today' | 'names'>,
): string {
  const say = sayIn(reading.locale, dealSentencesTexts);
  const [first, ...others] = firmIn(standing, conversationId, outcome);
  if (outcome === 'no-sale') return say('noSale');
  const agreed = outcome === 'continuation' && !first ? lastYesIn(standing, conversationId) : null;
  if (agreed) return say('goesOnYes', { who: reading.names.person(agreed) });
  if (!first) return say(alone[outcome]);
  const { contactId, what, due, state } = first;
  return say(outcome === 'continuation' ? 'goesOnWith' : outcome, {
    who: reading.names.person(contactId),
    what: what.trim().replace(/[.…]+$/, ''),
    state: state === 'kept' ? 'kept' : due === null ? 'undated' : 'open',
    day: due === null ? '' : dayLabel(due, reading),
    count: others.length,
  });
}

/** Who said yes in it, where nothing firm came of it: praise is no advance, and a yes is not nothing. */
function lastYesIn({ asks }: Standing, conversationId: string): string | null {
  const yeses = Object.values(asks).filter(
    (ask) => ask.conversationId === conversationId && ask.answer === 'yes',
  );
  return yeses.sort((one, other) => other.order - one.order)[0]?.contactId ?? null;
}

const alone = { order: 'orderAlone', advance: 'advanceAlone', continuation: 'goesOn' } as const;

/** What they said in it that is firm: first what gives a kind, and of that the latest on the map where they chose. */
function firmIn({ commitments }: Standing, conversationId: string, outcome: Outcome): Commitment[] {
  const all = Object.values(commitments).filter(
    (one) => one.conversationId === conversationId && one.firmness === 'firm',
  );
  const ordered = outcome === 'order' ? all.toReversed() : all;
  return ordered.toSorted((one, other) => Number(other.gave) - Number(one.gave));
}
