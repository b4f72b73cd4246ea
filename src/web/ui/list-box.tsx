import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { classes } from './classes.ts';

/** One thing to choose from a list. */
export interface Choosable {
  id: string;
  label: string;
  detail?: string | undefined;
  /** A line under it, for those who do not know it by its name. */
  hint?: string | undefined;
}

export const popoverLook =
  'rounded-card border border-line bg-raised shadow-lift animate-[appear_120ms_ease-out] overflow-auto';

/** How one thing of an open list looks. */
export const choosableLook =
  'flex cursor-pointer items-baseline justify-between gap-3 rounded-md px-2.5 py-1.5 outline-none data-[focused]:bg-well data-[hovered]:bg-well data-[selected]:font-semibold max-sm:py-2.5';

export function ChoicePopover(props: Omit<PopoverProps, 'className'>) {
  return <Popover {...props} className={classes(popoverLook, 'min-w-(--trigger-width) max-w-[90vw] p-1')} />;
}

interface ChoiceListProps {
  /** Left out where the field around it says which ones there are. */
  items?: readonly Choosable[];
  emptyText: string;
}

/** The open list of a select or a combo box. */
export function ChoiceList({ items, emptyText }: ChoiceListProps) {
  return (
    <ListBox<Choosable>
      {...(items ? { items } : {})}
      className="max-h-72 overflow-auto outline-none"
      renderEmptyState={() => <Header className="px-2.5 py-2 text-fine text-soft">{emptyText}</Header>}
    >
      {(item) => (
        <ListBoxItem textValue={item.label} className={choosableLook}>
          <span className="min-w-0">
            {item.label}
            {item.hint && <span className="block max-w-96 text-fine font-normal text-soft">{item.hint}</span>}
          </span>
          {item.detail && <span className="text-fine font-normal text-soft">{item.detail}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
