import type { signOut as contract } from '#contract/session/session.ts';
import { accept } from '#domain/result.ts';
import type { OpenHandle } from '../world.ts';

export const signOut: OpenHandle<typeof contract> = async ({ signIn }) => {
  await signIn.end();
  return accept({});
};
