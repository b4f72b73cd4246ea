import { useRef, useState } from 'react';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { listContacts } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { nameAndTitle } from '#domain/deal/name-and-title.ts';
import { type StakeholderRole, stakeholderRoles } from '#domain/playbook/playbook.ts';
import { rolesTexts } from '#texts/choices.ts';
import { newDealTexts } from '#texts/deal.ts';
import { withAdded } from '../../api/added-people.ts';
import { useReadWhen } from '../../api/queries.ts';
import { takingBack } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type ChosenOrTyped, ComboBox } from '../../ui/combo-box.tsx';
import { DateField, DateTimeField } from '../../ui/date-fields.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { MoneyField } from '../../ui/typed/typed-money-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { leavingFirst, useLeaveDeal } from './leave-deal.ts';
import { PlaybookChoice } from './playbook-choice.tsx';

interface PersonDraft {
  key: string;
  who: ChosenOrTyped;
  title: string;
  role: StakeholderRole | '';
}

interface NewDeal {
  dealId: string;
  conversationId: string;
  account: ChosenOrTyped;
  name: string;
  valueMinor: number | null;
  expectedClose: string | null;
  clientGoal: string;
  /** Null is the one that new deals go by. */
  playbookKey: string | null;
  people: PersonDraft[];
  startsAt: string | null;
  gain: string;
}

const nobody = (): PersonDraft => ({ key: newId(), who: { id: null, text: '' }, title: '', role: '' });
const blank = (): NewDeal => ({
  dealId: newId(),
  conversationId: newId(),
  account: { id: null, text: '' },
  name: '',
  valueMinor: null,
  expectedClose: null,
  clientGoal: '',
  playbookKey: null,
  people: [nobody()],
  startsAt: null,
  gain: '',
});

/** A deal in under a minute: who they are, what it is about, and when you talk first. */
export function NewDealForm({
  currency,
  onOpened,
  onCancel,
}: {
  currency: string;
  onOpened: (dealId: string) => void;
  onCancel: () => void;
}) {
  const t = useTexts(newDealTexts);
  const draft = useDraft('new-deal', blank);
  const { value: form, set, restored: wasRestored } = draft;
  const change = (part: Partial<NewDeal>) => set((before) => ({ ...before, ...part }));
  const leave = useLeaveDeal();
  // Asked for while it was being saved, it is under way before the page of the deal would be opened.
  const isTakenBack = useRef(false);
  const write = useWrite(openDeal, {
    said: t('saidOpen'),
    undo: ({ dealId, factIds, accountId }, { accountName, stakeholders = [] }) => {
      const added = {
        accountId: accountName ? accountId : null,
        contactIds: stakeholders.flatMap((one) => ('name' in one && one.contactId ? [one.contactId] : [])),
      };
      const leaveIt = () => {
        isTakenBack.current = true;
        return leave(dealId);
      };
      return leavingFirst(withAdded(takingBack(dealId, factIds), added), leaveIt, true);
    },
  });
  const accounts = useReadWhen(true, listAccounts, {
    limit: 20,
    ...(form.account.text ? { search: form.account.text } : {}),
  });
  const [now] = useState(() => new Date().toISOString());
  /** Who asks for another line goes on with the name in it. */
  const [added, setAdded] = useState<string | null>(null);
  const addPerson = () => {
    const another = nobody();
    setAdded(another.key);
    change({ people: [...form.people, another] });
  };

  const save = async () => {
    const answer = await write.send(inputOf(form, currency));
    if (!answer) return;
    draft.drop();
    if (isTakenBack.current) onCancel();
    else onOpened(answer.dealId);
  };
  const setPerson = (key: string, part: Partial<PersonDraft>) =>
    change({ people: form.people.map((person) => (person.key === key ? { ...person, ...part } : person)) });

  return (
    <WriteForm
      need={{ [t('account')]: form.account.text, [t('about')]: form.name }}
      save={t('open')}
      onSave={() => void save()}
      onCancel={() => {
        draft.drop();
        onCancel();
      }}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      {wasRestored && draft.touched && (
        <Notice tone="us">
          {t('restored')}{' '}
          <Button size="small" look="quiet" onPress={draft.startOver}>
            {t('beginAgain')}
          </Button>
        </Notice>
      )}
      <Card title={t('theDeal')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <ComboBox
            label={t('account')}
            items={(accounts.data?.items ?? []).map((one) => ({
              id: one.accountId,
              label: one.name,
              detail: one.industry ?? undefined,
            }))}
            value={form.account}
            onChange={(account) => change({ account })}
            createHint={t('newAccount')}
            autoFocus
          />
          <TextField
            label={t('about')}
            value={form.name}
            onChange={(name) => change({ name })}
            placeholder={t('aboutExample')}
          />
          <MoneyField
            label={t('value')}
            currency={currency}
            valueMinor={form.valueMinor}
            onChange={(valueMinor) => change({ valueMinor })}
            hint={t('valueHint')}
          />
          <DateField
            label={t('expectedClose')}
            value={form.expectedClose}
            onChange={(expectedClose) => change({ expectedClose })}
          />
          <PlaybookChoice value={form.playbookKey} onChange={(playbookKey) => change({ playbookKey })} />
          <TextArea
            label={t('goal')}
            isRequired={false}
            value={form.clientGoal}
            onChange={(clientGoal) => change({ clientGoal })}
            rows={1}
          />
        </div>
      </Card>
      <Card title={t('whoIsPart')}>
        <div className="flex flex-col gap-3">
          {form.people.map((person) => (
            <PersonRow
              key={person.key}
              person={person}
              accountId={form.account.id}
              autoFocus={person.key === added}
              onChange={(part) => setPerson(person.key, part)}
              onRemove={
                form.people.length > 1
                  ? () => change({ people: form.people.filter((one) => one.key !== person.key) })
                  : undefined
              }
            />
          ))}
          <div>
            <Button size="small" onPress={addPerson}>
              <PlusIcon /> {t('another')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={t('whenYouTalk')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <DateTimeField
            label={t('first')}
            value={form.startsAt}
            onChange={(startsAt) => change({ startsAt })}
            error={form.startsAt && form.startsAt < now ? t('passed') : undefined}
            hint={form.startsAt ? undefined : t('firstHint')}
          />
          <TextField
            label={t('gain')}
            isRequired={false}
            value={form.gain}
            onChange={(gain) => change({ gain })}
            placeholder={t('gainExample')}
          />
        </div>
      </Card>
    </WriteForm>
  );
}

interface PersonRowProps {
  person: PersonDraft;
  accountId: string | null;
  autoFocus: boolean;
  onChange: (part: Partial<PersonDraft>) => void;
  onRemove: (() => void) | undefined;
}

function PersonRow({ person, accountId, autoFocus, onChange, onRemove }: PersonRowProps) {
  const t = useTexts(newDealTexts);
  const roles = useTexts(rolesTexts);
  const typed = person.who.id === null ? person.who.text : '';
  const contacts = useReadWhen(accountId !== null || typed.length > 1, listContacts, {
    limit: 20,
    ...(typed ? { search: typed } : {}),
    ...(accountId ? { accountId } : {}),
  });
  return (
    <div className="grid items-end gap-2 sm:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_170px_36px]">
      <ComboBox
        label={t('name')}
        items={(contacts.data?.items ?? []).map((one) => ({
          id: one.contactId,
          label: one.name,
          detail: one.title ?? undefined,
        }))}
        value={person.who}
        onChange={(who) => onChange({ who })}
        onTyped={(text) => {
          const { name, title } = nameAndTitle(text);
          if (title && !person.title) onChange({ who: { id: null, text: name }, title });
        }}
        createHint={t('newContact')}
        autoFocus={autoFocus}
        className="self-start"
      />
      <TextField
        label={t('personTitle')}
        value={person.title}
        onChange={(title) => onChange({ title })}
        isDisabled={person.who.id !== null}
        className="self-start"
      />
      <Select
        label={t('role')}
        items={[
          { id: '' as const, label: t('roleUnknown') },
          ...stakeholderRoles.map((role) => ({ id: role, label: roles(role) })),
        ]}
        value={person.role}
        onChange={(role) => onChange({ role })}
        className="self-start"
      />
      {onRemove && (
        <Button
          look="quiet"
          aria-label={t('leaveOut', { name: person.who.text || t('thisPerson') })}
          onPress={onRemove}
          className="sm:mb-5"
        >
          <CloseIcon />
        </Button>
      )}
    </div>
  );
}

function inputOf(form: NewDeal, currency: string) {
  const people = form.people.filter((person) => person.who.text.trim() !== '');
  return {
    dealId: form.dealId,
    name: form.name,
    ...(form.account.id ? { accountId: form.account.id } : {}),
    ...(form.account.id === null && form.account.text.trim() ? { accountName: form.account.text } : {}),
    value: form.valueMinor === null ? null : { valueMinor: form.valueMinor, currency },
    expectedClose: form.expectedClose,
    ...(form.playbookKey ? { playbookKey: form.playbookKey } : {}),
    ...(form.clientGoal.trim() ? { clientGoal: form.clientGoal } : {}),
    stakeholders: people.map((person) => {
      const roles = person.role === '' ? [] : [person.role];
      if (person.who.id !== null) return { contactId: person.who.id, roles };
      return {
        contactId: person.key,
        name: person.who.text,
        roles,
        ...(person.title.trim() ? { title: person.title } : {}),
      };
    }),
    ...(form.startsAt
      ? {
          firstConversation: {
            conversationId: form.conversationId,
            startsAt: form.startsAt,
            ...(form.gain.trim() ? { gain: form.gain } : {}),
          },
        }
      : {}),
  };
}
