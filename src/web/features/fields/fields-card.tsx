import { useState } from 'react';
import {
  listFields,
  orderFields,
  removeField,
  restoreField,
  type ShownField,
} from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { toAndFro, writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { OrderableList } from '../../ui/orderable-list.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { ChangeFieldForm, NewFieldForm } from './field-form.tsx';

/** The fields that accounts, contacts or deals have of their own here, in their order. */
export function FieldsCard({ noun }: { noun: FieldNoun }) {
  const t = useTexts(fieldsTexts);
  const { data, error } = useRead(listFields, { noun });
  const [open, setOpen] = useState<ShownField | 'new' | null>(null);
  const remove = useWrite(removeField, {
    said: t('removed'),
    undo: ({ fieldId }) =>
      toAndFro(
        () => call(restoreField, { fieldId }, { idempotencyKey: newId() }),
        () => call(removeField, { fieldId }, { idempotencyKey: newId() }),
      ),
  });
  const fields = data?.items ?? [];
  const ids = fields.map(({ fieldId }) => fieldId);
  const order = useWrite(orderFields, {
    said: t('ordered'),
    undo: (_, after) => writingBack(orderFields, { noun, fieldIds: ids }, after),
  });
  const problem = remove.error ?? order.error ?? error;
  const move = (id: string, place: number) => {
    const rest = ids.filter((one) => one !== id);
    const after = rest.toSpliced(Math.max(0, place), 0, id);
    if (after.some((one, at) => one !== ids[at])) void order.send({ noun, fieldIds: after });
  };
  const close = () => setOpen(null);
  return (
    <Card
      title={t('of', { noun })}
      aside={
        data?.may.shape && (
          <Button size="small" onPress={() => setOpen('new')}>
            {t('add')}
          </Button>
        )
      }
    >
      {!data && problem === null && <Skeleton />}
      {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
      {data && fields.length === 0 && <p className="text-soft">{t('noFields', { noun })}</p>}
      {fields.length > 0 && (
        <OrderableList
          label={t('of', { noun })}
          items={fields.map((field) => ({
            id: field.fieldId,
            label: field.label,
            detail: <Kind field={field} />,
            aside: (
              <Menu
                label={t('acts', { label: field.label })}
                acts={[
                  { id: 'edit', label: t('edit'), act: () => setOpen(field) },
                  {
                    id: 'remove',
                    label: t('remove'),
                    tone: 'risk',
                    act: () => void remove.send({ fieldId: field.fieldId }),
                  },
                ]}
              />
            ),
          }))}
          onSelect={(id) => setOpen(fields.find(({ fieldId }) => fieldId === id) ?? null)}
          onMove={move}
        />
      )}
      <Dialog
        title={open === null || open === 'new' ? t('addTitle', { noun }) : open.label}
        isOpen={open !== null}
        onClose={close}
        width="narrow"
      >
        {open === 'new' && <NewFieldForm noun={noun} onDone={close} />}
        {open !== null && open !== 'new' && (
          <ChangeFieldForm key={open.fieldId} field={open} onDone={close} />
        )}
      </Dialog>
    </Card>
  );
}

function Kind({ field: { kind, options } }: { field: ShownField }) {
  const t = useTexts(fieldsTexts);
  const choices = options
    .filter(({ removed }) => !removed)
    .map(({ label }) => label)
    .join(', ');
  return (
    <span className="block text-fine font-normal text-soft">
      {choices === '' ? t('kindIs', { kind }) : t('choicesAre', { kind: t('kindIs', { kind }), choices })}
    </span>
  );
}
