import type { signIn as contract } from '#contract/session/session.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { enterBySignIn } from '#store/people/sign-ins.ts';
import { meOf } from '../me/me-of.ts';
import type { OpenHandle } from '../world.ts';

export const signIn: OpenHandle<typeof contract> = async (world, { email, password }) => {
  const begun = await world.signIn.begin(email, password);
  if (!begun.ok) return begun;
  const seat = await enterBySignIn(world.tx, begun.value.signInId);
  if (seat) return accept(await meOf(world.tx, seat));
  await world.signIn.end();
  return refuse(
    'sign_in_failed',
    'You are no longer active here. An admin of your workspace can change that.',
  );
};
