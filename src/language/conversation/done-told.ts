import type { Said } from '../deeds/said.ts';
import { stemsOf } from './likeness.ts';

/** What a sentence says was done. */
export interface DoneTold {
  /** Whose it may have been to do: theirs is a commitment, ours a promise. */
  readonly of: readonly ('commitment' | 'promise')[];
  /** The stem of the verb; null of handing something over, however that is put. */
  readonly verb: string | null;
  /** The words for what was done or handed over. */
  readonly thing: string;
}

/** What somebody says was done, breath by breath; nothing of what is asked, denied, still to come, or hangs on something. */
export function doneIn(said: Said): DoneTold[] {
  const { text } = said.sentence;
  if (said.isHeading || /\?\s*$/.test(text)) return [];
  return text
    .split(/[,;:–—]| - |\b(?:but|though|and (?=(?:i|we|you|he|she|they|will)\b))/i)
    .map((breath) => breath.trim())
    .filter((breath) => !isOpen.test(breath))
    .flatMap((breath) => {
      const told = toldIn(breath, said);
      return told ? [told] : [];
    });
}

const isOpen =
  /n['’]t\b|['’](?:ll|d)\b|\b(?:not|never|no|nothing|yet|once|when|whenever|if|unless|until|till|before|will|would|could|should|can|may|might|must|shall|going to|needs?|have to|has to|had to|to be|please|hopes?|wants?|waiting|still|nearly|almost|half|part|parts|some of|wrong|lost)\b/i;

/** What says when or how it was done, and nothing of what. */
const aside =
  /\b(?:thanks?|thank you|cheers|great|now|already|just|yesterday|today|tonight|this (?:morning|afternoon|week)|last (?:week|month|night|\w+day)|earlier|finally|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|through|over|across|by (?:e-?mail|mail|post)|in the end|safely|fine|ok(?:ay)?|here|so much|very much)\b/gi;

/** Whoever speaks, or in notes whoever wrote them, is on one side, and what they have is from the other. */
type Doer = 'speaker' | 'listener' | 'either';

interface Form {
  readonly pattern: RegExp;
  readonly by: Doer;
  /** Only in what is told with its speaker, or only in notes. */
  readonly in?: 'notes' | 'talk';
}

const has = "(?:(?:['’]ve|have|has|['’]s)\\s+)?(?:(?:now|already|just|finally)\\s+)?";
const sent =
  '(?:sent|shared|forwarded|mailed|e-?mailed|handed|delivered|uploaded|posted|brought|gave|given|passed)';
const arrived =
  '(?:(?:has |have )?(?:just |already )?(?:arrived|landed|came in|came through)|ha(?:s|ve) (?:just |already )?come (?:in|through))';
const ours = '(?:him|her|them|\\p{Lu}\\p{L}+)';
const somebody = '(?:he|she|they|\\p{Lu}\\p{L}+)';
const thanks = '(?:thanks|thank you|cheers)';
const handing = '(?:(?:sending|sharing|forwarding|getting) (?:us |me |over )?)?';
const wereNow = '(?:was|were|has been|have been|is now|are now|is already|are already) (?:now |already )?';

/** Ways to say that something was handed over; what was is named in each. */
const forms: readonly Form[] = [
  // “You've got the volumes now”, “you have the drawings now”, “the list is with you”
  { in: 'talk', by: 'speaker', pattern: re(`^you ?${has}(?:got|received) (?!to )(?<thing>.+)$`) },
  { in: 'talk', by: 'speaker', pattern: re('^you (?:now|already) have (?!to )(?<thing>.+)$') },
  { in: 'talk', by: 'speaker', pattern: re('^you have (?!to )(?<thing>.+) (?:now|already)$') },
  {
    in: 'talk',
    by: 'speaker',
    pattern: re('^(?<thing>.+?) (?:is|are) (?:now )?(?:with you|in your inbox)\\b'),
  },
  // “he's got the one-pager”
  { in: 'notes', by: 'speaker', pattern: re(`^${somebody} ?${has}(?:got|received) (?!to )(?<thing>.+)$`) },
  // “I sent you the one-pager”, “sent her the sample”, “we've shared it”
  { in: 'talk', by: 'speaker', pattern: re(`^(?:\\p{L}+ ?)?${has}${sent} you (?<thing>.+)$`) },
  {
    in: 'talk',
    by: 'speaker',
    pattern: re(`^(?:\\p{L}+ ?)?${has}${sent} (?<thing>.+?) (?:over )?to you\\b`),
  },
  { in: 'notes', by: 'speaker', pattern: re(`^(?:(?:i|we) ?)?${has}${sent} ${ours} (?<thing>.+)$`) },
  { by: 'listener', pattern: re(`^(?:\\p{L}+ ?)?${has}${sent} (?:us|me) (?<thing>.+)$`) },
  { by: 'listener', pattern: re(`^(?:\\p{L}+ ?)?${has}${sent} (?<thing>.+?) (?:over )?to (?:us|me)\\b`) },
  { by: 'speaker', pattern: re(`^(?:i|we) ?${has}${sent} (?<thing>.+)$`) },
  { in: 'notes', by: 'listener', pattern: re(`^${somebody} ?${has}${sent} (?<thing>.+)$`) },
  // “Got the drawings, thanks”, “thanks for sending the fees”, “the fees came in”
  { by: 'listener', pattern: re(`^(?:(?:i|we) ?)?${has}(?:got|received) (?!to )(?<thing>.+)$`) },
  { by: 'listener', pattern: re('^(?:i|we) (?:now )?have (?!to )(?<thing>.+) now$') },
  {
    by: 'listener',
    pattern: re(`^(?:many )?${thanks} for ${handing}(?<thing>(?:the|your|those|that|all) .+)$`),
  },
  { by: 'listener', pattern: re(`^(?<thing>.+?) ${arrived}\\b`) },
  { by: 'either', pattern: re(`^(?<thing>.+?) ${wereNow}(?:sent|shared|delivered|uploaded|received)\\b`) },
];

function re(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

/** “I checked the power supply”, “we've signed the NDA”: any other deed, by its own verb. */
const otherDeed =
  /^(?<who>i|we|he|she|they|\p{Lu}\p{L}+) ?(?:['’]ve |['’]s |have |has )?(?:now |already |just )?(?<verb>\p{L}+) (?<thing>.+)$/iu;

const pastOf: Readonly<Record<string, string>> = {
  ...{ spoke: 'speak', spoken: 'speak', told: 'tell', made: 'make', wrote: 'write', written: 'write' },
  ...{ found: 'find', met: 'meet', chose: 'choose', bought: 'buy', took: 'take', taken: 'take', did: 'do' },
  ...{
    done: 'do',
    set: 'set',
    put: 'put',
    drew: 'draw',
    built: 'build',
    held: 'hold',
    ran: 'run',
    paid: 'pay',
  },
};

function toldIn(breath: string, said: Said): DoneTold | null {
  const isNoted = said.source === 'notes' || said.source === 'document';
  const where = isNoted ? 'notes' : 'talk';
  const bare = breath.replace(/^(?:yes|yeah|ok(?:ay)?|so|well|and|oh)\s+/iu, '');
  for (const { pattern, by, in: only } of forms) {
    if (only !== undefined && only !== where) continue;
    const thing = pattern.exec(bare)?.groups?.thing;
    if (thing !== undefined) return { of: sidesOf(by, said, isNoted), verb: null, thing: bareThing(thing) };
  }
  return otherDeedIn(bare, said, isNoted);
}

function otherDeedIn(bare: string, said: Said, isNoted: boolean): DoneTold | null {
  const { who = '', verb = '', thing = '' } = otherDeed.exec(bare)?.groups ?? {};
  const base = pastOf[verb.toLowerCase()] ?? (/ed$/i.test(verb) ? verb : null);
  const [stem] = base === null ? [] : stemsOf(base);
  if (stem === undefined) return null;
  const isSelf = /^(?:i|we)$/i.test(who);
  // Of somebody who is named on a call one cannot tell whose colleague they are.
  const by: Doer = isSelf ? 'speaker' : isNoted ? 'listener' : 'either';
  return { of: sidesOf(by, said, isNoted), verb: stem, thing: bareThing(thing) };
}

const bareThing = (thing: string): string => thing.replace(aside, ' ').replace(/\s+/g, ' ').trim();

function sidesOf(by: Doer, { side }: Said, isNoted: boolean): DoneTold['of'] {
  const speaks = isNoted ? 'ours' : side;
  if (by === 'either' || speaks === null) return ['commitment', 'promise'];
  const isOurs = (speaks === 'ours') === (by === 'speaker');
  return [isOurs ? 'promise' : 'commitment'];
}
