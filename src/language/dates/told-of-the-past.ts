const ahead =
  /(?:['’]ll|['’]d|\b(?:will|shall|going\s+to|gonna|can|could|would|should|may|might|must|let['’]?s|let\s+me|please|for|to|next|upcoming|due|plan\w*|schedul\w+|book\w*|block\w*|reserv\w+|agree\w*|confirm\w*|set|mov\w+|push\w*|postpon\w+|promis\w+|propos\w+|suggest\w*|offer\w*|ask\w*|tell|told|say|says|said|want\w*|need\w*|hope\w*|expect\w*|until|by)\b)/gi;
const been =
  /\b(?:was|were|had|did|didn['’]?t|wasn['’]?t|weren['’]?t|met|spoke|talked|sent|came|went|got|saw|gave|made|took|began|started|signed|called|rang|wrote|emailed|mailed|discussed|received|heard|visited|presented|showed|shipped|delivered|installed|launched|finished|happened|ended|left|arrived|extended|submitted|approved|decided|reviewed|tried|ran|tested|joined|attended|missed|cancell?ed|since|broke|failed|hit|found|thought|noticed|closed|opened|posted|forwarded|shared|leaked|pulled|bought|paid|ordered|moved\s+in)\b/gi;
/** "On Monday we met them": the verb comes behind. */
const beenBehind =
  /^['’]?s?\s*,?\s*(?:i|we|you|he|she|they|it|[A-Za-z]+)\s+(?:was|were|had|did|met|spoke|talked|sent|came|went|got|saw|gave|called|rang|wrote|signed|decided|approved|showed|told|said|asked)\b/i;

/**
 * Whether the words around a day tell of what has been: "we met on the 4th" is nothing that is due. By the verb that
 * stands nearest before it, else by the one behind.
 */
export function toldOfThePast(before: string, then: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1,
  );
  const past = lastPlace(clause, been);
  const future = lastPlace(clause, ahead);
  if (past < 0 && future < 0) return beenBehind.test(then);
  return past > future;
}

function lastPlace(clause: string, pattern: RegExp): number {
  return [...clause.matchAll(pattern)].at(-1)?.index ?? -1;
}
