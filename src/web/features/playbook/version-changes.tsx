import type { OutputOf } from '#contract/operation.ts';
import type { comparePlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { useTexts } from '../../ui/reader.tsx';

type Change = OutputOf<typeof comparePlaybooks>['changes'][number];

/** What two versions differ in: a sentence each, with both texts where words were changed. */
export function VersionChanges({ changes, nothing }: { changes: readonly Change[]; nothing: string }) {
  const t = useTexts(playbookTexts);
  if (changes.length === 0) return <p className="text-soft">{nothing}</p>;
  return (
    <ul className="divide-y divide-line">
      {changes.map((change) => (
        <li key={change.sentence} className="py-1.5">
          <p>{change.sentence}</p>
          {change.after !== null && (
            <dl className="mt-0.5 grid gap-x-6 gap-y-1 text-fine sm:grid-cols-2">
              <div className="border-l-2 border-line pl-2.5 text-soft">
                <dt className="sr-only">{t('was')}</dt>
                <dd className="whitespace-pre-line">{change.before || '–'}</dd>
              </div>
              <div className="border-l-2 border-them pl-2.5">
                <dt className="sr-only">{t('is')}</dt>
                <dd className="whitespace-pre-line">{change.after || '–'}</dd>
              </div>
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
