import { baseForm, deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** What one side asks the other to do: the places of its verb and of the word after its last. */
export interface AskedDeed {
  readonly verb: number;
  readonly end: number;
}

const asking = new Set('can could would will are might may'.split(' '));
const between = new Set(
  'please also maybe possibly perhaps just kindly quickly then all both guys be able willing open happy ready prepared up for to mind commit agree consider'.split(
    ' ',
  ),
);
/** So many words name whoever is asked as well. */
const mostOfOthers = 5;
/** After these verbs "if" and "which" tell what is asked. */
const answering = /^(?:say|tell|let|decide|check|confirm|ask|find|see|test|show)$/;
const asked = /^(?:if|which|when)$/;
const goesOn = /^(?:if|so|because|since|when|once|while|unless|but|before|after|that|which|or|then)$/;

/** "Could you introduce us to your CFO?", "please send me the plan", "would you be open to meeting her?" */
export function askedDeedOf(words: readonly Word[]): AskedDeed | null {
  for (let place = 0; place < words.length; place += 1) {
    const start = afterAsking(words, place);
    if (start === null) continue;
    const verb = verbFrom(words, start);
    if (verb !== null) return { verb, end: endFrom(words, verb) };
  }
  return null;
}

function afterAsking(words: readonly Word[], place: number): number | null {
  const plain = words[place]?.plain ?? '';
  const next = words[place + 1]?.plain ?? '';
  if (asking.has(plain) && next === 'you') return place + 2;
  if (asking.has(plain) && isSomeOfYou(words, place + 1)) return place + (next === 'the' ? 5 : 4);
  if (plain === 'please') return place + 1;
  if (plain === 'you' && willing.test(next) && words.at(-1)?.raw === '?' && isAskedAtOnce(words, place))
    return place + 2;
  if (plain === 'you' && toldToDo.test(next) && words.at(-1)?.raw === '.' && isAskedAtOnce(words, place))
    return place + 1;
  if (
    plain === 'you' &&
    deedVerbs.has(next) &&
    !noDeed.test(next) &&
    words.at(-1)?.raw === '?' &&
    isAskedAtOnce(words, place)
  )
    return place + 1;
  if (/^(?:need|like|want|ask|love)$/.test(plain) && next === 'you' && words[place + 2]?.plain === 'to')
    return place + 3;
  const opens = place === 0 || isMark(words[place - 1]);
  if (
    opens &&
    /^(?:send|introduce|bring|give|invite|share|forward|book|ask|tell|show|check|confirm)$/.test(plain)
  )
    return place;
  return null;
}

/** "You send me the figures by Friday", as a recap numbers what was agreed. */
const toldToDo =
  /^(?:send|give|share|speak|talk|ask|check|sign|book|introduce|bring|let|name|provide|return|confirm|forward|prepare|invite|show|tell)$/;
/** "So you know them?" asks for nothing. */
const noDeed =
  /^(?:be|have|know|think|see|do|stand|go|keep|look|get|work|run|make|hold|consider|decide|sit|visit|like|need|want|use|type|plan|measure)$/;
const willing = /^(?:would|will|'d|'ll|can|could)$/;

/** "So you'd let me know by Friday?" asks for it, and "what would you do if you'd …?" does not. */
function isAskedAtOnce(words: readonly Word[], place: number): boolean {
  return words
    .slice(0, place)
    .every((word) => isMark(word) || /^(?:so|and|then|ok|okay|well|but)$/.test(word.plain));
}

/** "Could the two of you", "can one of you", "would both of you". */
function isSomeOfYou(words: readonly Word[], place: number): boolean {
  const [first, ...others] = words.slice(place, place + 4).map(({ plain }) => plain);
  const rest = first === 'the' ? others.slice(1) : others;
  const count = first === 'the' ? others[0] : first;
  return /^(?:two|three|both|one|either|any)$/.test(count ?? '') && rest[0] === 'of' && rest[1] === 'you';
}

function verbFrom(words: readonly Word[], start: number): number | null {
  let place = afterOthers(words, start);
  while (between.has(words[place]?.plain ?? '')) place += 1;
  const plain = words[place]?.plain ?? '';
  const findsOut = plain === 'find' && words[place + 1]?.plain === 'out';
  return findsOut || isAsked(plain) || baseForm(plain) !== null ? place : null;
}

/** "Could you and your shift lead write …": whoever is asked as well stands before the verb. */
function afterOthers(words: readonly Word[], start: number): number {
  if (!/^(?:and|or|with)$/.test(words[start]?.plain ?? '')) return start;
  for (let place = start + 2; place <= start + mostOfOthers; place += 1)
    if (isAsked(words[place]?.plain ?? '')) return place;
  return start;
}

function isAsked(plain: string): boolean {
  return deedVerbs.has(plain) || plain === 'say';
}

function endFrom(words: readonly Word[], verb: number): number {
  const tells = answering.test(words[verb]?.plain ?? '');
  let end = verb + 1;
  while (end < words.length) {
    const word = words[end];
    if (/^[.?!;:—–-]$/.test(word?.raw ?? '')) break;
    const next = words[end + 1]?.plain ?? '';
    if (goesOn.test(word?.plain ?? '') && !(tells && asked.test(word?.plain ?? ''))) break;
    if (
      word?.plain === ',' &&
      (goesOn.test(next) || /^(?:i|we|you|it|he|she|they|please|and|ok|okay|say)$/.test(next))
    )
      break;
    end += 1;
  }
  return end;
}
