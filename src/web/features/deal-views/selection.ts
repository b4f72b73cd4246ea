import type { DealSection } from './deal-section.ts';

/** Deals that are selected to do something with all of them. */
export interface Selection {
  readonly dealIds: ReadonlySet<string>;
  /** Takes one in, or out again. */
  toggle: (dealId: string, row: number) => void;
  /** Takes in all from the one that was toggled last up to this row. */
  extend: (sections: readonly DealSection[], row: number) => void;
  end: () => void;
}
