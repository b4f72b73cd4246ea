import type { Framing } from '#domain/ledger/facts.ts';
import { straight } from '../straight.ts';

/** What is one of several and may be dropped again. */
const idea =
  '(?:idea|option|thought|possibility|possible way|suggestion|sketch|concept|straw ?man|starting point|scenario|variant|alternative|approach|direction)';
const ideas =
  '(?:ideas|options|thoughts|possibilities|ways|suggestions|scenarios|variants|alternatives|approaches|directions)';
/** What stands for the whole of what we sell them. */
const answer = '(?:answer|proposal|offer|recommendation|solution)';
const only = '(?:just|only|merely|purely|simply|no more than|nothing (?:more than|but))';
const rough = '(?:rough|loose|early|first|open|possible|very)';
const firmly = '(?:best and final|final|clear|best|right|formal|official|full|recommended|firm)';
const meeting =
  '(?:a |an |the |to |that |we |you |our )*(?:meet|meeting|call|talk|date|day|time|slot|agenda|workshop|session|read|wait)\\b';

/** Each is a way of talking, with room for what is talked about: nobody's sentences, word by word. */
const exploring = [
  `\\b${only},? (?:as )?(?:a|an|one|my|our) (?:\\w+ )?${idea}\\b`,
  `\\bas (?:a|an|one|our first) (?:${rough} )?${idea}\\b`,
  `\\bone (?:${idea}|way) (?:among|of|out of) (?:the )?(?:several|many|some|a few|two|three|four|other|others)\\b`,
  `\\bone (?:of|out of) (?:several|many|two|three|four|a few) (?:\\w+ )?${ideas}\\b`,
  `\\bamong (?:several|other|many|a few|two|three)(?: \\w+)? ${ideas}\\b`,
  `\\b(?:imagine|think of|see) (?:several|various|different|many|a few|two|three) ${ideas}\\b`,
  `\\b(?:one|another) (?:${idea}|way) (?:would|could|might|may|is|to consider)\\b`,
  `\\b${only} (?:exploring|brainstorming|spitballing|sketching|thinking (?:aloud|out loud)|playing)\\b|\\bstill exploring\\b`,
  '\\b(?:thinking (?:aloud|out loud)|hypothetically|spitballing|brainstorm(?:ed|ing)?|no commitment (?:on|from) either|straw ?man|conversation starter)\\b',
  '(?<!up )\\bfor discussion(?: only)?\\s*[.!]?$|\\b(?:a )?basis for discussion\\b',
  "\\b(?:nothing|not)\\b.{0,24}\\b(?:cast|set|carved|written) in stone\\b|\\bnothing(?:'s| is| here is)(?: yet)? (?:set|decided|final|fixed|settled)\\b",
  `\\b(?:not|n't|far from|nowhere near)(?: yet)? (?:our|a|the|any)(?: ${firmly})? ${answer}\\b`,
  `\\b(?:throw|throwing|threw|float|floated|floating|toss|tossed) (?:out |in |around )?(?:a|an|the|one|some|that|this) (?:\\w+ )?(?:${idea}|${ideas})\\b|\\bthought,? (?:no|nothing) more\\b`,
  '\\b(?:a|as a) (?:discussion|working|rough|first) draft\\b|\\b(?:rough|loose|early) (?:concept|sketch|outline|idea|cut)\\b',
  '\\b(?:play(?:ed|ing)?|toy(?:ed|ing)?) with the idea\\b',
];
const final = [
  `\\bas (?:our|the) (?:${firmly} )?(?:${answer})\\b`,
  `\\b(?:this|that|here|it|which)(?:'s| is| would be) (?:our|my) (?:${firmly} )?(?:${answer}|price|version)\\b`,
  `\\b(?:this|that|here|it|which)(?:'s| is) the (?:${firmly} )?(?:${answer}|design|package|price|version|one|way) (?:that )?(?:we|i|for you)\\b`,
  `\\b(?:this|that|here|it)(?:'s| is) the (?:final|formal|official) (?:${answer}|price|version)\\b`,
  "\\b(?:what|how) we(?:'re| are|'d| would)? (?:clearly )?(?:recommend|propose|offer|suggest|proposing|offering|recommending|putting forward)\\b",
  `\\bour (?:${firmly} )?${answer}(?:\\s*:|(?:'s| is|'d be| would be) (?!with\\b|at\\b|in\\b|on\\b|ready|late|due|attached|being|still|almost|nearly|valid|only))`,
  `\\bwe(?:'re| are) (?:formally |officially )?(?:proposing|recommending|putting forward)\\b(?! ${meeting})`,
  `\\bwe (?:formally|officially|strongly|clearly) (?:propose|offer|recommend)\\b(?! ${meeting})`,
  `\\b(?:is|as) the right (?:${answer}|choice|design) for (?:you|them)\\b`,
  `\\b(?:presented|pitched|showed|walked (?:\\w+ )?through|went through|handed over|laid out) (?:\\w+ )?(?:our |the )?(?:${firmly} )?(?:proposal|offer|recommendation)\\b`,
  '\\btake it or leave it\\b|\\bbest (?:we|i) can (?:do|offer)\\b',
];
const ways: readonly (readonly [Framing, RegExp])[] = [
  ['exploring', new RegExp(exploring.join('|'), 'i')],
  ['final', new RegExp(final.join('|'), 'i')],
];

/** What takes it back that something is our answer, and what is still to be done. */
const notFinal =
  /\b(?:not|none|never|no longer|far from|neither|nor|will|if|once|should|could|might|to come|tomorrow|draft)\b|n't\b|'ll\b|\?\s*$|\b(?:answer|offer|proposal)(?:'s| is)? to (?:your|the|his|her|their|that) (?:question|mail|email|point)/i;

/** How our side talked of a solution: as an idea among several, or as our answer; null where it does not say. */
export function framingIn(text: string): Framing | null {
  const plain = straight(text);
  const framing = ways.find(([, words]) => words.test(plain))?.[0] ?? null;
  return framing === 'final' && notFinal.test(plain) ? null : framing;
}

const talkedOf =
  /\b(?:showed|show|presented|present|discussed|described|pitched|framed|positioned|floated|mentioned|put|see|talked (?:through|about)|walked (?:\w+ )?through) (?<topic>(?!it\b|this\b|that\b|them\b|him\b|her\b|us\b)[^.,;:!?]{3,60}?)(?:,? (?:just |only |merely |purely )?as (?:a|an|one|our|the)\b|, (?:just|only)\b)/i;

/** What was talked about, where its words say so: "the pilot" of "presented the pilot as our answer". */
export function topicFramed(text: string): string | null {
  return talkedOf.exec(straight(text))?.groups?.topic?.trim() ?? null;
}
