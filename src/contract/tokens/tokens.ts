import { z } from 'zod';
import { operation } from '../operation.ts';
import { givenInstant, id, line, listInput, listOf, shownInstant } from '../values.ts';

const tokenShape = z.object({
  tokenId: id,
  memberId: id,
  memberName: z.string(),
  name: z.string(),
  createdAt: shownInstant,
  lastUsedAt: shownInstant.nullable().describe('To the hour.'),
  expiresAt: shownInstant.nullable(),
  revokedAt: shownInstant.nullable(),
});

export const listTokens = operation({
  name: 'listTokens',
  summary:
    "Lists your API tokens, or everybody's if you are an admin; the latest first. Never the tokens themselves.",
  method: 'GET',
  path: '/api/tokens',
  access: 'member',
  input: z.object(listInput),
  output: listOf(tokenShape),
  refusals: ['cursor_not_valid'],
});

export const createToken = operation({
  name: 'createToken',
  summary: 'Makes an API token that acts as you. The answer holds it, this once.',
  method: 'POST',
  path: '/api/tokens',
  access: 'person',
  input: z.object({
    name: line.describe('What it is for.'),
    expiresAt: givenInstant.nullable().default(null).describe('Null: until it is revoked.'),
  }),
  output: z.object({ token: z.string(), shown: tokenShape }),
  refusals: [],
  shownOnce: true,
});

export const restoreToken = operation({
  name: 'restoreToken',
  summary: 'Lets a token work again that was revoked by mistake, within a quarter of an hour.',
  method: 'POST',
  path: '/api/tokens/:tokenId/restored',
  access: 'person',
  input: z.object({ tokenId: id }),
  output: tokenShape,
  refusals: ['token_not_found', 'undo_too_late'],
});

export const revokeToken = operation({
  name: 'revokeToken',
  summary: 'Makes an API token stop working.',
  method: 'DELETE',
  path: '/api/tokens/:tokenId',
  access: 'member',
  input: z.object({ tokenId: id }),
  output: tokenShape,
  refusals: ['token_not_found'],
});
