import { listsTexts } from '#texts/lists.ts';
import { Link } from '../ui/link.tsx';
import { useTexts } from '../ui/reader.tsx';

/** Who may be there already under that name or e-mail; a double entry is easier not made than merged. */
export function PerhapsSame({ same }: { same: readonly { href: string; name: string; detail: string }[] }) {
  const t = useTexts(listsTexts);
  return (
    <div role="status">
      {same.length > 0 && (
        <div className="mt-2 rounded-control border border-line bg-well px-3 py-2 text-fine">
          <p className="font-semibold">{t('perhapsSame')}</p>
          <ul>
            {same.map(({ href, name, detail }) => (
              <li key={href} className="truncate">
                <Link href={href}>{name}</Link>
                {detail && <span className="text-soft"> · {detail}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
