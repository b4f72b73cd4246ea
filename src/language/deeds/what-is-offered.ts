import type { Subject } from './deed-clause.ts';
import { deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** "You may have our planner on Thursday" grants it. */
export function isGranted(words: readonly Word[], { kind }: Subject, modal: number, verb: number): boolean {
  if (kind !== 'you' || !/^(?:may|can)$/.test(words[modal]?.plain ?? '')) return false;
  return /^(?:have|get|borrow)$/.test(words[verb]?.plain ?? '') && !isMark(words[verb + 1]);
}

/** "… so I'll ask her" tells what somebody does because of it; "so I'll know" only what it is for. */
export function isOutcome(words: readonly Word[], { kind, first, end }: Subject): boolean {
  if (kind !== 'speaker' || words[first - 1]?.plain !== 'so') return false;
  const does =
    words[end]?.plain === "'ll" || words[end]?.plain === 'will' ? (words[end + 1]?.plain ?? '') : '';
  return deedVerbs.has(does) && !/^(?:be|know|have|see|get|need|think|understand)$/.test(does);
}
