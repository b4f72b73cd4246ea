import { useState } from 'react';
import { keepJob, removeJob } from '#contract/contacts/jobs.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { call } from '../../api/client.ts';
import { toAndFro, writingBack } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { DateField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { jobAsGiven, type ShownJob } from './job-words.ts';

interface JobFormProps {
  contactId: string;
  /** Null for one that is written down for the first time. */
  job: ShownJob | null;
  onDone: () => void;
}

/** A job that somebody had before. */
export function JobForm({ contactId, job, onDone }: JobFormProps) {
  const t = useTexts(contactsTexts);
  const [jobId] = useState(() => job?.jobId ?? newId());
  const [company, setCompany] = useState(job?.account?.name ?? job?.company ?? '');
  const [title, setTitle] = useState(job?.title ?? '');
  const [from, setFrom] = useState(job?.from ?? null);
  const [to, setTo] = useState(job?.to ?? null);
  const write = useWrite(keepJob, {
    said: t('jobKept'),
    undo: (_, input) =>
      job
        ? writingBack(keepJob, jobAsGiven(contactId, job), input)
        : toAndFro(
            () => call(removeJob, { contactId, jobId }, { idempotencyKey: newId() }),
            () => call(keepJob, input, { idempotencyKey: newId() }),
          ),
  });
  const save = async () => {
    // The company stays the account that it is, unless another name was typed.
    const isSame = job?.account !== null && job?.account?.name === company.trim();
    const where = isSame ? { accountId: job?.account?.id ?? null } : { company: company.trim() || null };
    const kept = await write.send({
      ...{ contactId, jobId, ...where, title: title.trim() || null },
      ...{ department: job?.department ?? null, from, to },
    });
    if (kept) onDone();
  };
  return (
    <WriteForm
      save={t('save')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label={t('company')}
        hint={t('companyNew')}
        isRequired={false}
        value={company}
        onChange={setCompany}
        autoFocus
      />
      <TextField label={t('jobTitle')} isRequired={false} value={title} onChange={setTitle} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={t('from')} isRequired={false} value={from} onChange={setFrom} />
        <DateField label={t('to')} isRequired={false} value={to} onChange={setTo} />
      </div>
    </WriteForm>
  );
}
