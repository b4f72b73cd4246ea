import type { DeedClause } from './deed-clause.ts';
import type { SpokenDeed } from './deeds-in.ts';
import { missingOf } from './firm.ts';
import { samePerson } from './roster.ts';
import type { Said } from './said.ts';

interface Told {
  readonly clause: DeedClause;
  readonly deed: SpokenDeed;
}

const meetsSomebody =
  /^(?:see|meet|visit|talk to|speak to|speak with|sit down with|have (?:lunch|coffee|dinner|a call|a meeting|my \S+|our \S+) with)\b/i;
const doneWithThem =
  /^(?:ask|tell|show|give|hand|raise|mention|bring|take|put|pass|discuss|check|get|run|talk|speak)\b.*\b(?:her|him|them|it|this|that)\b/i;

/** "I'm seeing her tomorrow anyway, so I'll ask her": what somebody does when they meet is done on that day. */
export function withDayOfMeeting(told: readonly Told[], one: Told): Told[] {
  const before = told.at(-1)?.deed;
  const { deed } = one;
  const isThen =
    before?.due != null &&
    deed.when === null &&
    deed.hangsOn === null &&
    meetsSomebody.test(before.act ?? '') &&
    doneWithThem.test(deed.act ?? '') &&
    samePerson(before.owner.person, deed.owner.person);
  if (!isThen) return [...told, one];
  const { due, when, from } = before;
  const missing = missingOf({ who: deed.owner.person, act: deed.act, due });
  const both = { ...deed, due, when, from, missing, plainlySaid: missing.length === 0 };
  return [...told.slice(0, -1), { ...one, deed: both }];
}

const doesIt =
  /^(?:do (?:it|that|so|this)\b|have (?:it|that|them|those|these)(?: (?:all|over|ready|out|back|across|to us|with us|for us))*$|hear(?: back)?(?: from (?:us|me|them))?$)/i;

/** "I'll drop him a line, I'll do it this afternoon": by when they do what they have just said. */
export function withDayOfSame(deeds: readonly SpokenDeed[], deed: SpokenDeed): SpokenDeed[] {
  const before = deeds.at(-1);
  const isSame =
    before?.act != null &&
    before.when === null &&
    before.hangsOn === null &&
    doesIt.test(deed.act ?? '') &&
    samePerson(before.owner.person, deed.owner.person);
  if (!isSame) return [...deeds, deed];
  const { due, when, to, plainlySaid, hangsOn } = deed;
  const missing = missingOf({ who: before.owner.person, act: before.act, due });
  const both = { ...before, due, when, to, plainlySaid, hangsOn, missing };
  return [...deeds.slice(0, -1), both];
}

const comesBack =
  /^(?:revert|come back|get back|report back|circle back|be in touch)\b(?: (?:to|with) (?:us|me))?(?: (?:soon|shortly|asap))?[^\p{L}\p{N}]*$/iu;

/** "Dana to check with IT, will revert shortly": that they come back without a day is told with what they do. */
export function onlyComesBack(
  { act, due, owner }: SpokenDeed,
  before: SpokenDeed | undefined,
  { source }: Said,
) {
  if (source !== 'notes' || due !== null || !before || !comesBack.test(act ?? '')) return false;
  return owner.person === null || samePerson(owner.person, before.owner.person);
}
