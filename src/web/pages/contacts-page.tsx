import { getRouteApi } from '@tanstack/react-router';
import { listsTexts } from '#texts/lists.ts';
import { cardsAddress } from '../api/list/cards-address.ts';
import { ListActs } from '../api/list/list-acts.tsx';
import { useRemoveContacts } from '../features/bin/use-remove-contacts.tsx';
import { ContactForm } from '../features/contacts/contact-form.tsx';
import { NewContactForm } from '../features/contacts/new-contact-form.tsx';
import {
  type ListedContact,
  useContactList,
  useContactSheet,
} from '../features/contacts/use-contact-list.tsx';
import { useFieldsInList } from '../features/fields/use-fields-in-list.tsx';
import { useTagsInList } from '../features/tags/use-tags-in-list.tsx';
import { TaskProgress } from '../features/tasks/task-progress.tsx';
import { useNumbers, useTexts } from '../ui/reader.tsx';
import { downloadFile } from '../ui/save-file.ts';
import { ContactsTabs } from './contacts-tabs.tsx';
import { ListPage } from './list-page.tsx';

const route = getRouteApi('/in/contacts');

const emailOf = ({ email }: ListedContact) => email;
const isUnwanted = ({ doNotWrite }: ListedContact) => doNotWrite;

/** Everybody in the address book. */
export function ContactsPage() {
  const t = useTexts(listsTexts);
  const numbers = useNumbers();
  const tagged = useTagsInList('contact', useContactList(), useContactSheet());
  const { kind, sheet, isKnown } = useFieldsInList('contact', tagged.kind, tagged.sheet);
  const removal = useRemoveContacts();
  return (
    <>
      <ListPage
        kind={kind}
        sheet={sheet}
        search={route.useSearch()}
        path="/contacts"
        of="contacts"
        noun="contact"
        isKnown={isKnown}
        words={{
          ...{ title: t('contacts'), what: t('theContacts'), search: t('searchContacts') },
          ...{
            add: t('newContact'),
            none: t('noContacts'),
            all: t('allContacts'),
            noneWhy: t('noContactsWhy'),
          },
          counted: (count) => t('contactsCount', { count, shown: numbers.whole(count) }),
          table: (count) => t('contactsTable', { shown: numbers.whole(count) }),
        }}
        tabs={
          <>
            <ContactsTabs at="/contacts" />
            <TaskProgress on="people" />
          </>
        }
        alsoAs={(input) => ({
          id: 'cards',
          label: t('exportCards'),
          act: () => downloadFile(cardsAddress(input)),
        })}
        newForm={(onDone) => <NewContactForm onDone={onDone} />}
        editForm={({ contactId }, onDone) => <ContactForm contactId={contactId} onDone={onDone} />}
        acts={(items) => <ListActs items={items} emailOf={emailOf} isUnwanted={isUnwanted} sheet={sheet} />}
        onRemove={(items) => removal.remove(items.map(({ contactId }) => contactId))}
      />
      {removal.dialog}
    </>
  );
}
