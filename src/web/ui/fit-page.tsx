import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** What is left of A4 and of US Letter, both, within margins of 12 mm. */
const pageMm = { width: 186, height: 252 };
/** Type is made smaller down to this; what is longer still goes on to a second page rather than be unreadable. */
const smallest = 0.62;
const step = 0.03;

/**
 * One printed page, whatever stands on it: type and spaces shrink together until it fits. On the screen it is measured
 * out of sight. Sizes within are in `em`.
 */
export function FitPage({ children }: { children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return;
    const shrink = () => {
      let size = 1;
      element.style.setProperty('--fit', '1');
      while (size > smallest && element.scrollHeight > element.clientHeight + 1) {
        size -= step;
        element.style.setProperty('--fit', size.toFixed(2));
      }
    };
    shrink();
    // What stands on it may come later than the page does, and so may its type, which is of another width.
    const watcher = new MutationObserver(shrink);
    watcher.observe(element, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', shrink);
    return () => {
      watcher.disconnect();
      document.fonts.removeEventListener('loadingdone', shrink);
    };
  }, []);
  return (
    <div
      aria-hidden="true"
      // Paper is white, whatever the screen is.
      style={{ colorScheme: 'light' }}
      className="pointer-events-none invisible absolute top-0 -left-[300vw] text-black print:visible print:static"
    >
      <div
        ref={page}
        style={{
          width: `${pageMm.width}mm`,
          height: `${pageMm.height}mm`,
          fontSize: 'calc(9.6pt * var(--fit, 1))',
        }}
        className="flex flex-col leading-[1.4] print:h-auto! print:min-h-[252mm]"
      >
        {children}
      </div>
    </div>
  );
}
