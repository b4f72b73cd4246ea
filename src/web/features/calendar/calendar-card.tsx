import { useState } from 'react';
import { getCalendarLink, makeCalendarLink, removeCalendarLink } from '#contract/calendar/calendar-link.ts';
import { calendarTexts } from '#texts/calendar.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';

/** The private link by which one's calendar follows one's conversations: made, shown, replaced, taken away. */
export function CalendarCard() {
  const t = useTexts(calendarTexts);
  const dates = useDates();
  const { data, error } = useRead(getCalendarLink, {});
  const [asked, setAsked] = useState<'another' | 'remove' | null>(null);
  const make = useWrite(makeCalendarLink, { said: t('made') });
  const remove = useWrite(removeCalendarLink, { said: t('removed') });
  const link = data?.link;
  const close = () => setAsked(null);
  const copy = async (url: string) => {
    if (await copyText(url)) say(t('copied'));
  };
  const problem = error ?? make.error;
  return (
    <Card title={t('inYourCalendar')}>
      <div className="flex flex-col gap-3">
        <p className="text-soft">{t('means')}</p>
        {!data && error === null && <Skeleton />}
        {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
        {data && !link && (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-soft">{t('none')}</p>
            <Button onPress={() => void make.send({})} isDisabled={make.isPending}>
              {t('make')}
            </Button>
          </div>
        )}
        {link && (
          <>
            <TextField
              label={t('link')}
              value={`${location.origin}${link.path}`}
              onChange={() => {}}
              hint={
                link.lastReadAt
                  ? t('read', { day: dates.shortDay(dates.dayOf(link.lastReadAt)) })
                  : t('notRead')
              }
            />
            <div className="flex flex-wrap gap-2">
              <Button onPress={() => void copy(`${location.origin}${link.path}`)}>{t('copy')}</Button>
              <Button onPress={() => setAsked('another')}>{t('another')}</Button>
              <Button onPress={() => setAsked('remove')}>{t('remove')}</Button>
            </div>
          </>
        )}
      </div>
      <Dialog title={t('another')} isOpen={asked === 'another'} onClose={close} width="narrow">
        <WriteForm
          save={t('makeAnother')}
          onSave={() => void make.send({}).then((made) => made && close())}
          onCancel={close}
          isPending={make.isPending}
          problem={problemOf(make.error)}
        >
          <p className="text-soft">{t('anotherMeans')}</p>
        </WriteForm>
      </Dialog>
      <Dialog title={t('remove')} isOpen={asked === 'remove'} onClose={close} width="narrow">
        <WriteForm
          save={t('remove')}
          look="danger"
          onSave={() => void remove.send({}).then((gone) => gone && close())}
          onCancel={close}
          isPending={remove.isPending}
          problem={problemOf(remove.error)}
        >
          <p className="text-soft">{t('removeMeans')}</p>
        </WriteForm>
      </Dialog>
    </Card>
  );
}
