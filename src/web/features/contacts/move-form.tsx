import { useState } from 'react';
import type { getContact } from '#contract/contacts/contacts.ts';
import { moveContact, takeMoveBack } from '#contract/contacts/jobs.ts';
import type { OutputOf } from '#contract/operation.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { AccountField, useAccountChoice } from '../../api/account-choice.tsx';
import { call, explain } from '../../api/client.ts';
import { toAndFro } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { DateField } from '../../ui/date-fields.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayProblem } from '../../ui/toast.tsx';

type Contact = OutputOf<typeof getContact>;
type Moved = OutputOf<typeof moveContact>;

interface MoveFormProps {
  contact: Contact;
  /** Told which deals still count on them where they were. */
  onMoved: (leftBehind: Moved['leftBehind']) => void;
  onCancel: () => void;
}

/** Somebody has another job: where, as what, since when. */
export function MoveForm({ contact, onMoved, onCancel }: MoveFormProps) {
  const t = useTexts(contactsTexts);
  const dates = useDates();
  const { contactId } = contact;
  const account = useAccountChoice(null);
  const [title, setTitle] = useState('');
  const [department, setDepartment] = useState('');
  const [since, setSince] = useState<string | null>(dates.today());
  const [jobId] = useState(newId);
  const write = useWrite(moveContact, {
    said: t('moved', { name: contact.name }),
    undo: ({ left }, input) =>
      left === null
        ? undefined
        : toAndFro(
            () => call(takeMoveBack, { contactId, jobId }, { idempotencyKey: newId() }),
            () => call(moveContact, input, { idempotencyKey: newId() }),
          ),
  });
  const save = async () => {
    if (since === null) return;
    try {
      const accountId = await account.toSave();
      const job = { title: title.trim() || null, department: department.trim() || null };
      const moved = await write.send({ contactId, jobId, accountId, ...job, since });
      if (moved) onMoved(moved.leftBehind);
    } catch (error) {
      sayProblem(explain(error));
    }
  };
  return (
    <WriteForm
      need={{ [t('sinceWhen')]: since }}
      save={t('save')}
      onSave={() => void save()}
      onCancel={onCancel}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <p className="text-soft">{t('moveHint')}</p>
      <AccountField
        label={t('where')}
        isRequired={false}
        choice={account}
        createHint={t('nowhere')}
        autoFocus
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('jobTitle')} isRequired={false} value={title} onChange={setTitle} />
        <TextField label={t('department')} isRequired={false} value={department} onChange={setDepartment} />
      </div>
      <DateField label={t('sinceWhen')} value={since} onChange={setSince} />
    </WriteForm>
  );
}
