import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface TipProps {
  id: string;
  anchor: React.RefObject<HTMLElement | null>;
  onStay: () => void;
  onLeave: () => void;
  onClose: () => void;
  children: ReactNode;
}

const gap = 6;

/** Above what it explains, or below where there is no room, and never over the edge of the window. */
export function Tip({ id, anchor, onStay, onLeave, onClose, children }: TipProps) {
  const tip = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const about = anchor.current?.firstElementChild?.getBoundingClientRect();
    const own = tip.current?.getBoundingClientRect();
    if (!about || !own) return;
    const middle = about.left + about.width / 2 - own.width / 2;
    const above = about.top - own.height - gap;
    setPlace({
      left: Math.max(gap, Math.min(middle, window.innerWidth - own.width - gap)),
      top: above < gap ? about.bottom + gap : above,
    });
  }, [anchor]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('scroll', onClose, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('scroll', onClose, true);
    };
  });
  return createPortal(
    <div
      ref={tip}
      id={id}
      role="tooltip"
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      className="fixed z-50 w-max max-w-xs rounded-control bg-ink px-2.5 py-1.5 text-fine text-on-strong shadow-lift"
    >
      {children}
    </div>,
    document.body,
  );
}
