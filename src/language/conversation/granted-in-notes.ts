import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import { baseForm } from '../deeds/verbs.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import { answeredInLine } from './ask-in-notes.ts';

const given = /\b(?:can|could|may) (?:we|i) (?:have|get|see)\s+(?<thing>\S.+)/i;
const askedFor = /\basked (?:(?:him|her|them|\p{L}+) )?for (?<thing>\S.+)/iu;
const todo =
  /\b(?:(?:can|could|will|would) (?:you|he|she|they)|(?:if|whether) (?:he|she|they|\p{L}+)(?:'d| would| wd| wld| will|'ll| can| could)?|asked (?:(?:him|her|them|\p{L}+) )?to) (?<act>\p{L}+ .+)/iu;

/** What an ask that notes tell is about, as a deed: "can we have the log" → "Get us the log". */
function actAsked(wording: string): string | null {
  const plain = straight(wording).replace(/[\s.,;:?!]+$/, '');
  const thing = (given.exec(plain) ?? askedFor.exec(plain))?.groups?.thing;
  const done = todo.exec(plain)?.groups?.act;
  const [verb = '', ...rest] = done?.split(' ') ?? [];
  const act = thing ? `get us ${thing}` : done && [baseForm(verb) ?? verb, ...rest].join(' ');
  return act ? act.charAt(0).toUpperCase() + act.slice(1) : null;
}

const granted = 0.75;

/** "Asked Dana for the log -> will do Mon": whoever says yes by a day is held to what was asked; null where they are to none. */
export function grantedInLine(said: Said, asked: FoundOf<'ask'>): FoundOf<'commitment'> | null {
  const told = answeredInLine(said);
  const act = told && actAsked(told.wording);
  if (!told || !act || asked.answer !== 'yes' || asked.who === null) return null;
  const [date, another] = said.dates.filter(
    ({ from, due, past }) => from >= told.from && due !== null && !past,
  );
  if (!date || another) return null;
  const deed = { who: asked.who, act, due: date.due };
  return {
    what: 'commitment',
    ...{ ...deed, when: date.text, missing: missingOf(deed), done: false },
    quotes: [quoteOf(said)],
    cues: said.labelled.cues,
    confidence: granted,
  };
}
