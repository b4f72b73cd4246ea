import type { RoadmapWording } from '#contract/roadmap/roadmap-wordings.ts';
import { keptOutTexts } from '#texts/kept-out.ts';
import type { SeenDeal } from '../../api/deal-write.ts';
import { WordingLine } from '../../api/wording-line.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface KeptOutProps {
  deal: SeenDeal;
  lines: readonly RoadmapWording[];
  /** The text was written over, so that nothing comes into it by itself. */
  isTyped: boolean;
}

/** What was agreed and is not in the letter, each with the field to say it in words for them. */
export function KeptOut({ deal, lines, isTyped }: KeptOutProps) {
  const t = useTexts(keptOutTexts);
  if (lines.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h3 className="text-fine font-semibold text-soft">{t('title')}</h3>
      <p className="mt-1 text-fine text-soft">{isTyped ? t('whyTyped') : t('why')}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {lines.map((line) => (
          <li key={line.subject}>
            <WordingLine deal={deal} line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
