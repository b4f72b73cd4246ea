import type { Subject } from './deed-clause.ts';
import { deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** "You may have our planner on Thursday" grants it. */
export function isGranted(words: readonly Word[], { kind }: Subject, modal: number, verb: number): boolean {
  if (kind !== 'you' || !/^(?:may|can)$/.test(words[modal]?.plain ?? '')) return false;
  return /^(?:have|get|borrow)$/.test(words[verb]?.plain ?? '') && !isMark(words[verb + 1]);
}

/** "It was agreed that Tomas would send them": as minutes tell what somebody will do. */
export function isAgreedThat(words: readonly Word[], { kind, first }: Subject): boolean {
  const [before, verb] = [words[first - 1]?.plain, words[first - 2]?.plain ?? ''];
  return (
    kind === 'person' && before === 'that' && /^(?:agreed|decided|arranged|settled|confirmed)$/.test(verb)
  );
}

/** "… so I'll ask her" tells what somebody does because of it; "so I'll know" only what it is for. */
export function isOutcome(words: readonly Word[], { kind, first, end }: Subject): boolean {
  if (kind !== 'speaker' || words[first - 1]?.plain !== 'so') return false;
  const does =
    words[end]?.plain === "'ll" || words[end]?.plain === 'will' ? (words[end + 1]?.plain ?? '') : '';
  return deedVerbs.has(does) && !/^(?:be|know|have|see|get|need|think|understand)$/.test(does);
}
