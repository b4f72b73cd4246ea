import type { SpeechContext } from '#domain/words/speech.ts';
import type { Roster } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { personName } from '../person-name.ts';
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
const job = `(?:(?:[A-Za-z]+ ){0,2}(?:${begun('manager director engineer lead analyst buyer architect controller officer supervisor coordinator specialist planner dispatcher scheduler accountant technician administrator')}))`;
const alone = begun('controller president owner founder foreman counsel lawyer attorney treasurer');
const role = `(?:(?:[Cc]hief [A-Za-z]+ [Oo]fficer|c[efitmor]o|ciso|[Gg]eneral (?:[Cc]ounsel|[Mm]anager)|${leading}|${job}|${alone})\\b)`;
const department =
  '(?:legal|finance|procurement|purchasing|it|security|infosec|compliance|engineering|operations|ops|marketing|hr|accounting|sales|logistics|quality|production|maintenance|data protection)';
const name = `(?<name>${personName})`;

/** Each with the flag `u` and with capitals that count, as a name is told by its capital. */
const ways: readonly RegExp[] = [
  new RegExp(
    `${name},? (?:and )?(?:he|she|they)(?:['’]s|['’]re| is| are) (?:(?:our|my|their|the)(?: new)?|(?:the|an?) new) (?<title>${role}|C[EFITMOR]O|CISO|VP)`,
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
  new RegExp(`\\b[Nn]ew (?<title>${role}|C[EFITMOR]O|CISO|VP)(?:,? (?:is )?${name})?`, 'u'),
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
    `\\b(?:[Oo]ur|[Mm]y|[Tt]heir|[Tt]he)(?: new)? (?<title>${role}|C[EFITMOR]O|CISO|VP),? ${name}`,
    'u',
  ),
  new RegExp(
    `${name},? (?:and )?(?:he|she|they)(?:'s| is|’s)? (?:runs?|heads?|leads?|manages?|owns?|looks? after|does|handles?|in charge of|responsible for) (?<title>(?:our |the |all |of )?[A-Za-z]+(?: [a-z]+)?)`,
    'u',
  ),
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
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Q[1-4]|OK|Zoom|Teams|Slack|Excel|Salesforce|The|This|That|And|But|So|If|Legal|Finance|Procurement|Security|Operations|Engineering|Marketing|Quality|Everyone|Everybody|Someone|Somebody|What|Who|Your|Our|My|Their|His|Her|He|She|It|They|We|You|There|Christmas|Easter|English|German|French|Europe|America|Google|Microsoft|Amazon|Apple|New|Maybe|Then|When|Yes|No|Thanks|Hi|Hello|Dear|In|On|At|For|To|From|Of|Head|Director|Manager|Lead|President|Chief|Senior|Concern|Concerns|Minutes|Present|Notes|Agenda)$/;
/** What begins a line before a name, with a capital of its own. */
const notFirst =
  /^(?:Met|Meet|Spoke|Speak|Talk|Talked|Saw|See|Ask|Asked|Call|Called|Bring|Invite|Include|Involve|With|And|Also|Next|Tell|Told|Thanks|Hi|Hello|Dear|Mr|Mrs|Ms|Dr)$/;

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
    const title = groups.title?.replace(/^(?:our|the) /, '').trim() ?? null;
    const called = named ?? title;
    if (!called || isKnown(called, roster, context)) continue;
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

/** A name without what begins a line before it; null where the words are none. */
export function asName(words: string): string | null {
  const all = words.split(' ');
  const begins = all.findIndex((part) => !notFirst.test(part));
  if (begins < 0) return null;
  const parts = all.slice(begins);
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
