import type { getMail as contract } from '#contract/letters/mail.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';

export const getMail: Handle<typeof contract> = async ({ letters }) => accept({ from: letters.from });
