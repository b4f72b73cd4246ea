import { closeOutTexts } from '#texts/close-out.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** The few keys that make it a minute, where there is a keyboard. */
export function CloseOutKeys() {
  const t = useTexts(closeOutTexts);
  const keys: readonly [string[], string][] = [
    [[t('letterYes'), t('letterNo'), t('letterMaybe'), t('letterNone'), t('letterNotAsked')], t('keyAnswer')],
    [['Tab'], t('keyNext')],
    [['Enter'], t('keyLine')],
    [['mod+.'], t('keyNotes')],
    [['mod+b'], t('keyPaste')],
    [['mod+Enter'], t('keyClose')],
  ];
  return (
    <dl
      aria-label={t('keys')}
      className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1.5 px-[18px] text-fine text-soft max-lg:hidden"
    >
      {keys.map(([caps, what]) => (
        <div key={what} className="contents">
          <dt className="flex gap-1">
            {caps.map((cap) => (
              <KeyHint key={cap} of={cap} />
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
