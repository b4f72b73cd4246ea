import type { CueSet } from '../cue-set.ts';

/** What somebody will do: the words of those who mean to act, and of those who speak for others. */
export const commitmentCues: readonly CueSet[] = [
  {
    key: 'first person will',
    patterns: ['\\b<we><will>\\b', "\\b(?:i|we)'(?:ll|m gonna|re gonna)\\b", '\\bon my way to\\b'],
  },
  { key: 'first person will act', patterns: ['\\b<we><will><also> (?:be )?(?:<act>|\\w+ing)\\b'] },
  { key: 'first person can act', patterns: ['\\b<we> (?:can|could)<also> (?:<act>)\\b'] },
  {
    key: 'takes it on',
    patterns: [
      "\\b(?:let me|i'll|we'll|i will|we will|i can|i need to|i have to|i'm going to|i've got to|i should) (?:just |quickly |also |go |try (?:and|to) )*(?:check|get you|get that|get back|connect|escalate|find out|look into|talk to|speak to|speak with|follow up|send|put together|see if|confirm|take (?:that|this|it)|dig|ask (?:our|the|my|around|name)|loop|run (?:it|this|that)|bring|arrange|set (?:it|that|this|you|up)|work (?:with|on|out|up)|circle|make sure|pull together|draft|write|forward|introduce|add you|include|prep|come back|call|ring)\\b",
    ],
  },
  {
    key: 'you will have',
    patterns: [
      "\\b(?:you|they|he|she|name)(?:'ll| will| should| can)? (?:have|get|receive|expect) (?:it|this|that|them|both|everything|the|a|an|our|my|your|all|some|one|two|three|six|another)\\b",
      '\\b(?:have (?:it|that|this|them) (?:to|with|over to|for|in front of|on your) (?:you|your|name|desk)|(?:follows?|goes? out|goes? to you|comes? to you|will follow|is on (?:its|the) way|in your inbox|i owe (?:you|name|him|her|them)|from me you)\\b)',
    ],
  },
  {
    key: 'light act',
    patterns: [
      "\\b(?:i|we|they|he|she|name)(?:'ll| will| can| could| shall| would|'d)<also> (?:see (?:what|how|if|where|whether)|have a (?:look|think|chat|word)|take a look|look (?:at|into|over)|consider|review (?:it |this |that )?internally|keep|bear|mention|chat|find a way|get there|think|explore|try|do (?:my|our|what)|sort|figure|play|get (?:to it|around to)|bring it up|put (?:it|in) (?:a good word|forward)|sound|float|raise it|talk (?:about it|it over)|put (?:it|that) on|note|be in touch|pick (?:it|this) up|come (?:back|around)|definitely|feed|pass (?:it|that|this)|make (?:our|their|his|her) minds?|be there for|be happy|love to|like to|welcome|support)\\b",
    ],
  },
  { key: 'let me', patterns: ['\\blet me\\b(?! know)', '\\blet us\\b(?! know)'] },
  {
    key: 'is doing',
    patterns: [
      "\\b(?:i'm|i am|we're|we are) (?:sending|forwarding|emailing|preparing|booking|scheduling|meeting|presenting|taking|bringing|getting|putting|signing|submitting|sharing|uploading|adding|setting|looping|calling|flying|coming|starting|drafting|writing|ordering|paying|moving|reviewing)\\b",
      "\\b(?:on it|will do|consider it done|leave it with me|you got it|you have my (?:word|commitment)|count (?:me|us) in|i'm in|we're in|my action|i owe you|i own that|i've got that|that's on me|i'm on the hook)\\b",
    ],
  },
  {
    key: 'third person will act',
    patterns: [
      "\\b(?:<department>|<they>|(?:my|our|the|their|his|her) (?:[a-z]+ ){0,3}<role>s?(?: of [a-z]+)?|[a-z]+ (?:from|in|over in|at) <department>|somebody else's [a-z]+)(?:'ll|'s going to| will| is going to| are going to| has agreed to| have agreed to| agreed to| promised to| has promised to| plans? to| signs?(?: off)?\\b| approves?\\b| sends?\\b| reviews?\\b| decides?\\b| meets?\\b)",
    ],
  },
  {
    key: 'named person will act',
    // A name is told from other words before they are made plain: `Name` stands for each.
    patterns: [
      "\\bname(?:'ll|'s going to| will| is going to| and i will| and i are| is (?:sending|booking|preparing|reviewing|signing|getting|setting|putting|handling)| has (?:agreed|promised) to| agreed to| promised to| to (?:<act>)| (?:sends|signs|reviews|confirms|approves|checks|prepares|books|calls|gets|brings|introduces|shares|decides|talks|forwards|joins))\\b",
    ],
  },
  {
    key: 'has others act',
    patterns: [
      '\\b<we><will><also> (?:have|get|ask|tell|make sure) (?:<department>|name|(?:my|our|the) [a-z]+|<they>|him|her|them)\\b',
      '\\bmake sure (?:that )?(?:you|we|they|he|she|it|name|<department>)\\b',
    ],
  },
  {
    key: 'takes the time',
    patterns: [
      '\\b(?:<day>|<month>|tomorrow|today|tonight|noon|\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2}(?:st|nd|rd|th)|morning|afternoon|(?<=^|[,.;!?-] |\\band |\\bso |\\byes |\\byeah |\\bokay |\\bok |\\bthen |\\bthink |\\bsure )that|this time|that time)(?: \\w+){0,3} (?:works?|suits|is (?:good|fine|perfect|great|confirmed|ok|okay)|sounds (?:good|great))\\b(?! for you)',
      "\\b(?:let's|we can|we'll|i can) (?:do|make it|go with|say|lock in|lock it in|meet|talk|speak)(?: it| for| on| at| in)*(?: next| this| the)? (?:<day>|<month>|tomorrow|today|\\d)",
      '\\b(?:see|talk to|speak to|meet) you (?:all |both |then |there )*(?:on |at |next |this )?(?:<day>|tomorrow|then|at \\d)',
      "\\b(?:i've|i have|i just|we've|we have) (?:just )?(?:put|booked|blocked|accepted|sent|added|scheduled|reserved|confirmed)\\b",
      '\\b(?:is|are) (?:confirmed|booked|on the calendar|in the calendar|locked in|in the diary|all set)\\b',
      "\\b(?:will|'ll) be (?:there|on the call|in the room|joining)\\b",
    ],
  },
  {
    key: 'will decide',
    patterns: [
      "\\b(?:we|i|they|the board|the committee|our [a-z]+)(?:'ll| will| are going to| can)? (?:decide|make (?:a|the|our) (?:decision|call)|choose|vote|pick|sign|approve|give you (?:a|an|our|my|the) (?:answer|yes|no|decision)|tell you yes or no|have (?:a|an|the|our) (?:answer|decision))\\b",
    ],
  },
  {
    key: 'you will',
    patterns: [
      "\\byou(?:'ll| will|'re going to| are going to| can expect| should (?:have|get|receive|see))\\b",
    ],
  },
  {
    key: 'agreed',
    patterns: [
      "\\b(?:agreed|deal|it's a deal|you're on|done|sure|absolutely|of course|yes|yep|yeah|certainly|definitely)\\b[,.!]? (?:and )?(?:i|we|let)\\b",
      '^(?:agreed|deal|done|will do|sold)\\b',
    ],
  },
];
