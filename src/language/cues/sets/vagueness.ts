import type { CueSet } from '../cue-set.ts';

/** What sounds like a commitment and holds nobody to anything. */
export const vaguenessCues: readonly CueSet[] = [
  {
    key: 'hedge',
    patterns: [
      '\\b(?:might|maybe|perhaps|possibly|probably|hopefully|ideally|presumably|likely|potentially|conceivably)\\b',
      "\\b(?:should be able to|may be able to|could be able to|i think (?:i|we|they|he|she) (?:can|could|will|should)|i'm guessing|i suppose|if all goes well|with any luck|fingers crossed|all being well|more or less|kind of|sort of|we'll see|we will see|let's see|(?:i|we)(?:'ll| will) try|try to|do (?:my|our) best|see what (?:i|we) can do|aim to|aiming to|hope to|hoping to|would like to|should probably|in theory|in principle|no promises|can't promise|tentative(?:ly)?|pencil)\\b",
    ],
  },
  {
    key: 'thinks later',
    patterns: [
      "\\b(?:think (?:about|on|over|it over|it through|that through)|sleep on|mull|digest|chew on|let (?:that|this|it) (?:sink in|settle)|sit with (?:it|this|that)|give (?:it|this|that) (?:some|a bit of|more) thought|noodle on|ponder|reflect on|go away and|take (?:it|this|that) away|regroup|circle back|revisit|get back to (?:you|us)|revert(?: back)?(?= (?:to (?:you|us|your|this)|on|with|by|in|after|once|soon|shortly|as|asap|when)\\b|\\W*$)|come back to (?:you|us|this|it)|touch base|take stock|have a think|(?:prefer|rather|like|want) to wait(?! for you)|(?:'d|would|will|'ll)(?: rather| better)? (?:wait a (?:bit|while)|hold off)|play it by ear|see where (?:it|we|things|that) (?:lands?|goes?|are|is|stand))\\b",
    ],
  },
  {
    key: 'somebody else decides',
    patterns: [
      "\\b(?:run (?:it|this|that|everything|these) (?:by|past|up)|take (?:it|this|that) (?:to|back to|up with) (?:the|my|our)|check with|need to (?:talk to|ask|speak (?:to|with)|consult|align with|socialis?ze?)|have to (?:talk to|ask|speak (?:to|with)|consult|run|take|check|clear)|sociali[sz]e|get (?:alignment|buy-?in|sign-?off|consensus)|float it|bring it up (?:with|internally|to)|discuss (?:it|this|that)? ?(?:internally|with (?:my|our|the))|talk (?:it |this |that )?(?:over|internally|it through)|above my pay ?grade|not (?:just )?my (?:call|decision)|out of my hands|isn't (?:just )?my (?:call|decision)|others (?:will|need to|have to|would)|powers that be|stakeholders|higher ups?|upstairs|internal (?:discussion|process|conversation)s?|the group|the others|circulate)\\b",
    ],
  },
  {
    key: 'money unknown',
    patterns: [
      "\\b(?:budget (?:is|isn't|cycle|season|process|permitting|opens|frees|gets|might|could|will|for)|(?:find|free up|scrape|carve out|locate) (?:the |some |a little )?<money>|if (?:the |there's |there is |we have )?(?:the )?<money>|when (?:the |we have |there's )?<money>|depends on (?:the |our )?<money>|next (?:fiscal|budget|financial) (?:year|cycle)|new (?:fiscal|budget) year|no <money>|<money> (?:freeze|is frozen|is tight|are tight|is tricky)|once (?:the )?<money>)\\b",
    ],
  },
  {
    key: 'praise',
    patterns: [
      '\\b(?:love (?:it|this|that|what)|looks? (?:great|good|amazing|fantastic|impressive|awesome|interesting|promising|nice)|sounds? (?:great|good|amazing|interesting|promising|awesome|perfect|exciting|fair|nice)|impressed|impressive|very (?:interesting|helpful|useful|cool)|super (?:interesting|helpful|useful|cool)|really (?:like|liked|love|enjoyed|interesting|helpful|useful|cool)|great (?:stuff|presentation|demo|work|job|conversation|call|meeting|product)|fantastic|amazing|excited|excellent|brilliant|big fan|blown away|game.?changer|exactly what we)\\b',
    ],
  },
  {
    key: 'brush-off',
    patterns: [
      "\\b(?:(?:'ll|will|let's|can|should) (?:be in touch|keep in touch|stay in touch|reach out|reconnect|keep you (?:posted|in mind|updated|in the loop)|let you know|see how it goes|connect|catch up|talk (?:again|soon|more|later)|chat (?:again|soon|more|later))|send (?:me|us|over|it|something|some)(?: \\w+){0,4} (?:and|so) (?:we|i)(?:'ll| will| can)|send (?:me|us) (?:some |more |your )?(?:info|information|material|literature)|call me (?:back )?(?:in|after|next|sometime)|check back|follow up (?:in|after|next|later|with (?:me|us))|not (?:right )?now|not (?:at )?this time|bad time|too busy|down the road|down the line|keep (?:it|this|you|that) in mind|on (?:our|the|my) radar|on the back ?burner|do something together|when the time is right|when things (?:settle|calm|slow|quiet)|(?:can't|cannot|won't|not (?:going|able) to|unable to|not in a position to)(?: be able to)? (?:say|tell (?:you|us)|decide|commit|promise|discuss|talk|sign|buy|spend)(?: \\w+){0,5} (?:until|till|before)\\b|no idea (?:yet )?when|(?:can't|cannot|couldn't) (?:tell|say)(?: you| us| yet)* when|once things (?:settle|calm|slow)|we're (?:all )?set|happy with what we have|leave it (?:there|with us))\\b",
    ],
  },
  {
    key: 'vague time',
    patterns: [
      "\\b(?:soon|sometime|some time|some point|eventually|later(?: on| this| in)?|shortly|in due course|one of these days|before (?:too )?long|in the (?:near|coming|next) (?:future|weeks|months|days|few|couple)|(?:next|coming) (?:few|couple|several)|(?:a|the next) (?:few|couple(?: of)?|handful of) (?:days|weeks|months)|(?:couple|few) (?:days|weeks|months)|weeks or so|or so|around then|when (?:i|we|they) (?:get|have|can|find)|whenever|as and when|when things (?:calm|settle|quiet|slow)\\w*(?: down)?|when (?:it's|it is|things are) (?:calmer|quieter|less busy)|(?:until|till|before) the (?:new|next) (?:fiscal|financial|budget|tax|school)(?: year)?|down the (?:road|line)|after the (?:holidays?|summer|break|new year|dust)|at your convenience|in a bit|in a while|asap|as soon as (?:possible|i can|we can)|end of (?:the )?year sometime|early next (?:year|quarter)|sometime (?:next|this)|over the (?:summer|coming|next))\\b",
    ],
  },
  {
    key: 'would if',
    patterns: [
      "\\b(?:if|when|once|provided|assuming|as soon as)\\b.*\\b(?:(?:we|i|they|you|he|she|it)(?:'d|'ll)|would|could|might|i'm in|we're in|count (?:me|us) in|roll it out)\\b",
      "\\b(?:would|could|might|'d)\\b.*\\b(?:if|when|once|provided|assuming)\\b",
    ],
  },
  {
    key: 'warm words',
    patterns: [
      "\\b(?:stay close|watch this space|keep (?:the conversation|talking|your details|you in|going)|only a matter of time|percent there|full support|we(?:'re| are) (?:nearly|almost|basically|practically) there|i'm sure (?:we|somebody|someone|they|it)|i can feel it|something here|in good hands|do it properly|must have you|would be good to|(?:we|they) should (?:definitely|really|do|all|get|have|talk|meet)|ought to|all for it|on board|supportive|behind (?:it|this|you)|(?:he|she|they|we|i)(?:'d| would) (?:love|be (?:happy|glad|ready|keen|open|up)))\\b",
    ],
  },
  {
    key: 'nobody will act',
    patterns: [
      "\\b(?:someone|somebody|one of (?:us|my|our|the) ?(?:people|colleagues|team|guys|lads|folks)?)(?: (?:else|here|from|on|in|at|over|our|my|the|side|end|team|there|it|<department>))*(?:'ll| will|'s going to| is going to| should)<also> (?!have to|need|want|know)[a-z]+\\b",
    ],
  },
  {
    key: 'nobody named',
    patterns: [
      "\\b(?:someone|somebody|anyone|one of (?:us|them|the|our|my)|people|folks|the (?:guys|folks|right people)|it(?:'ll| will) (?:get|be) (?:done|sent|sorted|handled|signed|taken care)|should (?:get|be) (?:done|sent|sorted|handled)|will be (?:done|sent|handled|sorted|taken care of|in touch)|gets? done|needs? to (?:be|happen|get)|ought to)\\b",
    ],
  },
];
