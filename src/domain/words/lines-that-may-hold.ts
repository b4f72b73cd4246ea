/** Somebody does something, or is to. */
const deed =
  /\b(?:(?:i|we|he|she|they|you|it|that)['’]ll|will|gonna|gna|going to|owes?|owed|promised|agreed|offered|said (?:he|she|they)['’]d|let me|leave (?:it|that) with me|get back|come back|follow up|sends?|shares?|mails?|forwards?|introduces?|brings?|asks?|checks?|confirms?|decides?|signs?|approves?|orders?|books?|calls?|rings?)\b/iu;
/** By when. */
const time =
  /\b(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day|nesday|rsday|urday)?\b|\b(?:today|tomorrow|tmrw|tonight|(?:next|this|last) (?:week|wk|month|quarter|year|time)|end of|until|till|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b\d{1,2}:\d{2}\b/iu;
/** What they ask for, or we did. */
const wish =
  /\b(?:could|can|cld|would|wld) (?:you|u|we|i|they|he|she)\b|\b(?:asked|asks?|wants?|needs?|would like|price|pricing|cost|quote|contract|proposal|demo|budget|discount|reference)\b/iu;
/** What worries them. */
const worry =
  /\b(?:worr(?:y|ied|ies)|concern(?:ed|s)?|afraid|nervous|scared|doubt(?:s|ed|ful)?|not (?:sure|convinced|happy|keen)|isn['’]t (?:sure|convinced|happy)|don['’]t (?:want|like|trust|think)|wont|won['’]t|problem|issue|risk(?:y|s)?|hate[sd]?|fed up|burn(?:ed|t)|too (?:expensive|slow|much|hard|late)|never|lost|fail(?:s|ed)?)\b/iu;

/** How much in words that nothing was found in speaks for a fact: a deed, a time, a wish, a worry; 0 to 4. */
const hintsIn = (text: string): number =>
  [deed, time, wish, worry].filter((words) => words.test(text)).length;

/** So many are looked through in a minute. */
const fewLines = 40;

/**
 * Of lines that nothing was found in those that may hold something all the same: all of a page of notes, where each was
 * worth writing, and of a long talk the likeliest, so that nobody has to read all of it.
 */
export function linesThatMayHold<Line extends { readonly text: string }>(
  lines: readonly Line[],
): ReadonlySet<Line> {
  const hinted = lines.map((line) => ({ line, hints: hintsIn(line.text) }));
  const atLeast = (fewest: number) => hinted.filter(({ hints }) => hints >= fewest);
  const likely = [0, 1].map(atLeast).find((some) => some.length <= fewLines) ?? atLeast(2);
  return new Set(likely.map(({ line }) => line));
}
