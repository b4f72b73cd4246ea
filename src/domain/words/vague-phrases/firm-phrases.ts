/** What holds words of a vague phrase and is none: it is read over. Patterns, as in the lists of vague phrases. */
export const firmPhrases: readonly string[] = [
  'consider it|that done',
  'as soon as',
  'how|too soon',
  'might i|we',
  'will see you|him|her|them',
  'not sure what',
  'no problem',
  'think about it as',
  'let me think how',
  'later today',
  'so bald',
];
