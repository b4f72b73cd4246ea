import { Link as AriaLink } from 'react-aria-components/Link';
import { classes } from './classes.ts';
import { SectionMenu } from './section-menu.tsx';

interface PageListProps {
  label: string;
  groups: readonly { readonly label: string; readonly pages: readonly ListedPage[] }[];
  /** Where the reader is. */
  current: string;
  onGo: (href: string) => void;
}

interface ListedPage {
  readonly href: string;
  readonly label: string;
}

/** Pages that belong together, in groups: a list beside them, and one button where there is no room for it. */
export function PageList({ label, groups, current, onGo }: PageListProps) {
  const here = groups.flatMap(({ pages }) => pages).find(({ href }) => href === current);
  return (
    <nav aria-label={label} className="print:hidden">
      <div className="mb-4 lg:hidden">
        <SectionMenu
          label={label}
          sections={groups.map((group) => ({
            label: group.label,
            items: group.pages.map((page) => ({ id: page.href, label: page.label })),
          }))}
          chosen={new Set([current])}
          onChoose={onGo}
        >
          {here?.label ?? label}
        </SectionMenu>
      </div>
      <div className="sticky top-6 flex flex-col gap-4 max-lg:hidden">
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label} className="flex flex-col gap-0.5">
            <h2 className="px-2.5 pb-1 text-[12px] font-semibold text-faint">{group.label}</h2>
            {group.pages.map((page) => (
              <PageLink key={page.href} page={page} isCurrent={page.href === current} />
            ))}
          </section>
        ))}
      </div>
    </nav>
  );
}

function PageLink({ page, isCurrent }: { page: ListedPage; isCurrent: boolean }) {
  return (
    <AriaLink
      href={page.href}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      className={classes(
        'rounded-control px-2.5 py-1.5',
        isCurrent ? 'bg-well font-semibold' : 'text-soft hover:bg-well hover:text-ink',
      )}
    >
      {page.label}
    </AriaLink>
  );
}
