import { useState } from 'react';
import { noteRelation, removeRelation, restoreRelation } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { call, explain } from '../../api/client.ts';
import { PersonField, usePersonChoice } from '../../api/person-choice.tsx';
import { toAndFro } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { useRelationSentence } from './relation-sentence.ts';
import { type Way, wayIds, ways } from './relation-ways.ts';

interface RelationFormProps {
  /** Whom it is about; where there are several, one of them is chosen first. */
  people: readonly Choosable[];
  account: { id: string; name: string } | null;
  onDone: () => void;
}

/** How somebody stands to another, who may be new here. */
export function RelationForm({ people, account, onDone }: RelationFormProps) {
  const t = useTexts(relationsTexts);
  const sentence = useRelationSentence();
  const [contactId, setContactId] = useState(people.length === 1 ? (people[0]?.id ?? null) : null);
  const [way, setWay] = useState<Way>('reports_to');
  const [relationId] = useState(newId);
  const choice = usePersonChoice(account?.id ?? null);
  const write = useWrite(noteRelation, {
    said: (noted) => t('noted', { sentence: sentence(noted) }),
    undo: () =>
      toAndFro(
        () => call(removeRelation, { relationId }, { idempotencyKey: newId() }),
        () => call(restoreRelation, { relationId }, { idempotencyKey: newId() }),
      ),
  });
  const save = async () => {
    if (contactId === null) return;
    try {
      const other = await choice.toSave();
      const { kind, isFrom } = ways[way];
      const [fromId, toId] = isFrom ? [contactId, other] : [other, contactId];
      if (await write.send({ relationId, kind, fromId, toId })) onDone();
    } catch (error) {
      sayProblem(explain(error));
    }
  };
  return (
    <WriteForm
      need={{ [t('who')]: contactId, [t('whom')]: choice.value.text }}
      save={t('save')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      {people.length > 1 && (
        <Select label={t('who')} items={people} value={contactId} onChange={setContactId} />
      )}
      <Select
        label={t('way')}
        items={wayIds.map((id) => ({ id, label: t(`way_${id}`) }))}
        value={way}
        onChange={setWay}
      />
      <PersonField
        label={t('whom')}
        choice={choice}
        but={contactId === null ? [] : [contactId]}
        // Those of the company first; who is typed may be anywhere.
        accountId={choice.value.text ? null : (account?.id ?? null)}
        createHint={account ? t('newContactAt', { account: account.name }) : t('newContact')}
      />
    </WriteForm>
  );
}
