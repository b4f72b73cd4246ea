import type { PaletteItem, PaletteSection } from '../../ui/palette-list.tsx';

/** An item with further words to find it by. */
export type FoundItem = PaletteItem & { words?: string | undefined };

/** A section where there is something in it. */
export const section = (id: string, title: string, items: readonly PaletteItem[]): PaletteSection[] =>
  items.length === 0 ? [] : [{ id, title, items }];
