/** "Check w dev if we can read it", "find out whether it may leave the yard": what is to be found out is no condition. */
const rest = '[^,;:?–—"]*?(?=[,;:?–—"]|\\b(?:by|before|b4|due|until|till|if|or|but)\\b|$)';
const question = new RegExp(
  `(?<=\\b(?:check|find out|ask(?: (?!(?:and|then|but)\\b)[\\p{L}-]+){0,2})s?(?: (?:w|w/|with) [\\p{L}-]+(?: [\\p{L}-]+)?)? )(?:if|whether)(?! (?:poss\\p{L}*|needed|necessary|nec|required|at all|time|not)\\b)\\b${rest}`,
  'giu',
);

/** A line without what somebody is to find out, so that its words are taken for no doubt about the finding out. */
export function withoutQuestion(line: string): string {
  return line.replace(question, ' ');
}
