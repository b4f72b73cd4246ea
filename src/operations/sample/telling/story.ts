import type { Telling } from './telling.ts';
import type { DealTold } from './told.ts';

/** One deal's story, and what the sample wants to show by it. */
export interface Story {
  readonly shows: string;
  readonly deal: DealTold;
  tell?(deal: Telling): void;
}
