import { useState } from 'react';
import { mostDaysOfLink } from '#contract/roadmap/roadmap-links.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { endOfDay } from '../../ui/days.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates, useReader, useTexts } from '../../ui/reader.tsx';

interface LinkEndDialogProps {
  title: string;
  expiresAt: string;
  onSave: (expiresAt: string) => Promise<void>;
  onClose: () => void;
}

/** The last day on which a link works. */
export function LinkEndDialog({ title, expiresAt, onSave, onClose }: LinkEndDialogProps) {
  const t = useTexts(shareRoadmapTexts);
  const { zone } = useReader();
  const dates = useDates();
  const [day, setDay] = useState<string | null>(dates.dayOf(expiresAt));
  const [isPending, setPending] = useState(false);
  const errorOf = useEndError();
  const error = errorOf(day);
  const save = async () => {
    if (day === null || error) return;
    setPending(true);
    await onSave(endOfDay(day, zone));
    setPending(false);
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} width="narrow">
      <WriteForm
        save={t('save')}
        need={{ [t('lastDay')]: day }}
        onSave={() => void save()}
        onCancel={onClose}
        isPending={isPending}
        problem={null}
      >
        <DateField label={t('lastDay')} value={day} onChange={setDay} error={error} autoFocus />
      </WriteForm>
    </Dialog>
  );
}

/** Why a day cannot be the last one of a link; undefined where it can. */
export function useEndError(): (day: string | null) => string | undefined {
  const t = useTexts(shareRoadmapTexts);
  const dates = useDates();
  return (day) => {
    if (day === null) return undefined;
    const days = dates.daysFromToday(day);
    if (days < 0) return t('lastDayGone');
    return days > mostDaysOfLink ? t('lastDayTooLate') : undefined;
  };
}
