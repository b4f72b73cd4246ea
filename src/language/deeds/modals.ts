import type { Strength } from './deed-clause.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import type { Word } from './words.ts';

/** Words that say that somebody will: how many they are, and how strongly they say so. */
export interface Modal {
  readonly length: number;
  readonly strength: Strength;
  readonly negated: boolean;
}

const single: Readonly<Record<string, Strength>> = {
  "'ll": 'will',
  will: 'will',
  shall: 'will',
  gonna: 'will',
  gona: 'will',
  must: 'must',
  can: 'can',
  could: 'can',
  "'d": 'would',
  would: 'would',
  should: 'would',
  might: 'might',
  may: 'might',
};
const beforeTo: Readonly<Record<string, Strength>> = {
  going: 'will',
  plan: 'will',
  plans: 'will',
  intend: 'will',
  intends: 'will',
  commit: 'will',
  commits: 'will',
  committed: 'will',
  promise: 'will',
  promises: 'will',
  promised: 'will',
  agree: 'will',
  agrees: 'will',
  agreed: 'will',
  offered: 'will',
  offers: 'will',
  aim: 'might',
  hope: 'might',
  hoping: 'might',
  planning: 'will',
  supposed: 'might',
  need: 'must',
  needs: 'must',
  have: 'must',
  has: 'must',
  got: 'must',
  want: 'want',
  wants: 'want',
  like: 'want',
};
const be = new Set(['am', "'m", 'are', "'re", 'is', "'s", 'be']);
const negations = new Set(['not', "n't", 'never']);
/** "wo n't" and "ca n't" are how their first halves stand. */
const subjectWords = new Set(
  "i we you he she they who 'd 'll 've also still just really both all never would and will".split(' '),
);
const cutShort: Readonly<Record<string, Strength>> = { wo: 'will', ca: 'can', sha: 'will' };

/** The modal that begins at a place; null where none does. */
export function modalAt(words: readonly Word[], place: number): Modal | null {
  const word = words[place]?.plain ?? '';
  const next = words[place + 1]?.plain ?? '';
  if (next === "n't" && cutShort[word]) return { length: 2, strength: cutShort[word], negated: true };
  // "Their must haves" are things.
  const alone =
    word === 'must' && /^haves?$/.test(next) && !isSubject(words[place - 1]) ? undefined : single[word];
  if (alone) {
    const negated = negations.has(next);
    return { length: negated ? 2 : 1, strength: alone, negated };
  }
  if (be.has(word) && !(word === "'s" && isDay(words[place - 1]))) {
    const negated = negations.has(next);
    const after = place + (negated ? 2 : 1);
    const doing = words[after]?.plain ?? '';
    if (beforeTo[doing] && words[after + 1]?.plain === 'to')
      return { length: after + 2 - place, strength: beforeTo[doing], negated };
    if (doing === 'gonna') return { length: after + 1 - place, strength: 'will', negated };
    // "Dana is to send the log."
    if (doing === 'to' && isSubject(words[place - 1]) && deedVerbs.has(words[after + 1]?.plain ?? ''))
      return { length: after + 1 - place, strength: 'will', negated };
    if (doing.endsWith('ing') && baseForm(doing))
      return { length: after - place, strength: 'doing', negated };
    return null;
  }
  if (beforeTo[word] && next === 'to' && isSubject(words[place - 1]))
    return { length: 2, strength: beforeTo[word], negated: false };
  if (word === 'let' && next === 'me') return { length: 2, strength: 'let me', negated: false };
  // "To each list theirs."
  const verb = /^(?:each|both|all)$/.test(next) ? (words[place + 2]?.plain ?? '') : next;
  if (
    (word === 'to' || (word === '2' && !counted.test(words[place - 1]?.plain ?? ''))) &&
    deedVerbs.has(verb)
  )
    return { length: 1, strength: 'notes', negated: false };
  return null;
}

/** "Line 2 free from Monday": the second of them. */
const counted =
  /^(?:line|lane|level|floor|phase|stage|step|shift|site|gate|dock|bay|unit|hall|plant|building|block|zone|area|section|part|lot|batch|round|week|day|option|plan|team|group|number|no|nr|version|v|tier|class|type|model|machine|press|furnace|crane|truck|van|room|option|item|point|page|chapter|draft|rev|quarter|year|month|of|the|only|for|by|at|all|these|those|last|first|next)$/;

/** "Thursday's meeting", "today's briefing" are things. */
function isDay(word: Word | undefined): boolean {
  return /day$|^tomorrow$/.test(word?.plain ?? '');
}

/** "We plan to", and no floor plan to send. */
function isSubject(word: Word | undefined): boolean {
  return word === undefined || subjectWords.has(word.plain) || /^\p{Lu}/u.test(word.raw);
}
