import { useMemo } from 'react';
import type { getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { languages } from '#texts/language.ts';
import { settingsTexts } from '#texts/settings.ts';
import { Problem } from '../../api/write-form.tsx';
import { Card } from '../../ui/card.tsx';
import { FindSelect } from '../../ui/find-select.tsx';
import { LineOnce } from '../../ui/line-once.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import { currencyItems, localeName, zoneItems } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { Setting, Settings } from '../../ui/setting.tsx';
import { type Change, useSettingWrite } from './use-setting-write.ts';

const usualCadences = [7, 14, 21, 30, 45, 60, 90];

/** What everybody in the workspace goes by. Each is saved as it is chosen, and can be undone. */
export function WorkspaceSettings({ workspace }: { workspace: OutputOf<typeof getMe>['workspace'] }) {
  const t = useTexts(settingsTexts);
  const { locale: reads } = useReader();
  const { name, zone, currency, locale, fiscalYearStartsIn, cadenceDays } = workspace;
  const zones = useMemo(() => zoneItems(zone, reads), [zone, reads]);
  const currencies = useMemo(() => currencyItems(reads), [reads]);
  const cadences = usualCadences.includes(cadenceDays ?? 30)
    ? usualCadences
    : [...usualCadences, cadenceDays ?? 30].sort((one, other) => one - other);
  const spoken = languages.some((one) => one === locale) ? languages : [...languages, locale];
  const read = (field: keyof Change, value: unknown) => {
    if (field === 'zone') return zones.find(({ id }) => id === value)?.label ?? String(value);
    if (field === 'currency') return currencies.find(({ id }) => id === value)?.label ?? String(value);
    if (field === 'locale') return localeName(String(value));
    if (field === 'fiscalYearStartsIn')
      return months(reads).find(({ id }) => id === String(value))?.label ?? '';
    if (field === 'cadenceDays')
      return value === null ? t('cadenceAsPlaybook') : t('cadenceDays', { days: Number(value) });
    return String(value);
  };
  const labels = {
    ...{ name: t('workspaceName'), zone: t('zone'), currency: t('currency'), locale: t('workspaceLanguage') },
    ...{ fiscalYearStartsIn: t('fiscalYear'), cadenceDays: t('cadence') },
  };
  const write = useSettingWrite({ workspace, labels, read });
  return (
    <Card title={t('workspace')}>
      <Settings>
        <Setting title={t('workspaceName')} hint={t('workspaceNameHint')}>
          <LineOnce
            label={t('workspaceName')}
            value={name}
            needed={t('nameMissing')}
            autoComplete="organization"
            onSave={(next, seen) => write.save({ name: next }, { name: seen })}
            onRevert={() => write.revert('name')}
          />
        </Setting>
        <Setting title={t('zone')} hint={t('zoneHint')}>
          <FindSelect
            label={t('zone')}
            labelHidden
            items={zones}
            value={zone}
            onChange={(next) => void write.save({ zone: next })}
          />
        </Setting>
        <Setting title={t('cadence')} hint={t('cadenceHint')}>
          <Select
            label={t('cadence')}
            labelHidden
            items={[
              { id: '', label: t('cadenceAsPlaybook') },
              ...cadences.map((days) => ({ id: String(days), label: t('cadenceDays', { days }) })),
            ]}
            value={cadenceDays === null ? '' : String(cadenceDays)}
            onChange={(next) => void write.save({ cadenceDays: next === '' ? null : Number(next) })}
          />
        </Setting>
        <Setting title={t('currency')} hint={t('currencyHint')}>
          <FindSelect
            label={t('currency')}
            labelHidden
            items={currencies}
            value={currency}
            onChange={(next) => void write.save({ currency: next })}
          />
        </Setting>
        <Setting title={t('fiscalYear')} hint={t('fiscalYearHint')}>
          <Select
            label={t('fiscalYear')}
            labelHidden
            items={months(reads)}
            value={String(fiscalYearStartsIn)}
            onChange={(next) => void write.save({ fiscalYearStartsIn: Number(next) })}
          />
        </Setting>
        <Setting title={t('workspaceLanguage')} hint={t('workspaceLanguageHint')}>
          <Select
            label={t('workspaceLanguage')}
            labelHidden
            items={spoken.map((one) => ({ id: one, label: localeName(one) }))}
            value={locale}
            onChange={(next) => void write.save({ locale: next })}
          />
        </Setting>
      </Settings>
      {write.problem && (
        <div className="mt-3">
          <Problem problem={write.problem} onCarryOn={write.carryOn} isPending={write.isPending} />
        </div>
      )}
    </Card>
  );
}

function months(locale: string) {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    id: String(month + 1),
    label: name.format(Date.UTC(2026, month)),
  }));
}
