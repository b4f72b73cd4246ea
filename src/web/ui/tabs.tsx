import { useEffect, useRef } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';
import { classes } from './classes.ts';

/** Pages that belong together, side by side. */
export function PageTabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { href: string; label: string; isCurrent: boolean }[];
}) {
  const current = useRef<HTMLAnchorElement>(null);
  const href = tabs.find((tab) => tab.isCurrent)?.href;
  // On a phone there may be more of them than fit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again for each page
  useEffect(() => {
    // In braces: a browser may answer with a promise, which is no way to clean up.
    void current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [href]);
  return (
    <nav aria-label={label} className="mb-5 flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map((tab) => (
        <AriaLink
          key={tab.href}
          href={tab.href}
          {...(tab.isCurrent ? { ref: current, 'aria-current': 'page' as const } : {})}
          className={classes(
            '-mb-px flex-none border-b-2 px-3 py-2 max-sm:py-3 -outline-offset-2',
            tab.isCurrent ? 'border-ink font-semibold' : 'border-transparent text-soft hover:text-ink',
          )}
        >
          {tab.label}
        </AriaLink>
      ))}
    </nav>
  );
}
