import { listContacts } from '#contract/contacts/contacts.ts';
import { nameAndTitle } from '#domain/deal/name-and-title.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useIds } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Chip, ChipRow } from './chips.tsx';
import { ComposeText } from './composer.tsx';
import { DealChoice } from './deal-choice.tsx';
import { useHolders, useMeeting, useSaid } from './meeting-context.ts';
import { writeInAll } from './meeting-parts.ts';

const atMost = 8;

interface ComposePersonProps {
  id: string;
  /** Whose name was written down. */
  onDone: (contactId: string) => void;
}

/** A name that comes up: whom the account is known to have is offered, anybody else is kept as new. */
export function ComposePerson({ id, onDone }: ComposePersonProps) {
  const t = useTexts(meetingTexts);
  const { page } = useMeeting();
  const holders = useHolders('person', id);
  const { entry, part } = useSaid('person', id);
  const { name = '', title = '' } = entry;
  /** `Helen Marsh, CFO` is a name and a title. */
  const settle = () => {
    const apart = nameAndTitle(name);
    if (title === '' && apart.title !== '') writeInAll(holders, 'person', id, apart);
  };
  const came = useIds(part.record, 'person');
  const { account } = page.deal;
  const contacts = useReadWhen(account !== null, listContacts, { accountId: account?.id ?? '', limit: 100 });
  const typed = name.trim().toLowerCase();
  const known = (contacts.data?.items ?? [])
    .filter(({ contactId }) => !part.people.includes(contactId) && !came.includes(contactId))
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
      <DealChoice noun="person" id={id} />
      {account && known.length > 0 && (
        <ChipRow label={t('knownAtAccount', { account: account.name })}>
          {known.map((one) => (
            <Chip
              key={one.contactId}
              isOn={false}
              onPress={() => {
                for (const { record } of holders) {
                  if (name !== '') record.takeOut('person', id);
                  record.change('person', one.contactId, {
                    name: one.name,
                    title: one.title ?? '',
                    known: true,
                  });
                  record.putBack('person', one.contactId);
                }
                onDone(one.contactId);
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
        onText={(text) => writeInAll(holders, 'person', id, { name: text })}
        onSettle={settle}
        onDone={() => onDone(id)}
      />
    </>
  );
}
