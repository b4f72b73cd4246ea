import { useNavigate } from '@tanstack/react-router';
import { todayTexts } from '#texts/today.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { type Move, moveKey } from './settled-moves.ts';
import { goToRow, useRowAtHand } from './use-rows.ts';

interface DayKeys {
  moves: readonly Move[];
  coming: readonly Move[];
  /** Undefined for those who only read. */
  onSetAside?: ((move: Move) => void) | undefined;
}

/** The whole day by keyboard: along the rows, Enter for the act, and what else there is to do with a move. */
export function useDayKeys({ moves, coming, onSetAside }: DayKeys): void {
  const t = useTexts(todayTexts);
  const navigate = useNavigate();
  const row = useRowAtHand();
  const move =
    moves.find((one) => moveKey(one) === row) ?? coming.find((one) => `coming ${moveKey(one)}` === row);
  const along = { group: 'list', repeats: true, inPalette: false } as const;
  const isOn = row !== null;
  useKey({ key: 'j', label: t('nextRow'), ...along, act: () => goToRow(1) });
  useKey({ key: 'k', label: t('rowBefore'), ...along, act: () => goToRow(-1) });
  useKey({ key: 'ArrowDown', label: t('nextRow'), ...along, when: isOn, act: () => goToRow(1) });
  useKey({ key: 'ArrowUp', label: t('rowBefore'), ...along, when: isOn, act: () => goToRow(-1) });
  useKey({
    key: 's',
    label: t('setAsideKey'),
    group: 'list',
    when: move !== undefined && onSetAside !== undefined,
    act: () => move && onSetAside?.(move),
  });
  useKey({
    key: 'o',
    label: t('openDealKey'),
    group: 'list',
    when: move !== undefined,
    act: () =>
      move && void navigate({ to: '/deals/$dealId', params: { dealId: move.deal.dealId }, search: {} }),
  });
}
