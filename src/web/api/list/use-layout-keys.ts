import { boardsTexts } from '#texts/boards.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { ListLayout } from './list-view.ts';

/** A figure for each way in which a list is shown. */
export function useLayoutKeys(layout: ListLayout, show: (layout: ListLayout) => void): void {
  const t = useTexts(boardsTexts);
  useKey({ key: '1', label: t('table'), when: layout !== 'table', act: () => show('table') });
  useKey({ key: '3', label: t('calendar'), when: layout !== 'calendar', act: () => show('calendar') });
  useKey({ key: '2', label: t('board'), when: layout !== 'board', act: () => show('board') });
}
