import { type RefObject, useEffect } from 'react';

/**
 * Keeps an element where it stands in the window while somebody's hand is on it, whatever comes in above it: the page is
 * scrolled by as much. Browsers do so by themselves, but not at the top of a page.
 */
export function useStayInPlace(of: RefObject<HTMLElement | null>, isHeld: () => boolean) {
  useEffect(() => {
    const place = () => of.current?.getBoundingClientRect().top ?? 0;
    let before = place();
    const note = () => {
      before = place();
    };
    const watch = new ResizeObserver(() => {
      const moved = place() - before;
      if (moved > 0 && isHeld()) window.scrollBy({ top: moved, behavior: 'instant' });
      note();
    });
    watch.observe(document.body);
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      watch.disconnect();
      window.removeEventListener('scroll', note);
    };
  }, [of, isHeld]);
}
