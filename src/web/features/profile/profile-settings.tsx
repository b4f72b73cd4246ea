import { useMemo } from 'react';
import { changeProfile, type getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { locales, readerLocale } from '#texts/language.ts';
import { rolesTexts } from '#texts/roles.ts';
import { settingsTexts } from '#texts/settings.ts';
import { explain } from '../../api/client.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FindSelect } from '../../ui/find-select.tsx';
import { LineOnce } from '../../ui/line-once.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import { localeName, zoneItems } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { Setting, Settings } from '../../ui/setting.tsx';
import { Notice } from '../../ui/states.tsx';
import { writtenLike } from './written-like.ts';

type Me = OutputOf<typeof getMe>;

/** What follows somebody to every device that they sign in at. Each is saved as it is chosen, and can be undone. */
export function ProfileSettings({ me }: { me: Me }) {
  const t = useTexts(settingsTexts);
  const tr = useTexts(rolesTexts);
  const { locale: reads } = useReader();
  const { member, workspace } = me;
  const { name, locale, theme } = member;
  const zone = member.hasOwnZone ? member.zone : null;
  const write = useWrite(changeProfile, {
    said: t('saved'),
    undo: (_, input) => writingBack(changeProfile, { name, zone, locale, theme }, input),
  });
  const zones = useMemo(() => zoneItems(member.zone, reads), [member.zone, reads]);
  const inBrowser = readerLocale(navigator.languages);
  const chosen = locale === null || locales.some((one) => one === locale) ? [] : [locale];
  return (
    <Card title={t('you')}>
      <p className="mb-2 text-soft">
        {t.rich(
          'youAre',
          { b: (text) => <b className="font-semibold text-ink">{text}</b> },
          {
            role: tr('role', { role: member.role }),
            workspace: workspace.name,
            sees: tr('seesYou', { sees: member.sees }),
          },
        )}
      </p>
      <Settings>
        <Setting title={t('name')} hint={t('nameHint')}>
          <LineOnce
            label={t('name')}
            value={name}
            needed={t('nameMissing')}
            autoComplete="name"
            onSave={async (next) => (await write.send({ name: next })) !== undefined}
            onRevert={write.clear}
          />
        </Setting>
        <Setting title={t('yourZone')} hint={t('yourZoneHint')}>
          <FindSelect
            label={t('yourZone')}
            labelHidden
            items={[
              { id: '', label: t('zoneAsWorkspace', { zone: workspace.zone.replaceAll('_', ' ') }) },
              ...zones,
            ]}
            value={zone ?? ''}
            onChange={(next) => void write.send({ zone: next || null })}
          />
        </Setting>
        <Setting title={t('language')} hint={t('languageHint', writtenLike(locale ?? inBrowser))}>
          <Select
            label={t('language')}
            labelHidden
            items={[
              { id: '', label: t('languageAsBrowser', { language: localeName(inBrowser) }) },
              ...[...chosen, ...locales].map((one) => ({ id: one, label: localeName(one) })),
            ]}
            value={locale ?? ''}
            onChange={(next) => void write.send({ locale: next || null })}
          />
        </Setting>
        <Setting title={t('theme')} hint={t('themeHint')}>
          <Choice
            label={t('theme')}
            labelHidden
            size="small"
            items={[
              { id: 'system', label: t('themeSystem') },
              { id: 'light', label: t('themeLight') },
              { id: 'dark', label: t('themeDark') },
            ]}
            value={theme}
            onChange={(next) => void write.send({ theme: next })}
          />
        </Setting>
      </Settings>
      {write.error !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(write.error)}</Notice>
        </div>
      )}
    </Card>
  );
}
