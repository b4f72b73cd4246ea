import { useState } from 'react';
import { getSample, loadSampleWorkspace, removeSample } from '#contract/sample/sample.ts';
import { sampleTexts } from '#texts/sample.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { NoWayBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { SaidWithActs } from '../../ui/said-with-acts.tsx';
import { Notice } from '../../ui/states.tsx';
import { TakeOut } from './take-out.tsx';

/** The sample, into an empty workspace and out again. A workspace in use hears nothing of it. */
export function SampleCard({ onTakenOut }: { onTakenOut: () => void }) {
  const t = useTexts(sampleTexts);
  const sample = useRead(getSample, {});
  const load = useWrite(loadSampleWorkspace, {
    said: t('loaded'),
    undo: () => ({
      said: t('takenOut'),
      go: async () => {
        const { goes } = await call(getSample, {});
        // What somebody wrote in it goes only after it was said what goes.
        if (goes && goes.dealsOfYourOwn + goes.entriesOfYourOwn > 0) throw new NoWayBack(t('yoursIsInIt'));
        await call(removeSample, {}, { idempotencyKey: newId() });
        onTakenOut();
        return undefined;
      },
    }),
  });
  const [asking, setAsking] = useState(false);
  if (!sample.data || sample.data.state === 'in use') return null;
  const { state, goes } = sample.data;
  return (
    <Card title={t('sample')}>
      <SaidWithActs said={state === 'empty' ? t('loadText') : t('inText')}>
        {state === 'empty' ? (
          <Button isPending={load.isPending} onPress={() => void load.send({})}>
            {load.isPending ? t('loading') : t('load')}
          </Button>
        ) : (
          <Button onPress={() => setAsking(true)}>{t('takeOut')}</Button>
        )}
      </SaidWithActs>
      {load.error !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(load.error)}</Notice>
        </div>
      )}
      <Dialog title={t('takeOutTitle')} isOpen={asking} onClose={() => setAsking(false)} width="narrow">
        {goes && <TakeOut goes={goes} onCancel={() => setAsking(false)} onDone={onTakenOut} />}
      </Dialog>
    </Card>
  );
}
