import type { ReadingWork } from '#operations/words/reading-work.ts';

/** What a thread that reads is told: its work, and the bytes of a file, a piece whenever it asked for one. */
export type ToThread =
  | { readonly work: ReadingWork; readonly comesInPieces: boolean }
  | { readonly piece: Uint8Array | null };

/** What it tells: how far it is, that it wants the next piece, and what came of it. */
export type FromThread =
  | { readonly heard: number }
  | { readonly more: true }
  | { readonly done: unknown }
  | { readonly failed: string };
