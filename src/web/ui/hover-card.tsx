import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { classes } from './classes.ts';
import { popoverLook } from './list-box.tsx';

interface HoverCardProps {
  id: string;
  /** What it explains, while it is pointed at or has the focus. */
  anchor: RefObject<Element | null>;
  children: ReactNode;
}

/** From what it explains, and from the edges of the window. */
const gap = 6;

/** More than a word of explanation, beside what is pointed at. It takes no focus and nothing can be pressed in it. */
export function HoverCard({ id, anchor, children }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // What is read while it stands makes it grow.
  useLayoutEffect(() => {
    const settle = () => {
      const [of, own] = [anchor.current?.getBoundingClientRect(), card.current?.getBoundingClientRect()];
      if (!of || !own) return;
      const below = of.bottom + gap;
      const fits = below + own.height < innerHeight - gap;
      const left = of.left + of.width / 2 - own.width / 2;
      setPlace({
        left: Math.max(gap, Math.min(left, innerWidth - own.width - gap)),
        top: fits ? below : of.top - own.height - gap,
      });
    };
    settle();
    const watch = new ResizeObserver(settle);
    if (card.current) watch.observe(card.current);
    window.addEventListener('scroll', settle, { passive: true });
    return () => {
      watch.disconnect();
      window.removeEventListener('scroll', settle);
    };
  }, [anchor]);
  return createPortal(
    <div
      ref={card}
      id={id}
      role="tooltip"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      className={classes(popoverLook, 'pointer-events-none fixed z-40 w-[min(92vw,320px)] p-3 text-fine')}
    >
      {children}
    </div>,
    document.body,
  );
}
