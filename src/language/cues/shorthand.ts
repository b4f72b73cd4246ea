/** What people leave out when they type in a hurry, and what it stands for. In notes only: elsewhere `w` may be a name. */
const short: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)w\/o(?=\s|$)/gi, 'without'],
  [/(?<=^|\s)w\/?(?=\s)|(?<=^|\s)w\/(?=\w)/gi, 'with '],
  [/\b(?:abt|bout)\b/gi, 'about'],
  [/\bb4\b/gi, 'before'],
  [/\bnxt\b/gi, 'next'],
  [/\b(?:wk|wks)\b/gi, 'week'],
  [/\b(?:mth|mths)\b/gi, 'month'],
  [/\b(?:mtg|mtng|meet'g)s?\b/gi, 'meeting'],
  [/\bpls\b|\bplz\b/gi, 'please'],
  [/\b(?:chk)(?=s?\b)/gi, 'check'],
  [/\b(?:cfm|cnfrm)(?=s?\b)/gi, 'confirm'],
  [/\b(?:rvw)(?=s?\b)/gi, 'review'],
  [/\b(?:snd)(?=s?\b)/gi, 'send'],
  [/\bf\/?u\b/gi, 'follow up'],
  [/\b(?:thx|tnx)\b/gi, 'thanks'],
  [/\b(?:yr|yrs)\b/gi, 'year'],
  [/\b(?:mgmt)\b/gi, 'management'],
  [/\b(?:ppl)\b/gi, 'people'],
  [/\b(?:bc|bcs|cuz)\b/gi, 'because'],
  [/\b(?:n\/a)\b/gi, 'not available'],
  [/\b(?:info)\b/gi, 'information'],
  [/\b(?:dept)\b/gi, 'department'],
  [/\b(?:intro)\b/gi, 'introduction'],
  [
    /(?<=\w )2(?= (?:send|confirm|check|get|give|call|sign|review|share|bring|book|set|come|talk|ask)\b)/gi,
    'to',
  ],
  [/\s*(?:-+>|=+>|→|⇒)\s*/g, ' : '],
];

/** Notes with their abbreviations written out, for whoever looks for words; places in them are not those of the notes. */
export function writtenOut(notes: string): string {
  return short
    .reduce((text, [pattern, instead]) => text.replace(pattern, instead), notes)
    .replace(/ {2,}/g, ' ')
    .trim();
}
