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
/**
 * Which side a line of our notes tells of: "Dana sends the plan" of the client, "I send the plan" of us. Null where its
 * words do not say, as in "asked for the plan, next week".
 */
export function sideToldOf(text: string, context: Pick<SentenceContext, 'ourNames'>): Side | null {
  const plain = plainWords(text);
  if (context.ourNames?.some((called) => beginsWith(text, called))) return 'ours';
  if (weAsked.test(plain) || firstPerson.test(plain)) return 'ours';
  if (theyAct.test(plain)) return 'client';
  return weWill.test(plain) ? 'ours' : null;
}

function beginsWith(text: string, called: string): boolean {
  if (called === '' || !text.toLowerCase().trimStart().startsWith(called.toLowerCase())) return false;
  return !/^[\p{L}\p{N}]/u.test(text.trimStart().slice(called.length));
}
