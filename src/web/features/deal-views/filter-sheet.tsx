import { type DaysAsked, daysAsked, dealStates } from '#contract/deals/deal-filters.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { type FindingCode, findingCodes } from '#domain/findings/finding-codes.ts';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { findingNamesTexts } from '#texts/finding-names.ts';
import { playbookWordsTexts, wordKey } from '#texts/playbook-words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { MoneyField } from '../../ui/typed/typed-money-field.tsx';
import { capitalised, type FilterNames, spanWord } from './filter-words.ts';

interface SheetProps {
  isOpen: boolean;
  view: DealViewContent;
  names: FilterNames;
  /** Whether somebody looks at deals of others at all. */
  seesOthers: boolean;
  onChange: (view: DealViewContent) => void;
  onClose: () => void;
}

const anything = '';
/** One is of an account, not of a deal; the other is asked for above, as a next conversation that nobody planned. */
const saidElsewhere: readonly FindingCode[] = ['out-of-touch', 'no-next-conversation'];

/** All that deals can be narrowed by. The list behind it follows at once. */
export function FilterSheet({ isOpen, view, names, seesOthers, onChange, onClose }: SheetProps) {
  const t = useTexts(dealViewsTexts);
  const filterText = useTexts(dealFiltersTexts);
  const finding = useTexts(findingNamesTexts);
  const say = useTexts(playbookWordsTexts);
  // A kept view may still ask for one that is not offered any more.
  const isOffered = (code: FindingCode) => !saidElsewhere.includes(code) || view.holding?.includes(code);
  const meanings = (view.holding ?? []).map((code) => say('findingMeans', { code: wordKey(code) }));
  const set = (part: { [Field in keyof DealViewContent]?: DealViewContent[Field] | null | undefined }) => {
    const next: Record<string, unknown> = { ...view, ...part };
    for (const [field, value] of Object.entries(next)) {
      if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
        delete next[field];
    }
    onChange(next as DealViewContent);
  };
  const spans = [
    { id: anything, label: filterText('anyDay') },
    ...daysAsked.map((span) => ({ id: span, label: filterText('span', { span: spanWord(span) }) })),
  ] as const;
  const days = (field: 'close' | 'decision', label: string) => (
    <fieldset className="grid grid-cols-2 gap-2">
      <Select
        label={label}
        items={spans as readonly { id: DaysAsked | ''; label: string }[]}
        value={view[field] ?? anything}
        onChange={(span) => set({ [field]: span === anything ? null : span })}
        className="col-span-2"
      />
      <DateField
        label={filterText('fromDay')}
        value={view[`${field}From`] ?? null}
        onChange={(day) => set({ [`${field}From`]: day })}
      />
      <DateField
        label={filterText('toDay')}
        value={view[`${field}To`] ?? null}
        onChange={(day) => set({ [`${field}To`]: day })}
      />
    </fieldset>
  );
  const currency = view.currency ?? names.currency;

  return (
    <Dialog title={filterText('filters')} isOpen={isOpen} onClose={onClose} as="sheet">
      <div className="flex flex-col gap-5">
        <Choice
          label={filterText('next')}
          size="small"
          items={[
            { id: anything, label: filterText('either') },
            { id: 'none', label: capitalised(t('nonePlanned')) },
            { id: 'planned', label: capitalised(t('planned')) },
          ]}
          value={view.next ?? anything}
          onChange={(next) => set({ next: next === 'none' || next === 'planned' ? next : null })}
        />
        <Choices
          label={filterText('position')}
          items={[
            ...names.kinds.map(({ key, label }) => ({ id: key, label })),
            { id: 'none', label: t('allGained') },
          ]}
          value={view.position ?? []}
          onChange={(position) => set({ position })}
        />
        <div className="grid grid-cols-2 gap-2">
          <Choice
            label={filterText('leadAtLeast')}
            size="small"
            items={['0', '1', '2', '3'].map((id) => ({ id, label: id === '0' ? filterText('any') : id }))}
            value={String(view.leadAtLeast ?? 0)}
            onChange={(lead) => set({ leadAtLeast: Number(lead) || null })}
          />
          <NumberField
            label={filterText('gainedAtLeast')}
            isRequired={false}
            value={view.gainedAtLeast ?? null}
            minValue={0}
            maxValue={100}
            onChange={(gained) => set({ gainedAtLeast: gained || null })}
          />
        </div>
        {seesOthers && (
          <Choices
            label={filterText('owner')}
            items={[
              { id: 'me', label: t('me') },
              { id: 'none', label: t('nobody') },
              ...names.members.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={view.owners ?? []}
            onChange={(owners) => set({ owners })}
          />
        )}
        {seesOthers && names.teams.length > 0 && (
          <Select
            label={filterText('team')}
            items={[
              { id: anything, label: filterText('anyTeam') },
              ...names.teams.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={view.teamId ?? anything}
            onChange={(teamId) => set({ teamId: teamId || null })}
          />
        )}
        {names.tags.length > 0 && (
          <Choices
            label={filterText('tags')}
            items={names.tags.map(({ id, name }) => ({ id, label: name }))}
            value={view.tagIds ?? []}
            onChange={(tagIds) => set({ tagIds })}
          />
        )}
        {days('decision', filterText('decision'))}
        {days('close', filterText('close'))}
        <div className="grid grid-cols-2 gap-2">
          <MoneyField
            label={filterText('valueFrom')}
            isRequired={false}
            currency={currency}
            valueMinor={view.valueFrom ?? null}
            onChange={(valueFrom) => set({ valueFrom, currency: valueFrom === null ? null : currency })}
          />
          <MoneyField
            label={filterText('valueTo')}
            isRequired={false}
            currency={currency}
            valueMinor={view.valueTo ?? null}
            onChange={(valueTo) => set({ valueTo, currency: valueTo === null ? null : currency })}
          />
        </div>
        <NumberField
          label={filterText('silentDays')}
          isRequired={false}
          value={view.silentDays ?? null}
          minValue={1}
          maxValue={3660}
          onChange={(silentDays) => set({ silentDays: silentDays || null })}
        />
        <Choices
          label={filterText('holding')}
          items={findingCodes.filter(isOffered).map((code) => ({
            id: code,
            label: capitalised(finding(code)),
          }))}
          value={view.holding ?? []}
          onChange={(holding) => set({ holding })}
          hint={meanings.length > 0 ? meanings.map((meaning) => <p key={meaning}>{meaning}</p>) : undefined}
        />
        <Choice
          label={filterText('state')}
          size="small"
          items={dealStates.map((state) => ({ id: state, label: t(state) }))}
          value={view.state ?? 'open'}
          onChange={(state) => set({ state: state === 'open' ? null : state })}
        />
        <div className="sticky bottom-0 -mx-6 flex justify-end gap-2 border-t border-line bg-paper px-6 py-3 max-sm:-mx-4 max-sm:px-4">
          <Button look="primary" onPress={onClose}>
            {filterText('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
