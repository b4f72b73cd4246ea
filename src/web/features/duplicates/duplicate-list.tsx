import { useRef } from 'react';
import { keepApart, type listDuplicates } from '#contract/duplicates/duplicates.ts';
import type { OutputOf } from '#contract/operation.ts';
import { surelySame } from '#domain/address-book/duplicates/evidence.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EvidenceTags } from './evidence-tags.tsx';

type Page = OutputOf<typeof listDuplicates>;
export type FoundPair = Page['items'][number];
export type MergedNoun = 'account' | 'contact';

interface DuplicateListProps {
  noun: MergedNoun;
  pairs: readonly FoundPair[];
  mayMerge: boolean;
  onCompare: (pair: FoundPair) => void;
}

/** The pairs that are perhaps one, the likeliest first, each with what speaks for it. */
export function DuplicateList({ noun, pairs, mayMerge, onCompare }: DuplicateListProps) {
  const t = useTexts(duplicatesTexts);
  const names = ({ one, other }: FoundPair) => ({ one: one.name, other: other.name });
  // By the time that it is said, the pair is gone from the list.
  const pressed = useRef<FoundPair | null>(null);
  const sayTwo = (pair: FoundPair) => {
    pressed.current = pair;
    void apart.send({ noun, oneId: pair.one.id, otherId: pair.other.id });
  };
  const apart = useWrite(keepApart, {
    said: () => (pressed.current ? t('saidTwo', names(pressed.current)) : t('areTwo')),
    undo: ({ oneId, otherId }) => {
      const say = (isApart: boolean) => () =>
        call(keepApart, { noun, oneId, otherId, apart: isApart }, { idempotencyKey: newId() });
      return toAndFro(say(false), say(true));
    },
  });
  return (
    <>
      {apart.error !== null && <Notice tone="risk">{explain(apart.error)}</Notice>}
      <Rows label={t('theDuplicates')}>
        {pairs.map((pair) => (
          <Row
            key={`${pair.one.id} ${pair.other.id}`}
            asideBelow
            aside={
              mayMerge && (
                <span className="flex flex-wrap gap-2">
                  <Button
                    size="small"
                    onPress={() => onCompare(pair)}
                    aria-label={t('compareNamed', names(pair))}
                  >
                    {t('compare')}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    onPress={() => sayTwo(pair)}
                    aria-label={t('areTwoNamed', names(pair))}
                  >
                    {t('areTwo')}
                  </Button>
                </span>
              )
            }
          >
            <div className="flex flex-col gap-1.5">
              <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
                <Entry noun={noun} known={pair.one} />
                <Entry noun={noun} known={pair.other} />
              </div>
              <div className="flex flex-wrap items-center gap-1">
                <Tag tone={pair.likelihood >= surelySame ? 'us' : 'plain'}>
                  {t(pair.likelihood >= surelySame ? 'surely' : 'perhaps')}
                </Tag>
                <EvidenceTags evidence={pair.evidence} />
              </div>
            </div>
          </Row>
        ))}
      </Rows>
    </>
  );
}

function Entry({ noun, known }: { noun: MergedNoun; known: FoundPair['one'] }) {
  return (
    <div className="min-w-0">
      <p className="truncate font-semibold">
        <Link href={`/${noun}s/${known.id}`}>{known.name}</Link>
      </p>
      <p className="truncate text-fine text-soft">{known.detail}</p>
    </div>
  );
}
