import { rowOfTwoTexts } from '#texts/row-of-two.ts';
import { useTexts } from '../ui/reader.tsx';

/** What others changed in a row while its form stood open, said in the form as soon as it happens. */
export function RowMeanwhile({ changes }: { changes: readonly string[] }) {
  const t = useTexts(rowOfTwoTexts);
  if (changes.length === 0) return null;
  return (
    <div role="status" className="rounded-control bg-us-wash px-3 py-2.5">
      <p className="font-medium text-us">{t('meanwhileHere')}</p>
      <ul className="mt-1 list-disc pl-5 text-fine">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p className="mt-1.5 text-fine text-soft">{t('kept')}</p>
    </div>
  );
}
