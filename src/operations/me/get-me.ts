import type { getMe as contract } from '#contract/me/me.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';
import { meOf } from './me-of.ts';

export const getMe: Handle<typeof contract> = async ({ tx, actor }) => accept(await meOf(tx, actor));
