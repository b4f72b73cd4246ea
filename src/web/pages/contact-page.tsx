import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { binTexts } from '#texts/bin.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { useRead } from '../api/queries.ts';
import { ReachCard } from '../api/reach/reach-card.tsx';
import { useRemoveContacts } from '../features/bin/use-remove-contacts.tsx';
import { ContactForm } from '../features/contacts/contact-form.tsx';
import { DealsCard } from '../features/contacts/deals-card.tsx';
import { JobForm } from '../features/contacts/job-form.tsx';
import type { ShownJob } from '../features/contacts/job-words.ts';
import { JobsCard } from '../features/contacts/jobs-card.tsx';
import { MoveForm } from '../features/contacts/move-form.tsx';
import { ValuesCard } from '../features/fields/values-card.tsx';
import { FilesCard } from '../features/files/files-card.tsx';
import { Photo } from '../features/files/photo.tsx';
import { HistoryCard } from '../features/history/history-card.tsx';
import { NotesCard } from '../features/notes/notes-card.tsx';
import { PersonMenu } from '../features/person/person-menu.tsx';
import { RelationsCard } from '../features/relations/relations-card.tsx';
import { TagLine } from '../features/tags/tag-line.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useKey } from '../ui/keys/use-key.ts';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { Notice } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/contacts/$contactId');

type Contact = OutputOf<typeof getContact>;
type Sheet = { what: 'edit' } | { what: 'move' } | { what: 'job'; job: ShownJob | null };

/** One person: how they are reached, where they work and worked, and what they are part of. */
export function ContactPage() {
  const t = useTexts(contactsTexts);
  const { contactId } = route.useParams();
  const contact = useRead(getContact, { contactId });
  if (contact.isError)
    return <ReadFailed what={t('theContact')} error={contact.error} onRetry={() => void contact.refetch()} />;
  if (contact.isPending) return <PageSkeleton />;
  return <Person key={contactId} contact={contact.data} />;
}

function Person({ contact }: { contact: Contact }) {
  const t = useTexts(contactsTexts);
  const binText = useTexts(binTexts);
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [leftBehind, setLeftBehind] = useState<readonly { id: string; name: string }[]>([]);
  const { name, account, title, department, owner, may } = contact;
  const close = () => setSheet(null);
  const removal = useRemoveContacts(() => void navigate({ to: '/contacts' }));
  const remove = () => removal.remove([contact.contactId]);
  useKey({ key: 'e', label: t('edit'), when: may.change, act: () => setSheet({ what: 'edit' }) });
  useKey({ key: 'm', label: t('move'), when: may.change, act: () => setSheet({ what: 'move' }) });
  return (
    <>
      <PageHeader
        trail={
          account && (
            <Link look="quiet" href={`/accounts/${account.id}`}>
              {account.name}
            </Link>
          )
        }
        lead={<Photo contact={contact} mayChange={may.change} />}
        title={name}
        sub={
          <>
            {[title, department, owner && t('lookedAfter', { name: owner.name })].filter(Boolean).join(' · ')}
            {contact.doNotWrite && (
              <Tag tone="warn" className="ml-1.5">
                {t('noMail')}
              </Tag>
            )}
            {contact.doNotCall && (
              <Tag tone="warn" className="ml-1.5">
                {t('noCalls')}
              </Tag>
            )}
            <TagLine noun="contact" nounId={contact.contactId} tags={contact.tags} mayChange={may.change} />
          </>
        }
        acts={
          <>
            <ButtonLink
              look="quiet"
              href={`/api/contacts/${contact.contactId}/card.vcf`}
              download
              target="_self"
            >
              {t('saveCard')}
            </ButtonLink>
            {may.takeOut && (
              <PersonMenu
                contactId={contact.contactId}
                name={name}
                onErased={() => void navigate({ to: '/contacts' })}
              />
            )}
            {may.change && (
              <>
                <Button look="quiet" onPress={() => void remove()}>
                  {binText('remove')}
                </Button>
                <Button onPress={() => setSheet({ what: 'move' })}>{t('move')}</Button>
                <Button look="primary" onPress={() => setSheet({ what: 'edit' })}>
                  {t('edit')}
                </Button>
              </>
            )}
          </>
        }
      />
      {removal.dialog}
      <LeftBehind contact={contact} deals={leftBehind} />
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4 max-lg:order-2">
          <NotesCard noun="contact" nounId={contact.contactId} mayWrite={may.change} />
          <DealsCard deals={contact.deals} />
          <JobsCard
            contact={contact}
            onAdd={may.change ? () => setSheet({ what: 'job', job: null }) : undefined}
            onChange={(job) => setSheet({ what: 'job', job })}
          />
          <HistoryCard noun="contact" nounId={contact.contactId} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ReachCard
            title={t('reach')}
            reach={contact}
            onAdd={may.change ? () => setSheet({ what: 'edit' }) : undefined}
          />
          <ValuesCard
            noun="contact"
            nounId={contact.contactId}
            values={contact.values}
            mayChange={may.change}
          />
          <RelationsCard contact={contact} />
          <FilesCard noun="contact" nounId={contact.contactId} mayChange={may.change} />
          <About contact={contact} />
        </div>
      </div>
      <Dialog
        as="sheet"
        isOpen={sheet !== null}
        onClose={close}
        title={sheet?.what === 'move' ? t('moveTitle', { name }) : sheet?.what === 'job' ? t('jobs') : name}
      >
        {sheet?.what === 'edit' && <ContactForm contactId={contact.contactId} onDone={close} />}
        {sheet?.what === 'move' && (
          <MoveForm
            contact={contact}
            onCancel={close}
            onMoved={(deals) => {
              setLeftBehind(deals);
              close();
            }}
          />
        )}
        {sheet?.what === 'job' && <JobForm contactId={contact.contactId} job={sheet.job} onDone={close} />}
      </Dialog>
    </>
  );
}

/** Open deals that count on somebody who has moved on, each with the way to say there that they left. */
function LeftBehind({
  contact,
  deals,
}: {
  contact: Contact;
  deals: readonly { id: string; name: string }[];
}) {
  const t = useTexts(contactsTexts);
  // Gone once they are back, or said to have left.
  const still = contact.deals.filter(
    ({ id, left, account }) =>
      !left && account?.id !== contact.account?.id && deals.some((deal) => deal.id === id),
  );
  if (still.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice>
        {t('leftBehind', { count: still.length })}{' '}
        {still.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <Link href={`/deals/${id}?do=stakeholder-left&contact=${contact.contactId}`}>{name}</Link>
          </span>
        ))}
      </Notice>
    </div>
  );
}

/** A few words about them, and their birthday. */
function About({ contact: { about, birthday } }: { contact: Contact }) {
  const t = useTexts(contactsTexts);
  const dates = useDates();
  if (!about && !birthday) return null;
  // Without a year it is a day of every year, which is written as one of this.
  const day = birthday?.startsWith('--') ? `${dates.today().slice(0, 4)}-${birthday.slice(2)}` : birthday;
  return (
    <Card title={t('about')}>
      {about && <p className="whitespace-pre-line">{about}</p>}
      {day && (
        <p className="mt-2 text-soft">
          {t('birthday')}: {dates.shortDay(day)}
        </p>
      )}
    </Card>
  );
}
