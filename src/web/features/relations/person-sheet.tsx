import { listRelations } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import type { PersonAround } from './people-around.ts';
import { PersonStanding } from './person-standing.tsx';
import { RelationForm } from './relation-form.tsx';
import { RelationRows } from './relation-rows.tsx';
import { useAdding } from './use-adding.ts';

interface PersonSheetProps {
  contactId: string;
  part: PersonAround['part'];
  account: { id: string; name: string } | null;
  kinds: ReadonlyMap<string, string>;
  onChange: () => void;
  /** Makes somebody part of the deal who is not. */
  onJoin: (name: string) => void;
}

/** Somebody on the map: where they stand, whom they know, and what can be done about either. */
export function PersonSheet({ contactId, part, account, kinds, onChange, onJoin }: PersonSheetProps) {
  const t = useTexts(relationsTexts);
  const read = useRead(listRelations, { contactId });
  const adding = useAdding();
  const mayChange = read.data?.may.change ?? false;
  const known = read.data?.items.flatMap(({ from, to }) => [from, to]).find(({ id }) => id === contactId);
  return (
    <div className="flex flex-col gap-4">
      {!part && known && (
        <p>
          <b className="font-semibold">{known.name}</b>
          <span className="text-soft">
            {known.title && ` · ${known.title}`} · {t('notInDeal')}
          </span>
        </p>
      )}
      {part && (
        <div className="flex max-w-56 flex-col gap-2">
          <PersonStanding part={part} kinds={kinds} />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {part && <Button onPress={onChange}>{t('change')}</Button>}
        {!part && known && <Button onPress={() => onJoin(known.name)}>{t('join')}</Button>}
        <ButtonLink href={`/contacts/${contactId}`}>{t('openContact')}</ButtonLink>
        {mayChange && !adding.isAdding && (
          <Button autoFocus={adding.hasFocusAgain} onPress={adding.begin}>
            {t('add')}
          </Button>
        )}
      </div>
      {adding.isAdding && (
        <RelationForm people={[{ id: contactId, label: '' }]} account={account} onDone={adding.end} />
      )}
      {read.isError && <Notice tone="risk">{explain(read.error)}</Notice>}
      {read.data?.items.length === 0 && !adding.isAdding && <p className="text-soft">{t('none')}</p>}
      {read.data && <RelationRows contactId={contactId} relations={read.data.items} mayChange={mayChange} />}
    </div>
  );
}
