import { useState } from 'react';
import { listRelations } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { RelationForm } from './relation-form.tsx';
import { RelationRows } from './relation-rows.tsx';

interface RelationsCardProps {
  contact: { contactId: string; name: string; account: { id: string; name: string } | null };
}

/** Whom somebody reports to, who introduced them and whom they influence, and the other way round. */
export function RelationsCard({ contact }: RelationsCardProps) {
  const t = useTexts(relationsTexts);
  const { contactId, name, account } = contact;
  const read = useRead(listRelations, { contactId });
  const [isAdding, setAdding] = useState(false);
  const mayChange = read.data?.may.change ?? false;
  useKey({
    key: 'o',
    label: t('add'),
    words: t('addWords'),
    when: mayChange,
    act: () => setAdding(true),
  });
  return (
    <Card
      title={t('title')}
      aside={
        mayChange &&
        !isAdding && (
          <Button size="small" onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {isAdding && (
        <RelationForm
          people={[{ id: contactId, label: name }]}
          account={account}
          onDone={() => setAdding(false)}
        />
      )}
      {read.isError && <Notice tone="risk">{explain(read.error)}</Notice>}
      {read.data?.items.length === 0 && !isAdding && <p className="text-soft">{t('none')}</p>}
      {read.data && <RelationRows contactId={contactId} relations={read.data.items} mayChange={mayChange} />}
    </Card>
  );
}
