import { straight } from '../straight.ts';

/** Machines and hurried people leave these apostrophes out; `ill`, `well` and `were` could be other words. */
const contracted: readonly (readonly [RegExp, string])[] = [
  [
    /\b(im|ive|id(?= (?:like|love|be|say|suggest))|dont|cant|wont|didnt|doesnt|isnt|wasnt|arent|couldnt|wouldnt|shouldnt|havent|hasnt|youre|youll|youve|theyre|theyll|weve|thats|whats|heres|lets|itll)\b/g,
    '',
  ],
  [/\b(?:gonna|gon na)\b/g, 'going to'],
  [/\bwan(?:na| na)\b/g, 'want to'],
  [/\bgot(?:ta| ta)\b/g, 'got to'],
  [/\bo_k\b/g, 'okay'],
  [
    /\bill (?=(?:send|get|have|be|call|make|take|let|do|check|see|try|ask|put|give|share|forward|follow|bring|talk)\b)/g,
    "i'll ",
  ],
];
const fillers = /\b(?:um+|uh+|erm?|hmm+|you know,?|i mean,?)(?=[\s,.]|$)[\s,]*/g;
/** Where a sentence goes on, a capital letter begins a name; these begin with one anyway. */
const notNames =
  /^(?:I|I'm|I'll|I've|I'd|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Q[1-4]|OK|Okay|English|German|European|American|Excel|Zoom|Teams|Salesforce)$/;
const name =
  /(^|[\s"“(])((?:\p{Lu}[\p{Ll}\p{M}]+(?:[-']\p{Lu}[\p{Ll}\p{M}]+)?)(?: \p{Lu}[\p{Ll}\p{M}]+){0,2})(?='|[\s,.;:!?)"”]|$)/gu;
/** What follows a name at the beginning of a sentence and hardly any other word. */
const namedAtStart =
  /^(?:'ll|'s going to| will| is going to| and I| from| at | in | said| to | has | agreed| promised| would | wants | needs | sends| signs| reviews| confirms| approves| checks| prepares| books| calls| gets| brings| introduces| shares| decides| talks| forwards| joins)/;
const beginsSentence =
  /^(?:And|So|But|Do|Does|Did|Is|Are|Am|Can|Could|Would|Will|Should|Shall|May|Might|Have|Has|Was|Were|The|This|That|These|Those|There|They|He|She|It|We|You|My|Our|Your|His|Her|Their|Its|If|When|What|Who|How|Why|Where|Which|Legal|Finance|Procurement|Security|Marketing|Engineering|Operations|Leadership|Management|Someone|Somebody|Nobody|Everyone|Everybody|Anyone|Then|Also|Next|Once|After|Before|As|At|In|On|By|For|From|To|With|No|Yes|Not|All|Both|One|People|Folks|Anything|Nothing|Everything|Budget|Pricing|Price|Great|Good|Need|Needs|Want|Wants|Happy|Glad|Sorry|Ready|Due|Thanks|According|Able|Going|Looking|Trying|Nice|Hard|Easy|Keen|Back|Pleased|Delighted|Closer|Next|Conflict|Cash|Let|Please|Subject|Contrary|Prior|Similar|Up|Down|Talk|Speak|Listen|Sent)\b/;

/**
 * A sentence as cues and model see it: lower case, one kind of apostrophe, no ums, and `name` for every name, so that
 * nobody's name is ever learnt. Its length changes; places are told from the sentence itself.
 */
export function plainWords(text: string): string {
  const even = straight(text).replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim();
  let plain = even.replace(name, (whole, before: string, called: string, place: number) => {
    if (called.split(' ').some((word) => notNames.test(word))) return whole;
    const atStart =
      /^["“(]?$/.test(even.slice(0, place + before.length)) ||
      /[.!?:]["”)]? ?$/.test(even.slice(0, place + before.length));
    if (!atStart) return `${before}name`;
    const after = even.slice(place + whole.length);
    return namedAtStart.test(after) && !beginsSentence.test(called) ? `${before}name` : whole;
  });
  plain = plain.toLowerCase();
  for (const [pattern, instead] of contracted)
    plain = plain.replace(pattern, (found) => instead || withApostrophe(found));
  return plain.replace(fillers, '').replace(/\s+/g, ' ').trim();
}

const written: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  id: "i'd",
  youre: "you're",
  youll: "you'll",
  youve: "you've",
  theyre: "they're",
  theyll: "they'll",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  heres: "here's",
  lets: "let's",
  itll: "it'll",
};

function withApostrophe(word: string): string {
  return written[word] ?? word.replace(/nt$/, "n't");
}
