import { clientWordingTexts } from '#texts/client-wording.ts';
import { classes } from '../ui/classes.ts';
import { useTexts } from '../ui/reader.tsx';

/** Says that a line is kept from the client, because it tells nobody what it is about who was not there. */
export function NotForThem({ className }: { className?: string }) {
  const t = useTexts(clientWordingTexts);
  return (
    <p role="status" className={classes('text-fine text-soft', className)}>
      {t('notForThem')}
    </p>
  );
}
