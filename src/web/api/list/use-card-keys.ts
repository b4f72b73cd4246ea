import type { RefObject } from 'react';
import { binTexts } from '#texts/bin.ts';
import { listsTexts } from '#texts/lists.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { CardAt } from './board-columns.ts';

type Act<Item> = ((at: CardAt<Item>) => void) | undefined;

interface CardKeys<Item> {
  shown: RefObject<ReadonlyMap<string, Item>>;
  moveLabel: string;
  onEdit: Act<Item>;
  onMove: Act<Item>;
  onRemove: Act<Item>;
}

/** What is done by key with the card that has the focus. */
export function useCardKeys<Item>({ shown, moveLabel, onEdit, onMove, onRemove }: CardKeys<Item>) {
  const t = useTexts(listsTexts);
  const binText = useTexts(binTexts);
  const withCard = (act: Act<Item>) => () => {
    const card = document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? '';
    const item = shown.current.get(card);
    if (item !== undefined) act?.({ card, item });
  };
  const shared = { group: 'list', inPalette: false } as const;
  useKey({ ...shared, key: 'e', label: t('edit'), when: onEdit !== undefined, act: withCard(onEdit) });
  useKey({
    ...shared,
    key: 'm',
    label: moveLabel,
    when: onMove !== undefined,
    act: withCard(onMove),
  });
  useKey({
    ...{ ...shared, key: 'Delete', label: binText('removeRow'), when: onRemove !== undefined },
    act: withCard(onRemove),
  });
}
