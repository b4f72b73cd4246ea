import { useMemo, useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { listDealRelations } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { EmptyState, Notice } from '../../ui/states.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { peopleAround } from './people-around.ts';
import { PeopleGraph } from './people-graph.tsx';
import { PeopleList } from './people-list.tsx';

interface PeopleMapCardProps {
  page: DealPage;
  kinds: ReadonlyMap<string, string>;
  onOpen: (contactId: string) => void;
  onAdd: (() => void) | undefined;
  onAddPerson: (() => void) | undefined;
}

/** Who knows whom around a deal: a map where there is room, and as a list for whoever hears it or holds a phone. */
export function PeopleMapCard({ page, kinds, onOpen, onAdd, onAddPerson }: PeopleMapCardProps) {
  const t = useTexts(relationsTexts);
  const isNarrow = useNarrow();
  const [chosen, setChosen] = useState<'map' | 'list' | null>(null);
  const read = useRead(listDealRelations, { dealId: page.deal.dealId });
  const relations = read.data?.items;
  const people = useMemo(
    () => peopleAround(page.score.people, relations ?? []),
    [page.score.people, relations],
  );
  const shown = chosen ?? (isNarrow ? 'list' : 'map');
  return (
    <Card
      title={t('title')}
      aside={
        people.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame them
          <span role="group" aria-label={t('shownAs')} className="flex gap-1.5 print:hidden">
            {(['map', 'list'] as const).map((one) => (
              <Button
                key={one}
                size="small"
                look={shown === one ? 'plain' : 'quiet'}
                aria-pressed={shown === one}
                onPress={() => setChosen(one)}
              >
                {one === 'map' ? t('asMap') : t('asList')}
              </Button>
            ))}
            {onAdd && (
              <Button size="small" onPress={onAdd}>
                {t('add')}
              </Button>
            )}
          </span>
        )
      }
    >
      {read.isError && <Notice tone="risk">{explain(read.error)}</Notice>}
      {people.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          act={onAddPerson && <Button onPress={onAddPerson}>{t('addFirst')}</Button>}
        >
          {t('empty')}
        </EmptyState>
      ) : (
        relations && (
          <>
            {relations.length === 0 && (
              <p className="mb-2 max-w-prose text-soft">
                {t('beginTitle')}. {t('begin')}
              </p>
            )}
            {shown === 'map' ? (
              <PeopleGraph people={people} relations={relations} kinds={kinds} onOpen={onOpen} />
            ) : (
              <PeopleList people={people} relations={relations} kinds={kinds} onOpen={onOpen} />
            )}
          </>
        )
      )}
    </Card>
  );
}
