import type { ReactNode } from 'react';
import { binTexts } from '#texts/bin.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Few } from '../../ui/few.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface StayDialogProps {
  why: string;
  /** Each that stays, and what hangs on it; with none it is closed. */
  stay: readonly { readonly id: string; readonly name: string; readonly because: string }[];
  hrefOf: (id: string) => string;
  onClose: () => void;
  /** What can be done about it. */
  children: ReactNode;
}

/** What was not removed, and why. */
export function StayDialog({ why, stay, hrefOf, onClose, children }: StayDialogProps) {
  const t = useTexts(binTexts);
  return (
    <Dialog isOpen={stay.length > 0} onClose={onClose} title={t('stay', { count: stay.length })}>
      <p className="mb-3">{why}</p>
      <Few items={stay} atFirst={8} more={(count) => t('more', { count })}>
        {(shown) => (
          <ul className="flex flex-col gap-1">
            {shown.map(({ id, name, because }) => (
              <li key={id}>
                <Link look="name" href={hrefOf(id)}>
                  {name}
                </Link>
                <span className="text-soft"> · {because}</span>
              </li>
            ))}
          </ul>
        )}
      </Few>
      <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>
    </Dialog>
  );
}
