/** What the exit code of a command means; the same for every command, in the help and in docs/command-line.md. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  notRunning: 3,
  differs: 4,
  rowsFailed: 5,
  notSignedIn: 6,
  refused: 7,
  interrupted: 130,
  nobodyReads: 141,
} as const;

type Meaning = readonly [code: number, means: string];

/** The one table of exit codes in words. */
export const exitCodeMeanings: readonly Meaning[] = [
  [exitCodes.done, 'done'],
  [exitCodes.failed, 'failed: the message says what to mend, or has the id of a fault'],
  [exitCodes.usage, 'the command or its input was written wrong; nothing was done'],
  [exitCodes.notRunning, 'no Leadsheet runs there, or it cannot be reached'],
  [exitCodes.differs, 'verify found a difference'],
  [exitCodes.rowsFailed, 'the import is done, and some rows could not be used'],
  [exitCodes.notSignedIn, 'not signed in, or the token works no more'],
  [exitCodes.refused, 'refused: not found, not allowed, or not as things stand; the message has the code'],
  [
    exitCodes.interrupted,
    'stopped by you, with ^C or a no (129 and 143: by another signal that ends a program)',
  ],
  [exitCodes.nobodyReads, 'who read the output has gone'],
];

/** The table as it stands at the end of the help. */
export const exitCodesHelp = [
  '',
  'Exit codes:',
  ...exitCodeMeanings.map(([code, means]) => `  ${String(code).padEnd(5)}${means}`),
].join('\n');
