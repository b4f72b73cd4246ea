import type { CueSet } from '../cue-set.ts';

/** What one side asks of the other: deeds, time, papers, prices. */
export const askCues: readonly CueSet[] = [
  {
    key: 'asks for a deed',
    patterns: [
      '\\b(?:could|can|would|will|are|may|might) (?:you|you guys|you all|you both|somebody|someone|your (?:team|side|boss|[a-z]+)|name)(?: \\w+)? (?:please |be able to |be willing to |be open to |also |maybe |quickly |able to |willing to |open to |happy to |ready to |commit to |agree to |get |have )*(?:<act>)\\b',
      '\\b(?:can|could|would|will) (?:one|two|three|some|a few|a couple|any|someone|somebody) (?:of|from) your (?:\\w+ ){1,3}(?:<act>|spend|join|come|sit|meet|help)\\b',
      '\\bwould (?:it be (?:possible|ok|okay|fine|alright)|you mind|you be (?:open|willing|able|opposed|up for|comfortable|interested|prepared|the right))\\b',
      '\\b(?:can|could|may) (?:i|we) (?:get|have|count on|ask|expect|agree|assume|plan on|borrow|trouble)\\b',
      "\\b(?:what would it take|what needs to happen|what has to happen|is there any (?:way|chance)|any chance|do you mind|(?<=^|[,.;!?] )mind \\w+ing|if you could|it would (?:help|be (?:great|helpful)) if|i'd (?:appreciate|love) it if|i'd ask (?:that )?you|i need you to|we need you to|please)\\b",
      '\\bwho (?:else |(?:else )?(?:besides|apart from|other than) (?:you|name|him|her|them) )?(?:should|needs to|would|has to|can|could|will|do we need|signs|decides)\\b',
    ],
  },
  {
    key: 'asks to be told',
    patterns: [
      '\\b(?:can|could|would|will) (?:you|somebody|someone|name)(?: \\w+)? (?:please |quickly |briefly |maybe |just )*(?:tell (?:me|us)|explain|describe|(?:walk|talk) (?:me|us)(?!.*\\b(?:<day>|tomorrow|tonight|next (?:week|month|time)|this (?:week|afternoon|morning)|in person|on site|when (?:i|we)\\b)\\b)|help (?:me|us) understand|share (?:a bit|a little|more|some|with me|what|how|your thoughts)|say (?:a bit |a little |some )?more|elaborate|expand|clarify|remind|give (?:me|us) (?:a sense|an idea|an example|a feel|a rough|some context|a bit)|paint|see|hear)\\b',
      "\\b(?:what|how|why|where) (?:do|does|did|is|are|was|were|has|have|would|'s) (?:you|your|the|it|that|they|success|things|this)\\b(?! (?:calendar|schedule|diary|availability))",
    ],
  },
  {
    key: 'asks leave',
    patterns: [
      '\\b(?:may|might|can|could) (?:i|we|name)(?: \\w+)? (?:meet|see|ask|speak|talk|join|sit|shadow|come|visit|write down|put|book|bring|borrow|have|get|suggest|suppose|count|hold)\\b',
      '\\b(?:are you (?:both |all )?(?:ok|okay|comfortable|happy|willing|able|ready|open|up for|free|good)|is that a (?:yes|deal|promise)|would you (?:be up for|say yes|sign|agree|count|write|let|take|join|come)|reply with|let (?:me|us) have|what would you need)\\b',
    ],
  },
  {
    key: 'asks for time',
    patterns: [
      '\\b(?:does|do|would|will|how (?:about|does|is)|what about|is|are) (?:\\w+ ){0,4}(?:<day>|tomorrow|next week|this week|\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2}(?:st|nd|rd|th)|morning|afternoon|<month>|that time|that)(?: \\w+){0,5} (?:work|works|suit|ok|okay|good|possible|free|look|for you|make sense)\\b',
      '\\b(?:your (?:calendar|schedule|diary|availability)|when (?:are|would|could|can|do|is) (?:you|we|be)|are you (?:free|available|around)|do you have (?:time|\\d+ minutes|half an hour|an hour|a few minutes|a slot|availability)|find (?:a |some )?(?:time|slot)|(?:15|20|30|45|60|fifteen|twenty|thirty|forty-five|sixty|an hour|half an hour)(?: minutes?| mins?)?(?: on| next| this| with| to| of your)|put (?:something|time|it|a time) on the (?:calendar|books))\\b',
      '\\b(?:schedule|book|set up|lock in|arrange|grab|get) (?:a |an |the |another |our |some |that |you |us )*(?:\\w+[ -])?(?:\\w+ )?(?:call|meeting|demo|session|time|slot|walkthrough|walk-through|follow-up|follow up|conversation|workshop|review|chat|deep.?dive|check-?ins?|kickoff|kick-off)\\b',
    ],
  },
  {
    key: 'proposes together',
    patterns: [
      "\\b(?:let's|shall we|why don't (?:we|you|i)|should we|how about (?:we|i|if)|what if (?:we|i)|can we|could we|we should|i (?:suggest|propose|recommend)|i'd (?:suggest|propose|recommend|like to (?:propose|suggest|set|schedule|book|get|do|bring|invite|ask|have|show))|my suggestion|what i'd (?:suggest|propose|recommend|like)|are you open to|would you be (?:open|interested|willing)|does (?:that|it|this) (?:make sense|work|sound)|makes? sense to|would it (?:make sense|help|work|be (?:useful|possible|an option|worth it)) (?:to|if (?:i|we|you))|worth (?:having|doing|getting|setting))\\b",
    ],
  },
  {
    key: 'offers',
    patterns: [
      "\\b(?:happy to|glad to|i'd be (?:happy|glad|delighted)|we'd be (?:happy|glad|delighted)|we (?:can|could) (?:offer|also|do|provide|include|start|look|arrange|give|set)|we(?:'re| are) offering|i can (?:offer|also|show|send|walk|arrange|set|get|give|share|bring)|feel free|if (?:you'd|you would|you) (?:like|want|prefer|need)|would (?:you like|that help|it help)|if that (?:would )?helps?|want me to|shall i|should i)\\b",
    ],
  },
  {
    key: 'we asked',
    patterns: [
      '^(?:(?:i|we) )?(?:asked|proposed|suggested|offered|requested|invited) (?:name|him|her|them|if|whether|for|to|that|about|the|their|legal|finance|procurement|c[efit]o|[a-z]+ (?:for|to|if|whether|about))\\b',
    ],
  },
  { key: 'asked-for paper', patterns: ['\\b<paper>\\b'] },
  {
    key: 'wants to be given',
    patterns: [
      '\\b(?:send|give|get|email|e-mail|shoot|forward|show|share with|provide|mail|draft|prepare for|put together for|bring) (?:me|us|over|across|it over|name)\\b',
      "\\b(?:i|we|they|he|she|our \\w+|my \\w+)(?:'d|'ll| would| will|'re going to)?(?: also| still| really| just)* (?:need|want|like|love|require|have|prefer) (?:to (?:see|get|have|understand|know|look at|try|receive|review)|a |an |the |your |some |more |something|you to)\\b",
      "\\b(?:name|<department>|(?:my|our|the|their|his|her) (?:[a-z]+ ){0,2}<role>|(?:the|our|my) (?:auditors?|lawyers?|bosses|directors|people upstairs))(?:'d|'s going to| would| will| is going to| are going to)?(?: also| really| still| just)* (?:needs?|wants?|likes?|loves?|requires?|insists? on) (?:to (?:see|get|have|understand|know|look at|read|review)|a|an|the|your|some|more|to be (?:sent|shown|told))\\b",
      "\\b(?:keeps?|kept|is|are|been|be|they'll|he'll|she'll|will) (?:asking|chasing|nagging|hounding|ask) (?:me |us |for |about )*(?:for|about|what|how much|to see|is what)\\b",
      '\\b(?:can|could|would|will|do|are) you(?: guys)?(?: please| just| also| maybe)* (?:send|give|get|email|share|provide|quote|show|put together|do|offer|have|prepare|draft|mail|forward|shoot|walk|break|tell me|go over|include|bring|come down|match)\\b',
      '\\b(?:can|could|may) (?:we|i) (?:just |please |also )*(?:get|see|have|try|take a look|look at|schedule|test|access)\\b',
      '\\b(?:skip (?:to|straight|ahead)|just (?:send|give|tell|show)|cut to|get (?:straight )?to|before we go any further|bottom line|ballpark|rough (?:idea|number|estimate|figure))\\b',
    ],
  },
  {
    key: 'wants papers',
    patterns: [
      '\\b(?:wants?|wanted|would like|asked|needs?|requests?|requested|asking|asks)(?: to (?:see|get|have|read|receive))?(?: (?!(?:to|that|if|whether|me|him|her|them|us|name)\\b)[a-z0-9-]+){0,4}? <paper>\\b',
    ],
  },
  {
    key: 'asks the price',
    patterns: [
      "\\b(?:how much|what(?:'s| is| are| does| would| do| will)(?: \\w+){0,4} (?:price|prices|pricing|cost|costs|investment|fee|fees|charge|rate|rates|run us|damage)|pricing (?:model|structure|look|options)|(?:price|cost) (?:per|range|point)|understand the (?:pricing|cost|price)|talk (?:about )?(?:price|pricing|numbers|money|cost)|best (?:and final )?(?:price|offer|pricing)|what(?:'s| is) the catch|what (?:it|this|that|one|(?:a|an|the|all) (?:\\w+ ){1,3})(?:would |will |might |is going to )?(?:costs?|runs us|comes? to)|what .{1,25} (?:would be|is|costs?) per|what would (?:all |any of )?(?:this|that|it|these|those)(?: all)? (?:cost|run us|come to|set us back)|rough (?:costs?|price|quote)|what (?:sort|kind|type|order|level) of (?:money|budget|price|cost|costs|fee|fees|sum|investment|figure|number)|(?:what|which|a|the|rough|your|some|in the) (?:\\w+ )?ballpark|what are we (?:looking at|talking about)(?=.*\\b(?:money|cost|costs|price|budget|euros?|dollars?|pounds?)\\b))\\b",
    ],
  },
  {
    key: 'asks the next step',
    patterns: [
      '\\b(?:next steps?|where do we go from here|how do we (?:get started|proceed|move forward|start)|what happens (?:next|now)|what do you (?:want|need) (?:to do next|from us)|how should we proceed)\\b',
    ],
  },
];
