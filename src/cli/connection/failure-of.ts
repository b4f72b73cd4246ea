import type { Failure } from '#contract/client.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';

/** What a call that came back without a value means for the command. */
export function failureOf(failure: Failure, signInCommand: string): CommandFailed {
  if (failure.kind === 'invalid') {
    const issues = failure.issues.map(({ path, message }) => `  ${path.join('.') || 'input'}: ${message}`);
    const details = { code: 'invalid_input', issues: failure.issues };
    return new CommandFailed(exitCodes.usage, [failure.message, ...issues].join('\n'), details);
  }
  if (failure.kind === 'fault') {
    return new CommandFailed(exitCodes.failed, failure.message, { code: 'fault', id: failure.id });
  }
  const { code, message, details } = failure;
  if (code === 'not_signed_in') {
    return new CommandFailed(exitCodes.notSignedIn, `You are not signed in. Type "${signInCommand}".`, {
      code,
    });
  }
  const exitCode = code === 'sign_in_failed' ? exitCodes.notSignedIn : exitCodes.refused;
  return new CommandFailed(exitCode, `${message} (${code})`, { code, message, details });
}
