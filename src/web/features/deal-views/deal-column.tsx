import { listDeals } from '#contract/deals/deals.ts';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { useRowsAfter } from '../../api/list/column-rows.ts';
import { BoardColumn } from '../../ui/board/board-column.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { PositionColumn } from './board.tsx';
import { DealCard, dealCardHeight } from './deal-card.tsx';
import type { MenuAsked } from './deal-menu.tsx';
import { dealType } from './deal-type.ts';
import type { DealListInput, DealRow } from './list-input.ts';
import { SumOf } from './sum-of.tsx';

interface ColumnProps {
  column: PositionColumn;
  input: DealListInput;
  onMove: (dealId: string, kind: string) => void;
  onOpen: (dealId: string) => void;
  onMenu: (asked: MenuAsked) => void;
}

/** One position of the client: the deals that stand there. A card dropped here stays where it is, and says why. */
export function DealColumn({ column, input, onMove, onOpen, onMenu }: ColumnProps) {
  const boardText = useTexts(dealBoardTexts);
  const asked = { ...input, state: 'open', position: [column.key] };
  const rows = useRowsAfter<DealRow>(listDeals, asked, column);
  return (
    <BoardColumn
      column={column}
      beside={<SumOf values={column.values.slice(0, 1)} />}
      rows={rows}
      cardHeight={dealCardHeight}
      type={dealType}
      onPutDown={(dealId) => onMove(dealId, column.key)}
      emptyWords={boardText('columnEmpty')}
    >
      {(deal, top) => <DealCard key={deal.dealId} deal={deal} top={top} onOpen={onOpen} onMenu={onMenu} />}
    </BoardColumn>
  );
}
