import type { OutputOf } from '#contract/operation.ts';
import { type getSample, removeSample } from '#contract/sample/sample.ts';
import { sampleTexts } from '#texts/sample.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';

interface TakeOutProps {
  goes: NonNullable<OutputOf<typeof getSample>['goes']>;
  onCancel: () => void;
  onDone: () => void;
}

/** Says exactly what goes, before it does: there is no way back from it. */
export function TakeOut({ goes, onCancel, onDone }: TakeOutProps) {
  const t = useTexts(sampleTexts);
  const write = useWrite(removeSample, { said: t('takenOut') });
  const { deals, accounts, contacts, conversations, colleagues, insights } = goes;
  return (
    <WriteForm
      save={t('takeOut')}
      look="danger"
      onSave={() => void write.send({}).then((done) => done && onDone())}
      onCancel={onCancel}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <div>
        <p className="font-medium">{t('goes')}</p>
        <ul className="mt-1.5 list-disc space-y-1 pl-5">
          <li>{t('goesDeals', { deals })}</li>
          <li>{t('goesConversations', { conversations })}</li>
          <li>{t('goesPeople', { accounts, contacts })}</li>
          {colleagues > 0 && <li>{t('goesColleagues', { colleagues })}</li>}
          {insights > 0 && <li>{t('goesInsights', { insights })}</li>}
        </ul>
      </div>
      {goes.entriesOfYourOwn > 0 && (
        <Notice tone="warn">
          {t('goesYours', { deals: goes.dealsOfYourOwn, entries: goes.entriesOfYourOwn })}
        </Notice>
      )}
      <p className="text-soft">{t('stays')}</p>
      <p className="text-soft">{t('again')}</p>
    </WriteForm>
  );
}
