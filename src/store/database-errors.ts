/** Whether the database asks to try the whole transaction again. */
export function isToBeTriedAgain(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** Whether the database cannot be reached, is starting or is going down: nothing of ours is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const said = /Connection terminated|encountered a connection error|timeout exceeded when trying to connect/;
  if (said.test(error.message)) return true;
  // A socket that is not there: a file of ours that is missing has the same code, and is a fault.
  if (codeOf(error) === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
