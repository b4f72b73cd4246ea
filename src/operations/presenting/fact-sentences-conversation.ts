import type { FactData } from '#domain/ledger/facts.ts';
import { ledgerConversationTexts } from '#texts/ledger-conversation.ts';
import { sayIn } from '#texts/say.ts';
import { dayAndTime, dayLabel } from './dates.ts';
import type { Tellers, Telling } from './fact-sentence.ts';
import { reasonLabel } from './fact-sentences-deal.ts';
import { ended, kindInSentence, kindLabel, listed, quoted } from './seen.ts';
import { saying, sentence, soft } from './sentence.ts';

type ConversationFacts =
  | 'conversation.planned'
  | 'conversation.changed'
  | 'conversation.cancelled'
  | 'conversation.missed'
  | 'conversation.held'
  | 'conversation.closed-out'
  | 'ask.made'
  | 'ask.withheld'
  | 'ask.answered'
  | 'topic.opened'
  | 'touch.made'
  | 'observation.made';

const sayFor = ({ seen }: Telling) => sayIn(seen.locale, ledgerConversationTexts);

export const conversationSentences: Tellers<ConversationFacts> = {
  'conversation.planned': (data, telling) => {
    const say = sayFor(telling);
    const given = { ...telling.doer, time: dayAndTime(data.startsAt, telling.seen) };
    const people = peopleOf(data.participants, telling);
    const main = people ? saying(say, 'plannedWith', { ...given, people }) : saying(say, 'planned', given);
    return {
      sentence: sentence(main, soft(whereItIs(data.place, telling)), soft(objective(data.plan, telling))),
      label: say('labelPlanned'),
      tone: 'ours',
    };
  },
  'conversation.changed': (data, telling) => {
    const say = sayFor(telling);
    const isTheirs = data.postponedBy === 'client';
    const time = data.startsAt ? dayAndTime(data.startsAt, telling.seen) : null;
    const main =
      time === null
        ? saying(say, 'workedOn', telling.doer)
        : isTheirs
          ? saying(say, 'theyMoved', { time })
          : saying(say, 'moved', { ...telling.doer, time });
    return {
      sentence: sentence(
        main,
        soft(whereItIs(data.place, telling)),
        soft(data.plan && objective(data.plan, telling)),
      ),
      label: isTheirs ? say('labelPostponed') : say('labelPlanned'),
      tone: isTheirs ? 'warn' : 'ours',
    };
  },
  'conversation.cancelled': (data, telling) => {
    const say = sayFor(telling);
    return {
      sentence: sentence(saying(say, 'cancelled', telling.doer), soft(data.reason)),
      label: say('labelCancelled'),
      tone: 'warn',
    };
  },
  'conversation.missed': (data, telling) => {
    const say = sayFor(telling);
    const main = data.side === 'client' ? saying(say, 'theyMissed') : saying(say, 'weMissed', telling.doer);
    return { sentence: sentence(main, soft(data.reason)), label: say('labelMissed'), tone: 'warn' };
  },
  'conversation.held': (data, telling) => {
    const say = sayFor(telling);
    const people = peopleOf(data.participants ?? [], telling);
    const { title } = data;
    const main = title
      ? people
        ? saying(say, 'heldTitledWith', { title, people })
        : saying(say, 'heldTitled', { title })
      : people
        ? saying(say, 'heldWith', { people })
        : saying(say, 'held');
    return {
      sentence: sentence(main, soft(data.notes && firstLine(data.notes))),
      label: say('labelHeld'),
      tone: 'plain',
    };
  },
  'conversation.closed-out': (data, telling) => {
    const say = sayFor(telling);
    const { ending } = data;
    const main = data.nextConversationId
      ? saying(say, 'closedOutWithNext', telling.doer)
      : saying(say, 'closedOut', telling.doer);
    return {
      sentence: sentence(
        main,
        soft(ending?.kind === 'lost' && say('lost')),
        soft(ending?.kind === 'parked' && say('parked', { day: dayLabel(ending.until, telling.seen) })),
        soft(ending?.kind === 'refused' && say('refused')),
        soft(ending?.reason),
      ),
      label: say('labelClosedOut'),
      tone: ending && ending.kind !== 'parked' ? 'bad' : 'plain',
    };
  },

  'ask.made': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const given = { ...telling.doer, whom: seen.names.person(data.contactId) };
    const kind = data.kind ? kindLabel(seen.map, data.kind) : null;
    const { wording } = data;
    const main =
      kind === null
        ? wording
          ? saying(say, 'asked', { ...given, wording })
          : saying(say, 'askedPlain', given)
        : wording
          ? saying(say, 'askedFor', { ...given, kind, wording })
          : saying(say, 'askedForPlain', { ...given, kind });
    return {
      sentence: sentence(
        main,
        soft(data.as === 'backup' && say('asBackup')),
        soft(data.value && say('theyGain', { value: data.value })),
      ),
      label: say('labelAsk'),
      tone: 'ours',
    };
  },
  'ask.withheld': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const given = { whom: seen.names.person(data.contactId), kind: kindLabel(seen.map, data.kind) };
    return {
      sentence: sentence(saying(say, 'notAsked', { ...telling.doer, ...given }), soft(data.reason)),
      label: say('labelNotAsked'),
      tone: 'warn',
    };
  },
  'ask.answered': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const given = { ask: telling.known(data.askId), answer: data.answer };
    const main = data.reason
      ? saying(say, 'answeredBecause', { ...given, reason: reasonLabel(data.reason, seen.locale) })
      : saying(say, 'answered', given);
    return {
      sentence: sentence(
        main,
        data.words ? ' ' : null,
        data.words ? { as: 'quote', text: quoted(data.words, seen.locale) } : null,
        soft(data.reviewOn && say('comeBackOn', { day: dayLabel(data.reviewOn, seen) })),
      ),
      label: say('labelAnswer', { answer: data.answer }),
      tone: data.answer === 'yes' ? 'good' : 'warn',
    };
  },
  'topic.opened': (data, telling) => {
    const say = sayFor(telling);
    const given = { ...telling.doer, kind: kindLabel(telling.seen.map, data.kind) };
    const main = data.what
      ? saying(say, 'talkedAboutWhat', { ...given, what: data.what.trim().replace(/\.$/, '') })
      : saying(say, 'talkedAbout', given);
    return {
      sentence: sentence(main, soft(data.framing === 'final' ? say('asFinal') : say('asIdea'))),
      label: say('labelYou', telling.doer),
      tone: 'ours',
    };
  },
  'touch.made': (data, telling) => {
    const { seen, doer } = telling;
    const say = sayFor(telling);
    const { channel } = data;
    const whom = data.contactId ? seen.names.person(data.contactId) : null;
    const main =
      data.way === 'ours'
        ? whom === null
          ? saying(say, 'reachedOut', { ...doer, channel })
          : saying(say, 'reachedOutTo', { ...doer, channel, whom })
        : whom === null
          ? saying(say, 'inTouch', { channel })
          : saying(say, 'inTouchWith', { channel, whom });
    return {
      sentence: sentence(
        main,
        soft(data.about && say('about', { about: ended(data.about) })),
        soft(data.way === 'two-way' && say('theyAnswered')),
      ),
      label: say('labelTouch'),
      tone: 'plain',
    };
  },
  'observation.made': (data, telling) => {
    const say = sayFor(telling);
    const what = data.what.replaceAll(' ', '_');
    const main = data.contactId
      ? saying(say, 'observed', { who: telling.seen.names.person(data.contactId), what })
      : saying(say, 'theyObserved', { what });
    return {
      sentence: sentence(main, soft(data.note)),
      label: say('labelObservation'),
      tone: data.what === 'warm' || data.what === 'worth their time' ? 'good' : 'warn',
    };
  },
};

function peopleOf(participants: readonly string[], { seen }: Telling): string | null {
  if (participants.length === 0) return null;
  return listed(
    participants.map((one) => seen.names.person(one)),
    seen.locale,
  );
}

function whereItIs(place: string | undefined, telling: Telling): string | null {
  if (place === undefined) return null;
  const say = sayFor(telling);
  return place === '' ? say('nowhere') : say('where', { place });
}

function objective(plan: FactData['conversation.planned']['plan'], telling: Telling): string | null {
  const { seen } = telling;
  const ask = plan.objective;
  if (!ask?.kind) return null;
  const say = sayFor(telling);
  const kind = kindInSentence(seen, ask.kind);
  return ask.contactId
    ? say('toAskForFrom', { kind, whom: seen.names.person(ask.contactId) })
    : say('toAskFor', { kind });
}

function firstLine(notes: string): string {
  const line = notes.trim().split('\n')[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 157).trimEnd()}…` : line;
}
