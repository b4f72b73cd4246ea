import type { CueSet } from '../cue-set.ts';

/** How something is said, which turns what it would otherwise be. */
export const mannerCues: readonly CueSet[] = [
  {
    key: 'negation',
    patterns: ['\\b(?:not|never|no|none|nobody|nothing|cannot|neither|nor|without)\\b', "n't\\b"],
  },
  {
    key: 'declines',
    patterns: [
      "\\b(?:i|we|they|he|she|it|name|legal|finance) (?:really |just |definitely |certainly )?(?:won't|can't|cannot|will not|don't plan|don't intend|couldn't|wouldn't|wasn't going to|am not|'m not|'re not|are not|am unable|are unable|aren't)\\b",
      "\\b(?:i'm|we're|they're|he's|she's|it's) not\\b",
      "\\b(?:decided against|going with (?:someone|another|somebody)|not interested|no thank|we'll pass|have to pass|pass on|not (?:going to|moving|proceeding)|no longer|off the table|isn't happening|not happening)\\b",
    ],
  },
  { key: 'quotation', patterns: ['["“”][^"“”]{6,}["“”]', "(?:^|\\s)'[^']{8,}'(?:\\s|[.,;]|$)"] },
  {
    key: 'reported',
    patterns: [
      "\\b(?:said|says|saying|told (?:me|us|you|him|her|them)|mentioned|asked (?:me|us|him|her|whether|if)|was like|were like|claims?|claimed|apparently|according to|i heard|i hear|i'm told|i was told|wrote|quoted?|they go|promised (?:me|us))\\b",
    ],
  },
  {
    key: 'conditional',
    patterns: [
      '\\b(?:if|unless|as long as|provided (?:that)?|assuming|in case|otherwise|depending on|depends on|subject to|contingent|would have|could have|should have|were to|whether|suppose|say (?:we|you|i))\\b',
    ],
  },
  {
    key: 'depends on an event',
    patterns: [
      '\\b(?:once|when|after|until|before|as soon as) (?:i|we|you|they|he|she|it|the|our|my|that|this|legal|finance|name|things)\\b',
    ],
  },
  {
    key: 'question',
    patterns: [
      '\\?["”\')\\]]*\\s*$',
      "^(?!(?:(?:and|so|but|well|honestly|frankly)[, ]+)*what (?:(?:i|we|really|also|still|most|always)(?:'m|'re| am| are)? ?)*(?:worries|worried|bothers|concerns|scares|scared|afraid|frightens|troubles|nags|keeps|makes|lie|matters|fear)\\b[^?]*$)(?:(?:and|so|but|okay|ok|well|great|perfect|now|yeah|yes|right|alright|hey|sorry|then|name)[, ]+)*(?:(?:is|are|do|does|did|can|could|would|will|should|shall|have|has|was|were|may|might) (?:i|you|we|they|he|she|it|there|this|that|the|your|our|my|his|her|their|any|anyone|anybody|someone|somebody|both|name)|(?:who|what|when|where|why|how|which)(?:'s|'re|'d)?(?: \\w+){0,3} (?:is|are|do|does|did|can|could|would|will|should|have|has|was|were)|what's|who's|how's|where's|how (?:much|many|long|soon|often|about)|what about|why (?:not|would)|any (?:chance|idea|questions?|news))\\b",
    ],
  },
  {
    key: 'past',
    patterns: [
      "\\b(?:was|were|had|did|went|came|(?<!'ve |have |has |'s )got|gave|sent|made|took|said|told|saw|met|spoke|talked|used to|ago|yesterday|last (?:week|month|year|quarter|time|night|spring|summer|fall|autumn|winter)|previously|earlier|back then|originally|we've been|i've been)\\b",
      '\\b(?:i|we|they|he|she|you|it|name) (?!need|feed|proceed|exceed|agreed|speed)\\w+ed\\b',
    ],
  },
  {
    key: 'routine',
    patterns: [
      '\\b(?:usually|typically|normally|generally|always|often|every (?:day|week|month|quarter|year|time)|each (?:day|week|month|quarter|year|time)|tends? to|in general|on average|most of the time|per (?:day|week|month|year))\\b',
    ],
  },
  {
    key: 'tells of the product',
    patterns: [
      "\\b(?:our (?:platform|product|customers|clients|pricing|software|solution|tool|technology|company|approach|system)|the (?:platform|product|system|software|ai|tool|dashboard|module|feature)|customers (?:like|who|see|typically)|clients (?:like|who|see|typically)|companies like|it (?:automatically|integrates|connects|works|learns|reads|scores|surfaces)|you(?:'ll| will| can) (?:see|notice|find|be able|save)|what you're (?:seeing|looking)|as you can see|here's (?:how|what|the|why))\\b",
    ],
  },
  {
    key: 'does it at once',
    patterns: [
      "\\b(?:let me|i'll|i will|we'll|i'm going to|i want to|i'd like to) (?:just |quickly |also |first |actually |briefly )*(?:show|share|drop|post|paste|speak to|hand|pass|move|switch|open|scroll|check if|see if you|walk you|explain|pull (?:it |this |that )?up|give you (?:an|a quick|a bit|some)|ask you|start|begin|tell|make sure i|be (?:quick|honest|brief|frank|candid|direct|straight|clear|blunt)|say|admit|recap|summari[sz]e|stop|pause|jump|turn|hand (?:it )?over|propose|repeat|go through|break (?:it|this|that) down|add|put it|note|let you|mute|drop off|read|zoom|click|refresh|reload|type|repeat|skip|present|cover|leave it (?:at|to)|get (?:started|going|back to that)|hand it|take (?:this|that) one|give (?:an?|the|some|my|our) (?:short |quick |brief |small )?(?:update|overview|recap|summary|example|heads)|find the|scroll|log in|un?mute|rejoin|wait)\\b",
      "\\b(?:i|we)(?:'ll| will| can|'re going to|'m going to) (?:just |also |first |quickly |all )*(?:be (?:very |pretty |really )?(?:short|brief|quick)|come to (?:that|this|it)|see (?:it |that |this )?(?:in|on) the (?:log|logs|next|screen|chart|table)|talk (?:about|for|to) (?:this|that|it|the|a)|speak (?:about|on) (?:this|that|it|the)|have (?:a |the |our )?(?:demo|presentation|discussion|name (?:from|present|talk))|do (?:introductions|a round))\\b",
      '\\b(?:share|sharing|post|drop|paste) (?:a |the |that |my |your )?(?:link|screen|window|desktop)\\b',
    ],
  },
  {
    key: 'runs the meeting',
    patterns: [
      "\\b(?:move (?:on|over|to|forward to|along)|next (?:topic|item|slide|point|question|on the agenda)|(?:hand|pass|give|turn|throw) (?:it |this |that )?(?:back |over )*to (?:you|name|the)|get (?:into|started|going|rolling)|kick (?:it |us |things )?off|(?:start|begin|open) (?:with|by|off)|the agenda|wrap (?:it |this |things )?up|go around|a (?:minute|second|moment|sec|few minutes) (?:to|for|left|more|before|in)|give (?:people|everyone|folks|it|them|name) (?:a|another|one) (?:minute|second|sec|moment)|any (?:other )?(?:questions|comments|thoughts|updates|objections)|anything else|(?:share|sharing|see) (?:my|the|your|this|a) (?:screen|slides?)|in the chat|on (?:this|today's|the) call|speak to (?:this|that|it)|can (?:you|everyone|everybody) (?:see|hear)|on mute|unmute|you're muted|can hear you|join(?:ing)? (?:us )?today|before we (?:start|begin|go|hang up|wrap)|for today|to recap|quick (?:update|note|question)|talk soon|see you (?:all |guys |everyone |there |then |next |again |later |in |on )*|(?:stop|start) (?:sharing|recording)|on the next slide|go (?:ahead|next|first|on)|(?:my|the) (?:camera|mic|microphone|connection)|scroll (?:up|down|back)|the (?:right|wrong|other) (?:tab|window|page|slide)|at the end (?:of the call)?,? if there's time|in a (?:moment|minute|second|sec)|one (?:second|moment|sec)|take (?:it|that|this) offline|moving on)\\b",
    ],
  },
  {
    key: 'feels with',
    patterns: [
      "\\b(?:i understand|i hear you|i see|i get (?:it|that)|totally|makes sense|fair (?:enough|point|question|concern)|great (?:question|point)|good (?:question|point)|appreciate|sorry (?:to hear|about)|apologi[sz]e|that's (?:understandable|frustrating|fair|great|exactly|a good|a great|a fair|helpful)|thank(?:s| you))\\b",
    ],
  },
  {
    key: 'greeting',
    patterns: [
      '^(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear|welcome|nice to meet|great to (?:meet|see)|bye|goodbye|talk soon|cheers|best|regards|kind regards|take care|thanks(?: again| everyone| for)?|thank you|have a (?:good|great|nice))\\b',
    ],
  },
  {
    key: 'backchannel',
    patterns: [
      '^(?:(?:yeah|yes|yep|yup|ok|okay|right|sure|mm|mhm|hmm|uh|huh|um|got it|exactly|absolutely|great|perfect|awesome|cool|nice|wow|interesting|true|correct|fair enough|sounds good|no|nope|oh|ah|well|agreed|totally|definitely|of course|please|really|good|excellent|wonderful|fantastic)[\\s,.!?]*){1,5}$',
    ],
  },
  {
    key: 'tells to do',
    patterns: [
      '^(?:(?:and|so|but|okay|ok|then|just|also|please|yes|yeah|sure|great|perfect|well)[, ]+)*(?:send|give|email|call|get|tell|show|forward|share|put|let me know|make|take|bring|talk|come|check|reach|ask|include|add|provide|draft|prepare|book|schedule|keep|hold|walk|skip|sharpen|loop|copy|confirm|ping|drop|shoot|mail|follow)\\b(?! (?:makes|sounds|is))',
    ],
  },
];
