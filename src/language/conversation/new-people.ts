import type { SpeechContext } from '#domain/words/speech.ts';
import type { Roster } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { baseForm, deedVerbs } from '../deeds/verbs.ts';
import { personName } from '../person-name.ts';
import { straight } from '../straight.ts';
import { peopleOfLine } from './people-of-a-line.ts';

/** Somebody who is named, or meant by a role, and whom the deal does not know. */
export interface NewPerson {
  readonly called: string;
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

/** "head" is written "Head" as well. */
const either = (words: string) =>
  [...words].map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter)).join('');
/** Each of some words with a small letter or a capital first. */
const begun = (words: string) =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

const leading = `(?:(?:[Ss]enior |[Ee]xecutive )?(?:[Vv]ice [Pp]resident|${begun('vp director head manager lead')}|VP)(?: (?:of|for) (?:the )?[A-Za-z]+(?: (?:and )?[A-Z][A-Za-z]+)?)?)`;
/** "So the dispatcher" is no title. */
const noTitle = '(?!(?:[Ss]o|[Tt]he|[Aa]nd|[Tt]hen|[Aa]n?|[Oo]ur|[Mm]y|[Bb]ut|[Oo]r|[Ii]f|[Ww]hen) )';
const job = `(?:${noTitle}(?:[A-Za-z]+ ){0,2}(?:${begun('manager director engineer lead analyst buyer architect controller officer supervisor coordinator specialist planner dispatcher scheduler accountant technician administrator rep representative steward')}))`;
const alone = begun('controller president owner founder foreman counsel lawyer attorney treasurer');
const role = `(?:(?:[Cc]hief [A-Za-z]+ [Oo]fficer|[Cc]hief [Ee]xec(?:utive)?|c[efitmor]o|ciso|MD|md|[Cc]hair(?:man|woman|person)?|[Gg]roup C[EFITMOR]O|[Gg]eneral (?:[Cc]ounsel|[Mm]anager)|${leading}|${job}|${alone})\\b)`;
const department =
  '(?:legal|finance|procurement|purchasing|it|security|infosec|compliance|engineering|operations|ops|marketing|hr|accounting|sales|logistics|treasury|quality|production|maintenance|data protection)';
const relation =
  '(?:(?:new )?(?:colleague|assistant|deputy|boss|manager|partner|brother|sister|father|lawyer|accountant|intern|trainee|team lead))';
const name = `(?<name>${personName})`;

/** Each with the flag `u` and with capitals that count, as a name is told by its capital. */
const ways: readonly RegExp[] = [
  new RegExp(
    `${name},? (?:and )?(?:he|she|they)(?:['’]s|['’]re| is| are) (?:(?:(?:our|my|their|the)(?: new)?|(?:the|an?) new) )?(?<title>${role}|C[EFITMOR]O|CISO|VP)`,
    'u',
  ),
  // A line of notes: "New name: Olwen Tudor, food safety, reports to Gareth".
  new RegExp(
    `^[^\\p{L}]*(?:(?:[Aa]lso |[Nn][Bb]:? )?[Nn]ew(?: (?:name|person|contact|face|stakeholder|player|guy|one))?|NEW)\\s*[:–—-]\\s*${name}(?:,? \\(?(?<title>(?!(?:sits?|joins?|reports?|from|will|is|she|he|they|by|on)\\b)[\\p{L}&/ -]{2,40}?)(?=[,.;)]|$))?`,
    'u',
  ),
  new RegExp(
    `['’]s (?:new )?(?<title>deputy|assistant|boss|successor|replacement|number two|right hand|stand-?in),? ${name}`,
    'u',
  ),
  new RegExp(
    `\\b[Nn]ew (?<title>${role}|C[EFITMOR]O|CISO|VP)(?:,? (?:is )?(?:[Aa]n? (?=M|D|H))?${name})?`,
    'u',
  ),
  new RegExp(
    `${name},? (?:${either('who is')}|who's|who’s|is|as)?,? ?(?:our|my|their|the)(?: new)? (?<title>${role}|C[EFITMOR]O|CISO|VP[A-Za-z ]{0,20})`,
    'u',
  ),
  new RegExp(`${name}(?:,| \\(|:| -| –) ?(?:the )?(?<title>${role}|C[EFITMOR]O|CISO|VP[A-Za-z ]{0,20})`, 'u'),
  new RegExp(`${name} \\((?:from )?(?<title>${department}|${either(department)})\\)`, 'u'),
  new RegExp(
    `${name},? who (?:runs|heads|leads|manages|owns|looks after) (?<title>(?:our |the )?[a-z]+(?: [a-z]+)?)`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Oo]ur|[Mm]y|[Tt]heir|[Tt]he)(?: new)? (?<title>${role}|C[EFITMOR]O|CISO|VP),? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?${name}`,
    'u',
  ),
  // "Our purchasing (Lars Holm) would like to see them."
  new RegExp(`\\b(?:[Oo]ur|[Mm]y|[Tt]heir|[Tt]he) (?<title>${role}|${department}) \\(${name}\\)`, 'u'),
  new RegExp(
    `${name},? (?:and )?(?:he|she|they)(?:'s| is|’s)? (?:runs?|heads?|leads?|manages?|owns?|chairs?|looks? after|does|handles?|in charge of|responsible for) (?<title>(?:our |the |all |of )?(?:\\p{Lu}\\p{Ll}+ )*[A-Za-z]+(?: [a-z]+)?)`,
    'u',
  ),
  new RegExp(
    `${name}, (?:and )?(?:he|she)(?:['’]s| is) (?:our|my|their|the) (?<title>(?!best |only |new |hero|boss|one|same |first |last |guy|man|reason|problem|kind )\\p{Ll}+(?: \\p{Ll}+){0,3})(?=[.,;!?]|$)`,
    'u',
  ),
  // "The plant director is Mister Piotr Zielinski", "Graham's our finance director", "Angela Morris runs that team".
  new RegExp(
    `\\b(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]heir) (?<title>${role}) is (?:(?:Mr|Mister|Mrs|Ms|Dr)\\.? )?${name}`,
    'u',
  ),
  new RegExp(`${name}['’]s (?:our|my|the) (?<title>${role})`, 'u'),
  /^(?:(?:[Ww]ell|[Ss]o|[Aa]nd|[Yy]es|[Oo]h),? )?(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+) (?<title>(?:runs|heads|leads|manages|looks after|is in charge of|is responsible for) (?:our|the|that|all) \p{Ll}+(?: \p{Ll}+)?)/u,
  // "Our Mr Keller does the purchasing", "my colleague Ines will join".
  new RegExp(
    `\\b(?:[Oo]ur|[Mm]y|[Tt]heir) (?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau)\\.?|(?<title>(?:\\p{Ll}+ )?${relation}),?) ${name}`,
    'u',
  ),
  // "Group CFO, Henrik Lindqvist."
  new RegExp(`^(?:[Tt]he |[Oo]ur )?(?<title>${role}|C[EFITMOR]O|CISO|VP[A-Za-z ]{0,20}), ${name}[.!]?$`, 'u'),
  new RegExp(`\\b(?:[Hh]is|[Hh]er|[Tt]heir) name(?:['’]s| is) ${name}`, 'u'),
  new RegExp(`(?:^|[\\s(])[Cc][Cc]:\\s*${name}`, 'u'),
  new RegExp(
    `${name} (?:from|in|over in|of) (?:our |the )?(?<title>${department}|${either(department)})\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:talk to|speak to|speak with|talk with|introduce (?:you|us) to|bring in|loop in|loop|cc|copy in|copy|include|involve|invite|reach out to|connect (?:you|us) with|meet with|put you in touch with|run (?:it|this|that) by) ${name}`,
    'u',
  ),
];
const noName =
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Q[1-4]|OK|Zoom|Teams|Slack|Excel|Salesforce|The|This|That|And|But|So|If|Legal|Finance|Procurement|Security|Operations|Engineering|Marketing|Quality|Everyone|Everybody|Someone|Somebody|What|Who|Your|Our|My|Their|His|Her|He|She|It|They|We|You|There|Christmas|Easter|English|German|French|Europe|America|Google|Microsoft|Amazon|Apple|New|Maybe|Then|When|Yes|No|Thanks|Hi|Hello|Dear|In|On|At|For|To|From|Of|Head|Director|Manager|Lead|President|Chief|Senior|Concern|Concerns|Minutes|Present|Notes|Agenda|Um+|Uh+|Erm?|Hm+|Well|Right|Okay|Actually|Basically|Honestly|Sometimes|Often|Usually|Always|Never|Once|Half|Most|Many|Some|All|Both|Each|Only|Even|Just|None|Nobody|One|Two|Three|Part|Because|Since|Though|After|Before|Until|With|Without|Here|Now|Today|Tomorrow)$/;
/** What begins a line before a name, with a capital of its own. */
const notFirst =
  /^(?:Met|Meet|Spoke|Speak|Talk|Talked|Saw|See|Ask|Asked|Call|Called|Bring|Invite|Include|Involve|With|And|Also|Next|Tell|Told|Thanks|Hi|Hello|Dear|Mr|Mrs|Ms|Dr|Our|Avv|Ing|Dott|Prof|Herr|Frau|Sig)$/;

/** The people of the client whom a sentence names for the first time. */
export function newPeopleIn(said: Said, roster: Roster, context: SpeechContext): NewPerson[] {
  const { text } = said.sentence;
  const found: NewPerson[] = [];
  for (const way of ways) {
    const match = way.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const named = groups.name ? asName(groups.name) : null;
    if (groups.name && !named) continue;
    const title = groups.title ? wholeTitle(text, match, groups.title) : null;
    const called = named ?? title;
    if (!called || title === 'it' || isKnown(called, roster, context)) continue;
    // Whom our side calls "our engineer" is one of us.
    if (said.side === 'ours' && said.source !== 'notes' && /\b(?:our|my)\b/i.test(match[0])) continue;
    if (found.some((one) => sameName(one.called, called) || (!named && one.title === title))) continue;
    const to = match.index + match[0].length;
    const isOpen = match[0].includes('(') && !match[0].includes(')') && text[to] === ')';
    found.push({ called, title, from: match.index, to: isOpen ? to + 1 : to });
  }
  const ofLine = peopleOfLine(said).filter(
    ({ called }) => !isKnown(called, roster, context) && !found.some((one) => sameName(one.called, called)),
  );
  return [...found, ...ofLine];
}

const onlyNamed = new RegExp(
  `^\\W*(?:(?:[Ii]t(?:'s| is)|[Tt]hat(?:'s| is| would be)|(?:[Hh]is|[Hh]er|[Tt]heir) name(?:'s| is)|(?:[Ss]?[Hh]e's )?[Cc]alled),? )?${name}[.!]?$`,
  'u',
);

/** "Monique Tessier. She's our senior collector.": what is told of whom the sentence before named alone. */
export function toldOfNamed(
  said: Said,
  last: Said | null,
  roster: Roster,
  context: SpeechContext,
): NewPerson | null {
  const { text, utterance } = said.sentence;
  if (last?.sentence.utterance !== utterance || !/^(?:[Hh]e|[Ss]he|[Tt]hey)\b/.test(text)) return null;
  const named = onlyNamed.exec(straight(last.sentence.text))?.groups?.name;
  if (!named?.includes(' ')) return null;
  const lead = `${named}, `;
  const together = {
    ...said,
    sentence: { ...said.sentence, text: lead + text.charAt(0).toLowerCase() + text.slice(1) },
  };
  const found = newPeopleIn(together, roster, context).find(({ called }) => called === named);
  return found ? { ...found, from: 0, to: Math.max(0, found.to - lead.length) } : null;
}

/** Who owns all of it is called its owner. */
const ownedWhole = /^(?:place|company|business|firm|shop|yard|plant|family business)$/i;
const asksWho =
  /\bwho(?:'s| is| are| was| would be| will be| else)?\b(?:(?: the| your| that| our)? (?<title>(?!there\b|in\b|going\b|it\b|that\b|this\b)\p{Ll}+(?: \p{Ll}+){0,2}))?[^?]*\?\s*$/iu;

/** "Who is the union rep?" – "Carl. Carl Whitlock.": somebody who is named and nothing else, to whoever asked who. */
export function namedToWhoAsked(
  said: Said,
  last: Said | null,
  roster: Roster,
  context: SpeechContext,
): NewPerson | null {
  const text = straight(said.sentence.text);
  if (said.side !== 'client' || said.source === 'notes' || !last) return null;
  const words = onlyNamed.exec(text)?.groups?.name;
  const called = words ? asName(words) : null;
  if (!called || isKnown(called, roster, context)) return null;
  const before = straight(last.sentence.text);
  const asked = last.side === 'ours' ? asksWho.exec(before) : null;
  const isWhole = last.speakerPlace === said.speakerPlace && called.includes(' ') && sameName(called, before);
  if (!asked && !isWhole) return null;
  const title = /^who(?:'s| is| would be)/i.test(asked?.[0] ?? '') ? (asked?.groups?.title ?? null) : null;
  return { called, title, from: 0, to: said.sentence.text.length };
}

const partsOfTitle = 2;
/** Words that are of no title. */
const endsTitle =
  /^(?:and|or|but|who|which|that|this|so|if|because|since|now|here|there|then|too|also|of|for|at|in|on|to|from|with|by|as|is|was|are|will|would|can|has|had|have|he|she|they|it|we|i|you|his|her|their|our|my|the|an?|not|yes|no|last|next|today|tomorrow)$/;

/** "Head of service assurance": where a title stands at the end of what was recognised, the small words that go on with it. */
function wholeTitle(text: string, match: RegExpExecArray, told: string): string {
  const title = told.replace(/^(?:our|the) /, '').trim();
  if (/\bowns? \S+(?: \S+)?$/.test(match[0]) && ownedWhole.test(title)) return 'owner';
  const isAtEnd = match[0].endsWith(told.trim()) && / (?:of|for) /i.test(told);
  if (!isAtEnd) return title;
  const [, rest = ''] = /^((?: \p{Ll}+)*)/u.exec(text.slice(match.index + match[0].length)) ?? [];
  const more = rest.trim().split(' ').slice(0, partsOfTitle);
  const end = more.findIndex(
    (word) => endsTitle.test(word) || deedVerbs.has(word) || baseForm(word) !== null,
  );
  const words = end < 0 ? more : more.slice(0, end);
  return [title, ...words].join(' ').trim();
}

/** A name without what begins a line before it; null where the words are none. */
export function asName(words: string): string | null {
  const all = words.split(' ');
  const begins = all.findIndex((part) => !notFirst.test(part));
  if (begins < 0) return null;
  // "Ask Dana Dana Wu": somebody says the name again, with the rest of it.
  const parts = all.slice(begins).filter((part, at, ones) => part !== ones[at + 1]);
  const [first = ''] = parts;
  if (noName.test(first)) return null;
  const end = parts.findIndex((part) => noName.test(part));
  return parts.slice(0, end < 0 ? parts.length : end).join(' ');
}

function isKnown(called: string, roster: Roster, { account, company }: SpeechContext): boolean {
  return [...roster.people.map(({ name: known }) => known), account ?? '', company ?? ''].some((known) =>
    sameName(known, called),
  );
}

/** "Hannah" and "Hannah Weiss" may be one: one has all words of the other. */
export function sameName(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s,.]+/)
      .filter((word) => word !== '');
  const [fewer, more] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}
