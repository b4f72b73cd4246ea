import type { CueSet } from '../cue-set.ts';

/** Words of a day, for whoever reads a sentence before its dates are found. */
export const timeCues: readonly CueSet[] = [
  {
    key: 'dated',
    patterns: [
      '\\b(?:<day>|tomorrow|tmrw|tmw|today|tonight|(?:over |at |this )(?:the )?weekend|in (?:ten|fifteen|twenty|thirty|five|half an?) (?:minutes?|hours?)|before (?:lunch|noon|christmas|easter|you|the call)|the (?:twenty[- ]|thirty[- ])?(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:first|second|third) of <month>|this (?:morning|afternoon|evening)|<month> \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,2}|(?:end|close|start|beginning|middle|first thing|eod|cob|eow|eom) (?:of )?(?:the )?(?:day|business|week|month|quarter|this|next|play|<day>|<month>|tomorrow)|eod|cob|eow|eom|by (?:next|this|noon|lunch|tonight|the end)|next (?:<day>|week|month|quarter)|this week|week of|within (?:\\d+|two|three|five|ten|a|an|one|the) (?:hours?|days?|weeks?|month|next|business|working|same)|in (?:two|three|four|five|ten|\\d+|a|an) (?:business |working )?(?:days?|hours?|weeks?)|\\d{1,2} ?[ap]\\.?m\\b|right (?:now|away|after)|immediately|after this call)\\b',
    ],
  },
];
