import type { endOtherSessions as contract } from '#contract/sessions/sessions.ts';
import { accept } from '#domain/result.ts';
import { endOtherSessions as end } from '#store/people/sessions.ts';
import type { Handle } from '../world.ts';
import { ownSignIn } from './own-sign-in.ts';

export const endOtherSessions: Handle<typeof contract> = async (world) => {
  const { signInId, sessionId } = await ownSignIn(world);
  return accept({ ended: await end(world.tx, signInId, sessionId) });
};
