import type { ReactNode } from 'react';
import { binTexts } from '#texts/bin.ts';
import { type Because, NamedBecause } from '../../api/named-because.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface StayDialogProps {
  why: string;
  /** Each that stays, and what hangs on it; with none it is closed. */
  stay: readonly Because[];
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
      <NamedBecause those={stay} hrefOf={hrefOf} />
      <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>
    </Dialog>
  );
}
