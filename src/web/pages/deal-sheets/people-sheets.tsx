import { useRecordNow } from '../../api/record-now.ts';
import { AccountForm } from '../../features/accounts/account-form.tsx';
import { JudgeForm } from '../../features/asks/ask-forms.tsx';
import { ContactForm } from '../../features/contacts/contact-form.tsx';
import { PersonSheet } from '../../features/relations/person-sheet.tsx';
import { RelationForm } from '../../features/relations/relation-form.tsx';
import {
  AddStakeholderForm,
  ChangeStakeholderForm,
  LeaveForm,
} from '../../features/stakeholders/stakeholder-forms.tsx';
import type { Sheet, SheetOf } from './sheet.ts';

/** Who takes part, and how they stand. */
export function peopleSheet(of: SheetOf): Sheet | null {
  const { asked, onClose, deal, seen, present, person, label, t } = of;
  switch (asked.do) {
    case 'add-stakeholder':
      return {
        title: t('joinTitle'),
        body: (
          <AddStakeholderForm
            deal={seen}
            account={deal.account}
            present={present.map((one) => one.contactId)}
            onDone={onClose}
          />
        ),
      };
    case 'person':
      return asked.contact
        ? {
            title: person?.name ?? t('knowsTitle'),
            body: <PersonOnMap key={asked.contact} of={of} contactId={asked.contact} />,
          }
        : null;
    case 'relation':
      return {
        title: t('knowsTitle'),
        body: <RelationForm people={of.people} account={deal.account} onDone={onClose} />,
      };
    case 'change-stakeholder':
      return person
        ? { title: person.name, body: <ChangeStakeholderForm deal={seen} person={person} onDone={onClose} /> }
        : null;
    case 'change-contact':
      return person
        ? { title: person.name, body: <ContactForm contactId={person.contactId} onDone={onClose} /> }
        : null;
    case 'account':
      return deal.account
        ? { title: deal.account.name, body: <AccountForm accountId={deal.account.id} onDone={onClose} /> }
        : null;
    case 'stakeholder-left':
      return person
        ? {
            title: t('leftTitle', { name: person.name }),
            body: <LeaveForm deal={seen} person={person} onDone={onClose} />,
          }
        : null;
    case 'judge':
      return person && asked.kind
        ? {
            title: t('judgeTitle'),
            body: (
              <JudgeForm
                deal={seen}
                title={t('place', { name: person.name, kind: label(asked.kind) })}
                contactId={person.contactId}
                kind={asked.kind}
                onDone={onClose}
              />
            ),
          }
        : null;
    default:
      return null;
  }
}

function PersonOnMap({ of, contactId }: { of: SheetOf; contactId: string }) {
  const { deal, person, kinds, onOpen, onClose, t } = of;
  const now = useRecordNow(deal);
  return (
    <PersonSheet
      contactId={contactId}
      part={person?.present ? person : null}
      account={deal.account}
      kinds={new Map(kinds.map(({ id, label }) => [id, label]))}
      onChange={() => onOpen({ do: 'change-stakeholder', contact: contactId })}
      onJoin={(name) => {
        onClose();
        void now.record(
          [{ type: 'stakeholder.joined', data: { contactId, roles: [] } }],
          t('joined', { name }),
        );
      }}
    />
  );
}
