/** The texts of a kind that are one line or one passage each: what is compared, translated and kept one by one. */
export const kindLines = [
  'label',
  'shortLabel',
  'clientCommitsTo',
  'clientGains',
  'backup',
  'wording',
  'notYet',
  'clientWording',
] as const;
