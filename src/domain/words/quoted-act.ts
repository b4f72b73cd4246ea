/** An act that is told by the sentence it was said in, because nothing there says what “it” or “them” is. */
export const isQuotedAct = (act: string | null): act is string => /^“.*”$/su.test(act ?? '');

const nod = /^(?:yes|yeah|yep|sure|okay|ok|right|well|so|and|absolutely|of course|no problem)\b[\s,.!–-]*/iu;
const trailing = /[\s,]+(?:then|though|too|as well|anyway)$/iu;
const whoDoes = /^(?:i|we|he|she|they)(?:['’]ll| will| shall| can|['’]d)?(?: just| also| then| gladly)? /iu;

/**
 * As it goes on record: what is done, without who says it and by when, which stand beside it. “Yes, I'll send them by
 * Wednesday” is “Send them”; what “them” are is for whoever records it to say.
 */
export function recordedAct(act: string, when: string | null): string {
  if (!isQuotedAct(act)) return act;
  const sentence = act.slice(1, -1).trim().replace(trailing, '');
  const undated = when === null ? sentence : withoutEnd(sentence, when.trim());
  const bare = undated.replace(nod, '').replace(whoDoes, '').trim();
  if (bare === '') return sentence;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function withoutEnd(sentence: string, end: string): string {
  const isAtEnd = end !== '' && sentence.toLowerCase().endsWith(end.toLowerCase());
  return isAtEnd ? sentence.slice(0, -end.length).replace(/[\s,–-]+$/u, '') : sentence;
}
