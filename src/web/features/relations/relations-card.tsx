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
import { useAdding } from './use-adding.ts';

interface RelationsCardProps {
  contact: { contactId: string; name: string; account: { id: string; name: string } | null };
}

/** Whom somebody reports to, who introduced them and whom they influence, and the other way round. */
export function RelationsCard({ contact }: RelationsCardProps) {
  const t = useTexts(relationsTexts);
  const { contactId, name, account } = contact;
  const read = useRead(listRelations, { contactId });
  const adding = useAdding();
  const mayChange = read.data?.may.change ?? false;
  useKey({
    key: 'o',
    label: t('add'),
    words: t('addWords'),
    when: mayChange,
    act: adding.begin,
  });
  return (
    <Card
      title={t('title')}
      aside={
        mayChange &&
        !adding.isAdding && (
          <Button size="small" autoFocus={adding.hasFocusAgain} onPress={adding.begin}>
            {t('add')}
          </Button>
        )
      }
    >
      {adding.isAdding && (
        <RelationForm people={[{ id: contactId, label: name }]} account={account} onDone={adding.end} />
      )}
      {read.isError && <Notice tone="risk">{explain(read.error)}</Notice>}
      {read.data?.items.length === 0 && !adding.isAdding && <p className="text-soft">{t('none')}</p>}
      {read.data && <RelationRows contactId={contactId} relations={read.data.items} mayChange={mayChange} />}
    </Card>
  );
}
