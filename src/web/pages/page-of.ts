import { lazyRouteComponent } from '@tanstack/react-router';
import { patiently } from '../api/patiently.ts';

/** A page that is fetched when somebody goes there, or waited for where there is no way to the server. */
export function pageOf<Pages extends Record<string, () => React.ReactNode>>(
  fetchPages: () => Promise<Pages>,
  name: keyof Pages & string,
) {
  return lazyRouteComponent(() => patiently(fetchPages), name);
}
