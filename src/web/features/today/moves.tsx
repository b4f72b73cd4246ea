import type { Today } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { MoveRowView } from './move-row.tsx';
import { useSettledMoves } from './use-settled-moves.ts';

type Move = Today['moves'][number];

interface MovesProps {
  moves: readonly Move[];
  /** Deals in which the reader has just done something. */
  acted: ReadonlySet<string>;
  /** Undefined for those who only read. */
  onAct?: ((move: Move) => void) | undefined;
  onSetAside?: ((move: Move) => void) | undefined;
  onNear: (dealId: string) => void;
}

/** What to do about each deal that needs it, one a deal. It never jumps under the hand. */
export function Moves({ moves, acted, onAct, onSetAside, onNear }: MovesProps) {
  const t = useTexts(todayTexts);
  const { rows, waiting, showAll, handlers } = useSettledMoves(moves, acted);
  return (
    <div {...handlers}>
      {waiting > 0 && (
        <div role="status" className="mb-1 flex justify-center">
          <Button size="small" look="quiet" onPress={showAll}>
            {t('showNewMoves', { count: waiting })}
          </Button>
        </div>
      )}
      <ul aria-label={t('moves')} className="-my-1 divide-y divide-line">
        {rows.map((row) => (
          <MoveRowView key={row.key} row={row} onAct={onAct} onSetAside={onSetAside} onNear={onNear} />
        ))}
      </ul>
    </div>
  );
}
