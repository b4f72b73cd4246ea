import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { ChevronLeft, ChevronRight, CloseIcon } from './icons.tsx';
import { KeyHint } from './key-hint.tsx';
import { KeyLayer } from './keys/key-layer.tsx';

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

interface PaletteBoxProps {
  label: string;
  placeholder: string;
  closeLabel: string;
  resultsLabel: string;
  text: string;
  onText: (text: string) => void;
  sections: readonly PaletteSection[];
  /** Where one has gone into, with the way back. */
  within: { name: string; backLabel: string; back: () => void } | null;
  /** What is said where nothing is found, or below what is. */
  note: ReactNode;
  /** What the keys do, for those who have some. */
  foot: ReactNode;
  onClose: () => void;
}

/** A field, and below it what goes by what is typed. The field keeps the focus; arrows move along the list. */
export function PaletteBox(props: PaletteBoxProps) {
  const { label, sections, within, text, onText, note, foot, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const items = sections.flatMap((section) => section.items);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const at = event.currentTarget;
    const atEnd = at.selectionStart === at.value.length && at.selectionEnd === at.value.length;
    if (event.key === 'ArrowRight' && atEnd) {
      const marked = document.getElementById(at.getAttribute('aria-activedescendant') ?? '');
      const into = items.find((one) => one.id === marked?.dataset.key)?.goInto;
      if (!into) return;
      event.preventDefault();
      into.act();
    } else if (within && at.value === '' && (event.key === 'Backspace' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      within.back();
    }
  };

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-40 flex justify-center bg-shade sm:px-4 sm:pt-[12vh]"
    >
      <Modal className="h-fit w-full animate-[appear_120ms_ease-out] overflow-hidden border-line bg-paper shadow-lift max-sm:h-(--visual-viewport-height) sm:max-w-[620px] sm:rounded-2xl sm:border">
        <Dialog aria-label={label} className="flex max-h-full flex-col outline-none max-sm:h-full">
          <KeyLayer>
            <Autocomplete inputValue={text} onInputChange={onText}>
              <SearchField
                aria-label={within ? within.name : label}
                autoFocus
                className="flex flex-none items-center gap-1 border-b border-line pr-2 pl-4 max-sm:pl-2"
              >
                {within && (
                  <Button
                    slot={null}
                    aria-label={within.backLabel}
                    onPress={() => {
                      within.back();
                      field.current?.focus();
                    }}
                    className="flex max-w-[45%] flex-none cursor-pointer items-center gap-1 rounded-control bg-well py-1 pr-2 pl-1 text-fine font-semibold"
                  >
                    <ChevronLeft />
                    <span className="truncate">{within.name}</span>
                  </Button>
                )}
                <Input
                  ref={field}
                  onKeyDownCapture={onKey}
                  placeholder={props.placeholder}
                  className="min-h-[54px] min-w-0 flex-1 bg-transparent px-2 text-lead outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
                />
                <Button
                  slot={null}
                  aria-label={props.closeLabel}
                  onPress={onClose}
                  className="flex size-10 flex-none cursor-pointer items-center justify-center rounded-control text-soft hover:bg-well sm:hidden"
                >
                  <CloseIcon />
                </Button>
              </SearchField>
              <Menu
                aria-label={props.resultsLabel}
                items={sections}
                onAction={(id) => items.find((one) => one.id === id)?.choose()}
                className="min-h-0 overflow-auto overscroll-contain p-1.5 outline-none max-sm:flex-1 sm:max-h-[min(56vh,480px)]"
              >
                {(section) => <Section section={section} />}
              </Menu>
            </Autocomplete>
            {note && (
              <div role="status" className="px-5 pb-4 text-soft max-sm:flex-1 [&:not(:first-child)]:pt-1">
                {note}
              </div>
            )}
            <footer className="flex flex-none gap-5 border-t border-line px-4 py-2 text-fine text-faint max-sm:hidden">
              {foot}
            </footer>
          </KeyLayer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Section({ section }: { section: PaletteSection }) {
  return (
    <MenuSection id={section.id}>
      <Header className="px-2.5 pt-2.5 pb-1 text-[12px] font-semibold text-faint">{section.title}</Header>
      <Collection items={section.items}>{(item) => <Item item={item} />}</Collection>
    </MenuSection>
  );
}

function Item({ item }: { item: PaletteItem }) {
  const { goInto } = item;
  return (
    <MenuItem
      textValue={item.label}
      className="group flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 outline-none data-[focused]:bg-well max-sm:min-h-12"
    >
      <span className="flex w-5 flex-none justify-center text-faint group-data-[focused]:text-ink">
        {item.icon}
      </span>
      <span className="min-w-0 flex-1">
        <Text slot="label" className="block truncate">
          {item.label}
        </Text>
        {item.detail && (
          <Text slot="description" className="block truncate text-fine text-soft">
            {item.detail}
          </Text>
        )}
      </span>
      {item.keyWritten && (
        <Keyboard className="flex-none">
          <KeyHint of={item.keyWritten} />
        </Keyboard>
      )}
      {goInto && (
        // For the pointer alone: the keyboard goes in with the right arrow, and those who hear the page with it.
        <span
          aria-hidden="true"
          onPointerDown={(event) => event.stopPropagation()}
          onPointerUp={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            goInto.act();
          }}
          className="-mr-1 flex flex-none items-center gap-0.5 rounded-md border border-transparent py-1 pr-1 pl-2 text-fine text-faint group-data-[focused]:text-soft hover:border-line hover:bg-card max-sm:border-line max-sm:bg-card max-sm:text-soft"
        >
          {goInto.label}
          <ChevronRight />
        </span>
      )}
    </MenuItem>
  );
}
