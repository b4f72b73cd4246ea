import type { listSessions as contract } from '#contract/sessions/sessions.ts';
import { accept } from '#domain/result.ts';
import { listSessionRows } from '#store/people/sessions.ts';
import type { Handle } from '../world.ts';
import { deviceOf } from './device-of.ts';
import { ownSignIn } from './own-sign-in.ts';

export const listSessions: Handle<typeof contract> = async (world) => {
  const own = await ownSignIn(world);
  const sessions = await listSessionRows(world.tx, own.signInId);
  return accept({
    items: sessions.map(({ sessionId, userAgent, createdAt, lastSeenAt, lastSeenFrom }) => ({
      sessionId,
      isThis: sessionId === own.sessionId,
      ...deviceOf(userAgent),
      createdAt,
      lastSeenAt,
      from: lastSeenFrom,
    })),
  });
};
