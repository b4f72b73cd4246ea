import type { FactData } from '#domain/ledger/facts.ts';
import { ledgerClientTexts } from '#texts/ledger-client.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import type { Doer, Tellers, Telling, Told } from './fact-sentence.ts';
import { ended, kindLabel, quoted } from './seen.ts';
import { saying, sentence, soft } from './sentence.ts';

type ClientFacts =
  | 'commitment.made'
  | 'commitment.kept'
  | 'commitment.moved'
  | 'commitment.broken'
  | 'commitment.withdrawn'
  | 'non-commitment.heard'
  | 'non-commitment.resolved'
  | 'promise.made'
  | 'promise.kept'
  | 'promise.moved'
  | 'promise.withdrawn'
  | 'request.received'
  | 'request.met'
  | 'request.declined'
  | 'concern.raised'
  | 'concern.resolved'
  | 'milestone.set'
  | 'milestone.moved'
  | 'milestone.done'
  | 'milestone.removed'
  | 'document.shared'
  | 'document.reviewed'
  | 'position.confirmed'
  | 'position.judged';

const sayFor = ({ seen }: Telling) => sayIn(seen.locale, ledgerClientTexts);

/** Words of theirs are quoted; of what was only said to us there is what we noted. */
function restingOn({ quote, evidence }: FactData['commitment.made'], telling: Telling) {
  if (!quote) return [];
  if (evidence === 'said') return [soft(sayFor(telling)('noted', { words: ended(quote) }))];
  return [' ', { as: 'quote' as const, text: quoted(quote, telling.seen.locale) }];
}

function told(pieces: Told['sentence'], label: string, tone: Told['tone'] = 'plain'): Told {
  return { sentence: pieces, label, tone };
}

export const clientSentences: Tellers<ClientFacts> = {
  'commitment.made': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const who = seen.names.person(data.contactId);
    const kind = data.kind ? kindLabel(seen.map, data.kind) : null;
    const day = data.due && !data.kept ? dayLabel(data.due, seen) : null;
    const what = day === null ? ended(data.what) : data.what;
    const main =
      kind === null
        ? day === null
          ? saying(say, 'committed', { who, what })
          : saying(say, 'committedBy', { who, what, day })
        : day === null
          ? saying(say, 'committedTo', { who, kind, what })
          : saying(say, 'committedToBy', { who, kind, what, day });
    return told(
      sentence(
        main,
        ...restingOn(data, telling),
        soft(data.evidence !== 'said' && say('evidence', { evidence: data.evidence })),
      ),
      data.kept ? say('labelKept') : say('labelCommitment'),
      'good',
    );
  },
  'commitment.kept': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.commitmentId));
    return told(sentence(saying(say, 'theyDidIt', { what }), soft(data.note)), say('labelKept'), 'good');
  },
  'commitment.moved': (data, telling) => {
    const say = sayFor(telling);
    const given = { day: dayLabel(data.due, telling.seen), what: ended(telling.known(data.commitmentId)) };
    return told(sentence(saying(say, 'movedTo', given), soft(data.reason)), say('labelMoved'), 'warn');
  },
  'commitment.broken': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.commitmentId));
    return told(sentence(saying(say, 'theyDidNot', { what }), soft(data.reason)), say('labelBroken'), 'bad');
  },
  'commitment.withdrawn': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.commitmentId));
    const main = saying(say, 'theyTookBack', { what });
    return told(sentence(main, soft(data.reason)), say('labelWithdrawn'), 'bad');
  },

  'non-commitment.heard': ({ text, contactId }, telling) => {
    const say = sayFor(telling);
    const main = contactId
      ? saying(say, 'heard', { who: telling.seen.names.person(contactId), text })
      : saying(say, 'heardThem', { text });
    return told(main, say('labelNonCommitment'), 'warn');
  },
  'non-commitment.resolved': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.nonCommitmentId));
    return told(sentence(saying(say, 'settled', { what }), soft(data.how)), say('labelResolved'));
  },

  'promise.made': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const by = promiser(data.memberId, telling);
    const whom = data.contactId ? seen.names.person(data.contactId) : null;
    const day = data.due ? dayLabel(data.due, seen) : null;
    const what = day === null ? ended(data.what) : data.what;
    const main =
      whom === null
        ? day === null
          ? saying(say, 'promised', { ...by, what })
          : saying(say, 'promisedBy', { ...by, what, day })
        : day === null
          ? saying(say, 'promisedWhom', { ...by, whom, what })
          : saying(say, 'promisedWhomBy', { ...by, whom, what, day });
    return told(main, say('labelPromise'), 'ours');
  },
  'promise.kept': (data, telling) => {
    const say = sayFor(telling);
    const main = saying(say, 'promiseKept', { ...telling.doer, what: ended(telling.known(data.promiseId)) });
    return told(sentence(main, soft(data.note)), say('labelPromiseKept'), 'ours');
  },
  'promise.moved': (data, telling) => {
    const say = sayFor(telling);
    const given = { day: dayLabel(data.due, telling.seen), what: ended(telling.known(data.promiseId)) };
    const main = saying(say, 'promiseMoved', { ...telling.doer, ...given });
    return told(sentence(main, soft(data.reason)), say('labelPromiseMoved'), 'warn');
  },
  'promise.withdrawn': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.promiseId));
    const main = saying(say, 'promiseTakenBack', { ...telling.doer, what });
    return told(sentence(main, soft(data.reason)), say('labelPromise'), 'warn');
  },

  'request.received': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const request = requestLabel(data.what, seen.locale);
    const main = data.contactId
      ? saying(say, 'askedUsFor', { who: seen.names.person(data.contactId), request })
      : saying(say, 'theyAskedFor', { request });
    return told(
      sentence(
        main,
        data.words ? ' ' : null,
        data.words ? { as: 'quote', text: quoted(data.words, seen.locale) } : null,
      ),
      say('labelRequest'),
      'theirs',
    );
  },
  'request.met': (data, telling) => {
    const say = sayFor(telling);
    const request = requestLabel(data.what, telling.seen.locale);
    return told(
      sentence(
        saying(say, 'gaveThem', { ...telling.doer, request }),
        soft(data.framing === 'exploring' ? say('asDraft') : say('asFinal')),
        soft(data.note),
      ),
      say('labelYou', telling.doer),
      'ours',
    );
  },
  'request.declined': (data, telling) => {
    const say = sayFor(telling);
    const request = ended(telling.known(data.requestId));
    const main = saying(say, 'declined', { ...telling.doer, request });
    return told(sentence(main, soft(data.instead)), say('labelRequest'));
  },

  'concern.raised': ({ text, contactId }, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(contactId);
    return told(saying(say, 'concerned', { who, text }), say('labelConcern'), 'warn');
  },
  'concern.resolved': (data, telling) => {
    const say = sayFor(telling);
    const main = saying(say, 'settled', { what: ended(telling.known(data.concernId)) });
    return told(sentence(main, soft(data.answer)), say('labelConcernSettled'), 'good');
  },

  'milestone.set': ({ name, date, contactId }, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const who = contactId ? seen.names.person(contactId) : null;
    const day = date ? dayLabel(date, seen) : null;
    const main =
      day === null
        ? who === null
          ? saying(say, 'step', { name })
          : saying(say, 'stepBy', { name, who })
        : who === null
          ? saying(say, 'stepOn', { name, day })
          : saying(say, 'stepOnBy', { name, day, who });
    return told(main, say('labelTheirProcess'), 'theirs');
  },
  'milestone.moved': (data, telling) => {
    const say = sayFor(telling);
    const given = { name: telling.known(data.milestoneId), day: dayLabel(data.date, telling.seen) };
    const main = saying(say, 'stepMoved', given);
    return told(sentence(main, soft(data.reason)), say('labelTheirProcess'), 'theirs');
  },
  'milestone.done': (data, telling) => {
    const say = sayFor(telling);
    const name = ended(telling.known(data.milestoneId));
    return told(saying(say, 'stepDone', { name }), say('labelTheirProcess'), 'good');
  },
  'milestone.removed': (data, telling) => {
    const say = sayFor(telling);
    const main = saying(say, 'stepRemoved', { name: ended(telling.known(data.milestoneId)) });
    return told(sentence(main, soft(data.reason)), say('labelTheirProcess'));
  },

  'document.shared': ({ name, version, framing }, telling) => {
    const say = sayFor(telling);
    const main = version
      ? saying(say, 'sharedVersion', { ...telling.doer, name, version })
      : saying(say, 'shared', { ...telling.doer, name });
    const how = soft(framing === 'final' ? say('asFinal') : say('asDraft'));
    return told(sentence(main, how), say('labelDocument'), 'ours');
  },
  'document.reviewed': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    const name = ended(telling.known(data.documentId));
    return told(saying(say, 'hasRead', { who, name }), say('labelDocument'), 'theirs');
  },

  'position.confirmed': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const given = { who: seen.names.person(data.contactId), kind: kindLabel(seen.map, data.kind) };
    if (data.state === 'not yet') {
      const main = saying(say, 'notYet', given);
      return told(sentence(main, soft(data.words)), say('labelNotYet'), 'warn');
    }
    const isBack = data.state === 'reopened';
    const main = isBack ? saying(say, 'takesBack', given) : saying(say, 'confirms', given);
    return told(main, say('labelConfirmed'), isBack ? 'bad' : 'good');
  },
  'position.judged': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const whom = seen.names.person(data.contactId);
    const given = { whom, state: data.state, kind: kindLabel(seen.map, data.kind) };
    const main = saying(say, 'judged', { ...telling.doer, ...given });
    return told(sentence(main, soft(data.reason)), say('labelJudgement'));
  },
};

/** Whose promise it is: the member it names, else who wrote it down. */
function promiser(memberId: string | null | undefined, { seen, doer }: Telling): Doer {
  if (!memberId) return doer;
  return { who: seen.names.member(memberId), you: memberId === seen.memberId ? 'yes' : 'no' };
}

/** What clients ask us for, as it stands within a sentence. */
export function requestLabel(what: string | undefined, locale: string): string {
  return sayIn(locale, ledgerClientTexts)('request', { what: what ?? 'other' });
}
