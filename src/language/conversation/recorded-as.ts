import { type Day, dayOf } from '#domain/time/calendar.ts';
import { otherThings } from '#domain/words/other-things.ts';
import type { NamedPerson, OnRecord, OpenDeed } from '#domain/words/proposal.ts';
import type { RecordedDeed, SpeechContext, SpeechSource } from '#domain/words/speech.ts';
import type { Found, FoundOf } from '../found.ts';
import { decidedBefore, isLikeLeftOut } from './decided-before.ts';
import { suggestedAtMost } from './how-sure.ts';
import { alikeFrom, likeness, stemsOf } from './likeness.ts';
import { otherDeeds } from './other-deeds.ts';

interface BesideRecord {
  readonly alreadyRecorded: OnRecord | null;
  readonly leftOut?: true;
  readonly moves?: OpenDeed;
  readonly replaces?: OnRecord;
  /** Where it is like what was left out, it is suggested at most. */
  readonly confidence?: number;
}

/**
 * How it stands to what the deal has on record: whether that says the same or rests on the same words, says the same with
 * another day, or whether the same words were left out.
 */
export function besideRecord(
  found: Found,
  context: SpeechContext,
  { saidOn, source }: { readonly saidOn: Day; readonly source: SpeechSource },
): BesideRecord {
  const by = 'who' in found && !Array.isArray(found.who) ? idOf(found.who as NamedPerson | null) : null;
  const before = decidedBefore(found, context.decided ?? [], { saidOn, by, isNoted: isNoted(source) });
  const alreadyRecorded = recordedAs(found, context, saidOn) ?? before?.onRecord ?? null;
  if (alreadyRecorded) return { alreadyRecorded };
  const moves = movedBy(found, context);
  const replaces = moves ? null : replacedBy(found, context);
  const isDoubtful = !before && isLikeLeftOut(found, context.decided ?? []);
  return {
    alreadyRecorded,
    ...(moves ? { moves } : {}),
    ...(replaces ? { replaces } : {}),
    ...(before ? { leftOut: true } : {}),
    ...(isDoubtful ? { confidence: Math.min(found.confidence, suggestedAtMost) } : {}),
  };
}

/** What is told with its speaker was said on its day; of mails each has its own. */
const isNoted = (source: SpeechSource): boolean => source === 'notes' || source === 'document';

/** What the deal has on record already that says the same; null where nothing does. */
function recordedAs(found: Found, context: SpeechContext, saidOn: Day): OnRecord | null {
  const { recorded } = context;
  switch (found.what) {
    case 'commitment':
      // What is firm is news where only something like it was heard.
      return (
        deedAs(found, recorded.commitments, { as: 'commitment', saidOn }) ??
        (found.missing.length > 0
          ? deedAs(found, recorded.nonCommitments, { as: 'non-commitment', saidOn })
          : null)
      );
    case 'non-commitment':
      return (
        deedAs(found, recorded.nonCommitments, { as: 'non-commitment', saidOn }) ??
        deedAs(found, recorded.commitments, { as: 'commitment', saidOn })
      );
    case 'promise':
      return deedAs(found, recorded.promises, { as: 'promise', saidOn });
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
    case 'request': {
      const same = recorded.requests?.find((one) => isSameRequest(found, one));
      return same ? { what: 'request', id: same.id } : null;
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

/** What the deal has on record with another day than is said now; null where it is nobody's for sure, or nothing is. */
function movedBy(found: Found, { recorded }: SpeechContext): OpenDeed | null {
  if (found.what === 'commitment' && found.missing.length === 0) {
    const by = idOf(found.who);
    const same = recorded.commitments.find((one) => one.by === by && isMoved(found, one));
    return same ? onRecord('commitment', same) : null;
  }
  if (found.what !== 'promise') return null;
  const same = recorded.promises.find((one) => isMoved(found, one));
  return same ? onRecord('promise', same) : null;
}

/** What the same person was only heard to say of what they are held to now; null where it is not firm, or two may be meant. */
function replacedBy(found: Found, { recorded }: SpeechContext): OnRecord | null {
  if (found.what !== 'commitment' || found.missing.length > 0) return null;
  const [same, another] = recorded.nonCommitments.filter((one) => isSameAct(found, one));
  return same && !another ? { what: 'non-commitment', id: same.id, words: same.act } : null;
}

/** Of one kind one thing is asked for, but for information: that may be anything. */
function isSameRequest(
  { who, of, text }: FoundOf<'request'>,
  one: NonNullable<SpeechContext['recorded']['requests']>[number],
): boolean {
  if (one.of !== of || !mayBeOne(one.contactId, idOf(who))) return false;
  if (of !== 'information' || one.texts.length === 0) return true;
  return one.texts.some((known) => !otherThings(known, text) && likeness(known, text) >= alikeFrom);
}

type Deed = Extract<Found, { act: string | null }>;

const isMoved = (found: Deed, one: RecordedDeed): boolean =>
  found.due !== null && one.due !== found.due && isSameAct(found, one);

/** A deed of the same person with an act alike; with another day it is news. */
function deedAs(
  found: Deed,
  recorded: readonly RecordedDeed[],
  { as, saidOn }: { as: 'commitment' | 'promise' | 'non-commitment'; saidOn: Day },
): OnRecord | null {
  const { due } = found;
  // A promise that has no day yet is given one.
  const isAnyDay = (one: RecordedDeed) => due === null || (one.due === null && as !== 'promise');
  // What was said before it had its day is what it was before.
  const wasBefore = ({ since }: RecordedDeed) => since !== undefined && saidOn < since;
  const same = recorded.find(
    (one) => (isAnyDay(one) || one.due === due || wasBefore(one)) && isSameAct(found, one),
  );
  return same ? onRecord(as, same) : null;
}

function isSameAct(found: Deed, one: RecordedDeed): boolean {
  // What is promised is ours to do, whoever of us it was noted for.
  if (found.what !== 'promise' && !mayBeOne(one.by, idOf(found.who))) return false;
  const { act, quotes } = found;
  if (act !== null && !otherDeeds(one.act, act) && likeness(one.act, act) >= 0.6) return true;
  // What had hardly an act of its own went on record in the words that it was said in.
  const [{ text }] = quotes;
  return (act === null || stemsOf(act).size < 2) && likeness(one.act, text) >= sameWords;
}

const sameWords = 0.85;

function mayBeOne(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function idOf(person: NamedPerson | null): string | null {
  if (!person) return null;
  if ('contactId' in person) return person.contactId;
  return 'memberId' in person ? person.memberId : null;
}

const onRecord = <What extends OnRecord['what']>(what: What, { id, act, due }: RecordedDeed) => ({
  ...{ what, id, words: act },
  ...(due ? { due } : {}),
});
