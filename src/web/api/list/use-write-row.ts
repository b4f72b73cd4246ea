import { useQueryClient } from '@tanstack/react-query';
import { endAct } from '../../ui/acts-under-way.ts';
import { expectMessage, sayProblem } from '../../ui/toast.tsx';
import { explain } from '../client.ts';
import { toAndFro, useSayDone } from '../undo.ts';
import type { RowChange, WrittenKind } from './list-kind.ts';
import { turnedBack } from './row-change.ts';

/** Writes over some of a row and says so, with the way back. Answers whether it is written. */
export function useWriteRow<Item>(kind: WrittenKind<Item>) {
  const queries = useQueryClient();
  const sayDone = useSayDone();
  return async (item: Item, change: RowChange, said: string): Promise<boolean> => {
    const act = expectMessage();
    try {
      await kind.write(item, change);
      await queries.invalidateQueries();
      const back = () => kind.write(item, turnedBack(change));
      sayDone(
        said,
        toAndFro(back, () => kind.write(item, change)),
        act,
      );
      return true;
    } catch (error) {
      sayProblem(explain(error));
      return false;
    } finally {
      endAct(act);
    }
  };
}
