import { removeRelation, restoreRelation, type ShownRelation } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { call, explain } from '../../api/client.ts';
import { photoAddress } from '../../api/photo-address.ts';
import { toAndFro } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { useRelationSentence } from './relation-sentence.ts';
import { byWay } from './relation-ways.ts';

interface RelationRowsProps {
  contactId: string;
  relations: readonly ShownRelation[];
  mayChange: boolean;
}

/** How somebody stands to others, each way under its name. */
export function RelationRows({ contactId, relations, mayChange }: RelationRowsProps) {
  const t = useTexts(relationsTexts);
  const sentence = useRelationSentence();
  const remove = useWrite(removeRelation, {
    said: (_, { relationId }) => {
      const gone = relations.find((one) => one.relationId === relationId);
      return t('removed', { sentence: gone ? sentence(gone) : '' });
    },
    undo: ({ relationId }) =>
      toAndFro(
        () => call(restoreRelation, { relationId }, { idempotencyKey: newId() }),
        () => call(removeRelation, { relationId }, { idempotencyKey: newId() }),
      ),
  });
  return (
    <>
      {remove.error !== null && <Notice tone="risk">{explain(remove.error)}</Notice>}
      {byWay(relations, contactId).map(({ way, others }) => (
        <div key={way} className="mt-2 first:mt-0">
          <h3 className="text-fine text-soft">{t(`of_${way}`)}</h3>
          <Rows label={t(`of_${way}`)}>
            {others.map(({ relation, person }) => (
              <Row
                key={relation.relationId}
                lead={<Avatar name={person.name} photo={photoAddress(person.photoId)} size="small" />}
                aside={
                  mayChange && (
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={t('remove', { sentence: sentence(relation) })}
                      onPress={() => void remove.send({ relationId: relation.relationId })}
                    >
                      <CloseIcon />
                    </Button>
                  )
                }
              >
                <Link look="name" href={`/contacts/${person.id}`}>
                  {person.name}
                </Link>
                {person.title && <span className="text-soft"> · {person.title}</span>}
                {person.account && <p className="text-fine text-soft">{person.account.name}</p>}
              </Row>
            ))}
          </Rows>
        </div>
      ))}
    </>
  );
}
