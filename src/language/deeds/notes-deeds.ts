import type { DeedClause } from './deed-clause.ts';
import { personApart } from './deed-in-parts.ts';
import { afterLead, type Lead } from './note-leads.ts';
import type { PersonFound } from './people-named.ts';
import { isDepartment, isRole } from './subjects.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import { tellsWhatHappens } from './what-happens.ts';
import { isMark, type Word } from './words.ts';

type Begun = Omit<DeedClause, 'end' | 'start'> & { readonly dependent: boolean };

const us = new Set(['me', 'us', 'we', 'i']);
const startsAfterMark = /^[:>→=–—-]$/;
/** Verbs that begin a line of notes without a deed to come: "had a look", "good call". */
const noOrders = new Set(
  'be have do know think see help consider like want need let look hold stand run start test work plan lead'.split(
    ' ',
  ),
);
const beforeVerb = /^(?:to|will|'ll|pls|plz|please)$/;
/** "Dana 2 send it" is "to send", "Dana: 2 years of data" a number. */
const isTo = (words: readonly Word[], place: number) =>
  words[place]?.plain === '2' && deedVerbs.has(words[place + 1]?.plain ?? '');
const common = { strength: 'notes', negated: false, hedged: false, dependent: false } as const;

/** What a line of notes begins with: "Dana: figures by Friday", "me → write up the hours", "send pricing", "sends it Tue". */
export function deedAtStart(words: readonly Word[], people: readonly PersonFound[]): Begun | null {
  const lead = afterLead(words);
  const { first } = lead;
  const named = afterName(words, people, lead);
  if (named) return named;
  const word = words[first]?.plain ?? '';
  const begins = { ...common, verb: first };
  const speaker = { kind: 'speaker', first, end: first } as const;
  if (people.some((one) => one.first === first)) return null;
  const apart = personApart(words, people);
  if (deedVerbs.has(word) && !noOrders.has(word))
    return { ...begins, subject: apart?.plainly && apart.first > first + 1 ? apart : speaker };
  const base = word.endsWith('s') ? baseForm(word) : null;
  // "Orders drop by Friday" tells of orders, and of nobody who orders.
  if (base && tellsWhatHappens(words, first, first + 2)) return null;
  if (base && !noOrders.has(base)) return { ...begins, subject: { kind: 'they', first, end: first } };
  // "Todo: case study to Dana": what is to be done needs no verb.
  if (lead.toBeDone && words[first] && !isMark(words[first])) return { ...begins, subject: speaker };
  return null;
}

/** "No answer from legal yet, chase Monday": what is left for us to do of what a line tells. */
export function orderAfterComma(words: readonly Word[]): Begun | null {
  const verb = words.findIndex(
    ({ plain }, place) =>
      /^[,;]$/.test(words[place - 1]?.raw ?? '') && deedVerbs.has(plain) && !noOrders.has(plain),
  );
  if (verb === -1 || !words[verb + 1] || isMark(words[verb + 1])) return null;
  return { ...common, subject: { kind: 'speaker', first: verb, end: verb + 1 }, verb };
}

/** A name, or "me", and a mark: what follows is theirs to do, with or without a verb. */
function afterName(words: readonly Word[], people: readonly PersonFound[], lead: Lead): Begun | null {
  const { first } = lead;
  const person = people.find((one) => one.first === first);
  const word = words[first];
  const isUs = us.has(word?.plain ?? '');
  const headed = lead.toBeDone && !isMark(word) && words[first + 1]?.raw === ':' ? 'name' : null;
  const kind = person ? 'person' : isUs ? 'speaker' : (kindOf(word, words[first + 1]) ?? headed);
  if (kind === null) return null;
  const end = endOfNames(words, people, person ? person.end : first + 1);
  // "Me nda mon": whoever writes begins with "me" for nothing else.
  const isMine =
    word?.plain === 'me' &&
    end === first + 1 &&
    /^[\p{L}\d]/u.test(words[end]?.raw ?? '') &&
    !/^(?:and|or|too|neither|either|personally|as|not|who|what)$/.test(words[end]?.plain ?? '');
  if (!lead.addressed && !isMine && !startsAfterMark.test(words[end]?.raw ?? '')) return null;
  let verb = lead.addressed || isMine ? end : end + 1;
  while (isMark(words[verb]) || beforeVerb.test(words[verb]?.plain ?? '') || isTo(words, verb)) verb += 1;
  if (verb >= words.length || /^(?:i|we|he|she|they|you|that|it)$/.test(words[verb]?.plain ?? ''))
    return null;
  // "Dana: send me the order form" is what she wants of us.
  if (person?.side === 'client' && words[verb + 1]?.plain === 'me') return null;
  return { ...common, subject: { kind, first, end }, verb };
}

/** "Anna + Tom: …", "Dana/finance: …": more who are named beside the first, whose deed it is told as. */
function endOfNames(words: readonly Word[], people: readonly PersonFound[], end: number): number {
  if (!/^(?:\+|&|\/|and|,)$/.test(words[end]?.plain ?? '')) return end;
  const beside = words[end + 1];
  const another = people.find(({ first }) => first === end + 1);
  if (another) return endOfNames(words, people, another.end);
  return beside && (us.has(beside.plain) || isDepartment(beside)) ? end + 2 : end;
}

function kindOf(word: Word | undefined, next: Word | undefined): 'role' | 'department' | 'name' | null {
  if (!word) return null;
  // "IT - the new laptops" tells of something; "legal: dpa by Friday" of somebody.
  if (isRole(word) && next?.raw === ':') return 'role';
  if (isDepartment(word) && next?.raw === ':') return 'department';
  return isInitial(word) ? 'name' : null;
}

function isInitial(word: Word): boolean {
  return (
    /^\p{Lu}\p{Ll}*$/u.test(word.raw) &&
    !/^(?:I|Next|Note|Notes|Action|Actions|Todo|Ask|Asked|Follow|Risk|Concern|Price|Budget|Timeline|Decision|Status|Pain|Pains|Problem|Issue|Goal|Goals|Today|Summary|Attendees|Background|Competition|Champion|New|Open|Question|Questions|Blocker|Blockers|Update|Pilot|Demo|Call|Meeting)$/.test(
      word.raw,
    )
  );
}
