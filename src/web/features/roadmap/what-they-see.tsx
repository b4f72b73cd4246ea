import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** What a link shares, and what it never does, before anybody makes one. */
export function WhatTheySee() {
  const t = useTexts(shareRoadmapTexts);
  return (
    <Card>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Side title={t('theySee')} lines={[t('see1'), t('see2'), t('see3'), t('see4')]} />
        <Side title={t('neverSee')} lines={[t('never1'), t('never2'), t('never3'), t('never4')]} />
      </div>
    </Card>
  );
}

function Side({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h2 className="text-fine font-semibold text-soft">{title}</h2>
      <ul className="mt-1 list-disc pl-4 text-fine">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
