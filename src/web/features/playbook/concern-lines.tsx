import { playbookTexts } from '#texts/playbook.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { Kind } from './editing.ts';

const mostConcerns = 8;

/** What they usually say against it, and what to reply. */
export function ConcernLines({
  concerns,
  onChange,
}: {
  concerns: Kind['usualConcerns'];
  onChange: (concerns: Kind['usualConcerns']) => void;
}) {
  const t = useTexts(playbookTexts);
  const set = (place: number, part: Partial<Kind['usualConcerns'][number]>) =>
    onChange(concerns.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <div>
      <p className="mb-1 text-fine font-medium text-soft">{t('usualConcerns')}</p>
      <ol className="flex flex-col gap-3">
        {concerns.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: concerns have no name, and are never moved
          <li key={place} className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_32px]">
            <TextArea
              label={t('concern')}
              value={one.concern}
              onChange={(concern) => set(place, { concern })}
              maxLength={2000}
              rows={1}
            />
            <TextArea
              label={t('reply')}
              value={one.reply}
              onChange={(reply) => set(place, { reply })}
              maxLength={2000}
              rows={1}
            />
            <Button
              look="quiet"
              size="small"
              aria-label={t('removeConcern', { number: place + 1 })}
              onPress={() => onChange(concerns.toSpliced(place, 1))}
              className="px-1.5 max-sm:justify-self-end sm:mt-6"
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ol>
      {concerns.length < mostConcerns && (
        <Button
          size="small"
          look="quiet"
          className="mt-1"
          onPress={() => onChange([...concerns, { concern: '', reply: '' }])}
        >
          <PlusIcon /> {t('addConcern')}
        </Button>
      )}
    </div>
  );
}
