import type { InputOf, OutputOf } from '#contract/operation.ts';
import type { createWorkspace } from '#contract/setup/setup.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { enterBySignIn } from '#store/people/sign-ins.ts';
import { meOf } from '../me/me-of.ts';
import type { OpenWorld } from '../world.ts';

/** The form of the first run sent twice is one workspace: who knows its password is signed in, anybody else refused. */
export async function signInAgain(
  { tx, signIn }: OpenWorld,
  { email, password }: InputOf<typeof createWorkspace>,
): Promise<Result<OutputOf<typeof createWorkspace>, Refusal>> {
  const begun = await signIn.begin(email, password);
  if (!begun.ok && begun.refusal.code === 'too_many_attempts') return begun;
  const seat = begun.ok ? await enterBySignIn(tx, begun.value.signInId) : undefined;
  if (!seat) {
    return refuse(
      'already_set_up',
      'This Leadsheet has a workspace already. Sign in, or ask one of its admins to invite you.',
    );
  }
  return accept(await meOf(tx, seat));
}
