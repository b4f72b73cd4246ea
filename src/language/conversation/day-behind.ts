import { dueIn } from '../dates/due-in.ts';
import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import type { Found } from '../found.ts';
import { straight } from '../straight.ts';

const leadsToDay =
  /[,;–—-] ?(?:and |so |which |that )*(?:that|it|which)?(?:'s| is| means| would be| will be|'d be|'ll be)?(?: (?:by|on|then|around|the))*\s*$/i;
const isSo =
  /\b(?:that|it|which)(?:'s| is| means| would be| will be|'d be|'ll be)(?: (?:by|on|then|around|the))*\s*$/i;

function leadsTo(before: string): boolean {
  const plain = straight(before);
  return leadsToDay.test(plain) && isSo.test(plain);
}

/** "I can get you November once they have closed it, so that's the fourth": the day behind a deed that names none is its day. */
export function withDayBehind(found: Found, said: Said): Found {
  const isDeed = found.what === 'commitment' || found.what === 'promise';
  if (!isDeed || found.due !== null || found.when !== null || /\?\s*$/.test(said.sentence.text)) return found;
  const date = dueIn(said.dates.filter(({ from }) => leadsTo(said.sentence.text.slice(0, from))));
  if (!date?.due) return found;
  const deed = { ...found, due: date.due, when: date.text };
  return 'missing' in deed ? { ...deed, missing: missingOf(deed) } : deed;
}
