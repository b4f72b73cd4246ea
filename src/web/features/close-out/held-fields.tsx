import { closeOutTexts } from '#texts/close-out.ts';
import { useEntry, useIds } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { heardThere, heldDraft, isHeldAsPlanned, usuallyThere } from './close-out-entries.ts';
import { begunAt, heldProblem } from './held-times.ts';

interface HeldFieldsProps {
  /** Null logs a conversation that was never planned. */
  planned: { startsAt: string; endsAt: string } | null;
}

/** Who was there and when, where that differs from the plan. */
export function HeldFields({ planned }: HeldFieldsProps) {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const { list } = useNumbers();
  const { record, start } = useCloseOut();
  const people = usePeople();
  useEntry(record, 'held', 'held');
  // Who spoke was there.
  useIds(record, 'speaker');
  const there = usuallyThere(record, start);
  const held = heldDraft(record, start);
  if (!held || isHeldAsPlanned(record, start)) {
    const when = dates.moment(planned?.startsAt ?? '');
    const namesOf = (ids: readonly string[]) =>
      ids.flatMap((id) => people.find((one) => one.id === id)?.label ?? []);
    const [names, away] = [namesOf(there), namesOf(start.away)];
    return (
      <p className="mb-5 flex flex-wrap items-center gap-x-2 text-soft">
        {names.length > 0 ? t('heldAs', { when, who: list(names) }) : t('heldAsNobody', { when })}
        {away.length > 0 && <span>{t('stayedAway', { names: list(away) })}</span>}
        <HeardThere />
        <Button
          size="small"
          look="quiet"
          className="px-0! underline underline-offset-2"
          onPress={() =>
            record.change('held', 'held', {
              otherwise: true,
              startsAt: planned?.startsAt ?? null,
              endsAt: planned?.endsAt ?? null,
              participants: there,
            })
          }
        >
          {t('otherwise')}
        </Button>
      </p>
    );
  }
  const problem = heldProblem(held);
  const change = (part: Partial<typeof held>) => record.change('held', 'held', { otherwise: true, ...part });
  return (
    <div className="mb-5 flex flex-col gap-3">
      <div data-held className="grid gap-3 sm:grid-cols-2">
        <DateTimeField
          label={t('began')}
          value={held.startsAt}
          usualAt={start.plannedAt}
          onChange={(startsAt) => change(begunAt(held, startsAt))}
          isRequired
        />
        <DateTimeField
          label={t('ended')}
          value={held.endsAt}
          usualAt={planned?.endsAt ?? null}
          {...(problem ? { error: t(problem) } : {})}
          onChange={(endsAt) => change({ endsAt })}
          isRequired
        />
      </div>
      <Choices
        label={t('whoWasThere')}
        items={people}
        value={held.participants}
        onChange={(participants) => change({ participants })}
      />
      <p className="-mt-1 text-fine text-soft empty:hidden">
        <HeardThere />
      </p>
    </div>
  );
}

/** Who was put among them from what was said, and the way back. */
function HeardThere() {
  const t = useTexts(closeOutTexts);
  const { list } = useNumbers();
  const { record, start } = useCloseOut();
  const people = usePeople();
  const { participants, unheard = [] } = useEntry(record, 'held', 'held');
  const asked = start.isGuessed ? [] : start.there;
  const put = heardThere(record).filter((id) => !asked.includes(id) && (participants?.includes(id) ?? true));
  const names = put.flatMap((id) => people.find((one) => one.id === id)?.label ?? []);
  if (names.length === 0) return null;
  const takeBack = () =>
    record.change('held', 'held', {
      unheard: [...unheard, ...put],
      ...(participants ? { participants: participants.filter((id) => !put.includes(id)) } : {}),
    });
  return (
    <>
      {t('heardThere', { names: list(names) })}{' '}
      <Button size="small" look="quiet" className="px-0! underline underline-offset-2" onPress={takeBack}>
        {t('takeBack')}
      </Button>
    </>
  );
}
