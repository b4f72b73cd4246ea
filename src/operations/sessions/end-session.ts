import type { endSession as contract } from '#contract/sessions/sessions.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { endSession as end } from '#store/people/sessions.ts';
import type { Handle } from '../world.ts';
import { ownSignIn } from './own-sign-in.ts';

export const endSession: Handle<typeof contract> = async (world, { sessionId }) => {
  const { signInId } = await ownSignIn(world);
  if (await end(world.tx, signInId, sessionId)) return accept({});
  return refuse('session_not_found', 'You are not signed in there any more.');
};
