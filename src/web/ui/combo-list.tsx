import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import { classes } from './classes.ts';
import { type Choosable, choosableLook, popoverLook } from './list-box.tsx';

interface ComboListProps {
  id: string;
  label: string;
  items: readonly Choosable[];
  chosen: string | null;
  marked: string | null;
  optionId: (id: string) => string;
  anchor: RefObject<HTMLElement | null>;
  onMark: (id: string) => void;
  onChoose: (id: string) => void;
}

/** The open list of a combo box, over everything else. The field keeps the focus and says which item is marked. */
export const ComboList = memo(function ComboList(props: ComboListProps) {
  const { id, label, items, chosen, marked, optionId, anchor, onMark, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (list.current && anchor.current) placeBeside(list.current, anchor.current);
    };
    // Where the browser has no top layer to lift it to, it lies over what is beside it.
    list.current?.showPopover?.();
    place();
    const watch = new AbortController();
    const { signal } = watch;
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { signal });
    window.visualViewport?.addEventListener('resize', place, { signal });
    return () => watch.abort();
  }, [anchor]);
  const markedId = marked === null ? null : optionId(marked);
  useLayoutEffect(() => {
    if (markedId !== null) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      popover="manual"
      className={classes(popoverLook, 'fixed inset-auto z-50 max-w-[90vw] p-1')}
    >
      {items.map((item) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for every option.
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the marked option.
        <div
          key={item.id}
          id={optionId(item.id)}
          role="option"
          aria-selected={item.id === chosen}
          {...(item.id === marked ? { 'data-focused': true } : {})}
          {...(item.id === chosen ? { 'data-selected': true } : {})}
          onPointerMove={() => onMark(item.id)}
          // The field keeps the focus, and on a phone the keyboard stays.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item.id)}
          className={choosableLook}
        >
          <span className="min-w-0">
            {item.label}
            {item.hint && <span className="block max-w-96 text-fine font-normal text-soft">{item.hint}</span>}
          </span>
          {item.detail && <span className="text-fine font-normal text-soft">{item.detail}</span>}
        </div>
      ))}
    </div>
  );
});

const gap = 8;
const tallest = 296;

/** Below the field, or above it where there is more room; as wide as the field at least. */
function placeBeside(list: HTMLElement, field: HTMLElement): void {
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const seen = window.visualViewport;
  const floor = seen ? seen.offsetTop + seen.height : window.innerHeight;
  const [above, below] = [top - gap * 2, floor - bottom - gap * 2];
  const isAbove = below < Math.min(tallest, list.scrollHeight) && above > below;
  const { style } = list;
  style.minWidth = `${width}px`;
  style.maxHeight = `${Math.max(0, Math.min(tallest, isAbove ? above : below))}px`;
  style.left = `${Math.max(gap, Math.min(left, window.innerWidth - list.offsetWidth - gap))}px`;
  style.top = isAbove ? 'auto' : `${bottom + gap}px`;
  style.bottom = isAbove ? `${window.innerHeight - top + gap}px` : 'auto';
}
