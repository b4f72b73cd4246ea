/** How somebody thinks of our helping them, as far as we know. */
export const attitudes = ['for', 'neutral', 'against', 'unknown'] as const;
export type Attitude = (typeof attitudes)[number];

/** How much their word weighs in the decision. */
export const influences = ['high', 'middle', 'low', 'unknown'] as const;
export type Influence = (typeof influences)[number];

/** What is said of somebody's weight in a deal; what is left out was not said. */
export interface Weight {
  readonly attitude?: Attitude;
  readonly influence?: Influence;
}

/** The last that was said of each, and nothing where it never was. */
export function weightAfter({ attitude, influence }: Weight, before: Weight = {}): Weight {
  const said = { attitude: attitude ?? before.attitude, influence: influence ?? before.influence };
  return {
    ...(said.attitude === undefined ? {} : { attitude: said.attitude }),
    ...(said.influence === undefined ? {} : { influence: said.influence }),
  };
}
