import { useState } from 'react';
import { getMail, sendTestMail } from '#contract/letters/mail.ts';
import type { OutputOf } from '#contract/operation.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { SaidWithActs } from '../../ui/said-with-acts.tsx';
import { Notice } from '../../ui/states.tsx';
import { LetterProblem } from './letter-problem.tsx';

/** Whether mails leave from here, and a way to see that they do. */
export function MailCard() {
  const t = useTexts(letterSheetTexts);
  const mail = useRead(getMail, {});
  const [tried, setTried] = useState<OutputOf<typeof sendTestMail> | null>(null);
  const test = useWrite(sendTestMail);
  if (!mail.data) return null;
  const { from } = mail.data;
  const problem = problemOf(test.error);
  return (
    <Card title={t('mail')}>
      <SaidWithActs said={from === null ? t('mailNone') : t('mailFrom', { address: from })}>
        {from !== null && (
          <Button
            isPending={test.isPending}
            onPress={async () => {
              setTried(null);
              setTried((await test.send({})) ?? null);
            }}
          >
            {t('mailTest')}
          </Button>
        )}
      </SaidWithActs>
      {(problem || tried) && (
        <div className="mt-3">
          {problem && <Notice tone="risk">{problem.text}</Notice>}
          {tried?.problem && (
            <Notice tone="risk">
              <LetterProblem problem={tried.problem} words={tried.problemWords} />
            </Notice>
          )}
          {tried && !tried.problem && <Notice tone="them">{t('mailTaken', { address: tried.to })}</Notice>}
        </div>
      )}
    </Card>
  );
}
