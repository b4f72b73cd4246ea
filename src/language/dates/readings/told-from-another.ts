import type { Day } from '#domain/time/calendar.ts';
import type { ToldFrom } from '../date-phrase.ts';
import { after } from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { weekAround } from '../periods.ts';

/** Words that tell a day from one that was named before, in the same sentence or shortly before it. */
export const pointsToAnother =
  /\b(?:that|the same|that same) (?:week|day)\b|\bthe (?:very )?(?:next|following) day\b|\bthe day after\b|\b(?:by|before|until) then\b|\bthen[.!]?\s*$/i;

/** "I'll do it" and its kin: what is told of the past goes back to no day to come. */
const ahead =
  /(?:['’]ll|\b(?:will|shall|going\s+to|gonna|let['’]?s|can|could|would|please|works?|suits?|to\s+\w+)\b)/i;

const lastNamed = ({ mentioned, day }: ToldFrom): Day | null =>
  mentioned?.findLast((each) => each >= day) ?? null;

/** "The end of that week", "the same day", "the day after": told from the day that was named last. */
export const toldFromAnother: readonly Reading[] = [
  {
    // "I'll pull the rules before then": in time for the day that was named last.
    pattern: /(?<=\b(?:by|before|until)\s+)then\b/gi,
    read: (_, told, text) => {
      const named = lastNamed(told);
      return named && named > told.day && ahead.test(text)
        ? { what: 'day', day: named, by: 'words', bound: 'limit' }
        : null;
    },
  },
  {
    // "Our one-to-one is on the seventh. I'll take it to her then."
    pattern:
      /(?<=\b(?:i|we|he|she|they)(?:['’]ll|\s+will)\s+(?!see\b|talk\b|speak\b|meet\b|be\b)\p{L}+\s+(?:[\p{L}'’]+\s+){1,8})(?<!\b(?:by|before|until|till|since|from|ok|okay|fine|now|and)\s+)then(?=[.!]?\s*$)/giu,
    read: (_, told) => {
      const named = told.inThisTurn?.at(-1);
      return named && named >= told.day ? { what: 'day', day: named, by: 'words' } : null;
    },
  },
  {
    pattern:
      /\b(?:the\s+)?(?:(end|close|middle|beginning|start)\s+of\s+)?(?:that|the\s+same|that\s+same)\s+week\b/gi,
    read: (words, told) => {
      const named = lastNamed(told);
      if (!named) return { what: 'vague' };
      const { first, last } = weekAround(named);
      const edge = words[1]?.toLowerCase();
      if (!edge) return { what: 'span', first, last, named: false };
      if (/end|close/.test(edge)) return { what: 'day', day: last, by: 'words', bound: 'limit' };
      return { what: 'day', day: edge === 'middle' ? after(first, { days: 2 }) : first, by: 'words' };
    },
  },
  {
    pattern: /\b(?:on\s+)?(?:the|that)\s+same\s+day\b(?!\s+next)/gi,
    read: (_, told, text) => ofNamed(told, text, 0),
  },
  {
    pattern: /\bthe\s+(?:very\s+)?(?:next|following)\s+day\b|\bthe\s+day\s+after(?=\s*(?:$|[.,;!?]))/gi,
    read: (_, told, text) => ofNamed(told, text, 1),
  },
];

function ofNamed(told: ToldFrom, text: string, days: number): Meaning | null {
  const named = lastNamed(told);
  return named && ahead.test(text) ? { what: 'day', day: after(named, { days }), by: 'words' } : null;
}
