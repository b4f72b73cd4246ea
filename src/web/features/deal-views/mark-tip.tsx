import { createPortal } from 'react-dom';
import type { MarkWords } from './mark-words.ts';

export interface TipAsked extends MarkWords {
  box: DOMRect;
}

const width = 260;

/** What a mark is, while the pointer or the focus is on it. One for all marks, for there are hundreds of them. */
export function MarkTip({ asked }: { asked: TipAsked | null }) {
  if (!asked) return null;
  const { box, title, detail } = asked;
  const left = Math.max(8, Math.min(window.innerWidth - width - 8, box.left + box.width / 2 - width / 2));
  const isLow = box.top > window.innerHeight - 120;
  return createPortal(
    <div
      role="tooltip"
      className="pointer-events-none fixed z-50 rounded-control bg-ink px-2.5 py-1.5 text-fine text-on-strong shadow-lift"
      style={{
        left,
        maxWidth: width,
        ...(isLow ? { bottom: window.innerHeight - box.top + 4 } : { top: box.bottom + 4 }),
      }}
    >
      <b className="block font-semibold">{title}</b>
      {detail}
    </div>,
    document.body,
  );
}
