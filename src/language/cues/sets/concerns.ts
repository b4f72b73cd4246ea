import type { CueSet } from '../cue-set.ts';

/** What worries somebody, and in how many ways it is said. */
export const concernCues: readonly CueSet[] = [
  {
    key: 'names a worry',
    patterns: [
      "\\b(?:i'm|i am|we're|we are|they're|they are|he's|she's|he is|she is|name is|(?:my|our|the) [a-z]+(?: [a-z]+)? (?:is|are)|still|makes? (?:me|us)|feel|get)(?: a (?:bit|little)| just| still| really| quite| very| particularly| somewhat| also| pretty| kind of)* (?:worried|concerned|nervous|hesitant|skeptical|sceptical|reluctant|wary|uneasy|afraid|scared|torn|on the fence|uncomfortable)\\b",
      "\\b(?:i'm|i am|we're|we are|he's|she's|they're|name is|is|are)(?: just| still| really)? not(?: really| entirely| fully| quite| so| yet| at all)* (?:convinced|comfortable|sold|persuaded|sure (?:we(?!(?:'ve| have) (?:met|spoken|talked))|our|about|they'll|it'll))\\b",
      "^(?:honestly,? |well,? |but |i'm )*not (?:really |entirely |fully |quite |so )?(?:convinced|comfortable|sold|sure (?:we|our|about))\\b",
      '\\b(?:my|our|the|one|his|her|their|biggest|main|only|real|part of the|have|some|any|few)(?: [a-z]+)? (?:concerns?|worry|worries|fear|hesitation|reservations?|objection|doubts?|sticking point|blocker|catch) (?:is|are|would be|i have|here|left|about|around|with|for|on|comes)\\b',
      "\\b(?:i|we|they|he|she|name) (?:worry|doubt|fear|struggle to|don't see (?:how|why)|don't think (?:we|our|my|he|she|name))\\b",
      "\\b(?:what|which|that|it|this|thing|things|part|bit|piece|point|one|question)(?: that| which)?(?:'s| is| does| also| still| really| slightly| kind of| rather| always| most| just)* (?:worr(?:y|ies|ying)|concerns(?! the\\b)|concerning|bothers?|bothering|scares?|scaring|frightens?|troubles|troubling|unsettles|nags?(?: at)?|nagging(?: at)?|spooks|alarms) (?:me|us|him|her|them|name|(?:my|our|the) [a-z]+)\\b",
      "\\b(?:keeps?|keeping) (?:me|us|him|her|them|name) (?:up|awake)\\b(?! to (?:date|speed))|(?<!\\b(?:no one|nobody|not|n't|never)(?:'s| is)? (?:\\w+ )?)\\b(?:lose|loses|losing|lost) (?:any |some |much )?sleep\\b|\\b(?:makes?|making) (?:me|us|him|her|them|name|(?:my|our|the) [a-z]+) (?:\\w+ )?(?:nervous|uneasy|anxious|hesitate|think twice|uncomfortable)\\b",
      "\\b(?:my|our|his|her|their|name's|the (?:biggest|main|real|only))(?: [a-z]+)? (?:fears?|nervousness|anxiety|unease|misgivings?|qualms?|headaches?|nightmare|dread|gut feeling|problem with (?:it|this|that|your|the))(?:'s| is| are| would be| remains| about| around| with| that)\\b",
      "(?<!not |n't |never |no longer )\\b(?:a|an|the|our|my|absolute|total|complete|real|potential|possible|big) (?:show.?stopper|deal.?breaker|non.?starter|no.?go|red flag|sticking point|stumbling block|tough sell|hard sell|hard no)\\b",
      "(?<!what )(?:\\bnot|n't)(?: really| entirely| fully| quite| so| yet| at all| totally| exactly| 100%)* (?:sure|convinced|certain|confident|persuaded|clear)(?: that| if| whether| how)? (?:(?:the|our|my|your|their|it|this|that|they|he|she|we|people|anyone|anybody|everyone|everybody|[a-z]{4,}s|name)(?: [\\w'-]+){0,3}?)(?:'ll| will| would| can| could| is going to| are going to| is ready| are ready| want| wants| need| needs| has the| have the)(?! (?:be (?:in|there|back|free|around|available|at|on|here|able to make)|make (?:it|the)|win|rain|know|remember|say|see (?:it|that)|hear)\\b)",
      "\\b(?:can't|cannot|can not|don't|do not|hard to|struggle to|struggling to) (?:really |quite )?(?:see|picture|imagine) (?:the |our |my |your |their )?(?!(?:it|that|this|you|screen|page|slide|chat|him|her)\\b)[a-z]+(?: [a-z]+)? (?:\\w+ing|accept|use|adopt|pay|sign|agree|work|fly|happen)\\b",
      "\\b(?:i|we|they|he|she|name)(?:'ve|'d| have| had| has)? (?:got|been|were|was|get)(?: all| both| already| badly| really| once| our fingers| my fingers| a bit)* (?:burn(?:ed|t)|bitten|stung|let down|caught out)\\b(?! out\\b)",
      "\\b(?:i|we|name) (?:(?:really |just )?(?:don't|do not) want|(?:can't|cannot|can not) (?:really )?(?:have|afford)|won't have) (?:(?:somebody|someone|anybody|anyone|people|(?:my|our|the|his|her|their) [a-z]+(?: [a-z]+)?|[a-z]{3,}s) (?:\\w+ing|to (?:end up|be (?:left|stuck|without)|have to|lose|wait|walk|sit|stand)|in (?:trouble|the dark|danger))|to (?:end up|be (?:stuck|left|locked|caught|the (?:one|ones|first))|find out|spend (?:the|my|our|another|half)|wake up|explain (?:to|why)|lose))\\b(?!.*\\?)",
      "\\b(?:guinea pigs?|all (?:our|the) eggs in one|in two minds|(?:bad|uneasy|queasy|funny) feeling|gut (?:feeling|tells)|(?:the|my|one|a) (?:real |big |main |only )?(?:risk|danger)(?: (?:i see|for us|here))? is(?: that)?(?! (?:\\w+ )?(?:low|small|minimal|limited|manageable|acceptable|ok|okay|fine|zero|gone|covered|yours)\\b)\\b|(?:don't|do not) (?:really |fully |quite )?trust)\\b",
      "\\b(?:what|the (?:thing|part|bit)) (?:i|we|he|she|they) (?:don't|do not|doesn't|does not|wouldn't|would not) (?:really )?(?:like|want)(?: now)? (?:is|about)\\b|\\bstands? (?:and|or) falls? (?:with|on|by)\\b|\\bsingle point of failure\\b",
      "\\b(?:i|we|he|she|they) (?:really |just )?(?:don't|do not|doesn't|does not|won't) (?:want|need|have|accept|allow) (?:yet )?(?:another|one more|any more) (?:\\w+ )?(?:box|boxes|system|systems|tool|tools|app|apps|screens?|logins?|devices?|cables?|portal|password|vendor|supplier|thing)\\b",
      '\\b(?:be|being|get|gets|end up|ends up) (?:left|stuck) (?:paying|holding|with (?:the|two|both|a|an|all)|picking|doing|explaining)\\b|\\b(?:stomach ?ache|cold feet|bad feeling|mixed feelings) (?:about|with|over|because)\\b|\\bless (?:sure|convinced|keen|enthusiastic)\\b',
      "\\b(?:they|people|(?:the|my|our|his|her|their) [a-z]+)(?:'ll| will| would)(?: all| just| both)* (?:walk (?:out|away|off)|quit|go home|go on strike|revolt|(?:think|say|believe|feel) (?:it's|it is|that it's|that's|this is) (?:there |only |just )*to (?:watch|spy|check|control|replace))\\b",
    ],
  },
  {
    key: 'worry',
    patterns: [
      '\\b(?:worr(?:y|ied|ies|ying|isome)|concern(?:s(?! (?:the|you|this|that|these|those|your|their|both|all)\\b)|ed|ing)?|nervous|hesitant|hesitat(?:e|ion|ions|ing)|afraid|fear(?:s|ful)?|scared|scary|scares|uneasy|anxious|skeptic(?:al|ism)?|sceptic(?:al|ism)?|reluctant|reservations?|wary|cautious|uncomfortable|doubts?|doubtful|risk(?:s|y|ier)?|dangerous|gun-?shy|cold feet|push ?back|pushing back|objections?|objected|resist(?:ance|ant|ing)?|sticking point|deal.?breaker|hang-?up|hung up on|red flags?|keeps? me up|loses? sleep|struggl(?:e|es|ing) (?:to see|with)|hard time (?:seeing|with|believing|justifying)|elephant in the room|hesitation|catch|stumbling block|show.?stopper|holding (?:us|me|him|her|them) back|gets? cold)\\b',
    ],
  },
  {
    key: 'doubt',
    patterns: [
      "\\b(?:(?:not|n't|never) (?:really |entirely |totally |quite |fully |100% |completely |so |just |that |even )?(?:sure|convinced|certain|confident|comfortable|clear|sold|persuaded|see (?:how|why|the|where|it|that)|know (?:if|whether|how|that)|believe|understand (?:how|why)|think (?:it|this|that|they|we|our|he|she|the)|buy (?:it|that)|trust|see (?:us|them))|unsure|unclear|i question|questioning|how (?:do|can|would) (?:we|i) (?:know|be sure|trust|justify|get)|what (?:happens )?if|what happens (?:to|when|after)|where (?:do|does|is|are) (?:\\w+ ){1,5}(?:go|live|stored|sit|kept|end up)|who (?:owns|answers|supports|pays|fixes|runs|looks after|gets woken)|how (?:does|do|will) (?:it|that|this|you) (?:cope|handle|deal|talk to|behave|survive)|why (?:would|should) (?:i|we|anybody|anyone)|gives me pause|be surprised if|in five years|still (?:be )?(?:there|around) in|who(?:'s| is) to say|too good to be true|remains to be seen|we'll believe|jury is (?:still )?out|prove|proof|wonder(?:ing)? (?:if|whether|how)|i'm just not)\\b",
    ],
  },
  {
    key: 'costs too much',
    patterns: [
      "\\b(?:(?:too|very|pretty|quite|really|so|more|bit|little|rather|fairly) (?:expensive|pricey|steep|costly|rich)|too (?:high|much)(?! time)|expensive|pricey|steep|costly|sticker shock|over (?:our |the )?budget|out of (?:our )?(?:budget|range|reach|proportion)|(?:higher|pricier|dearer) than|more than (?:we (?:pay|budget|expected|wanted|have|spend)|our budget)|almost twice|what we pay|for free|throws? (?:it |that |them )?in|no money|(?:half|twice|double|triple|third) (?:the|that|of what|what)|\\d+ ?% (?:higher|more|over|above)|a lot (?:of money|higher|more)|lots? of money|can't (?:afford|justify|pay|spend)|(?:hard|difficult|tough|tricky|impossible) to (?:justify|sell|swallow|defend|get approved)|cheaper|lower price|undercut|no budget|budget (?:is|has been|was|got) (?:tight|cut|frozen|gone|spent|slashed|limited)|tight budget|choke on|balks? at|swallow hard|don't have (?:the |that |this |any )?(?:\\w+ )?(?:budget|money|funds|kind of money)|sucks? up|blown our|price (?:is|was|tag|difference|increase|seems|point)|money is)\\b",
    ],
  },
  {
    key: 'burned before',
    patterns: [
      "\\b(?:burn(?:ed|t)|bitten|bad experience|horror stor(?:y|ies)|been (?:down this road|here before|through this)|last (?:vendor|provider|supplier|project|rollout|implementation|tool|system|time|one|ones|outfit|company|lot|guys|people|three|two|thing)|previous (?:vendor|provider|supplier|project|rollout|implementation|tool|system)|tried (?:this|that|something|it|one|a|two|similar)|people have tried|been promised|(?:guy|man|woman|person|one) who built it|still paying|back on (?:paper|excel|spreadsheets)|happened (?:the )?last|was supposed to|billed us|ever logged|switched on|(?:didn't|did not|never|hasn't|haven't) (?:work|deliver|stick|pan|go well|go anywhere|take off|get used|adopt|really work|worked|delivered)|fell (?:apart|through|flat|over)|failed|failure|flop(?:ped)?|disaster|shelfware|took (?:twice|three times|much longer|way longer|forever|months|longer)|let (?:us )?down|disappoint(?:ed|ing|ment)|broken promises?|promised (?:us )?(?:the moon|the same|that before)|overpromised|went (?:wrong|sideways|south|badly))\\b",
    ],
  },
  {
    key: 'trouble',
    patterns: [
      '\\b(?:problem(?:s|atic)?|issues?|struggl(?:e|es|ed|ing)|difficult(?:y|ies)?|tricky|challeng(?:e|es|ing)|hard(?:er)?|tough|complicated|complex|complexity|roadblocks?|obstacles?|bottleneck|delay(?:s|ed|ing)?|overwhelm(?:ed|ing)|drowning|slow(?:ing|er|ly|ed)?|pain(?:ful)?|headaches?|nightmare|mess(?:y)?|frustrat(?:ed|ing|ion)|annoy(?:ed|ing)|unhappy|not happy|upset|angry|unacceptable|not acceptable|confus(?:ed|ing|ion)|disrupt(?:ion|ive|s|ed)?|break(?:s|ing)?|broke|crash(?:ed|es)?|downtime|outage|bugs?|buggy|stall(?:ed|ing|s)?|stuck|behind schedule|slip(?:ped|ping)?|missed|lost|losing|wast(?:e|ed|ing)|suffer(?:ing|ed)?|fall(?:s|ing)? (?:behind|short)|starting from scratch|start over|learning curve|too long|too (?:slow|late|complex|complicated|difficult|hard|big|small|many|early|fast|soon|rigid|manual))\\b',
    ],
  },
  {
    key: 'lacks',
    patterns: [
      "\\b(?:(?:don't|do not|doesn't|won't|can't|haven't|hasn't|without) (?:really |currently |even |exactly |yet )?(?:have|got|get|find|spare|see) (?:the |any |enough |a |that |much |many |room |capacity |\\w+ )*?(?:people|resources?|bandwidth|time|capacity|staff|headcount|skills?|expertise|developers?|engineers?|hours|room|support|appetite|anyone|anybody|buy-?in|hands|internal|money|budget|kind of)|(?:nobody|no one)(?: [a-z]+){0,4} (?:has|have)(?: the| any| enough)? (?:time|capacity|hours|skills|bandwidth)|no (?:bandwidth|capacity|resources|time|appetite|one to|headcount)|lack(?:s|ing)?(?: of)?|missing|not enough|short.?(?:staffed|handed|on)|under-?staffed|stretched (?:thin)?|spread thin|at capacity|maxed out|swamped|slammed|already (?:have|using|under|got|committed)|plate is full|full plate|on our plate|hiring freeze|(?:not|isn't|hasn't been|haven't been|aren't|still not) (?:yet )?(?:approved|funded|budgeted|signed off|planned|allowed|released|in (?:the )?budget|a priority)|there(?:'s| is| was) (?:a|the) (?:\\w+ )?freeze|tender|notice period|we are a public|barely use|the only one who|just me|only me|you don't (?:currently )?(?:offer|have|support|do)|doesn't (?:support|integrate|do|offer|cover|handle|scale|work with|fit|meet))\\b",
    ],
  },
  {
    key: 'rival',
    patterns: [
      '\\b(?:competitors?|competing|other (?:vendors?|options?|solutions?|suppliers?|providers?|bids?|quotes?)|another (?:vendor|option|solution|supplier|provider)|alternatives?|(?:looking|talking|speaking) (?:at|to|with) (?:other|two|three|several|a few|a couple|your)|shopping around|switch(?:ing)?(?: costs?| to| from| over| platforms| vendors)?|incumbent|current (?:vendor|provider|supplier)|in-?house|build (?:it|this|custom|our own|something)|do it ourselves|stay(?:ing)? with|instead of you|versus|compared to|walk away)\\b',
    ],
  },
  {
    key: 'security and law',
    patterns: [
      "\\b(?:security|secure|compliance|compliant|gdpr|hipaa|privacy|data (?:protection|residency|breach|leak|leaks)|breach(?:es)?|soc ?2|iso ?27001|audit(?:s|ors?)?|regulat(?:or|ors|ory|ion|ions|ed)|lock(?:ed)?[- ]?in|liability|indemnit(?:y|ies)|terminat(?:e|ion)|sovereignty|encrypt(?:ed|ion)|vulnerab(?:le|ility)|legal (?:risk|won't|has|have|is|will not|are)|contract (?:length|term)|auto-?renew(?:al)?|multi-?year|exclusiv(?:e|ity)|penalt(?:y|ies))\\b",
    ],
  },
  {
    key: 'others against it',
    patterns: [
      "\\b(?:(?:team|users?|reps|people|staff|lads|guys|crew|drivers|nurses|folks|board|cfo|ceo|cto|cio|ciso|boss|management|leadership|legal|finance|procurement|security|they|he|she|name|union|works council|partners?|agency|head office|corporate|headquarters) (?:\\w+ )?(?:won't|will not|don't|doesn't|isn't|aren't|are not|is not|hate|hates|refuse|refuses|resist|resists|pushed back|push back|complain|is complaining|are complaining|never|is questioning|questioned|(?:'ll|will) (?:hate|say no|tell you no|never|walk out|kill|refuse|ask (?:why|what|where)|want to know)|knocked back|think you're|thinks (?:it's|its|you're)|prefers?|balk|is against|are against|said no|shot (?:it|this) down|hasn't|haven't|isn't going to|would never|is dead set|balked|is not happy|are not happy|is tired of|are tired of)|change management|change fatigue|adoption|another tool|yet another|one more (?:tool|system|thing)|nobody (?:here|will|uses|wants|has|is|asked|knows|trusts|buys|reads|answers)|hard no|loyal to|works council|union (?:rep|will|wants|might)|(?:not|n't) (?:what you'd call )?(?:early adopters|the tone|a tool)|walk out|whatever (?:i|we|you) (?:say|decide)|no one (?:will|uses|wants|has|is)|buy-?in|internal politics|politics)\\b",
    ],
  },
  {
    key: 'reassured',
    patterns: [
      "\\b(?:(?:if (?:anyone|anybody|somebody|someone|you|people|there)(?: (?:has|have|is|are|had|still))*|(?:are|is) there|do(?:es)? (?:you|anyone|anybody) have|has anyone|raise|with|hear) (?:any |other |strong |some |further )*(?:concerns?|objections?|worries|doubts?|issues?|problems?|reservations?)|any (?:other |further |strong )?(?:concerns?|objections?|issues?)\\b(?= ?[?,.]| here| with| about| from| on)|no (?:issues?|problems?|concerns?|worries|objections?|questions?|pushback|hesitation|complaints?|red flags?|deal.?breakers?)|(?:not|n't|never)(?: really| even)? (?:a|an|that big a|such a|the) (?:\\w+ )?(?:problem|issue|concern|worry|deal.?breaker|show.?stopper|blocker|red flag|headache|no.?go|non.?starter)|don't (?:worry|see (?:any|a) (?:issue|problem|reason))|never (?:a|an) (?:issue|problem)|problem (?:solved|you solve|we solve)|no (?:fuss|surprise|drama|trouble)|without a doubt|(?:resolved|solved|fixed|addressed|answers|covers|handled|takes care of) (?:\\w+ )?(?:my|our|that|the|it|all|this|most|every)|not (?:worried|concerned)|used to be|glad|relieved|happy with|comfortable with|confident (?:in|that)|(?:no one|nobody)(?: \\w+){0,3}?(?:'s| is| has)? (?:losing sleep|worried|nervous|afraid|concerned|scared)|not losing (?:any )?sleep|puts? (?:me|us) at ease|makes sense)\\b",
    ],
  },
];
