import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { settingsTexts } from '#texts/settings.ts';
import { useMe } from '../api/session.ts';
import { SampleCard } from '../features/sample/sample-card.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { useTexts } from '../ui/reader.tsx';
import { SaidWithActs } from '../ui/said-with-acts.tsx';
import { downloadFile } from '../ui/save-file.ts';
import { OnlyToRead } from './only-to-read.tsx';
import { SettingsPage } from './settings-page.tsx';

/** How what is known comes into the workspace, and leaves it: all of it at once. */
export function DataPage() {
  const t = useTexts(settingsTexts);
  const { may } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  if (!may.import && !may.export) return <OnlyToRead back="/settings" />;
  return (
    <SettingsPage>
      {may.import && (
        <CardWithActs title={t('bringIn')} text={t('bringInText')}>
          <ButtonLink href="/import">{t('import')}</ButtonLink>
          <ButtonLink href="/audit">{t('audit')}</ButtonLink>
        </CardWithActs>
      )}
      {may.export && (
        <CardWithActs title={t('takeOut')} text={t('takeOutText')}>
          {/* Fetched by the browser itself, which shows how far it is and writes it to the disk as it comes. */}
          <Button onPress={() => downloadFile('/api/export')}>{t('takeOutAct')}</Button>
        </CardWithActs>
      )}
      <SampleCard
        onTakenOut={() => {
          // Nothing that was read before is of the workspace that they are in now.
          queries.clear();
          void navigate({ to: '/welcome' });
        }}
      />
    </SettingsPage>
  );
}

/** What can be done on another page, or needs no more than a press. */
function CardWithActs({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <SaidWithActs said={text}>{children}</SaidWithActs>
    </Card>
  );
}
