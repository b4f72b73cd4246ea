import { listContacts } from '#contract/contacts/contacts.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Chip, ChipRow } from './chips.tsx';
import { ComposeText } from './composer.tsx';
import { useMeeting, useMeetingPeople } from './meeting-context.ts';

const atMost = 8;

/** A name that comes up: whom the account is known to have is offered, anybody else is kept as new. */
export function ComposePerson({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const { record, page } = useMeeting();
  const people = useMeetingPeople();
  const { name = '' } = useEntry(record, 'person', id);
  const { account } = page.deal;
  const contacts = useReadWhen(account !== null, listContacts, { accountId: account?.id ?? '', limit: 100 });
  const typed = name.trim().toLowerCase();
  const known = (contacts.data?.items ?? [])
    .filter((one) => !people.some((person) => person.id === one.contactId))
    .filter(
      (one) =>
        typed === '' ||
        one.name
          .toLowerCase()
          .split(' ')
          .some((word) => word.startsWith(typed)),
    )
    .slice(0, atMost);
  return (
    <>
      {account && known.length > 0 && (
        <ChipRow label={t('knownAtAccount', { account: account.name })}>
          {known.map((one) => (
            <Chip
              key={one.contactId}
              isOn={false}
              onPress={() => {
                if (name !== '') record.takeOut('person', id);
                record.change('person', one.contactId, {
                  name: one.name,
                  title: one.title ?? '',
                  known: true,
                });
                record.putBack('person', one.contactId);
                onDone();
              }}
            >
              {one.name}
            </Chip>
          ))}
        </ChipRow>
      )}
      <ComposeText
        noun="person"
        id={id}
        label={t('personHint')}
        hint={t('personHint')}
        text={name}
        onText={(text) => record.change('person', id, { name: text })}
        onDone={onDone}
      />
    </>
  );
}
