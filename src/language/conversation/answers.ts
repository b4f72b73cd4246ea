import type { Answer, MaybeType } from '#domain/ledger/facts.ts';
import { straight } from '../straight.ts';
import { noPlainYes } from './no-plain-yes.ts';

/** What somebody answers, as far as their words say. */
export interface Answered {
  readonly answer: Answer;
  /** What is behind a maybe. */
  readonly maybe: MaybeType | null;
}

const opening =
  /^(?:[A-Z]{2,3}:\s+)?(?:(?:well|so|um+|uh+|oh|hm+|right|and|look|actually|honestly|i mean|you know|ah|then|in that case|if so)[\s,.…-]+)*/i;
/** Manners before a no. */
const sorry = /^(?:(?:sorry|i(?:'m| am) sorry|apologies|thanks|thank you)[\s,.!–—-]+(?:but )?)+/i;
const yes =
  /^(?:(?:yes|yeah|yep|yup|sure|ok|okay|absolutely|of course|definitely|certainly|gladly|deal|done|agreed|confirmed|perfect|great|fine|correct|that(?:'s| is) (?:right|correct)|all right|alright)\b|no,? (?:no|not a) (?:problem|issue|worries|bother)\b|no problem|happy to|glad to|will do|sounds (?:good|great|fine)|(?:that|this|it|which)(?:'s| is| would be| will be| sounds)? (?:works?|fine|good|great|okay|ok|perfect|suits?|doable|possible)\b|(?:that|it|this) (?:works|suits|(?:will|should) (?:work|suit|do|be (?:fine|ok|okay|good|possible|doable)))\b|works(?: (?:well|fine|great|perfectly))?\s*(?:[,.!–-]|$)|works for|fine (?:by|with|for)|go on\b|go ahead|why not\b|consider it done|count (?:me|us) in|you're on|you got it|make it so|(?:i|we) (?:can|could|will|'ll) (?:certainly |definitely |absolutely )?do (?:that|it|this|so)\b|(?:i|we)'ll do (?:that|it)\b|let's do (?:it|that|this)|i(?:'d| would) be (?:happy|glad|delighted) to|it's a deal|on it\b|leave it with me|we can do that|that can be (?:done|arranged)|by all means|my pleasure|please do|i don't see why not)/i;
const no =
  /^(?:(?:(?!and\b|but\b|so\b|is\b|are\b|there\b|have\b|has\b|with\b|of\b|if\b|probably\b)[\w'-]+ ){1,3}no(?=[,.!;]|$)|(?:flatly |politely |simply |just )?(?:refused|declined)\b|(?:no|nope|nah)\b(?! (?:problem|issue|objection|worries|doubt|promises?|guarantees?|idea|clue|matter|hurry|rush|pressure|surprise|wonder|kidding|offen[cs]e|hard feelings))|not (?:really|going to(?! lie\b)|happening|interested)|(?:i|we)(?:'d| would) rather not|(?:i'm |i am |we're |we are )?afraid (?:not|(?:i|we) can)|unfortunately|(?:i|we) (?:really )?(?:can't|cannot|won't|don't want|do not want)|(?:i|we) don't think (?:so|we|i|that)|i(?:'m| am) sorry,? but|(?:absolutely|definitely|certainly|surely|of course|probably|most likely|hardly|likely) not\b|never\s*(?:[.,!]|$)|never (?:ever|in )|hardly\s*(?:[.!]|$)|not (?:a chance|likely|on your life|in a million|at all|ever|today|this time)\b|(?:no|fat) (?:way|chance)\b|neither\b|out of the question|over my dead body|forget it|that(?:'s| is) (?:not (?:possible|going to)|impossible|out of the question)|we'll pass|(?:i|we)(?:'ll| will) have to (?:pass|decline))/i;
const maybe =
  /\b(?:maybe|perhaps|possibly|probably|not yet|not (?:right )?now|not at the moment|not (?:before|until|till|without|w\/o|w\/out|unless)|let me (?:think|ask|(?:check|talk|speak) (?:with|to)|run (?:it|this|that) (?:by|past))|(?:rather|prefer to) (?:wait|hold off)|must (?:first )?(?:look|check|ask|see|think|talk|discuss)|think about it|think it over|(?<!\bno )need to (?:check|think|talk|ask|see|discuss)|have to (?:check|think|talk|ask|see|discuss)|depends|we(?:'ll| will| shall) see(?! (?:you|them|him|her|each other|to (?:it|that)))|let's see(?! each other)|might|could be|too (?:early|soon)|i'm not sure|not sure|hard to say|no (?:promises|guarantees?)|can't (?:say|tell|promise)(?! no\b)|couldn't (?:say|tell)|(?:i|we)(?:'ll| will| can| could)(?: only| certainly| always)? try\b(?! (?:it|that|this|them) (?:on|out|at|by|next|tomorrow))|get back to you|come back to (?:you|that|it)|circle back|touch base|later (?:this|in)|once (?:the|we|our|things)|after (?:the|we|our)|down the (?:road|line)|revisit|run (?:it|this|that) by|if (?:the|we|i|he|she|they|it|you)|in principle|ask me again|some ?time|open to it)\b/i;
const turned =
  /\b(?:but|unless|if|depends|except|provided|assuming|however|although|though|only when|as long as)\b/i;

const behind: readonly (readonly [MaybeType, RegExp])[] = [
  [
    'timing',
    /\b(?:(?:rather|prefer to|like to|want to) wait|hold off|not (?:yet|(?:right )?now|before|until|till)|too (?:early|soon|busy))\b/i,
  ],
  [
    'authority',
    /\b(?:run (?:it|this|that|them) (?:by|past)|check with|talk to|speak (?:to|with)|ask (?:my|our|the|him|her)|my boss|my call|decide (?:that|this|it)? ?alone|sign-?off|approv(?:al|e|es)|the board|the committee|above my|up to (?:him|her|them|our|the)|cfo|ceo|cto|coo|others? (?:have|need) to|(?:union|works council|council|boss|owners?|rep|legal|management|director|manager)\b[^.;]{0,24} first)\b/i,
  ],
  ['budget', /\b(?:budgets?|money|afford|cost|fund(?:s|ing)|fiscal|spend)\b/i],
  [
    'fear',
    /\b(?:worr(?:y|ied)|risk|risky|nervous|afraid|scared|fear|burned|burnt|what if|went wrong|uneasy|comfortable)\b/i,
  ],
  [
    'status quo',
    /\b(?:happy with what|works fine|working fine|fine as (?:it|they)|current (?:system|way|setup|tool|supplier|process)|always (?:done|did)|used to (?:it|the)|as we are|manage as)\b/i,
  ],
  [
    'timing',
    /\b(?:not yet|now|later|early|soon|until|till|before|after|once|when|busy|quarter|month|week|year|spring|summer|autumn|fall|winter|season|time|timing|settled?|calm(?:s|ed)?|january|february|march|april|june|july|august|september|october|november|december|holidays?)\b/i,
  ],
  [
    'information',
    /\b(?:more (?:information|info|details?|about)|see (?:the|some|more|it|how|a)|numbers|figures|read|know more|understand|example|reference|look at|think|sure)\b/i,
  ],
];

/** "Okay, I hear you": was heard, and nothing agreed. */
const onlyHeard =
  /^(?:(?:ok|okay|right|alright|fine|sure|yeah|yes|oh)[\s,.!]+)*(?:i hear you|i see\b|i understand|understood|noted|good to know|interesting|fair (?:enough|point|question)|makes sense|i get (?:it|that|the)|so you|so what|tell me|who|why|what|how)\b/i;

/** What a sentence answers to what was asked; null where it answers nothing. */
export function answerIn(text: string): Answered | null {
  const plain = straight(text).replace(opening, '').trim();
  if (onlyHeard.test(plain) && !/\bwhy not\b/i.test(plain)) return null;
  const agrees = yes.test(plain);
  const instead = agrees ? noPlainYes(plain) : null;
  if (instead === 'answers nothing') return null;
  if (instead === 'undecided') return undecided(plain);
  if (instead === 'refuses' || (!agrees && no.test(plain.replace(sorry, ''))))
    return { answer: 'no', maybe: null };
  if (agrees && isBounded(plain)) return { answer: 'yes', maybe: null };
  if (!agrees && yesBehind.test(plain) && !leavesOpen.test(plain)) return { answer: 'yes', maybe: null };
  if (agrees && !turned.test(plain))
    return maybe.test(plain) && !short(plain) ? undecided(plain) : { answer: 'yes', maybe: null };
  if (maybe.test(plain) || (agrees && turned.test(plain))) return undecided(plain, agrees);
  return null;
}

const proviso =
  /[\s,;–—-](?:provided|providing|(?:as|so) long as|on (?:the |one )?condition|(?:but )?only (?:if|when|from|at|in|on|with|for|during|where|to|as)|but (?:without|with no|no)|but not (?:in|on|during|at|with|for|from|the|that)(?! (?:this|that|these|those|you|us|it|now|here|yours|ours|one)\b)|except(?: for| in| on| during)?|apart from)\b/i;
/** What others still have to say, or nobody knows yet, is more than a proviso. */
const hangsOnOthers =
  /\b(?:approv\w*|agrees?|sign(?:s|ed)?(?:[- ]off)?|budget|board|legal|boss|management|committee|union|works council|allow(?:s|ed)?|need to|have to|must|ask|check|maybe|perhaps|not sure|depends|(?:if|once|unless|when) (?:he|she|they|my|our|the))\b/i;

/** "Correct, might even be the third". */
const sooner =
  /^\w+\b.{0,12}\b(?:might|may|could|maybe)(?: well)? (?:even )?(?:be|get|have|manage|do|make)\b[^.;]*\b(?:even|earlier|sooner|before that)\b|\b(?:might|may|could|maybe) even\b/i;

/** Whether an answer says that it may be done even before the day that was named, which holds nobody to an earlier one. */
export const mayBeSooner = (text: string): boolean => sooner.test(straight(text));

/** "Yes, provided it's a closed matter", "yes, but only from our network": what bounds a yes takes nothing back. */
function isBounded(plain: string): boolean {
  if (mayBeSooner(plain)) return true;
  return proviso.test(plain) && !hangsOnOthers.test(plain) && !maybe.test(plain);
}

/** "Read-only and on a separate line, yes": the yes stands behind how. */
const yesBehind =
  /^(?:as long as [^.;?!]{2,60}|(?!.*\b(?:is|are|was|were|has|have|had|said|do|does|did|will|would|'s|'re|'ll)\b)[^.;?!]{2,60}),? (?:yes|yeah|sure|of course|gladly|fine|okay)(?:,? (?:please|why not|of course|sure))?\s*[.!]?$/i;
const leavesOpen =
  /\b(?:not|no|never|maybe|perhaps|probably|possibly|might|if|once|when|unless|why|theory|principle|technically|officially|eventually|day|later|sooner|paper|normally|usually|said|asked)\b|n't\b/i;

/** "Yes, but I'd have to see" waits to be known, and is no polite no. */
function undecided(plain: string, agrees = false): Answered {
  const behind = behindMaybe(plain);
  return { answer: 'maybe', maybe: agrees && behind === 'polite no' ? 'information' : behind };
}

/** What is behind a maybe, by its words; what has none of them is a polite no. */
export function behindMaybe(text: string): MaybeType {
  return behind.find(([, words]) => words.test(text))?.[0] ?? 'polite no';
}

function short(plain: string): boolean {
  return plain.split(/\s+/).length <= 4;
}
