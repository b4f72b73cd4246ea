import { listsTexts } from '#texts/lists.ts';
import { useTexts } from '../../ui/reader.tsx';
import { SelectionAct } from './selection-act.tsx';
import { type Sheet, saveSheet } from './sheet.ts';

interface SaveSelectedProps<Item> {
  items: readonly Item[];
  sheet: Sheet<Item>;
}

/** Takes whatever is selected along in a file. */
export function SaveSelected<Item>({ items, sheet }: SaveSelectedProps<Item>) {
  const t = useTexts(listsTexts);
  return (['csv', 'xlsx'] as const).map((format) => (
    <SelectionAct
      key={format}
      label={t(format)}
      words={t('exportList')}
      mayAct={items.length > 0}
      onAct={() => void saveSheet(sheet, items, format)}
    />
  ));
}
