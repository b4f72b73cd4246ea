import { type RefObject, useEffect, useState } from 'react';
import { isCarrying } from './carry.tsx';

/** Whether something is in sight, or so near that it will be; while something is carried, what was in sight stays so. */
export function useInSight(ref: RefObject<Element | null>, nearPx: number): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const { current } = ref;
    if (!current) return;
    const watched = new IntersectionObserver(
      ([entry]) => setInSight((before) => entry?.isIntersecting === true || (before && isCarrying())),
      { rootMargin: `${nearPx}px` },
    );
    watched.observe(current);
    return () => watched.disconnect();
  }, [ref, nearPx]);
  return isInSight;
}
