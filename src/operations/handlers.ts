import type { operations } from '#contract/operations.ts';
import type { HandleFor } from './world.ts';

type Handlers = { readonly [Name in keyof typeof operations]: HandleFor<(typeof operations)[Name]> };

/** What does the work of each operation, by its name, sorted. */
export const handlers: Handlers = {};
