import type { Said } from '../deeds/said.ts';
import { personName } from '../person-name.ts';

/** Whom a line of notes puts beside what they are, and where it says so. */
export interface PersonOfLine {
  readonly called: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

const what =
  '(?:rep(?:resentative)?|council|mlro|dpo|head of \\p{L}+(?: (?:&|and) \\p{L}+)?|(?:deputy|assistant|acting|interim|vice) [\\p{L}&/ -]{2,30}|[\\p{L}&/ -]{0,25}\\b(?:manager|director|engineer|lead|officer|controller|analyst|buyer|supervisor|coordinator|planner|counsel|secretary|rep|master|chair(?:man|woman)?|president|treasurer|auditor|owner|foreman)|c[efitmor]o|ciso|md|vp|works council|union rep)';
const typed = "(?<name>\\p{L}[\\p{L}'’-]+ \\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+)?)";
const end = '(?=\\s*(?:$|[,.;()]))';

const ways: readonly RegExp[] = [
  // "tomas reyes = union rep", "helen marsh - deputy MLRO": a line begins with a name, however it is typed.
  new RegExp(
    `^[^\\p{L}\\p{N}]*${typed}\\s*(?:=|\\s[-–—])\\s*(?:the |their |our |new )*(?<title>${what})${end}`,
    'iu',
  ),
  // "Helen Marsh (procurement, new)"
  new RegExp(`(?<name>${personName}) \\((?<title>[\\p{L}&/ ]{2,30}), new\\)`, 'u'),
];

/** Words that are no name, though a line begins with them and a title follows. */
const noName =
  /\b(?:the|a|an|our|their|my|his|her|new|old|next|call|meeting|mtg|visit|demo|decision|makers?|buyer|champion|sponsor|blocker|budget|owner|contact|user|users|people|team|crew|staff|guys?|role|roles|title|talk|talked|spoke|met|ask|asked|send|with|from|to|for|of|and|or|is|was|no|not|who|head|deputy|manager|director|lead|engineer|officer|main|key|economic|technical|final|project|account|office|yard|plant|site|line|deal|pilot|todo|action|note|fyi|see|cc|us|we|they|she|he|process|system|review|plan|list|data|file|report|audit|training|approval|sign-?off|access|test|tests|contract|price|pricing|invoice|dr|mr|mrs|ms)\b/iu;

/** "tomas reyes = union rep": who stands at the beginning of a line of notes with what they are. */
export function peopleOfLine({ source, sentence: { text } }: Said): PersonOfLine[] {
  if (source !== 'notes') return [];
  return ways.flatMap((way) => {
    const match = way.exec(text);
    const { name = '', title = '' } = match?.groups ?? {};
    if (!match || name === '' || noName.test(name)) return [];
    const [from, to] = [match.index + match[0].indexOf(name), match.index + match[0].length];
    return [{ called: withCapitals(name), title: title.trim(), from, to }];
  });
}

function withCapitals(name: string): string {
  return name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
