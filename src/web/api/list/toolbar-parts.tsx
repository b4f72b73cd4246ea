import type { ReactNode } from 'react';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { BoardIcon, CalendarIcon, CheckIcon, TableIcon, TimelineIcon } from '../../ui/icons.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';

/** Opens what a list is narrowed by. */
export function FiltersButton({ onPress }: { onPress: () => void }) {
  const t = useTexts(dealFiltersTexts);
  return (
    <Button onPress={onPress}>
      {t('filters')}
      <KeyHint of="f" />
    </Button>
  );
}

const pictures = {
  table: <TableIcon />,
  board: <BoardIcon />,
  timeline: <TimelineIcon />,
  calendar: <CalendarIcon />,
};

interface LayoutChoiceProps<Layout extends keyof typeof pictures> {
  label: string;
  items: readonly { id: Layout; label: string }[];
  value: Layout;
  onChange: (layout: Layout) => void;
}

/** How a list is laid out: in pictures, unless there is room for words. */
export function LayoutChoice<Layout extends keyof typeof pictures>({
  items,
  ...props
}: LayoutChoiceProps<Layout>) {
  const shown = items.map((item) => ({ ...item, picture: pictures[item.id] }));
  return <Choice {...props} labelHidden items={shown} />;
}

/** Begins to select several, without its word, so that all tools stand in one row, in German too. */
export function SelectButton({ label, hint, onPress }: { label: string; hint: string; onPress: () => void }) {
  return (
    <Tooltip text={hint}>
      <Button onPress={onPress} aria-label={label} className="w-9">
        <span className="flex size-4 items-center justify-center rounded-[4px] border border-edge">
          <CheckIcon />
        </span>
      </Button>
    </Tooltip>
  );
}

/** The tools of a list on a phone: which view and how it is shown, and below it what it is searched for. */
export function NarrowToolbar({ above, below }: { above: ReactNode; below: ReactNode }) {
  return (
    <div className="mb-3 flex flex-col gap-2">
      <div className="flex items-center gap-2">{above}</div>
      <div className="flex items-center gap-2">{below}</div>
    </div>
  );
}
