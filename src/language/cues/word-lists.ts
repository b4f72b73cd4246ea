/** Lists that the patterns of the cue sets name in angle brackets. */
export const wordLists: Readonly<Record<string, string>> = {
  /** What somebody can do by a day. */
  act: [
    'send|email|e-mail|mail|forward|share|resend|shoot|drop|get|give|provide|supply|deliver|ship|return|turn',
    'prepare|put|pull|draft|write|build|create|compile|collect|gather|update|revise|rework|redo|fix|finish|finali[sz]e|complete|fill',
    'review|read|look|go|run|test|try|pilot|evaluate|assess|audit|check|verify|validate|mark',
    'sign|countersign|approve|authori[sz]e|confirm|decide|choose|order|pay|buy|issue|raise|submit|file|register|renew|commit|release|clear',
    'call|ring|phone|ping|text|message|talk|speak|ask|tell|answer|reply|respond|revert|brief|present|discuss|walk|show|explain|introduce|connect|loop|cc|copy|add|include|invite|bring|nominate|name|assign|find|identify|list|escalate|chase|nudge|remind|push',
    'schedule|book|reserve|block|set|arrange|organi[sz]e|plan|hold|move|join|attend|meet|visit|come|fly|host|dial|start|begin|kick|launch',
    'upload|export|pull|install|configure|enable|grant|deploy|migrate|load|roll|hand|take|make|have|let|work|help|support|extend|waive|credit|discount|match|cover|guarantee|lock|keep|stop|cancel|do|be|know|see',
  ].join('|'),
  /** Whoever speaks, alone or with others. */
  we: '(?:i|we|my team and i|[a-z]+ and i|the two of us|both of us)',
  /** Will, in whatever way. */
  will: "(?:'ll|'m going to|'re going to| will| shall| am going to| are going to| plan to| intend to| commit to| promise to)",
  /** What may stand between will and the act. */
  also: '(?: (?:also|definitely|certainly|personally|just|then|gladly|happily|go ahead and|try and|make sure to|be sure to|always|both|all|now|actually|quickly|at least|already|still|first|absolutely))*',
  role: '(?:ceo|cfo|cto|cio|coo|ciso|cmo|cro|vp|svp|evp|director|head|president|owner|founder|boss|manager|supervisor|lead|chief|controller|counsel|lawyer|attorney|board|committee|partner|assistant|buyer|analyst|engineer|architect)',
  department:
    '(?:legal|finance|procurement|purchasing|it|security|infosec|accounting|accounts payable|compliance|engineering|operations|ops|marketing|hr|management|leadership|the board|the committee|the steering committee|the team|our team|my team|our lawyers|our side|the exec team)',
  they: '(?:he|she|they)',
  money: '(?:money|budget|funds?|funding|spend|spending|dollars|cash|capex|opex)',
  day: '(?:mon|tues?|wednes|wed|thurs?|fri|satur|sun)(?:day)?s?',
  month:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)',
  /** What a client asks a seller for. */
  paper:
    '(?:proposals?|pricing|prices?|price list|price sheet|quotes?|quotation|estimate|bid|demos?|demonstration|contracts?|agreement|order form|sow|statement of work|msa|terms|paperwork|deck|slides?|presentation|brochure|one-pager|one pager|case stud(?:y|ies)|references?|trial|sandbox|documentation|docs|white ?paper|data ?sheet|spec(?:s| sheet|ification)?|rate card|roi (?:model|calculator|analysis)|business case|security questionnaire|soc ?2(?: report)?|dpa|nda|information|info|details|material|materials|literature|something in writing|breakdown|timeline|numbers|draft|invoice|license|licence|rfp|discount|sample|recording|summary|overview|options?)',
};
