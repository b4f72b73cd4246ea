import { errorAnswer } from '#contract/errors.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';

/** The answer to what is no operation, or why there is none. */
export async function fetched(asked: Promise<Response>): Promise<Response> {
  const response = await asked;
  if (response.ok) return response;
  const text = await response.text();
  const parsed = errorAnswer.safeParse(jsonIn(text));
  if (!parsed.success) {
    throw new CommandFailed(
      exitCodes.failed,
      `Leadsheet answered ${response.status} and nothing we understand.`,
    );
  }
  const { code, message, details } = parsed.data.error;
  if (response.status >= 500) throw new CommandFailed(exitCodes.failed, message, { code });
  const exitCode = response.status === 401 ? exitCodes.notSignedIn : exitCodes.refused;
  throw new CommandFailed(exitCode, `${message} (${code})`, { code, message, details });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
