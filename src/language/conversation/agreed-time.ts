import { straight } from '../straight.ts';

/** Words around a date by which somebody agrees to meet then: "works", "is fine", "let's say", "see you". */
const agrees =
  /\b(?:works?|suits?|(?:is|are|'s|would be|looks|sounds) (?:fine|good|ok|okay|great|perfect|confirmed|convenient|booked|set|free|possible|doable)|fits?|would go|confirmed|it is|i'm free|we're free|i am free|(?:i|we|he|she|they|both) (?:can|could) (?:do|make)|can (?:do|make)|in (?:my|the|our|your) (?:calendar|diary)|on (?:my|the|our|your) (?:calendar|diary|books)|blocked (?:it|that|the)|no problem|put (?:me|us) down|write down|you're in|you've got me|grand|okay|ok with|okay with|fine with|good with|takes? |go on|it is then)\b/i;
const proposes =
  /\b(?:let(?:'s| us) (?:say|do|meet|talk|speak|make it|go (?:with|for)|catch up|take|get together|reconvene|sit down|regroup|pick (?:this|it|that) up)|look(?:ing)? forward to (?:seeing|meeting|speaking|talking|our)\b|(?:see|talk to|speak to|meet|call) you (?:all |both |then |there |again )*(?:on |at |next |this )?$|(?:see|talk to|speak to) (?:you|them)|next (?:call|meeting|conversation|session|talk)|follow-?up(?: call| meeting)?|(?:call|meeting|session|demo|visit|workshop|slot|time|review|walk-?through) (?:is |was |has been )?(?:set|booked|scheduled|agreed|fixed|planned|on|for)|(?:meet|talk|speak|reconvene|meeting|talking) (?:again )?(?:on|at|next|this)|(?<=\b(?:you|we|i|they|can|could|to|and|please|(?:i|we|you|they|he|she)(?: will|'ll)) )come (?:on|for|at|by)|send (?:me|us) (?:an|the) (?:invite|invitation)|(?:booked|scheduled|agreed|fixed|set) (?:for|on)|(?:put|booked|scheduled|agreed|fixed|set|pencilled|got|arranged|moved) (?:it|that|this|one|us|them|something)(?: in| down| up)? (?:for|on|to)|minutes on your calendar|put (?:something|it|that|a slot) (?:on|in) (?:my|your|the|our) (?:calendar|diary))\b/i;
const refusing =
  /\b(?:not|never|neither|nor|no good|impossible|out|away|on (?:holiday|vacation|leave)|busy|booked (?:up|solid)|bad|hopeless|works? on|work fine on|deadline)\b|n't\b/i;
/** Behind a time that suits these only bound it: "…, but not later", "…, I'm out after that". */
const bounds = new RegExp(
  '(?:[,;:–—-]|\\b(?:but|just|only|and|though|as|because))\\s+(?:(?:but|just|only|though|as|because|and) )*(?:' +
    [
      'not (?:(?:any|much|a minute|a second|one minute) )?(?:later|earlier|longer|sooner|past|after|beyond|over)\\b',
      "(?:i|we)(?:'m| am|'re| are) (?:out|away|busy|off|gone|on (?:holiday|vacation|leave)|booked (?:up|solid)) (?:right )?(?:after|before|from|the (?:day|week|rest)|later|by|until|till|in the|all)\\b",
      "(?:i|we) (?:can't|cannot|won't be able to) (?:do|make|stay)(?: it)?(?: any| much)? (?:later|earlier|longer|other|another|after|before|past)\\b",
      "(?:please )?don't be late\\b",
    ].join('|') +
    ')[^,.;!?]*',
  'gi',
);

function refuses(plain: string): boolean {
  return refusing.test(plain.replace(bounds, ' '));
}

/** Whether a time is refused, by the words around it: "is bad", "we are out". */
export function refusesTime(text: string): boolean {
  return refuses(straight(text));
}

/** Whether somebody agrees to a time that they name, by the words around it. */
export function agreesToTime(text: string): boolean {
  const plain = straight(text);
  return agrees.test(plain) && !refuses(plain) && !/\?\s*$/.test(plain);
}

const seesThen =
  /^\W*(?:(?:ok|okay|great|good|perfect|sure|yes|alright),? )?(?:(?:i'll |we'll )?(?:see|talk to|speak to|meet) you|talk|speak) (?:then|there)\b/i;

const gladly = /^\W*(?:good|great|lovely|excellent|super|nice|brilliant|wonderful|cool|splendid)\W*$/i;

const takesIt =
  /^\W*(?:(?:yes|yeah|yep|ok|okay|sure|oh|right|good|great),? )*(?:(?:that|this|it|which)(?:'s| is|'d be| would be| sounds)? (?:all )?(?:grand|fine|good|great|lovely|ideal|perfect|ok|okay|alright|brilliant|super|fab)\b|sounds (?:good|great|fine|perfect|like a plan)\b|yes please\b|please do\b|(?:i|we) can (?:make|do) (?:that|it|then)\b|(?:i|we) (?:am|are)(?= (?:free|around|available|here|there)\b|,|\W*$)|(?:i|we)'(?:m|re) (?:free|around|available|there|in)\b|suits? (?:me|us|fine|everybody|everyone)\b|(?:it|that)'s a (?:date|deal|plan)\b|pencil (?:me|us) in\b|(?:put|count) (?:me|us) (?:in|down)\b|all good\b|(?:speak|talk|see you|until|till) then\b)/i;
const takesBack = /\b(?:but|if|unless|though|except|depends|maybe|perhaps|only|not)\b|n't\b|\?\s*$/i;

/** "See you then", "that's grand": whoever is asked for a time takes it. */
export function takesTime(text: string): boolean {
  const plain = straight(text);
  return seesThen.test(plain) || gladly.test(plain) || (takesIt.test(plain) && !takesBack.test(plain));
}

/** Whether a time is named for the next conversation. */
export function namesNextTime(text: string): boolean {
  const plain = straight(text);
  return proposes.test(plain) && !refuses(plain) && !/\?\s*$/.test(plain);
}

/** "Next: …" stands for the meeting that it is. */
const meetingFirst =
  /^[^\p{L}\p{N}]*(?:(?:next|new|first|second|1st|2nd|third|3rd|follow[- ]?up|joint|team|tech|technical|legal|security|pricing|weekly|exec|site) )*(?:call|meeting|appointment|appt|demo|deep.?dive|q&a|qbr|stand-?up|interview|read-?out|steerco|workshop|kick-?off|kick off|session|sync|visit|on-?site|lunch|coffee|walk-?through|webinar|steering|(?:talk|speak|meet|together) again|(?:see|seeing|meet|meeting|call|calling|visit|visiting) (?:them|him|her|both|all|\p{L}+)(?: (?:both|all))? again|reconven(?:e|ing)|same (?:time|slot|hour|place)|(?:all |both )?(?:agreed|said|going|due|plan|planning) to (?:meet|talk|speak|reconvene|catch up)(?: again)?|in (?:the|my|our|their) (?:diary|calendar)|back (?:there|here|in|on[- ]site|together|with (?:them|him|her)|at (?:theirs|ours|it))|(?:we(?:'re| are) )?(?:meeting|talking|speaking) again|review meeting|catch-?up|conversation)\b(?! (?:him|her|them|back|me|us)\b)|^[^\p{L}\p{N}]*next(?: (?:one|time|up))?\s*[:=–—-]/iu;

/** "…, perhaps Dana comes as well" leaves nothing open of the time. */
const somebodyMore =
  /[,;(–—-]\s*(?:perhaps|maybe|poss(?:ibly)?) (?:\p{L}+ ){0,3}?(?:comes?|joins?|joining|coming|dials? in|too|also|as well)\b.*$/iu;
/** A time that is only pencilled in is none that anybody agreed to. */
const pencilled =
  /\b(?:tbc|tbd|tba|poss|possibly|maybe|perhaps|tent|tentative(?:ly)?|pencil(?:l?ed)?)\b|\?\s*\)?\s*$/i;
/** "We said Tuesday at three for the next one." */
const forNext = /\bfor (?:the|our) next (?:one|call|meeting|talk|chat|session|conversation|visit)\b/i;
const heading = /^[^\p{L}\p{N}]*(?:ns|next steps?|nxt|next|agreed|action|todo|fyi)\s*[:=–—-]\s*/iu;

/** Whether a line of notes begins with a meeting, as in "demo for team 2 dec 3pm". */
export function beginsWithMeeting(text: string): boolean {
  if (onlyPencilled(text)) return false;
  return meetingFirst.test(text) || meetingFirst.test(text.replace(heading, '')) || forNext.test(text);
}

/** Whether a line of notes only wonders about a time: "kickoff maybe 14 Dec, tbc". */
export function onlyPencilled(text: string): boolean {
  return pencilled.test(text.replace(somebodyMore, ''));
}

/** What a time does that suits: it works, nobody works then. */
const suits =
  /^(?:work|suit|do|fit|be (?:fine|good|great|ok|okay|perfect|better|best|possible))(?: (?:for|with|by) (?:me|us|them|him|her|everybody|everyone|all of (?:us|them)))?$/i;

const meets =
  /^(?:talk|speak|meet|reconvene|reconnect|catch up|sit down|connect|call|see each other)(?: (?:again|next|then|up|together))*(?: (?:on|at|for) [\d:. apm]+)?$/i;

/** Whether a deed is nothing but the next conversation itself: "talk again". */
export function isMeetingItself(act: string | null): boolean {
  return meets.test(act ?? '');
}

/** Whether a deed is nothing but the time that suits: "Wednesday at two would work". */
export function isTimeThatSuits(act: string | null): boolean {
  return suits.test(act ?? '');
}

const meeting =
  /\b(?:(?:meet(?:ing)?|call|talk|speak|conversation|session|demo|visit|tour|workshop|time|calendar|slot|minutes|half an hour|an hour|walk-?through|walk through|sit down|sync|catch up|get together|reconvene|regroup|kick-?off|review together|come (?:over|by|and)|lunch|coffee|free|available|join|next one|pick (?:this|it|that|things) up|continue)\b|(?:put|pencil|book) (?:us|both of us|all of us)(?: both| all)?(?: down| in)?(?= +(?:for|on|at|next|this|tomorrow)\b|\W*$))/i;

/** Whether words speak of meeting or talking. */
export function isAboutMeeting(text: string): boolean {
  return meeting.test(text);
}
