import { type Meant, onlyClient, whoIsMeant } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import type { Listener } from './listener.ts';
import { newPeopleIn } from './new-people.ts';

const pronoun = /^(?:he|she|him|her|his)$/;

/** Who at the client a sentence is of: who spoke; in notes whom they name in it, or else most likely mean. */
export function whoseWords(said: Said, { mentioned, roster, context }: Listener): Meant {
  if (said.source !== 'notes') return { person: said.speaker, isSure: true };
  const [somebodyNew] = newPeopleIn(said, roster, context);
  const named = said.people.find(({ side }) => side === 'client')?.person ?? null;
  if (somebodyNew && somebodyNew.from < 4 && !named)
    return { person: { called: somebodyNew.called }, isSure: true };
  if (named) return { person: named, isSure: true };
  if (said.begunBy?.side === 'client') return { person: said.begunBy.person, isSure: true };
  const place = said.words.findIndex(({ plain }) => pronoun.test(plain));
  return place < 0 ? onlyClient(mentioned, context) : whoIsMeant(mentioned, said, place, context);
}
