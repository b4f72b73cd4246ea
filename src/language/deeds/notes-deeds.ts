import type { DeedClause } from './deed-clause.ts';
import type { PersonFound } from './people-named.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

type Begun = Omit<DeedClause, 'end' | 'start'> & { readonly dependent: boolean };

const us = new Set(['me', 'us', 'we', 'i']);
const startsAfterMark = /^[:>→–—-]$/;
/** Verbs that begin a line of notes without a deed to come: "had a look", "good call". */
const noOrders = new Set(
  'be have do know think see help like want need let look hold stand run start test work plan lead'.split(
    ' ',
  ),
);

/** What a line of notes begins with: "Dana: figures by Friday", "me → write up the hours", "send pricing", "sends it Tue". */
export function deedAtStart(words: readonly Word[], people: readonly PersonFound[]): Begun | null {
  const named = afterName(words, people);
  if (named) return named;
  const first = words[0]?.plain ?? '';
  const common = { strength: 'notes', verb: 0, negated: false, hedged: false, dependent: false } as const;
  if (deedVerbs.has(first) && !noOrders.has(first))
    return { ...common, subject: { kind: 'speaker', first: 0, end: 0 } };
  const base = first.endsWith('s') ? baseForm(first) : null;
  if (base && !noOrders.has(base)) return { ...common, subject: { kind: 'they', first: 0, end: 0 } };
  return null;
}

/** A name, or "me", and a mark: what follows is theirs to do, with or without a verb. */
function afterName(words: readonly Word[], people: readonly PersonFound[]): Begun | null {
  const person = people.find(({ first }) => first === 0);
  const end = person ? person.end : us.has(words[0]?.plain ?? '') || isInitial(words[0]) ? 1 : null;
  if (end === null || !startsAfterMark.test(words[end]?.raw ?? '')) return null;
  let verb = end + 1;
  while (isMark(words[verb]) || /^(?:to|will|'ll)$/.test(words[verb]?.plain ?? '')) verb += 1;
  if (verb >= words.length || /^(?:i|we|he|she|they|you|that|it)$/.test(words[verb]?.plain ?? ''))
    return null;
  const kind = person ? 'person' : us.has(words[0]?.plain ?? '') ? 'speaker' : 'name';
  return {
    subject: { kind, first: 0, end },
    strength: 'notes',
    verb,
    negated: false,
    hedged: false,
    dependent: false,
  };
}

function isInitial(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}\p{Ll}*$/u.test(word.raw) &&
    !/^(?:I|Next|Note|Notes|Action|Actions|Todo|Ask|Asked|Follow|Risk|Concern|Price|Budget)$/.test(word.raw)
  );
}
