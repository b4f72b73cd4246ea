import { useState } from 'react';
import type { OperationContract } from '#contract/operation.ts';
import { listsTexts } from '#texts/lists.ts';
import { Button } from '../../ui/button.tsx';
import { ExportIcon } from '../../ui/icons.tsx';
import { Menu, type MenuAct } from '../../ui/menu.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { explain } from '../client.ts';
import { type Sheet, type SheetFormat, saveSheet } from './sheet.ts';
import { readWholeList } from './whole-list.ts';

interface SaveListProps<Item> {
  contract: OperationContract;
  /** What the list is narrowed and sorted by. */
  input: Readonly<Record<string, unknown>>;
  sheet: Sheet<Item>;
  /** Another kind of file that the server makes of the list. */
  alsoAs?: MenuAct | undefined;
}

/** Saves all that a list holds as a file, in the order in which it is shown. */
export function SaveListButton<Item>({ contract, input, sheet, alsoAs }: SaveListProps<Item>) {
  const t = useTexts(listsTexts);
  const numbers = useNumbers();
  const [read, setRead] = useState<{ read: number; of: number } | null>(null);
  const save = async (format: SheetFormat) => {
    setRead({ read: 0, of: 0 });
    try {
      const items = await readWholeList<Item>(contract, input, (done, of) => setRead({ read: done, of }));
      await saveSheet(sheet, items, format);
    } catch (error) {
      sayProblem(explain(error));
    } finally {
      setRead(null);
    }
  };
  if (read) {
    return (
      <Button isPending>
        {read.of > 0
          ? t('readSoFar', { read: numbers.whole(read.read), of: numbers.whole(read.of) })
          : t('exportList')}
      </Button>
    );
  }
  return (
    <Menu
      label={t('exportList')}
      look="plain"
      acts={[
        { id: 'csv', label: t('exportCsv'), act: () => void save('csv') },
        { id: 'xlsx', label: t('exportXlsx'), act: () => void save('xlsx') },
        ...(alsoAs ? [alsoAs] : []),
      ]}
    >
      <ExportIcon />
    </Menu>
  );
}
