import type { Side } from '#domain/words/speech.ts';
import { plainWords } from '../cues/plain-words.ts';
import type { SentenceContext } from './sentence-context.ts';

const firstPerson =
  /^(?:[^a-z]*(?:and|so|but|then|also|okay|ok)[, ]+)*(?:i|we|i'll|i'm|i've|i'd|we'll|we're|we've|we'd|let me|us|me|my side|our side)\b/;
const weWill =
  /\b(?:i|we)(?:'ll| will|'m going to|'re going to| am going to| are going to| need to| have to| should| must| promised| agreed to| owe)\b|\b(?:i|we) to (?=[a-z])/;
const weAsked =
  /\b(?:i|we) (?:\w+ )?(?:asked|proposed|suggested|offered|requested|pushed|invited)\b|^(?:asked|proposed|suggested|offered|requested|pushed|ask(?:ing)?) /;
const theyAct =
  /\b(?:they|he|she|client|customer|prospect|buyer|the [a-z]+ team|legal|finance|procurement|it|their [a-z]+|cfo|cto|ceo|cio|coo|vp|name)(?:'ll| will|'s going to|'re going to| is going to| are going to|'s|'d| would| is| are| was| were| has| have| had| to| can| could| might| may| wants?| needs?| said| says| asked| mentioned| promised| agreed| committed| worr(?:ied|ies)| raised| likes?| loves?| thinks?| feels?| sends?| signs?| gets?| brings?| checks?| confirms?| pushed| fears?| doubts?| prefers?| requested| hopes?)\b/;
const toYou = /\byou(?:'ll| will|'re going to| are going to| agreed to| said you| promised| offered to)\b/;

/**
 * Which side a sentence tells of: whoever spoke it, in a call or a chat. What is written tells of both: our notes of what
 * a client will do, a mail of what was agreed. There it is told from its words, and null where they do not say.
 */
export function sideSpokenFor(text: string, context: SentenceContext): Side | null {
  const { side, source, ourNames = [] } = context;
  const plain = plainWords(text);
  if (source === 'mail' || source === 'document') {
    if (side !== null && toYou.test(plain) && !weWill.test(plain) && !/\?/.test(plain)) return other(side);
    return side;
  }
  if (source !== 'notes') return side;
  // Whoever wrote notes into the mouth of a client has said who speaks.
  if (side === 'client') return side;
  if (ourNames.some((called) => called !== '' && new RegExp(`^\\W*${escaped(called)}\\b`, 'i').test(text)))
    return 'ours';
  if (weAsked.test(plain)) return 'ours';
  if (firstPerson.test(plain)) return 'ours';
  if (theyAct.test(plain)) return 'client';
  if (weWill.test(plain)) return 'ours';
  return null;
}

function other(side: Side): Side {
  return side === 'client' ? 'ours' : 'client';
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
