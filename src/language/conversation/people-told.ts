import { tickedFrom } from '#domain/words/proposal.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, quoteOf } from '../found.ts';
import type { Listener } from './listener.ts';
import { namedToWhoAsked, newPeopleIn, toldOfNamed } from './new-people.ts';

/** Whom of the client a sentence tells of for the first time. */
export function peopleIn(said: Said, { roster, context, last }: Listener): Found[] {
  const told = toldOfNamed(said, last, roster, context) ?? namedToWhoAsked(said, last, roster, context);
  const before = told && last ? [quoteOf(last)] : [];
  const named = told ? [told] : newPeopleIn(said, roster, context);
  return named.map(({ called, title, from, to }) => ({
    ...{ what: 'person', called, title, side: 'client', confidence: sureOfPerson(said, called, title) },
    ...{ quotes: [...before, quoteOf(said, from, to)] as unknown as Found['quotes'], cues: [] },
  }));
}

/** Whoever is told with all of their name and with what they are is somebody new; a mere name may be anybody. */
function sureOfPerson({ isOlder }: Said, called: string, title: string | null): number {
  const isWhole = /^\p{Lu}\S+(?: \S+)* \p{Lu}\S+$/u.test(called);
  return isWhole && title !== null && title.length > 1 && !isOlder ? tickedFrom + 0.05 : 0.6;
}
