import { boardsTexts } from '#texts/boards.ts';
import { Button } from '../../ui/button.tsx';
import { ChevronLeft, ChevronRight } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface MonthTurnProps {
  label: string;
  /** How many stand in it, and by what. */
  counted: string;
  onTurn: (by: 1 | -1) => void;
  onToday: () => void;
}

/** Which month is looked at, and the way to others. */
export function MonthTurn({ label, counted, onTurn, onToday }: MonthTurnProps) {
  const t = useTexts(boardsTexts);
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
      <h2 className="text-lead font-semibold tracking-[-0.01em]">{label}</h2>
      <div className="flex items-center gap-1">
        <Button size="small" aria-label={t('earlier')} onPress={() => onTurn(-1)}>
          <ChevronLeft />
        </Button>
        <Button size="small" onPress={onToday}>
          {t('toToday')}
        </Button>
        <Button size="small" aria-label={t('later')} onPress={() => onTurn(1)}>
          <ChevronRight />
        </Button>
      </div>
      <p role="status" className="text-fine text-soft">
        {counted}
      </p>
    </div>
  );
}
