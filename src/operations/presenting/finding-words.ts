import type { FindingCode } from '#domain/findings/finding-codes.ts';
import { capitalised, counted, ended, listed, quoted, type Seen } from './seen.ts';
import { type FindingToTell, WordsOf } from './words-of.ts';

export interface FindingWords {
  /** A few words, for a badge. */
  readonly label: string;
  /** One sentence with the evidence. */
  readonly why: string;
  /** One sentence with the way back. */
  readonly remedy: string;
}

type Tell = (finding: FindingToTell, words: WordsOf) => FindingWords;

const tell: Readonly<Record<FindingCode, Tell>> = {
  unowned: ({ about }) =>
    about.ownerless
      ? {
          label: 'No owner',
          why: 'Nobody owns this deal.',
          remedy: 'Say whose it is, so that somebody leads it.',
        }
      : {
          label: 'Nobody leads',
          why: 'The last two conversations had no objective of ours.',
          remedy: 'Take the process back: choose an objective and the step after it.',
        },
  'thin-plan': ({ about }, words) => ({
    label: 'Thin plan',
    why: `The plan for ${words.time(about.at)} lacks ${listed((about.missing ?? []).map(planPart))}.`,
    remedy: 'Two minutes of planning make it worth their time.',
  }),
  'no-next-conversation': ({ from, about }, words) => ({
    label: words.holdsAlready ? 'No next conversation' : 'Then nothing is planned',
    why: about.refused
      ? `They did not agree to another conversation ${words.on(from)}, and none is planned.`
      : `Nothing is planned after ${words.time(from)}.`,
    remedy: 'Ask for the next one, with a reason of theirs to come.',
  }),
  'non-commitment': ({ from, about }, words) => ({
    label: 'Non-commitment',
    why: `${quoted(about.what ?? 'We will get back to you')} was accepted ${words.holdsAlready ? `${words.ago(from)} ago` : words.on(from)}. That is not yet a person, an act and a day.`,
    remedy: 'Ask again: who does what, by when?',
  }),
  'one-sided': ({ about }, words) => ({
    label: 'One-sided',
    why: `${capitalised(words.on(about.at))} you promised ${(about.count ?? 1) === 1 && about.what ? about.what : counted(about.count ?? 1, 'thing')} and they committed to nothing.`,
    remedy: 'Ask for something small in return.',
  }),
  avoided: ({ about }, words) =>
    about.withheld
      ? {
          label: `${words.kind} withheld`,
          why: `You meant to ask ${words.who} for ${words.kind.toLowerCase()} and did not.`,
          remedy: `Have that conversation now.${words.wording}`,
        }
      : {
          label: `${words.kind} avoided`,
          why: `${capitalised(words.kinds())} ${(about.kinds ?? []).length === 1 ? 'was' : 'were'} skipped and never asked for.`,
          remedy: `Have that conversation now.${words.wording}`,
        },
  'no-value': ({ about }, words) => ({
    label: 'No value named',
    why: about.planned
      ? `What you plan to ask for ${words.on(about.at)} does not say what they gain from it.`
      : `You asked ${words.who} for ${words.kind.toLowerCase()} and did not say what they gain from it.`,
    remedy: 'Say what is in it for them, whatever they decide.',
  }),
  'client-led': ({ about }, words) => ({
    label: 'Client set the next step',
    why: `You met their request for ${requestLabel(about.what)}. ${capitalised(words.kinds())} ${(about.kinds ?? []).length === 1 ? 'was' : 'were'} missing.`,
    remedy: 'Go back for what is missing before you go on.',
  }),
  'no-objective': ({ about }, words) => ({
    label: 'No objective',
    why: `The conversation ${words.time(about.at)} has no objective yet.`,
    remedy: 'Choose what to ask for.',
  }),
  'no-backup': ({ about }, words) => ({
    label: 'No backup',
    why: about.planned
      ? `The conversation ${words.time(about.at)} has an objective and no backup.`
      : `${words.who} said no to ${words.kind.toLowerCase()}, and nothing smaller was asked for.`,
    remedy: 'Have something smaller ready that still moves it.',
  }),
  'not-asked': ({ about }, words) => ({
    label: 'Nothing was asked',
    why: `Nothing was asked for ${words.on(about.at)}.`,
    remedy: 'Ask, before the conversation is forgotten.',
  }),
  ahead: ({ about }, words) => ({
    label: `You are ${about.count ?? 2} ahead of them`,
    why: `${words.who} has yet to give ${words.kinds()}.`,
    remedy: 'Go back to where they are.',
  }),
  premature: ({ about }, words) => ({
    label: 'Too early to decide',
    why: `${about.planned ? `You plan to ask for the decision ${words.on(about.at)}` : `You asked ${words.who} for the decision`}; ${words.kinds()} ${(about.kinds ?? []).length === 1 ? 'is' : 'are'} missing.`,
    remedy: 'Ask for what is missing first, person by person.',
  }),
  'window-open': ({ from, about, lateFrom }, words) => ({
    label: words.holdsAlready ? `Window open ${words.ago(from)}` : 'Window opens',
    why: `All that a decision needs is there, and nobody has asked for it.${about.day ? ` ${about.what ?? 'Their decision'}: ${words.day(about.day)}.` : ''}${lateFrom !== null && lateFrom <= words.seen.now ? ' It is getting late.' : ''}`,
    remedy: 'Ask for the decision.',
  }),
  'their-process-unknown': () => ({
    label: 'Their process is unknown',
    why: 'You are talking about a solution and know no dated step of how they buy.',
    remedy: 'Ask how they buy: which steps, who, by when?',
  }),
  slipping: ({ about }, words) => {
    const what = quoted(about.what ?? 'Their date');
    const moved = (about.count ?? 0) > 2 ? `${about.count} times` : 'twice';
    const passed = words.holdsAlready ? 'was due' : 'is due';
    return {
      label: words.holdsAlready ? 'Slipping' : 'May slip',
      why:
        (about.count ?? 0) >= 2
          ? `${what} was moved ${moved}, now to ${words.day(about.day)}.`
          : `${what} ${passed} ${words.day(about.day)} and is not done.`,
      remedy: 'Agree a date that they believe in.',
    };
  },
  'not-closed-out': ({ from, about }, words) => {
    const whom = about.people?.length ? ` with ${words.people()}` : '';
    return {
      label: words.holdsAlready ? 'Not closed out' : 'To close out',
      why: words.holdsAlready
        ? `The conversation${whom} of ${words.time(about.at)}, ended ${words.ago(from)} ago and is not closed out.`
        : `The conversation${whom} ends ${words.time(from)}, and wants closing out.`,
      remedy: 'Close it out while you remember: it takes a minute.',
    };
  },
  silent: ({ about }, words) => ({
    label: about.at ? `Silent ${words.ago(about.at)}` : 'Silent',
    why: about.at
      ? `They last took part ${words.on(about.at)}.`
      : 'Nobody at the client has taken part in anything yet.',
    remedy: 'Reach out with something of value to them.',
  }),
  'going-dark': ({ about }, words) => ({
    label: 'Going dark',
    why: about.missed
      ? 'They missed or postponed two conversations in a row.'
      : `${counted(about.count ?? 2, 'message')} of yours ${(about.count ?? 2) === 1 ? 'is' : 'are'} unanswered, the last ${words.on(about.at)}.`,
    remedy: 'Ask what has changed, or talk to somebody else there.',
  }),
  owed: ({ about }, words) => ({
    label: 'Owed by them',
    why: `${words.who} committed to this by ${words.day(about.day)}: ${about.what ?? ''}`,
    remedy: 'Follow it up.',
  }),
  promised: ({ about }, words) => ({
    label: 'Promised by you',
    why: `You promised this by ${words.day(about.day)}: ${about.what ?? ''}`,
    remedy: 'Keep it, or agree another day before it is late.',
  }),
  'undated-maybe': ({ about }, words) => ({
    label: 'Maybe without a day',
    why: `${words.who} said maybe to ${words.kind.toLowerCase()}${words.because()}, with no day to come back to it.`,
    remedy: about.question ? `Ask: ${quoted(about.question)}` : 'Ask what it hangs on, and until when.',
  }),
  'maybe-due': ({ about }, words) => ({
    label: 'Maybe is due',
    why: `${words.who} said maybe to ${words.kind.toLowerCase()} until ${words.day(about.day)}${words.because()}.`,
    remedy: about.question ? `Ask: ${quoted(about.question)}` : 'Ask for their answer.',
  }),
  'single-threaded': ({ about }, words) => ({
    label: 'Hangs on one person',
    why: about.people?.length
      ? `Only ${words.people()} took part in the last 30 days.`
      : 'Nobody there took part in the last 30 days.',
    remedy: 'Ask who else is affected, and to meet them.',
  }),
  'role-missing': (_, words) => ({
    label: 'Nobody to give it',
    why: `${words.kind} comes next, and nobody in the deal is the one to give it.`,
    remedy: 'Ask who that is at their company.',
  }),
  hurried: (_, words) => ({
    label: 'They hurry',
    why: `${words.who} gave ${words.kind.toLowerCase()} while ${words.kinds()} ${(words.finding.about.kinds ?? []).length === 1 ? 'was' : 'were'} missing.`,
    remedy: 'Fast is slow: name what was skipped and what that would cost them.',
  }),
  'our-date': ({ about }, words) => ({
    label: 'Our date, not theirs',
    why: about.day
      ? `Your expected close lies before their own date, ${words.day(about.day)}.`
      : 'Your expected close rests on no date of theirs.',
    remedy: 'Plan on their date: ask when they decide.',
  }),
  broken: ({ about }, words) => ({
    label: 'Broken commitment',
    why: `${words.who} did not do what they committed to: ${about.what ?? ''}`,
    remedy: 'Ask what changed. Do they still want to change at all?',
  }),
  'return-due': ({ about }, words) => ({
    label: 'Time to return',
    why: `${words.finding.contactId ? `${words.who} said no` : 'The deal was lost'}${words.because()}, to be asked again on ${words.day(about.day)}.`,
    remedy: about.question ? `Ask: ${quoted(about.question)}` : 'Ask the question that you agreed on.',
  }),
  'out-of-touch': ({ about }, words) => ({
    label: 'Out of touch',
    why: about.at
      ? `Nobody has been in touch with this customer since ${words.on(about.at).replace(/^on /, '')}.`
      : 'Nobody has been in touch with this customer yet.',
    remedy: `Reach out with something of value${about.what ? `, this time not by ${about.what}` : ''}.`,
  }),
  unconfirmed: ({ about }, words) => ({
    label: 'Only our word for it',
    why: `${counted(about.count ?? 1, 'commitment')} of theirs ${(about.count ?? 1) === 1 ? 'was' : 'were'} only ever said by us, ${words.kind.toLowerCase()} from ${words.who} first.`,
    remedy: 'Send the recap and ask them to confirm it.',
  }),
};

/** Puts a finding into words for the one who looks. */
export function findingWords(finding: FindingToTell, seen: Seen): FindingWords {
  const { label, why, remedy } = tell[finding.code](finding, new WordsOf(finding, seen));
  // What a person typed may stand at the end of either, and the two follow one another.
  return { label, why: ended(why), remedy: ended(remedy) };
}

function planPart(part: string): string {
  return (
    { agenda: 'an agenda', insight: 'an insight', questions: 'questions', gain: 'what they gain' }[part] ??
    part
  );
}

export function requestLabel(what: string | undefined): string {
  const articled: Readonly<Record<string, string>> = {
    proposal: 'a proposal',
    pricing: 'pricing',
    demo: 'a demo',
    contract: 'a contract',
    information: 'information',
  };
  return articled[what ?? ''] ?? 'something';
}
