import { useState } from 'react';
import { changePassword } from '#contract/me/me.ts';
import { settingsTexts } from '#texts/settings.ts';
import { issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

export function PasswordForm() {
  const t = useTexts(settingsTexts);
  const write = useWrite(changePassword, { said: t('passwordChanged') });
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const save = async () => {
    if (!(await write.send({ currentPassword, newPassword }))) return;
    setCurrent('');
    setNew('');
  };
  return (
    <Card title={t('password')}>
      <WriteForm
        save={t('passwordChange')}
        need={{ [t('passwordNow')]: currentPassword, [t('passwordNew')]: newPassword }}
        onSave={() => void save()}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('passwordNow')}
            type="password"
            value={currentPassword}
            onChange={setCurrent}
            autoComplete="current-password"
          />
          <TextField
            label={t('passwordNew')}
            type="password"
            hint={t('passwordHint')}
            value={newPassword}
            onChange={setNew}
            autoComplete="new-password"
            error={issueAt(write.error, 'newPassword')}
          />
        </div>
      </WriteForm>
    </Card>
  );
}
