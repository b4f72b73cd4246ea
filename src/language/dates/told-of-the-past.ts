const ahead =
  /(?:['’]ll|['’]d|\b(?:will|shall|going\s+to|gonna|can|could|would|should|may|might|must|let['’]?s|let\s+me|please|for|to|next|upcoming|due|plan\w*|schedul\w+|book\w*|block\w*|reserv\w+|agree\w*|confirm\w*|set|mov\w+|push\w*|postpon\w+|promis\w+|propos\w+|suggest\w*|offer\w*|ask\w*|tell|told|say|says|said|want\w*|need\w*|hope\w*|expect\w*|until|by)\b)/gi;
const irregular =
  "was|were|had|did|didn['’]?t|wasn['’]?t|weren['’]?t|met|spoke|sent|came|went|got|saw|gave|made|took|began|rang|wrote|heard|ran|left|broke|hit|found|thought|bought|paid|since";
/** Behind these it says of which kind a thing is: "return signed NDA", "send the revised quote". */
const ofAThing =
  '(?<!\\b(?:the|an?|our|your|their|his|her|my|this|that|send|sends|return|returns|share|shares|bring|forward|mail|email|deliver|upload|review|chase|circulate|prepare|collect|file|provide|submit|present)\\s+)';
/** "Was delivered", "we talked"; not "it will be delivered", "we have talked", "get it signed". */
const been = new RegExp(
  `(?<!\\b(?:is|are|be|being|been|get|gets|getting|have|has|having)\\s+(?:\\w+\\s+)?|['’](?:s|re|m|ve)\\s+)${ofAThing}\\b(?:${irregular}|(?!need|suppos|interest|excit|bas)\\w{2,}ed)\\b`,
  'gi',
);
/** Behind a will only a verb with somebody of its own tells of the past: "I'll send what we discussed on Monday". */
const somebodyHas = new RegExp(
  `(?<!\\b(?:get|have|got|getting)\\s+)\\b(?:i|we|you|he|she|they|who)\\s+(?:already\\s+|just\\s+|only\\s+)?(?:${irregular}|\\w{2,}ed)\\b`,
  'gi',
);
const willing = /(?:['’]ll|\b(?:will|shall|going\s+to|gonna|let\s+me|let['’]?s|can|could|would)\b)/i;
/** "On Monday we met them": the verb comes behind. */
const beenBehind = new RegExp(
  `^(?:['’]s)?\\s*,?\\s*(?:i|we|you|he|she|they|it|there)\\s+(?:${irregular}|said|told|asked|\\w{2,}ed)\\b`,
  'i',
);

/** "I told him on Monday that …": the day is that of the telling. */
const saidThat = /\b(?:told|said|asked|agreed|decided|learnt|learned|heard)(?:\s+\w+){0,2}\s+$/i;

/**
 * Whether the words around a day tell of what has been: "we met on the 4th" is nothing that is due. By the verb that
 * stands nearest before it, else by the one behind.
 */
export function toldOfThePast(before: string, words: string, then: string): boolean {
  const stops = ['. ', ';', ': ', '\t', '|'].map((mark) => before.lastIndexOf(mark));
  // "(carried forward)" says something of the thing, and nothing of the day.
  const clause = before.slice(Math.max(...stops) + 1).replace(/\([^()]*\)/g, ' ');
  if (/^since\b/i.test(words) || (saidThat.test(clause) && /^\s+(?:that|whether)\b/i.test(then))) return true;
  const past = lastPlace(clause, willing.test(clause) ? somebodyHas : been);
  const future = lastPlace(clause, ahead);
  if (past < 0 && future < 0) return beenBehind.test(then);
  return past > future;
}

function lastPlace(clause: string, pattern: RegExp): number {
  return [...clause.matchAll(pattern)].at(-1)?.index ?? -1;
}
