const signs =
  /\d|\b(?:to(?:day|night|morrow)|tmrw?|tmw|tom+or+ow|yesterday|last\s+night|(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|jan(?:uary)?\b|feb|mar(?:ch)?\b|apr(?:il)?\b|may\b|june?\b|july?\b|aug(?:ust)?\b|sept?|oct(?:ober)?\b|nov(?:ember)?\b|dec(?:ember)?\b|now\b|right\s+a|immediately|straight|at\s+once|after|morning|afternoon|evening|noon|midday|midnight|lunch|minute|hours?\b|days?\b|weeks?\b|weekend|fortnight|months?\b|quarter|years?\b|eod|cob|cop|eow|eom|eoq|eoy|fye|end\s+of|close\s+of|christmas|xmas|thanksgiving|halloween|valentine|boxing|holiday|soon|shortly|eventually|some|any\s?time|later|one\s+of\s+these|in\s+due|before|down\s+the|when|future|asap|convenience|next|spring|summer|autumn|fall\b|winter|season|(?:the\s+)?(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|the\s+[a-z]+[- ]?(?:first|second|third|[a-z]*th)\b|the\s+(?:first|second|third)\b|mid|over\s+the|term\b|in\s+a|then[.!]?\s*$)/i;

/** Whether it is worth looking: most sentences name no day and no time, and looking costs twenty times as much. */
export function mayHaveDates(text: string): boolean {
  return signs.test(text);
}
