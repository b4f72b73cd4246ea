import { useState } from 'react';
import {
  listVaguePhrases,
  removeVaguePhrase,
  restoreVaguePhrase,
  type ShownVaguePhrase,
} from '#contract/words/vague-phrases.ts';
import { vagueTexts } from '#texts/vague.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { keyOfType } from '../../api/vague/phrase-fields.tsx';
import { PhraseForm } from '../../api/vague/phrase-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState, Notice } from '../../ui/states.tsx';
import { ChangePhraseForm } from './change-phrase-form.tsx';

/** The phrases that the workspace marked as vague, beside those that everybody finds vague. */
export function VaguePhrasesCard() {
  const t = useTexts(vagueTexts);
  const dates = useDates();
  const { data, error } = useRead(listVaguePhrases, {});
  const [open, setOpen] = useState<ShownVaguePhrase | 'new' | null>(null);
  const remove = useWrite(removeVaguePhrase, {
    said: t('unmarked'),
    undo: ({ phraseId }) =>
      toAndFro(
        () => call(restoreVaguePhrase, { phraseId }, { idempotencyKey: newId() }),
        () => call(removeVaguePhrase, { phraseId }, { idempotencyKey: newId() }),
      ),
  });
  const problem = remove.error ?? error;
  const actsOf = (one: ShownVaguePhrase) => [
    { id: 'change', label: t('change'), act: () => setOpen(one) },
    {
      id: 'remove',
      label: t('remove'),
      tone: 'risk' as const,
      act: () => void remove.send({ phraseId: one.phraseId }),
    },
  ];
  return (
    <Card
      title={t('wordsTitle')}
      aside={
        data?.may.mark && (
          <Button size="small" look="primary" onPress={() => setOpen('new')}>
            {t('markAPhrase')}
          </Button>
        )
      }
    >
      <p className="mb-3 text-soft">{t('wordsMean')}</p>
      {!data && !problem && <Skeleton />}
      {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
      {data?.items.length === 0 && <EmptyState title={t('noWords')}>{t('noWordsHint')}</EmptyState>}
      <Rows label={t('wordsTitle')}>
        {(data?.items ?? []).map((one) => (
          <Row
            key={one.phraseId}
            aside={one.may.change && <Menu label={t('acts', { phrase: one.phrase })} acts={actsOf(one)} />}
          >
            <q>{one.phrase}</q>
            <p className="text-fine text-soft">
              {t('markedAs', {
                type: t('typeIs', { type: keyOfType(one.type) }),
                name: one.markedBy.name,
                day: dates.shortDay(dates.dayOf(one.markedAt)),
              })}
            </p>
          </Row>
        ))}
      </Rows>
      <Dialog
        title={open === 'new' ? t('markTitle') : t('changeTitle')}
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        width="narrow"
      >
        {open === 'new' && <PhraseForm words="" onDone={() => setOpen(null)} />}
        {open !== null && open !== 'new' && (
          <ChangePhraseForm key={open.phraseId} marked={open} onDone={() => setOpen(null)} />
        )}
      </Dialog>
    </Card>
  );
}
