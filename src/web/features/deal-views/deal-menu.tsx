import { dealViewsTexts } from '#texts/deal-views.ts';
import { PointMenu } from '../../ui/point-menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { DealRow } from './list-input.ts';

/** Which deal the menu is about, and where it opens. */
export interface MenuAsked {
  deal: DealRow;
  /** Where it stands, in a list whose rows can be selected. */
  row?: number;
  x: number;
  y: number;
}

interface DealMenuProps {
  asked: MenuAsked | null;
  /** What is done: as the deal page names it, or `plan`. */
  onAct: (dealId: string, act: string) => void;
  onOpen: (dealId: string) => void;
  /** What is missing for the deal to move on, where that can be asked. */
  onMoveOn?: (deal: DealRow) => void;
  /** Begins to select, with this deal. */
  onSelect?: ((deal: DealRow, row: number) => void) | undefined;
  onClose: () => void;
}

const openActs = [
  'open',
  'move-on',
  'plan',
  'reach-out',
  'commitment',
  'note',
  'edit',
  'won',
  'parked',
  'lost',
  'select',
] as const;
const endedActs = ['open', 'note', 'edit', 'reopened', 'select'] as const;

/** What can be done with a deal, right where it is listed. */
export function DealMenu({ asked, onAct, onOpen, onMoveOn, onSelect, onClose }: DealMenuProps) {
  const t = useTexts(dealViewsTexts);
  const usual = asked?.deal.state === 'open' ? openActs : endedActs;
  const acts = usual.filter((act) => (act !== 'move-on' || onMoveOn) && (act !== 'select' || onSelect));
  return (
    <PointMenu
      label={asked ? t('actsFor', { name: asked.deal.name }) : ''}
      at={asked}
      onClose={onClose}
      acts={acts.map((act) => ({
        id: act,
        label: t(`act_${act}`),
        ...(act === 'lost' ? { tone: 'risk' as const } : {}),
        act: () => {
          if (!asked) return;
          if (act === 'open') onOpen(asked.deal.dealId);
          else if (act === 'move-on') onMoveOn?.(asked.deal);
          else if (act === 'select') onSelect?.(asked.deal, asked.row ?? 0);
          else onAct(asked.deal.dealId, act);
        },
      }))}
    />
  );
}
