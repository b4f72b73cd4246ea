import type { SpeechContext } from '#domain/words/speech.ts';
import type { Roster } from '../deeds/people-named.ts';
import type { Said } from '../deeds/said.ts';

/** Somebody who is named, or meant by a role, and whom the deal does not know. */
export interface NewPerson {
  readonly called: string;
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

const role =
  '(?:(?:chief [a-z]+ officer|c[efitmor]o|ciso|general counsel|general manager|(?:senior |executive )?(?:vice president|vp|director|head|manager|lead)(?: (?:of|for) (?:the )?[A-Za-z]+(?: (?:and )?[A-Z][A-Za-z]+)?)?|(?:[a-z]+ ){0,2}(?:manager|director|engineer|lead|analyst|buyer|architect|controller|officer|supervisor|coordinator|specialist)|controller|president|owner|founder|foreman|counsel|lawyer|attorney|treasurer)\\b)';
const department =
  '(?:legal|finance|procurement|purchasing|it|security|infosec|compliance|engineering|operations|ops|marketing|hr|accounting|sales|logistics|quality|production|maintenance|data protection)';
const name = "(?<name>\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+){0,2})";
const either = (words: string) =>
  [...words].map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter)).join('');

/** Each with the flag `u` and with capitals that count, as a name is told by its capital. */
const ways: readonly RegExp[] = [
  new RegExp(
    `\\b[Nn]ew (?<title>${role}|${role.toUpperCase()}|C[EFITMOR]O|CISO|VP)(?:,? (?:is )?${name})?`,
    'u',
  ),
  new RegExp(
    `${name},? (?:${either('who is')}|who's|who’s|is|as)?,? ?(?:our|my|their|the)(?: new)? (?<title>${role}|C[EFITMOR]O|CISO|VP[A-Za-z ]{0,20})`,
    'u',
  ),
  new RegExp(`${name}(?:,| \\(|:| -| –) ?(?:the )?(?<title>${role}|C[EFITMOR]O|CISO|VP[A-Za-z ]{0,20})`, 'u'),
  new RegExp(
    `${name},? who (?:runs|heads|leads|manages|owns|looks after) (?<title>(?:our |the )?[a-z]+(?: [a-z]+)?)`,
    'u',
  ),
  new RegExp(`\\b(?:our|my|their|the)(?: new)? (?<title>${role}|C[EFITMOR]O|CISO|VP),? ${name}`, 'u'),
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
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Q[1-4]|OK|Zoom|Teams|Slack|Excel|Salesforce|The|This|That|And|But|So|If|Legal|Finance|Procurement|Security|Operations|Engineering|Marketing|Quality|Everyone|Everybody|Someone|Somebody|What|Who|Your|Our|My|Their|His|Her|He|She|It|They|We|You|There|Christmas|Easter|English|German|French|Europe|America|Google|Microsoft|Amazon|Apple|New|Maybe|Then|When|Yes|No|Thanks|Hi|Hello|Dear|In|On|At|For|To|From|Of)$/;

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
    if (found.some((one) => sameName(one.called, called))) continue;
    found.push({ called, title, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

function asName(words: string): string | null {
  const parts = words.split(' ');
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
