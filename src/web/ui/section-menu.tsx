import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { afterFocusReturns } from './after-focus-returns.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { CheckIcon, ChevronDown } from './icons.tsx';
import { popoverLook } from './list-box.tsx';

export interface MenuChoice {
  id: string;
  label: string;
  detail?: string | undefined;
  /** A word at its end. */
  note?: string | undefined;
}

interface SectionMenuProps {
  label: string;
  /** What the button says. */
  children: ReactNode;
  sections: readonly { label: string; items: readonly MenuChoice[] }[];
  /** Those that are on. */
  chosen: ReadonlySet<string>;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  onChoose: (id: string) => void;
  /** Several can be on: it stays open. */
  several?: boolean;
  className?: string;
}

/** A choice among things in sections, with a mark at what is on. */
export function SectionMenu(props: SectionMenuProps) {
  const { label, children, sections, chosen, onChoose, several = false } = props;
  const open = props.isOpen === undefined ? {} : { isOpen: props.isOpen };
  return (
    <MenuTrigger {...open} {...(props.onOpenChange ? { onOpenChange: props.onOpenChange } : {})}>
      <Button {...(props.className ? { className: props.className } : {})}>
        {children}
        <ChevronDown />
      </Button>
      <Popover
        className={classes(popoverLook, 'max-h-[70vh] w-[min(92vw,330px)] overflow-auto p-1')}
        placement="bottom start"
      >
        <Menu
          aria-label={label}
          className="outline-none"
          {...(several ? { shouldCloseOnSelect: false } : {})}
          onAction={(id) => (several ? onChoose(String(id)) : afterFocusReturns(() => onChoose(String(id))))}
        >
          {sections
            .filter(({ items }) => items.length > 0)
            .map((section) => (
              <MenuSection key={section.label}>
                <Header className="px-2.5 pt-2 pb-1 text-[11.5px] font-semibold text-faint">
                  {section.label}
                </Header>
                {section.items.map((item) => (
                  <MenuItem
                    key={item.id}
                    id={item.id}
                    textValue={item.label}
                    className="flex cursor-pointer items-start gap-2 rounded-md px-2.5 py-1.5 outline-none data-[focused]:bg-well max-sm:py-2.5"
                  >
                    <span className="mt-1 flex size-3.5 flex-none items-center justify-center">
                      {chosen.has(item.id) && <CheckIcon />}
                    </span>
                    <span className="min-w-0 flex-1">
                      {item.label}
                      {item.detail && <span className="block text-fine text-soft">{item.detail}</span>}
                    </span>
                    {item.note && <span className="mt-0.5 flex-none text-fine text-faint">{item.note}</span>}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
