import type { FindingCode } from '#domain/findings/finding-codes.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { requestLabel } from './fact-sentences-client.ts';
import { capitalised, ended, listed, type Seen } from './seen.ts';
import { type FindingToTell, WordsOf } from './words-of.ts';

export interface FindingWords {
  /** A few words, for a badge. */
  readonly label: string;
  /** One sentence with the evidence. */
  readonly why: string;
  /** One sentence with the way back. */
  readonly remedy: string;
}

type Words = readonly [label: string, why: string, remedy: string];
type Tell = (finding: FindingToTell, words: WordsOf) => Words;

const tell: Readonly<Record<FindingCode, Tell>> = {
  unowned: ({ about }, { say }) =>
    about.ownerless
      ? [say('noOwner'), say('noOwnerWhy'), say('noOwnerRemedy')]
      : [say('unowned'), say('unownedWhy'), say('unownedRemedy')],
  'thin-plan': ({ about }, words) => {
    const { say, seen } = words;
    const parts = listed(
      (about.missing ?? []).map((part) => say('planPart', { part })),
      seen.locale,
    );
    const why = about.at
      ? say('thinPlanWhy', { time: words.time(about.at), parts })
      : say('thinPlanNextWhy', { parts });
    return [say('thinPlan'), why, say('thinPlanRemedy')];
  },
  'no-next-conversation': ({ from, about }, words) => {
    const { say } = words;
    const why = about.refused
      ? say('noNextRefusedWhy', { on: words.on(from) })
      : say('noNextWhy', { time: words.time(from) });
    return [words.holdsAlready ? say('noNext') : say('noNextThen'), why, say('noNextRemedy')];
  },
  'non-commitment': ({ about }, words) => {
    const { say } = words;
    const when = words.on(about.at);
    const quote = words.quote(about.what ?? say('nonCommitmentText'));
    return [say('nonCommitment'), say('nonCommitmentWhy', { quote, when }), say('nonCommitmentRemedy')];
  },
  'one-sided': ({ about }, words) => {
    const { say } = words;
    const on = capitalised(words.on(about.at));
    const count = about.count ?? 1;
    const why =
      count === 1 && about.what
        ? say('oneSidedWhy', { on, what: about.what, ...words.whoDid })
        : say('oneSidedCountWhy', { on, count, ...words.whoDid });
    return [say('oneSided'), why, say('oneSidedRemedy')];
  },
  avoided: ({ about }, words) => {
    const { say, who, kind, kindCapital, wording } = words;
    const remedy = wording === null ? say('avoidedRemedy') : say('avoidedRemedyWith', { quote: wording });
    return about.withheld
      ? [say('withheld', { kindCapital }), say('withheldWhy', { who, kind, ...words.whoDid }), remedy]
      : [say('avoided', { kindCapital }), say('avoidedWhy', words.kindsFirst), remedy];
  },
  'no-value': ({ about }, words) => {
    const { say, who, kind } = words;
    const why = about.planned
      ? say('noValuePlannedWhy', { on: words.on(about.at) })
      : say('noValueWhy', { who, kind, ...words.whoDid });
    return [say('noValue'), why, say('noValueRemedy')];
  },
  'client-led': ({ about }, words) => {
    const { say, seen, kindsFirst } = words;
    const request = requestLabel(about.what, seen.locale);
    return [
      say('clientLed'),
      say('clientLedWhy', { request, ...kindsFirst, ...words.whoDid }),
      say('clientLedRemedy'),
    ];
  },
  'no-objective': ({ about }, words) => {
    const { say } = words;
    const why = about.at ? say('noObjectiveWhy', { time: words.time(about.at) }) : say('noObjectiveNextWhy');
    return [say('noObjective'), why, say('noObjectiveRemedy')];
  },
  'no-backup': ({ about }, words) => {
    const { say, who, kind } = words;
    const why = about.planned
      ? about.at
        ? say('noBackupPlannedWhy', { time: words.time(about.at) })
        : say('noBackupPlannedNextWhy')
      : say('noBackupWhy', { who, kind });
    return [say('noBackup'), why, say('noBackupRemedy')];
  },
  'not-asked': ({ about }, words) => {
    const { say } = words;
    return [say('notAsked'), say('notAskedWhy', { on: words.on(about.at) }), say('notAskedRemedy')];
  },
  ahead: ({ about }, { say, who, kinds, whoLeads }) => [
    say('ahead', { count: about.count ?? 2, ...whoLeads }),
    say('aheadWhy', { who, kinds }),
    say('aheadRemedy'),
  ],
  premature: ({ about }, words) => {
    const { say, who, kindsLater } = words;
    const why = about.planned
      ? say('prematurePlannedWhy', { on: words.on(about.at), ...kindsLater, ...words.whoLeads })
      : say('prematureWhy', { who, ...kindsLater, ...words.whoDid });
    return [say('premature'), why, say('prematureRemedy')];
  },
  'window-open': ({ from, about, lateFrom }, words) => {
    const { say, seen } = words;
    const what = about.what ?? say('theirDecision');
    const why = [
      say('windowWhy'),
      about.day && say('windowDate', { what, day: words.day(about.day) }),
      lateFrom !== null && lateFrom <= seen.now && say('gettingLate'),
    ];
    const label = words.holdsAlready ? say('windowOpen', { span: words.span(from) }) : say('windowOpens');
    return [label, why.filter(Boolean).join(' '), say('windowRemedy')];
  },
  'their-process-unknown': (_, { say, whoLeads }) => [
    say('processUnknown'),
    say('processUnknownWhy', whoLeads),
    say('processUnknownRemedy'),
  ],
  slipping: ({ about }, words) => {
    const { say } = words;
    const given = { quote: words.quote(about.what ?? say('theirDate')), day: words.day(about.day) };
    const count = about.count ?? 0;
    const due = words.holdsAlready ? say('wasDueWhy', given) : say('isDueWhy', given);
    return [
      words.holdsAlready ? say('slipping') : say('maySlip'),
      count >= 2 ? say('movedWhy', { ...given, count }) : due,
      say('slippingRemedy'),
    ];
  },
  'not-closed-out': ({ from, about }, words) => {
    const { say, people } = words;
    const isWith = (about.people?.length ?? 0) > 0;
    if (!words.holdsAlready) {
      const time = words.time(from);
      const why = isWith ? say('toCloseOutWithWhy', { people, time }) : say('toCloseOutWhy', { time });
      return [say('toCloseOut'), why, say('closeOutRemedy')];
    }
    const given = { time: words.time(about.at ?? from), span: words.span(from) };
    const why = isWith ? say('notClosedOutWithWhy', { people, ...given }) : say('notClosedOutWhy', given);
    return [say('notClosedOut'), why, say('closeOutRemedy')];
  },
  silent: ({ about }, words) => {
    const { say } = words;
    if (about.day) return parkedWords(about.day, words);
    return about.at
      ? [
          say('silentFor', { span: words.span(about.at) }),
          say('silentWhy', { on: words.on(about.at) }),
          say('silentRemedy'),
        ]
      : [say('silent'), say('neverTookPartWhy'), say('silentRemedy')];
  },
  'going-dark': ({ about }, words) => {
    const { say } = words;
    const unanswered = () => say('unansweredWhy', { count: about.count ?? 2, on: words.on(about.at) });
    return [say('goingDark'), about.missed ? say('missedTwiceWhy') : unanswered(), say('goingDarkRemedy')];
  },
  owed: ({ about }, words) => {
    const { say, who } = words;
    const why = say('owedWhy', { who, day: words.day(about.day), what: about.what ?? '' });
    return [say('owed'), why, say('owedRemedy')];
  },
  promised: ({ about, lateFrom }, words) => {
    const { say } = words;
    const isLate = lateFrom !== null && lateFrom <= words.seen.now;
    const why = say('promisedWhy', { day: words.day(about.day), what: about.what ?? '', ...words.whoDid });
    return [say('promised', words.whoDid), why, say(isLate ? 'promisedLateRemedy' : 'promisedRemedy')];
  },
  'answer-due': ({ about }, words) => {
    const { say, who } = words;
    const why = about.at
      ? say('answerDueTimeWhy', { who, time: words.time(about.at) })
      : say('answerDueLineWhy', { who, what: ended(about.what ?? say('theirDate')) });
    return [say('answerDue'), why, say('answerDueRemedy')];
  },
  'not-coming': ({ about, from }, words) => {
    const { say, who } = words;
    const time = words.time(about.at ?? from);
    const why = about.what
      ? say('notComingWordsWhy', { who, time, quote: words.quote(about.what) })
      : say('notComingWhy', { who, time });
    return [say('notComing', { who }), why, say('notComingRemedy')];
  },
  'undated-maybe': ({ about }, words) => {
    const { say, who, kind, because: reason } = words;
    if (about.saidYes) return [say('openYes'), say('openYesWhy', { who, kind }), say('openYesRemedy')];
    const why =
      reason === null
        ? say('undatedMaybeWhy', { who, kind })
        : say('undatedMaybeBecauseWhy', { who, kind, reason });
    return [say('undatedMaybe'), why, question(about.question, words) ?? say('askWhatItHangsOn')];
  },
  'maybe-due': ({ about }, words) => {
    const { say, who, kind, because: reason } = words;
    const given = { who, kind, day: words.day(about.day) };
    const why = reason === null ? say('maybeDueWhy', given) : say('maybeDueBecauseWhy', { ...given, reason });
    return [say('maybeDue'), why, question(about.question, words) ?? say('askForTheirAnswer')];
  },
  'single-threaded': ({ about }, { say, people }) => [
    say('singleThreaded'),
    about.people?.length ? say('onlyOneWhy', { people }) : say('nobodyTookPartWhy'),
    say('singleThreadedRemedy'),
  ],
  'role-missing': (_, { say, kindCapital }) => [
    say('roleMissing'),
    say('roleMissingWhy', { kindCapital }),
    say('roleMissingRemedy'),
  ],
  hurried: (_, { say, who, kind, kindsLater }) => [
    say('hurried'),
    say('hurriedWhy', { who, kind, ...kindsLater }),
    say('hurriedRemedy'),
  ],
  'our-date': ({ about }, words) => {
    const { say } = words;
    const why = about.day ? say('ourDateBeforeWhy', { day: words.day(about.day) }) : say('ourDateWhy');
    return [say('ourDate'), why, say('ourDateRemedy')];
  },
  broken: ({ about }, { say, who }) => [
    say('broken'),
    say('brokenWhy', { who, what: about.what ?? '' }),
    say('brokenRemedy'),
  ],
  'return-due': ({ about, contactId }, words) => {
    const { say, who, because: reason } = words;
    const day = words.day(about.day);
    const why =
      contactId === null
        ? reason === null
          ? say('returnLostWhy', { day })
          : say('returnLostBecauseWhy', { day, reason })
        : reason === null
          ? say('returnDueWhy', { who, day })
          : say('returnDueBecauseWhy', { who, day, reason });
    return [say('returnDue'), why, question(about.question, words) ?? say('askWhatWasAgreed')];
  },
  'out-of-touch': ({ about }, words) => {
    const { say, seen } = words;
    const why = about.at
      ? say('outOfTouchWhy', { day: words.day(dayOf(about.at, seen.zone)) })
      : say('neverInTouchWhy');
    const remedy = about.what
      ? say('outOfTouchOtherwiseRemedy', { channel: about.what })
      : say('outOfTouchRemedy');
    return [say('outOfTouch'), why, remedy];
  },
  unconfirmed: ({ about }, { say, kind, who }) => [
    say('unconfirmed'),
    say('unconfirmedWhy', { count: about.count ?? 1, kind, who }),
    say('unconfirmedRemedy'),
  ],
};

/** A parked deal that comes back on its day, with what was agreed for it. */
function parkedWords(day: string, words: WordsOf): Words {
  const { say } = words;
  const { what, question: agreed } = words.finding.about;
  const given = { day: words.day(day) };
  return [
    say(words.holdsAlready ? 'parkedBack' : 'parkedComesBack'),
    what ? say('parkedBecauseWhy', { ...given, reason: what }) : say('parkedWhy', given),
    question(agreed, words) ?? say('parkedRemedy'),
  ];
}

/** Puts a finding into words for the one who looks. */
export function findingWords(finding: FindingToTell, seen: Seen): FindingWords {
  const [label, why, remedy] = tell[finding.code](finding, new WordsOf(finding, seen));
  // What a person typed may stand at the end of either, and the two follow one another.
  return { label, why: ended(why), remedy: ended(remedy) };
}

/** The question to put to them, as it was agreed or as the kind of maybe suggests it. */
function question(asked: string | undefined, words: WordsOf): string | null {
  if (!asked) return null;
  return words.say('askThis', { quote: words.quote(builtInText(asked, words.seen.locale)) });
}
