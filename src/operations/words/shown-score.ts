import type { ModelMade } from '#store/words/models.ts';

/** How well sentences are told with what the workspace taught and without it, as the last model made was tried. */
export const shownScore = (made: ModelMade | null) => ({
  product: made?.productScore ?? null,
  here: made?.score ?? null,
});
