import type { getContact } from '#contract/contacts/contacts.ts';
import { keepJob, removeJob } from '#contract/contacts/jobs.ts';
import type { OutputOf } from '#contract/operation.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { call, explain } from '../../api/client.ts';
import { toAndFro } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { jobAsGiven, type ShownJob } from './job-words.ts';

type Contact = OutputOf<typeof getContact>;

interface JobsCardProps {
  contact: Contact;
  onAdd: (() => void) | undefined;
  onChange: (job: ShownJob) => void;
}

/** Where somebody works, and where they worked before. */
export function JobsCard({ contact, onAdd, onChange }: JobsCardProps) {
  const t = useTexts(contactsTexts);
  const { contactId, account, title, department, jobs } = contact;
  const forget = useWrite(removeJob, {
    said: t('jobForgotten'),
    undo: (_, { jobId }) => {
      const job = jobs.find((one) => one.jobId === jobId);
      return (
        job &&
        toAndFro(
          () => call(keepJob, jobAsGiven(contactId, job), { idempotencyKey: newId() }),
          () => call(removeJob, { contactId, jobId }, { idempotencyKey: newId() }),
        )
      );
    },
  });
  return (
    <Card
      title={t('jobs')}
      aside={
        onAdd && (
          <Button size="small" onPress={onAdd}>
            {t('addJob')}
          </Button>
        )
      }
    >
      {forget.error !== null && <Notice tone="risk">{explain(forget.error)}</Notice>}
      <Rows>
        <Row aside={<span className="text-fine text-soft">{t('now')}</span>}>
          <Where account={account} company={null} />
          <Role title={title} department={department} />
        </Row>
        {jobs.map((job) => (
          <Row
            key={job.jobId}
            aside={
              <>
                <Time job={job} />
                {onAdd && (
                  <Menu
                    label={t('jobActs')}
                    acts={[
                      { id: 'edit', label: t('editJob'), act: () => onChange(job) },
                      {
                        id: 'forget',
                        label: t('removeJob'),
                        tone: 'risk',
                        act: () => void forget.send({ contactId, jobId: job.jobId }),
                      },
                    ]}
                  />
                )}
              </>
            }
          >
            <Where account={job.account} company={job.company} />
            <Role title={job.title} department={job.department} />
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

function Where({ account, company }: { account: ShownJob['account']; company: string | null }) {
  if (account)
    return (
      <Link look="name" href={`/accounts/${account.id}`}>
        {account.name}
      </Link>
    );
  return <b className="font-semibold">{company ?? '–'}</b>;
}

function Role({ title, department }: { title: string | null; department: string | null }) {
  const words = [title, department].filter(Boolean).join(' · ');
  return words === '' ? null : <p className="text-soft">{words}</p>;
}

function Time({ job: { from, to } }: { job: ShownJob }) {
  const t = useTexts(contactsTexts);
  const dates = useDates();
  if (from === null && to === null) return null;
  const words =
    from !== null && to !== null
      ? t('fromUntil', { from: dates.shortDay(from), to: dates.shortDay(to) })
      : to !== null
        ? t('until', { day: dates.shortDay(to) })
        : t('since', { day: dates.shortDay(from ?? '') });
  return <span className="text-fine text-soft tabular-nums">{words}</span>;
}
