import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { ChevronRight } from './icons.tsx';
import { KeyHint } from './key-hint.tsx';

/** One thing to choose. */
export interface PaletteItem {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: ReactNode;
  /** As it is written in `useKey`. */
  keyWritten?: string | null | undefined;
  choose: () => void;
  /** What more can be done with it: reached with the right arrow, or by its own button. */
  goInto?: { label: string; act: () => void } | undefined;
}

export interface PaletteSection {
  id: string;
  title: string;
  items: readonly PaletteItem[];
}

interface PaletteListProps {
  id: string;
  label: string;
  sections: readonly PaletteSection[];
  marked: string | null;
  onMark: (id: string) => void;
  optionId: (id: string) => string;
  onGoneInto: () => void;
}

/** What was found, in sections. The field above keeps the focus and says which item is marked. */
export function PaletteList({ id, label, sections, ...rest }: PaletteListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="min-h-0 overflow-auto overscroll-contain p-1.5 max-sm:flex-1 sm:max-h-[min(56vh,480px)] [&:empty]:hidden"
    >
      {sections.map((section) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box holds options in groups; a fieldset is for forms.
        <div key={section.id} role="group" aria-label={section.title}>
          <p aria-hidden="true" className="px-2.5 pt-2.5 pb-1 text-[12px] font-semibold text-faint">
            {section.title}
          </p>
          {section.items.map((item) => (
            <Option key={item.id} item={item} {...rest} />
          ))}
        </div>
      ))}
    </div>
  );
}

type OptionProps = Omit<PaletteListProps, 'id' | 'label' | 'sections'> & { item: PaletteItem };

function Option({ item, marked, onMark, optionId, onGoneInto }: OptionProps) {
  const { goInto } = item;
  const isMarked = item.id === marked;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for every option.
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the marked option.
    <div
      id={optionId(item.id)}
      role="option"
      aria-selected={isMarked}
      onPointerMove={() => {
        if (!isMarked) onMark(item.id);
      }}
      // The field keeps the focus, and on a phone the keyboard stays.
      onMouseDown={(event) => event.preventDefault()}
      onClick={item.choose}
      className={classes(
        'flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 max-sm:min-h-12',
        isMarked && 'bg-well',
      )}
    >
      <span className={classes('flex w-5 flex-none justify-center', isMarked ? 'text-ink' : 'text-faint')}>
        {item.icon}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate">{item.label}</span>
        {item.detail && <span className="block truncate text-fine text-soft">{item.detail}</span>}
      </span>
      {item.keyWritten && <KeyHint of={item.keyWritten} />}
      {goInto && (
        // For the pointer; the keyboard goes in with the right arrow.
        // biome-ignore lint/a11y/noStaticElementInteractions: an option holds no button.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the right arrow.
        <span
          onClick={(event) => {
            event.stopPropagation();
            goInto.act();
            onGoneInto();
          }}
          className={classes(
            '-mr-1 flex flex-none items-center gap-0.5 rounded-md border py-1 pr-1 pl-2 text-fine max-sm:border-line max-sm:bg-card max-sm:py-2',
            isMarked ? 'border-line bg-card text-soft' : 'border-transparent text-faint',
          )}
        >
          {goInto.label}
          <ChevronRight />
        </span>
      )}
    </div>
  );
}
