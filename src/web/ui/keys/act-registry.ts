/** Where an act stands in the sheet of keys and in the palette. */
export type ActGroup = 'page' | 'list' | 'make' | 'go' | 'everywhere';

/** Something that can be done now, by its key, or by its name in the palette. */
export interface RegisteredAct {
  id: string;
  label: string;
  group: ActGroup;
  /** As it is written in `useKey`; null for what is only found by name. */
  key: string | null;
  /** Further words to find it by. */
  words: string;
  inPalette: boolean;
  repeats: boolean;
  /** The modal layer that it was declared in; null holds whatever is open. */
  layer: number | null;
  act: () => void;
}

const acts = new Map<string, RegisteredAct>();
/** What lies over the page, the topmost last. The page itself is 0. */
const layers: number[] = [0];

/** Adds an act until the answered function is called. */
export function register(one: RegisteredAct): () => void {
  acts.set(one.id, one);
  return () => {
    acts.delete(one.id);
  };
}

/** Puts a layer over what is there, until the answered function is called. */
export function openLayer(layer: number): () => void {
  layers.push(layer);
  return () => {
    layers.splice(layers.lastIndexOf(layer), 1);
  };
}

/** What can be done now, in the order in which it was declared. */
export function actsNow(): RegisteredAct[] {
  const top = layers.at(-1);
  return [...acts.values()].filter((one) => one.layer === null || one.layer === top);
}
