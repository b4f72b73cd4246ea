import type { ShownRelation } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { photoAddress } from '../../api/photo-address.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import type { PersonAround } from './people-around.ts';
import { PersonStanding } from './person-standing.tsx';
import { useRelationSentence } from './relation-sentence.ts';

interface PeopleListProps {
  people: readonly PersonAround[];
  relations: readonly ShownRelation[];
  kinds: ReadonlyMap<string, string>;
  onOpen: (contactId: string) => void;
}

/** The same as the map, person by person. */
export function PeopleList({ people, relations, kinds, onOpen }: PeopleListProps) {
  const t = useTexts(relationsTexts);
  const sentence = useRelationSentence();
  return (
    <Rows label={t('title')}>
      {people.map((person) => (
        <Row key={person.id} lead={<Avatar name={person.name} photo={photoAddress(person.photoId)} />}>
          <Button look="quiet" size="small" className="-ml-2.5" onPress={() => onOpen(person.id)}>
            {person.name}
          </Button>
          {person.title && <span className="text-soft">{person.title}</span>}
          <div className="flex max-w-56 flex-col gap-1.5 py-1">
            {person.part ? (
              <PersonStanding part={person.part} kinds={kinds} />
            ) : (
              <span className="text-fine text-soft">{t('notInDeal')}</span>
            )}
          </div>
          {relations
            .filter(({ from, to }) => from.id === person.id || to.id === person.id)
            .map((relation) => (
              <p key={relation.relationId} className="text-fine text-soft">
                {sentence(relation)}
              </p>
            ))}
        </Row>
      ))}
    </Rows>
  );
}
