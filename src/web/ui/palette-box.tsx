import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { ChevronLeft, CloseIcon } from './icons.tsx';
import { KeyLayer } from './keys/key-layer.tsx';
import { PaletteList, type PaletteSection } from './palette-list.tsx';

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
  /** What is said where nothing is found. */
  note: ReactNode;
  /** How many were found, for those who hear the page. */
  counted: string;
  /** What the keys do, for those who have some; whether there is more to do with what is marked. */
  foot: (hasMore: boolean) => ReactNode;
  onClose: () => void;
}

/**
 * A field, and below it what goes by what is typed. The field keeps the focus, one item is marked, and that is always
 * the first until the hand moves: what comes in later moves nothing that was chosen.
 */
export function PaletteBox(props: PaletteBoxProps) {
  const { label, sections, within, text, onText, note, foot, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [moved, setMoved] = useState<string | null>(null);
  const items = sections.flatMap((section) => section.items);
  const marked = items.find((one) => one.id === moved) ?? items[0] ?? null;
  const optionId = (id: string) => `${listId} ${id}`.replaceAll(/[^\w-]/g, '_');
  const markedId = marked && optionId(marked.id);

  useEffect(() => {
    if (markedId) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);

  const move = (by: 1 | -1) => {
    const at = marked ? items.indexOf(marked) : -1;
    setMoved(items.at((at + by + items.length) % items.length)?.id ?? null);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: marked?.choose,
      ArrowRight: isAtEnd ? marked?.goInto?.act : undefined,
      Backspace: value === '' ? within?.back : undefined,
      ArrowLeft: value === '' ? within?.back : undefined,
    };
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') setMoved(null);
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
            <div className="flex flex-none items-center gap-1 border-b border-line pr-2 pl-3 max-sm:pl-2">
              {within && (
                <Button
                  aria-label={`${within.backLabel}: ${within.name}`}
                  onPress={() => {
                    within.back();
                    setMoved(null);
                    field.current?.focus();
                  }}
                  className="flex max-w-[45%] flex-none cursor-pointer items-center gap-1 rounded-control bg-well py-1 pr-2 pl-1 text-fine font-semibold"
                >
                  <ChevronLeft />
                  <span className="truncate">{within.name}</span>
                </Button>
              )}
              <input
                ref={field}
                autoFocus
                role="combobox"
                aria-label={within ? `${label}: ${within.name}` : label}
                aria-expanded={items.length > 0}
                aria-controls={listId}
                aria-autocomplete="list"
                {...(markedId ? { 'aria-activedescendant': markedId } : {})}
                autoComplete="off"
                autoCorrect="off"
                spellCheck={false}
                enterKeyHint="go"
                placeholder={props.placeholder}
                value={text}
                onChange={(event) => {
                  onText(event.currentTarget.value);
                  setMoved(null);
                }}
                onKeyDown={onKey}
                className="min-h-[54px] min-w-0 flex-1 bg-transparent px-2 text-lead outline-none placeholder:text-faint"
              />
              <Button
                aria-label={props.closeLabel}
                onPress={onClose}
                className="flex size-10 flex-none cursor-pointer items-center justify-center rounded-control text-soft hover:bg-well sm:hidden"
              >
                <CloseIcon />
              </Button>
            </div>
            <PaletteList
              id={listId}
              label={props.resultsLabel}
              sections={sections}
              marked={marked?.id ?? null}
              onMark={setMoved}
              optionId={optionId}
              onGoneInto={() => {
                setMoved(null);
                field.current?.focus();
              }}
            />
            <p role="status" className={note ? 'px-5 py-4 text-soft' : 'sr-only'}>
              {note ?? props.counted}
            </p>
            <div className="flex flex-none gap-5 border-t border-line px-4 py-2 text-fine text-faint max-sm:hidden">
              {foot(marked?.goInto !== undefined)}
            </div>
          </KeyLayer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
