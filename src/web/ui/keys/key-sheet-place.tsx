import { lazy, Suspense, useState } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { useTexts } from '../reader.tsx';
import { actsNow, type RegisteredAct } from './act-registry.ts';
import { useKey } from './use-key.ts';

const KeySheet = lazy(() => import('./key-sheet.tsx').then((sheet) => ({ default: sheet.KeySheet })));

/** `?` shows every key that holds where one is. */
export function KeySheetPlace() {
  const t = useTexts(keysTexts);
  const [shown, setShown] = useState<readonly RegisteredAct[] | null>(null);
  useKey({
    key: '?',
    label: t('showAll'),
    group: 'everywhere',
    everywhere: true,
    when: shown === null,
    act: () => setShown(actsNow()),
  });
  if (!shown) return null;
  return (
    <Suspense>
      <KeySheet acts={shown} onClose={() => setShown(null)} />
    </Suspense>
  );
}
