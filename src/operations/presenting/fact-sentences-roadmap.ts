import { ledgerRoadmapTexts } from '#texts/ledger-roadmap.ts';
import { sayIn } from '#texts/say.ts';
import { dayAndTime, dayLabel } from './dates.ts';
import type { Tellers, Telling } from './fact-sentence.ts';
import { ended } from './seen.ts';
import { saying, sentence, soft } from './sentence.ts';

type RoadmapFacts =
  | 'roadmap.shared'
  | 'roadmap.agreed'
  | 'roadmap.visited'
  | 'roadmap.worded'
  | 'conversation.accepted'
  | 'conversation.declined'
  | 'commitment.confirmed'
  | 'milestone.ordered'
  | 'proposal.made'
  | 'proposal.accepted'
  | 'proposal.declined';

const sayFor = ({ seen }: Telling) => sayIn(seen.locale, ledgerRoadmapTexts);

export const roadmapSentences: Tellers<RoadmapFacts> = {
  'roadmap.shared': (data, telling) => {
    const say = sayFor(telling);
    const whom = telling.seen.names.person(data.contactId);
    return {
      sentence: saying(say, 'shared', { ...telling.doer, whom }),
      label: say('labelRoadmap'),
      tone: 'ours',
    };
  },
  'roadmap.agreed': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    return { sentence: saying(say, 'agreed', { who }), label: say('labelRoadmap'), tone: 'good' };
  },
  'roadmap.visited': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    return { sentence: saying(say, 'visited', { who }), label: say('labelRoadmap'), tone: 'theirs' };
  },
  'roadmap.worded': ({ words }, telling) => {
    const say = sayFor(telling);
    const main =
      words === ''
        ? saying(say, 'wordedUsual', telling.doer)
        : saying(say, 'worded', { ...telling.doer, words });
    return { sentence: main, label: say('labelRoadmap'), tone: 'ours' };
  },
  'conversation.accepted': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    return { sentence: saying(say, 'willBeThere', { who }), label: say('labelAttendance'), tone: 'good' };
  },
  'conversation.declined': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    const main = saying(say, 'willNotBeThere', { who });
    return { sentence: sentence(main, soft(data.words)), label: say('labelAttendance'), tone: 'warn' };
  },
  'commitment.confirmed': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.commitmentId));
    return {
      sentence: saying(say, 'confirmed', { who: telling.doer.who, what }),
      label: say('labelConfirmed'),
      tone: 'good',
    };
  },
  'milestone.ordered': (_, telling) => {
    const say = sayFor(telling);
    return {
      sentence: saying(say, 'ordered', telling.doer),
      label: say('labelTheirProcess'),
      tone: 'theirs',
    };
  },
  'proposal.made': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const who = seen.names.person(data.contactId);
    const what = data.what ?? telling.known(data.commitmentId ?? data.promiseId);
    const main = data.startsAt
      ? saying(say, 'proposesTime', { who, when: dayAndTime(data.startsAt, seen) })
      : data.due
        ? saying(say, 'proposesBy', { who, what, day: dayLabel(data.due, seen) })
        : saying(say, 'proposes', { who, what: ended(what) });
    return { sentence: sentence(main, soft(data.words)), label: say('labelProposal'), tone: 'theirs' };
  },
  'proposal.accepted': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.proposalId));
    return {
      sentence: saying(say, 'accepted', { ...telling.doer, what }),
      label: say('labelProposal'),
      tone: 'ours',
    };
  },
  'proposal.declined': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.proposalId));
    const main = saying(say, 'declined', { ...telling.doer, what });
    return { sentence: sentence(main, soft(data.words)), label: say('labelProposal'), tone: 'ours' };
  },
};
