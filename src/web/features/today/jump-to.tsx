import { todayTexts } from '#texts/today.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** The parts of the day by the name of their place on the page, with what there is in each. */
interface JumpToProps {
  moves: number;
  owed: number;
  promised: number;
  coming: number;
}

/** Where all of the day stands in one column: every part of it is one touch away. */
export function JumpTo({ moves, owed, promised, coming }: JumpToProps) {
  const t = useTexts(todayTexts);
  const parts = [
    { id: 'moves', label: t('toMoves', { count: moves }), count: moves },
    { id: 'owed', label: t('toOwed', { count: owed }), count: owed },
    { id: 'promised', label: t('toPromised', { count: promised }), count: promised },
    { id: 'coming', label: t('toComing'), count: coming },
  ];
  return (
    <nav aria-label={t('onThisPage')} className="-mt-1 mb-3 flex flex-wrap gap-1.5 lg:hidden">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ id, label }) => (
          <Button
            key={id}
            size="small"
            className="rounded-full!"
            onPress={() => document.getElementById(id)?.scrollIntoView({ block: 'start' })}
          >
            {label}
          </Button>
        ))}
    </nav>
  );
}
