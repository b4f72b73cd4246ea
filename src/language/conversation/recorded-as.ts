import { dayOf } from '#domain/time/calendar.ts';
import { otherThings } from '#domain/words/other-things.ts';
import type { NamedPerson, Proposal } from '#domain/words/proposal.ts';
import type { RecordedDeed, SpeechContext } from '#domain/words/speech.ts';
import type { Found } from '../found.ts';
import { likeness } from './likeness.ts';
import { otherDeeds } from './other-deeds.ts';

type Recorded = NonNullable<Proposal['alreadyRecorded']>;

/** What the deal has on record already that says the same; null where nothing does. */
export function recordedAs(found: Found, context: SpeechContext): Recorded | null {
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
      return same ? { what: 'concern', id: same.id } : null;
    }
    case 'next conversation': {
      const same = recorded.conversations.find(({ startsAt }) =>
        found.startsAt ? startsAt === found.startsAt : found.day === dayOf(startsAt, context.zone),
      );
      return same ? { what: 'conversation', id: same.id } : null;
    }
    case 'person': {
      const same = context.people.find(
        ({ title }) => title !== null && title.toLowerCase() === found.called.toLowerCase(),
      );
      return same ? { what: 'stakeholder', id: same.contactId } : null;
    }
    default:
      return null;
  }
}

/** A deed of the same person with an act alike; with another day it is news. */
function deedAs(
  found: Extract<Found, { act: string | null }>,
  recorded: readonly RecordedDeed[],
  what: Recorded['what'],
): Recorded | null {
  const { act, due } = found;
  if (act === null) return null;
  const by = idOf(found.who);
  const same = recorded.find((one) => {
    if (!mayBeOne(one.by, by) || otherDeeds(one.act, act)) return false;
    return (one.due === null || due === null || one.due === due) && likeness(one.act, act) >= 0.6;
  });
  return same ? { what, id: same.id } : null;
}

function mayBeOne(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function idOf(person: NamedPerson | null): string | null {
  if (!person) return null;
  if ('contactId' in person) return person.contactId;
  return 'memberId' in person ? person.memberId : null;
}
