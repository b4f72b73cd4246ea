import { timelineTexts } from '#texts/timeline.ts';
import { Button } from '../../ui/button.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';

/** Says that the page is in the past, and leads back. It stays in sight. */
export function PastBanner({ at, onBack }: { at: string; onBack: () => void }) {
  const t = useTexts(timelineTexts);
  const dates = useDates();
  return (
    <div
      role="status"
      className="sticky top-2 z-20 mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-us/30 bg-us-wash px-4 py-2.5 shadow-lift print:static"
    >
      <p className="min-w-0 flex-1">
        <b className="font-semibold text-us">{t('banner', { day: dates.day(dates.dayOf(at)) })}</b>
        <span className="text-fine text-soft max-sm:hidden"> · {t('bannerText')}</span>
      </p>
      <Button size="small" onPress={onBack}>
        {t('backToToday')}
      </Button>
    </div>
  );
}
