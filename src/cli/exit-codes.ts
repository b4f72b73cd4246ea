/** What the exit code of a command means; the same for every command, and in its help. */
export const exitCodes = {
  done: 0,
  /** Something has to be mended; the message says what. Also a bug, with what to report. */
  failed: 1,
  /** The command was written wrong. */
  usage: 2,
  /** Leadsheet does not run where it had to. */
  notRunning: 3,
} as const;

/** The codes in words, for the end of the help. */
export const exitCodesHelp = `
Exit codes: 0 done, 1 failed (the message says what to mend), 2 the command was written wrong, 3 not running.`;
