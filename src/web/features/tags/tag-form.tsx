import { useState } from 'react';
import {
  changeTag,
  createTag,
  mergeTags,
  removeTag,
  restoreTag,
  type ShownTag,
} from '#contract/tags/tags.ts';
import { type TagColour, tagColours } from '#domain/address-book/tag.ts';
import { tagsTexts } from '#texts/tags.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface Typed {
  name: string;
  colour: TagColour;
}

/** Makes a tag that is on nothing yet. */
export function NewTagForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(tagsTexts);
  const [typed, setTyped] = useState<Typed>({ name: '', colour: 'grey' });
  const write = useWrite(createTag, {
    said: ({ name }) => t('made', { name }),
    undo: ({ tagId }) =>
      toAndFro(
        () => call(removeTag, { tagId }, { idempotencyKey: newId() }),
        () => call(restoreTag, { tagId }, { idempotencyKey: newId() }),
      ),
  });
  const save = async () => {
    if (await write.send(typed)) onDone();
  };
  return (
    <WriteForm
      need={{ [t('name')]: typed.name }}
      save={t('add')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <Parts typed={typed} onChange={setTyped} />
    </WriteForm>
  );
}

interface ChangeTagFormProps {
  tag: ShownTag;
  /** The others, one of which it may be merged into. */
  others: readonly ShownTag[];
  onDone: () => void;
}

/** Names a tag otherwise or gives it another colour; called like another, it asks whether the two shall be one. */
export function ChangeTagForm({ tag, others, onDone }: ChangeTagFormProps) {
  const t = useTexts(tagsTexts);
  const { tagId, name, colour } = tag;
  const [typed, setTyped] = useState<Typed>({ name, colour });
  const write = useRowWrite(changeTag, {
    of: { tagId },
    now: { name, colour },
    labels: { name: t('name'), colour: t('colour') },
    read: (_, value) => {
      const known = tagColours.find((one) => one === value);
      return known ? t('colourIs', { colour: known }) : String(value);
    },
    said: (answer) => t('changed', { name: answer.name }),
    onDone,
  });
  const merge = useWrite(mergeTags, {
    said: (into) => t('merged', { name: into.name }),
    undo: (_, input) =>
      toAndFro(
        () => call(restoreTag, { tagId }, { idempotencyKey: newId() }),
        () => call(mergeTags, input, { idempotencyKey: newId() }),
      ),
  });
  const called = typed.name.trim().toLowerCase();
  const same = others.find((other) => other.tagId !== tagId && other.name.toLowerCase() === called);
  const save = async () => {
    if (!same) return write.save({ ...typed, name: typed.name.trim() });
    if (await merge.send({ tagId, into: same.tagId })) onDone();
  };
  return (
    <WriteForm
      need={{ [t('name')]: typed.name }}
      save={same ? t('merge') : t('save')}
      onSave={() => void save()}
      onCarryOn={() => write.carryOn({ ...typed, name: typed.name.trim() })}
      onCancel={onDone}
      isPending={write.isPending || merge.isPending}
      problem={write.problem ?? problemOf(merge.error)}
    >
      <Parts typed={typed} onChange={setTyped} />
      {same && (
        <div role="status">
          <Notice tone="warn">{t('mergeAsks', { name, other: same.name })}</Notice>
        </div>
      )}
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}

function Parts({ typed, onChange }: { typed: Typed; onChange: (typed: Typed) => void }) {
  const t = useTexts(tagsTexts);
  return (
    <>
      <TextField
        label={t('name')}
        placeholder={t('nameExample')}
        maxLength={60}
        value={typed.name}
        onChange={(name) => onChange({ ...typed, name })}
        autoFocus
      />
      <Choice
        label={t('colour')}
        size="small"
        items={tagColours.map((colour) => ({ id: colour, label: t('colourIs', { colour }) }))}
        value={typed.colour}
        onChange={(colour) => onChange({ ...typed, colour })}
      />
      <div aria-hidden="true">
        <TagChip tag={{ name: typed.name.trim() || t('nameExample'), colour: typed.colour }} />
      </div>
    </>
  );
}
