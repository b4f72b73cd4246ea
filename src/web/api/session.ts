import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { call, isUnreached, refusalCode } from './client.ts';
import { belongsTo } from './device.ts';
import { forgetReads } from './kept-reads.ts';
import { reading } from './queries.ts';
import { noteSignedOut } from './signed-out.ts';

type Me = OutputOf<typeof getMe>;

export const readingMe = () => ({ ...reading(getMe, {}), staleTime: 60_000 });

/** Who is signed in. Only for pages that are shown to members: their route has read it before they show. */
export const useMe = () => useSuspenseQuery(readingMe()).data;

/** How long the server may take to say who is signed in, where this device knows who it was. */
const patienceMs = 3_000;
let isAsked = false;

/**
 * Who is signed in. The server is asked once for each opening of the app and each signing in; where it cannot be
 * reached, or not soon, whoever was signed in last goes on with what they read last, and is not held up again.
 * `keptReads` is done once that is there.
 */
export async function whoIsSignedIn(queries: QueryClient, keptReads: Promise<void>): Promise<Me> {
  const known = queries.getQueryData(readingMe().queryKey);
  if (isAsked && known) return known;
  const asking = call(getMe, {}).then(async (me) => {
    await keptReads;
    isAsked = true;
    if (await belongsTo(me.member.id)) queries.clear();
    queries.setQueryData(readingMe().queryKey, me);
    return me;
  });
  asking.catch(() => undefined);
  await keptReads;
  const before = queries.getQueryData(readingMe().queryKey);
  const soon = asking.catch(async (error: unknown) => {
    if (before && isUnreached(error)) {
      isAsked = true;
      return before;
    }
    if (refusalCode(error) === 'not_signed_in') await forgetReads();
    throw error;
  });
  if (!before) return soon;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  const first = await Promise.race([soon, late]);
  if (first) return first;
  isAsked = true;
  soon.then(
    // Somebody else sits here: what stands on the page is not theirs.
    (me) => me.member.id !== before.member.id && window.location.reload(),
    (error: unknown) => refusalCode(error) === 'not_signed_in' && noteSignedOut(true),
  );
  return before;
}
