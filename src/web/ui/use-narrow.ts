import { useSyncExternalStore } from 'react';

/** As wide as a phone: what stands side by side elsewhere stands one at a time there. */
const narrow = '(max-width: 767px)';

function subscribe(listener: () => void) {
  const media = matchMedia(narrow);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the page is as narrow as a phone, for what is built differently there and not only arranged differently. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
