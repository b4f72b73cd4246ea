import type { Standing } from '../standing/standing.ts';
import { type Day, dayOf, type Instant } from '../time/calendar.ts';
import { type BecameOf, type DecidedWords, type DecisionKept, wordsAlone } from './decided-words.ts';
import type { OnRecord } from './proposal.ts';
import type { SpeechContext } from './speech.ts';

/** What the deal holds and is not done with, with the words that it rests on, so that it is not proposed as new. */
export function recordedIn(standing: Standing, decided: readonly DecisionKept[]): SpeechContext['recorded'] {
  const { commitments, nonCommitments, promises, concerns, conversations, requests } = standing;
  const dayHere = dayIn(standing);
  return {
    commitments: Object.values(commitments)
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        ...{ id: one.commitmentId, by: one.contactId, act: one.what, due: one.due },
        since: dayHere(one.movedLaterAt.at(-1) ?? one.madeAt),
      })),
    nonCommitments: Object.values(nonCommitments)
      .filter((one) => one.standing)
      .map((one) => ({ id: one.nonCommitmentId, by: one.contactId, act: one.text, due: null })),
    promises: Object.values(promises)
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        ...{ id: one.promiseId, by: one.memberId, act: one.what, due: one.due },
        since: dayHere(one.madeAt),
      })),
    concerns: Object.values(concerns)
      .filter((one) => one.open)
      .map(({ concernId, contactId, text }) => ({ id: concernId, contactId, text })),
    requests: Object.values(requests)
      .filter(({ state }) => state === 'open')
      .map(({ requestId, what, contactId, words }) => ({
        ...{ id: requestId, of: what, contactId },
        texts: [
          ...(words ? [words] : []),
          ...decided.flatMap(({ into, quote }) => (into?.id === requestId ? quote : [])),
        ],
      })),
    conversations: Object.values(conversations)
      .filter(({ state }) => state === 'planned')
      .map(({ conversationId, startsAt }) => ({ id: conversationId, startsAt })),
  };
}

/** What became of all words that were decided about, and of those that a commitment was recorded with otherwise. */
export function decidedOn(standing: Standing, decided: readonly DecisionKept[]): DecidedWords[] {
  const quoted = Object.values(standing.commitments).flatMap(
    ({ commitmentId, quote, due }): DecisionKept[] =>
      quote
        ? [
            {
              ...{
                conversationId: '',
                id: null,
                what: 'commitment',
                quote,
                words: wordsAlone(quote),
                allWords: wordsAlone(quote),
                act: null,
                due,
              },
              into: { noun: 'line', id: commitmentId },
            },
          ]
        : [],
  );
  return [...decided, ...quoted].flatMap(({ into, quote: _, ...words }): DecidedWords[] => {
    if (into === null) return [{ ...words, became: null }];
    const became = becameOf(standing, into);
    return became ? [{ ...words, became }] : [];
  });
}

const dayIn =
  ({ deal: { zone } }: Standing) =>
  (at: Instant): Day =>
    dayOf(at, zone);

/** The fact that an entry of a close-out became; null where nothing of it is on record. */
function becameOf(standing: Standing, { noun, id }: NonNullable<DecisionKept['into']>): BecameOf | null {
  switch (noun) {
    case 'line':
    case 'settled':
      return ofCommitment(standing, id) ?? ofNonCommitment(standing, id);
    case 'promise':
    case 'promisemoved':
      return ofPromise(standing, id);
    case 'concern':
      return ofConcern(standing, id);
    case 'request':
      return ofRequest(standing, id);
    case 'ask':
      return ofAsk(standing, id);
    case 'person':
      return ofPerson(standing, id);
    case 'next':
      return ofConversation(standing, id);
    default:
      return null;
  }
}

function ofCommitment(standing: Standing, id: string): BecameOf | null {
  const one = standing.commitments[id];
  if (!one) return null;
  const dayHere = dayIn(standing);
  return {
    onRecord: onRecord('commitment', id, one.what, one.due),
    by: one.contactId,
    since: dayHere(one.movedLaterAt.at(-1) ?? one.madeAt),
    until: one.state === 'open' ? null : dayHere(one.stateSince),
  };
}

function ofNonCommitment(standing: Standing, id: string): BecameOf | null {
  const one = standing.nonCommitments[id];
  if (!one) return null;
  const { text, contactId, heardAt } = one;
  return undated(standing, onRecord('non-commitment', id, text), contactId, one.standing ? null : heardAt);
}

/** What has no day of its own. */
function undated(standing: Standing, as: OnRecord, by: string | null, overSince: Instant | null): BecameOf {
  return { onRecord: as, by, since: null, until: overSince && dayIn(standing)(overSince) };
}

function ofPromise(standing: Standing, id: string): BecameOf | null {
  const one = standing.promises[id];
  if (!one) return null;
  const since = dayIn(standing)(one.madeAt);
  return {
    onRecord: onRecord('promise', id, one.what, one.due),
    ...{ by: one.memberId, since, until: one.state === 'open' ? null : since },
  };
}

function ofConcern(standing: Standing, id: string): BecameOf | null {
  const one = standing.concerns[id];
  if (!one) return null;
  return undated(standing, onRecord('concern', id, one.text), one.contactId, one.open ? null : one.raisedAt);
}

function ofRequest(standing: Standing, id: string): BecameOf | null {
  const one = standing.requests[id];
  if (!one) return null;
  const { words, contactId, state, receivedAt } = one;
  return undated(standing, onRecord('request', id, words), contactId, state === 'open' ? null : receivedAt);
}

/** The same may be asked again on another day. */
function ofAsk(standing: Standing, id: string): BecameOf | null {
  const one = standing.asks[id];
  return one ? undated(standing, onRecord('ask', id, one.wording), one.contactId, one.madeAt) : null;
}

function ofConversation(standing: Standing, id: string): BecameOf | null {
  const one = standing.conversations[id];
  if (!one) return null;
  const on = dayIn(standing)(one.startsAt);
  return { onRecord: onRecord('conversation', id, null, on), by: null, since: null, until: null };
}

const ofPerson = (standing: Standing, id: string): BecameOf | null =>
  standing.stakeholders[id] ? undated(standing, onRecord('stakeholder', id, null), null, null) : null;

const onRecord = (
  what: OnRecord['what'],
  id: string,
  words: string | null,
  due: Day | null = null,
): OnRecord => ({ what, id, ...(words ? { words } : {}), ...(due ? { due } : {}) });
