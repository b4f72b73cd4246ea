import type { listTokens as contract } from '#contract/tokens/tokens.ts';
import { accept } from '#domain/result.ts';
import { seesTokensOf } from '#policy/api-token.ts';
import { listApiTokenRows } from '#store/people/api-tokens.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';

export const listTokens: Handle<typeof contract> = async ({ tx, actor }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  return accept(await listApiTokenRows(tx, actor.workspaceId, seesTokensOf(actor), page.value));
};
