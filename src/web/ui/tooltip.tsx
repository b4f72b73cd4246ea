import {
  cloneElement,
  type FocusEvent,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

// It comes with the first hover.
const Tip = lazy(() => import('./tip.tsx').then((it) => ({ default: it.Tip })));

interface TooltipProps {
  text: ReactNode;
  /** Something that takes the focus. */
  children: ReactElement<Record<string, unknown>, string>;
}

const openMs = 300;
const closeMs = 80;

/** A word of explanation on hover and on focus. Escape takes it away; the pointer may rest on it. */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isOpen, setOpen] = useState(false);
  const soon = (open: boolean) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setOpen(open), open ? openMs : closeMs);
  };
  const now = (open: boolean) => {
    clearTimeout(waiting.current);
    setOpen(open);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches what happens to the control within. */}
      <span
        ref={anchor}
        className="contents"
        onPointerEnter={(event) => event.pointerType === 'mouse' && soon(true)}
        onPointerLeave={() => soon(false)}
        onPointerDown={() => now(false)}
        onFocus={(event: FocusEvent) => event.target.matches(':focus-visible') && now(true)}
        onBlur={() => now(false)}
      >
        {cloneElement(children, isOpen ? { 'aria-describedby': id } : {})}
      </span>
      {isOpen && (
        <Suspense>
          <Tip
            id={id}
            anchor={anchor}
            onStay={() => soon(true)}
            onLeave={() => soon(false)}
            onClose={() => now(false)}
          >
            {text}
          </Tip>
        </Suspense>
      )}
    </>
  );
}
