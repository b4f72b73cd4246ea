import { dayOf } from '#domain/time/calendar.ts';
import { otherThings } from '#domain/words/other-things.ts';
import type { NamedPerson, OnRecord } from '#domain/words/proposal.ts';
import type { RecordedDeed, SpeechContext } from '#domain/words/speech.ts';
import type { Found } from '../found.ts';
import { likeness } from './likeness.ts';
import { otherDeeds } from './other-deeds.ts';

/** What the deal has on record already that says the same; null where nothing does. */
export function recordedAs(found: Found, context: SpeechContext): OnRecord | null {
  const { recorded } = context;
  switch (found.what) {
    case 'commitment':
      return (
        deedAs(found, recorded.commitments, 'commitment') ??
        deedAs(found, recorded.nonCommitments, 'non-commitment')
      );
    case 'non-commitment':
      return (
        deedAs(found, recorded.nonCommitments, 'non-commitment') ??
        deedAs(found, recorded.commitments, 'commitment')
      );
    case 'promise':
      return deedAs(found, recorded.promises, 'promise');
    case 'concern': {
      const by = idOf(found.who);
      const same = recorded.concerns.find(
        (one) =>
          mayBeOne(one.contactId, by) &&
          !otherThings(one.text, found.text) &&
          likeness(one.text, found.text) >= 0.6,
      );
      return same ? { what: 'concern', id: same.id, words: same.text } : null;
    }
    case 'next conversation': {
      const same = recorded.conversations.find(({ startsAt }) =>
        found.startsAt ? startsAt === found.startsAt : found.day === dayOf(startsAt, context.zone),
      );
      if (!same) return null;
      return { what: 'conversation', id: same.id, due: dayOf(same.startsAt, context.zone) };
    }
    case 'person': {
      const same = context.people.find(
        ({ title }) => title !== null && title.toLowerCase() === found.called.toLowerCase(),
      );
      return same ? { what: 'stakeholder', id: same.contactId, words: same.name } : null;
    }
    default:
      return null;
  }
}

/** A deed of the same person with an act alike; with another day it is news. */
function deedAs(
  found: Extract<Found, { act: string | null }>,
  recorded: readonly RecordedDeed[],
  what: OnRecord['what'],
): OnRecord | null {
  const { act, due } = found;
  if (act === null) return null;
  const by = idOf(found.who);
  const same = recorded.find((one) => {
    if (!mayBeOne(one.by, by) || otherDeeds(one.act, act)) return false;
    return (one.due === null || due === null || one.due === due) && likeness(one.act, act) >= 0.6;
  });
  return same ? onRecord(what, same) : null;
}

function mayBeOne(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function idOf(person: NamedPerson | null): string | null {
  if (!person) return null;
  if ('contactId' in person) return person.contactId;
  return 'memberId' in person ? person.memberId : null;
}

const onRecord = (what: OnRecord['what'], { id, act, due }: RecordedDeed): OnRecord => ({
  ...{ what, id, words: act },
  ...(due ? { due } : {}),
});
