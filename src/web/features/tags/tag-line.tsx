import { useRef, useState } from 'react';
import { listTags, type ShownTag } from '#contract/tags/tags.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { tagsTexts } from '#texts/tags.ts';
import { explain } from '../../api/client.ts';
import { useReadWhen } from '../../api/queries.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { Button } from '../../ui/button.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TagEnd } from '../../ui/tag-end.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { useTagging } from './use-tagging.ts';

interface TagLineProps {
  noun: FieldNoun;
  nounId: string;
  tags: readonly ShownTag[];
  mayChange: boolean;
}

const none: readonly ShownTag[] = [];

/** The tags of a company, a person or a deal, and the way to put on another: chosen, or made by typing its name. */
export function TagLine({ noun, nounId, tags, mayChange }: TagLineProps) {
  const t = useTexts(tagsTexts);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const all = useReadWhen(isOpen, listTags, {}).data?.items ?? none;
  const tagging = useTagging({ noun, nounIds: [nounId] });
  useKey({ key: '#', label: t('add'), words: t('addWords'), when: mayChange, act: () => setOpen(true) });
  if (tags.length === 0 && !mayChange) return null;
  const close = (how: 'left' | 'escaped') => {
    setOpen(false);
    if (how === 'escaped') requestAnimationFrame(() => opener.current?.focus());
  };
  const takeOff = (tag: ShownTag) => {
    tagging.takeOff(tag);
    opener.current?.focus();
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 print:hidden">
      <ul aria-label={t('tags')} className="contents">
        {tags.map((tag) => (
          <li key={tag.tagId} className="min-w-0">
            <TagChip
              tag={tag}
              {...(mayChange
                ? { end: <TagEnd label={t('takeOff', { name: tag.name })} onPress={() => takeOff(tag)} /> }
                : {})}
            />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <TagField
          label={t('field')}
          placeholder={t('find')}
          items={all
            .filter(({ tagId }) => !tags.some((tag) => tag.tagId === tagId))
            .map(({ tagId, name }) => ({ id: tagId, label: name }))}
          onChoose={(id) => tagging.putOn(all.filter(({ tagId }) => tagId === id))}
          onMake={tagging.make}
          makeLabel={(name) => t('make', { name })}
          onTakeLast={() => {
            const last = tags.at(-1);
            if (last) tagging.takeOff(last);
          }}
          onClose={close}
        />
      ) : (
        mayChange && (
          <Button
            ref={opener}
            look="quiet"
            size="small"
            onPress={() => setOpen(true)}
            className={tags.length === 0 ? '-ml-2.5' : '-ml-1'}
          >
            <PlusIcon /> {t('add')}
          </Button>
        )
      )}
      {tagging.problem !== null && (
        <span role="alert" className="text-fine text-risk">
          {explain(tagging.problem)}
        </span>
      )}
    </div>
  );
}
