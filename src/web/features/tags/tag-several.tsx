import { useState } from 'react';
import { listTags, type ShownTag } from '#contract/tags/tags.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { tagsTexts } from '#texts/tags.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useSayProblem } from '../../api/say-problem.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { TagEnd } from '../../ui/tag-end.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { useTagging } from './use-tagging.ts';

interface TagSeveralProps {
  noun: FieldNoun;
  nounIds: readonly string[];
  /** Those that are on any of them. */
  tags: readonly ShownTag[];
}

const none: readonly ShownTag[] = [];

/** Puts a tag on all that is selected, chosen or made by typing its name, or takes one off; each act closes it. */
export function TagSeveral({ noun, nounIds, tags }: TagSeveralProps) {
  const t = useTexts(tagsTexts);
  const shown = useNumbers().whole(nounIds.length);
  const [isOpen, setOpen] = useState(false);
  // What is selected stays as it was read then, so what was put on since is remembered here, by name.
  const [since, setSince] = useState<ReadonlySet<string>>(new Set());
  const all = useReadWhen(isOpen, listTags, {}).data?.items ?? none;
  const tagging = useTagging({ noun, nounIds });
  useSayProblem(tagging.problem);
  const mayOpen = nounIds.length > 0;
  const open = () => setOpen(true);
  const close = () => setOpen(false);
  const andClose = (act: () => void) => {
    act();
    close();
  };
  useKey({ key: '#', label: t('add'), words: t('addWords'), when: mayOpen, act: open });
  const onSome = all.filter(({ tagId, name }) => since.has(name) || tags.some((tag) => tag.tagId === tagId));
  const remember = (name: string) => setSince((before) => new Set([...before, name]));
  return (
    <>
      <Button size="small" isDisabled={!mayOpen} onPress={open}>
        {t('tags')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('ofSeveral', { shown })} width="narrow">
        {/* The list of the field below lies over what stands under it. */}
        {onSome.length > 0 && (
          <>
            <p className="mb-1 text-fine font-medium text-soft">{t('takeOffSeveral')}</p>
            <ul aria-label={t('takeOffSeveral')} className="mb-4 flex flex-wrap gap-1.5">
              {onSome.map((tag) => (
                <li key={tag.tagId}>
                  <TagChip
                    tag={tag}
                    end={
                      <TagEnd
                        label={t('takeOff', { name: tag.name })}
                        onPress={() => andClose(() => tagging.takeOff(tag))}
                      />
                    }
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <p aria-hidden className="mb-1 text-fine font-medium text-soft">
          {t('add')}
        </p>
        <TagField
          label={t('field')}
          placeholder={t('find')}
          items={all.map(({ tagId, name }) => ({ id: tagId, label: name }))}
          onChoose={(id) =>
            andClose(() => {
              const chosen = all.filter(({ tagId }) => tagId === id);
              for (const { name } of chosen) remember(name);
              tagging.putOn(chosen);
            })
          }
          onMake={(name) =>
            andClose(() => {
              remember(name);
              tagging.make(name);
            })
          }
          makeLabel={(name) => t('make', { name })}
          onTakeLast={() => undefined}
          onClose={(how) => how === 'escaped' && close()}
        />
      </Dialog>
    </>
  );
}
