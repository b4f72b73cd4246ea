import { useState } from 'react';
import { listsTexts } from '#texts/lists.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { Progress } from '../../ui/progress.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { NamedBecause } from '../named-because.tsx';
import { WriteForm } from '../write-form.tsx';
import type { CellValue, WrittenKind } from './list-kind.ts';
import { tidy } from './row-change.ts';
import type { SeveralColumn, useChangeSeveral } from './use-change-several.ts';

interface ChangeSeveralProps<Item> {
  kind: WrittenKind<Item>;
  items: readonly Item[];
  changing: ReturnType<typeof useChangeSeveral<Item>>;
}

/** Writes one field of all rows that are selected, by press or by key. */
export function ChangeSeveral<Item>({ kind, items, changing }: ChangeSeveralProps<Item>) {
  const t = useTexts(listsTexts);
  const shown = useNumbers().whole(items.length);
  const [isOpen, setOpen] = useState(false);
  const columns = kind.columns.filter((one): one is SeveralColumn<Item> => one.editSeveral !== undefined);
  const mayOpen = items.length > 0 && changing.underWay === null;
  const open = () => setOpen(true);
  useKey({ key: 'shift+e', label: t('changeSeveral'), when: mayOpen, act: open });
  return (
    <>
      <Button size="small" isDisabled={!mayOpen} onPress={open}>
        {t('changeSeveral')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('changeSeveralTitle', { shown })}
        width="narrow"
      >
        <SeveralForm
          columns={columns}
          shown={shown}
          onCancel={() => setOpen(false)}
          onSave={(column, value) => {
            setOpen(false);
            void changing.change(items, column, value);
          }}
        />
      </Dialog>
    </>
  );
}

interface SeveralFormProps<Item> {
  columns: readonly SeveralColumn<Item>[];
  shown: string;
  onSave: (column: SeveralColumn<Item>, value: CellValue) => void;
  onCancel: () => void;
}

function SeveralForm<Item>({ columns, shown, onSave, onCancel }: SeveralFormProps<Item>) {
  const t = useTexts(listsTexts);
  const [key, setKey] = useState(columns[0]?.key ?? '');
  const [value, setValue] = useState<CellValue>(null);
  const column = columns.find((one) => one.key === key);
  return (
    <WriteForm
      save={t('changeDo', { shown })}
      onSave={() => column && onSave(column, tidy(value))}
      onCancel={onCancel}
      isPending={false}
      problem={null}
    >
      <Select
        label={t('whichField')}
        items={columns.map((one) => ({ id: one.key, label: one.label }))}
        value={key}
        onChange={(next) => {
          setKey(next);
          setValue(null);
        }}
      />
      <div key={key} className="flex flex-col gap-1">
        <p aria-hidden className="text-fine font-medium text-soft">
          {t('newValue')}
        </p>
        {column?.editSeveral.field({ label: t('newValue'), value, onChange: setValue }, null)}
        <p className="text-fine text-soft">{t('emptyTakesAway')}</p>
      </div>
    </WriteForm>
  );
}

interface SeveralCourseProps {
  changing: Pick<ReturnType<typeof useChangeSeveral>, 'underWay' | 'stop' | 'refused' | 'clear'>;
  hrefOf: (id: string) => string;
}

/** How far a change of many rows is, and afterwards which of them refused it. */
export function SeveralCourse({ changing, hrefOf }: SeveralCourseProps) {
  const t = useTexts(listsTexts);
  const whole = useNumbers().whole;
  const { underWay, refused, stop, clear } = changing;
  return (
    <>
      {underWay && (
        <div className="mb-3 flex items-center gap-4">
          <div className="flex-1">
            <Progress
              label={underWay.label}
              value={underWay.done / underWay.of}
              text={t('readSoFar', { read: whole(underWay.done), of: whole(underWay.of) })}
            />
          </div>
          <Button size="small" onPress={stop}>
            {t('stopChanging')}
          </Button>
        </div>
      )}
      <Dialog isOpen={refused.length > 0} onClose={clear} title={t('notChanged', { count: refused.length })}>
        <p className="mb-3">{t('notChangedWhy')}</p>
        <NamedBecause those={refused} hrefOf={hrefOf} />
        <div className="mt-5 flex justify-end">
          <Button look="primary" onPress={clear}>
            {t('allRight')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
