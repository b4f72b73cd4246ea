import type { Span } from './wink.ts';

/** From so many words without a stop, nobody wrote a sentence: a machine wrote down what it heard. */
const longWords = 18;
/** From so many on it is told of several people, one after the other. */
const veryLongWords = 30;
/** What is split off is at least so long, or it would be no thought of its own. */
const leastWords = 4;

const subject = '(?:i|we|you|they|he|she|it|that|this|there|let)';
const begins = String.raw`(?:i'll|i'm|i've|i'd|we'll|we're|we've|you'll|they'll|it's|that's|let's|let me|can (?:you|we|i)|could (?:you|we|i)|would you|do you|what|how|when|who|${subject}\s+[a-z']+)`;
const joint = new RegExp(
  String.raw`\s+(?=(?:(?:and|but|so|then|because|okay|ok|yeah|yes|right|well|alright|um|uh)\s+)+${begins}\b)|\s+(?=(?:i'll|we'll|let me|can you|could you|would you)\b)`,
  'gi',
);
/** What somebody says or does, behind their name: "grace said", "jon is going to". */
const does =
  "(?:'s|'ll|is|was|isn't|will|won't|wont|says?|said|also|mentioned|mentions|asked|asks|wants?|wanted|promised|agreed|has|had|brings?|thinks|thought|told|needs|who|would|can|can't|cant|could|couldn't|sends?|still|gets?|doesn't|doesnt|didn't|didnt|knows|likes|works|checks|does|owes|and)";
/** What whoever dictates tells of themselves and of those there. */
const told =
  "(?:i|we) (?:then |also )?(?:promised|asked|agreed|told|said|owe|need to|have to|should|will|offered|suggested)|(?:she|he|they) (?:also |then )?(?:said|mentioned|asked|promised|wants?|agreed|will)|(?:he|she|they)'ll|next (?:visit|call|meeting|session|time) (?:is|will be|on)";

function jointsOf(names: readonly string[]): RegExp {
  const called = names.filter((name) => /^\p{L}+(?:[ '’-]\p{L}+)*$/u.test(name));
  const named = called.length > 0 ? `|(?:and |but |so )?(?:${called.join('|')}) ${does}\\b` : '';
  return new RegExp(`\\s+(?=(?:and |but |so )?(?:${told})\\b${named})`, 'giu');
}

/** Words that what follows belongs to: "I think we'll", "if you could", "that I'll". */
const leansOn =
  /\b(?:that|if|when|because|think|thought|hope|guess|sure|know|believe|say|said|see|what|how|where|who|and|but|so|then|or|to|the|a|an|okay|ok|yeah|yes|well|um|uh|as|than|while|until|before|after|once)$/i;

/**
 * Splits what a machine wrote down without stops at the joints of speech: "… okay so i'll …", "… and then we …", and where
 * somebody of `names` says or does something.
 */
export function splitRunOn(text: string, span: Span, names: readonly string[] = []): Span[] {
  const words = text.slice(span.from, span.to);
  if (/[.,;:?!]/.test(words.slice(0, -1)) || countWords(words) < longWords) return [span];
  const parts: Span[] = [];
  let from = 0;
  const joints = [
    ...words.matchAll(joint),
    ...(countWords(words) < veryLongWords ? [] : words.matchAll(jointsOf(names))),
  ];
  for (const match of joints.sort((one, other) => one.index - other.index)) {
    if (match.index < from) continue;
    const head = words.slice(from, match.index);
    const tail = words.slice(match.index);
    if (countWords(head) < leastWords || countWords(tail) < leastWords || leansOn.test(head)) continue;
    parts.push({ from: span.from + from, to: span.from + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ from: span.from + from, to: span.to });
  return parts;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
