import { useState } from 'react';
import { todayTexts } from '#texts/today.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { type LaterDay, laterDays } from '../../ui/later-days.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type TypedDate, TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import type { Move } from './settled-moves.ts';

interface SetAsideProps {
  deal: SeenDeal;
  move: Move;
  onDone: () => void;
}

/** Not now: one press says until when, a few words why. It comes back on its day if it still holds. */
export function SetAside({ deal, move, onDone }: SetAsideProps) {
  const t = useTexts(todayTexts);
  const dates = useDates();
  const later = laterDays(dates.today());
  const isSunday = later.tomorrow === later.nextMonday;
  const [when, setWhen] = useState<LaterDay>(isSunday ? 'tomorrow' : 'nextMonday');
  const [day, setDay] = useState<TypedDate>({ value: null, typed: '' });
  const [reason, setReason] = useState('');
  const until = when === 'another' ? day.value : later[when];
  const reasons = [t('waitForThem'), t('agreedToWait'), t('notWorthItNow')];
  return (
    <RecordForm
      deal={deal}
      need={{ [t('untilWhen')]: until, [t('why')]: reason }}
      facts={() =>
        until === null
          ? []
          : [{ type: 'finding.set-aside', data: { code: move.code, subject: move.subject, until, reason } }]
      }
      save={t('setAside')}
      said={until === null ? '' : t('setAsideSaid', { day: dates.day(until) })}
      onDone={onDone}
    >
      <p>
        <b className="font-semibold">{move.label}.</b> {move.why}
      </p>
      <Choice
        label={t('untilWhen')}
        size="small"
        items={[
          { id: 'tomorrow', label: t('tomorrow') },
          ...(isSunday ? [] : [{ id: 'nextMonday' as const, label: dates.day(later.nextMonday) }]),
          { id: 'inTwoWeeks', label: dates.day(later.inTwoWeeks) },
          { id: 'inAMonth', label: dates.day(later.inAMonth) },
          { id: 'another', label: t('anotherDay') },
        ]}
        value={when}
        onChange={setWhen}
      />
      {when === 'another' && (
        <TypedDayField
          label={t('anotherDay')}
          value={day.value}
          typed={day.typed}
          onChange={setDay}
          isRequired
          autoFocus
        />
      )}
      <TextField label={t('why')} value={reason} onChange={setReason} autoFocus />
      <div className="-mt-2 flex flex-wrap gap-1.5">
        {reasons.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => setReason(one)}
            className="min-h-8 cursor-pointer rounded-full bg-well px-2.5 text-fine text-soft hover:text-ink max-sm:min-h-11"
          >
            {one}
          </button>
        ))}
      </div>
    </RecordForm>
  );
}
