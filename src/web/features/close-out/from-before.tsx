import type { DealPage } from '#contract/deals/deal-page.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useDates } from '../../ui/reader.tsx';
import type { Settled } from './close-out-draft.ts';
import type { StepProps } from './step.tsx';

type Page = Pick<DealPage, 'commitments' | 'promises' | 'concerns'>;

/** What was open before it: kept, broken or moved. */
export function FromBefore({ draft, set, page }: Pick<StepProps, 'draft' | 'set'> & { page: Page }) {
  const dates = useDates();
  const theirs = page.commitments.filter((one) => one.state === 'open');
  const ours = page.promises.filter((one) => one.state === 'open');
  const worries = page.concerns.filter((one) => one.open);
  const count = theirs.length + ours.length + worries.length;
  if (count === 0) return null;
  const settle = (id: string, what: Settled | 'open', due: string | null = null) =>
    set((before) => {
      const { [id]: _, ...rest } = before.settled;
      return { ...before, settled: what === 'open' ? rest : { ...rest, [id]: { what, due } } };
    });
  return (
    <Fold
      title={`What was open before: ${count}`}
      isOpen={theirs.some((one) => one.due && dates.daysFromToday(one.due) <= 0)}
    >
      <div className="flex flex-col gap-4">
        {theirs.map((one) => {
          const now = draft.settled[one.commitmentId];
          return (
            <div key={one.commitmentId} className="flex flex-col gap-1.5">
              <Choice
                label={`${one.contactName ?? 'They'}: ${one.what}${one.due ? `, ${dates.due(one.due)}` : ''}`}
                size="small"
                items={[
                  { id: 'open', label: 'still open' },
                  { id: 'kept', label: 'kept' },
                  { id: 'moved', label: 'moved' },
                  { id: 'broken', label: 'broken' },
                ]}
                value={now?.what ?? 'open'}
                onChange={(what) => settle(one.commitmentId, what)}
              />
              {now?.what === 'moved' && (
                <DateField
                  label="To which day"
                  value={now.due}
                  onChange={(due) => settle(one.commitmentId, 'moved', due)}
                  className="max-w-52"
                />
              )}
            </div>
          );
        })}
        {ours.map((one) => (
          <Checkbox
            key={one.promiseId}
            isSelected={draft.promisesKept.includes(one.promiseId)}
            onChange={(on) =>
              set((before) => ({ ...before, promisesKept: toggled(before.promisesKept, one.promiseId, on) }))
            }
          >
            We kept our promise: {one.what}
          </Checkbox>
        ))}
        {worries.map((one) => (
          <Checkbox
            key={one.concernId}
            isSelected={draft.concernsSettled.includes(one.concernId)}
            onChange={(on) =>
              set((before) => ({
                ...before,
                concernsSettled: toggled(before.concernsSettled, one.concernId, on),
              }))
            }
          >
            Settled: {one.text} <span className="text-soft">({one.contactName})</span>
          </Checkbox>
        ))}
      </div>
    </Fold>
  );
}

const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list, id] : list.filter((one) => one !== id);
