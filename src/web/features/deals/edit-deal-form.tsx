import { useState } from 'react';
import { createAccount, listAccounts } from '#contract/accounts/accounts.ts';
import type { DealHead } from '#contract/deals/deal-page.ts';
import { changeDeal } from '#contract/deals/deal-writes.ts';
import { dealFormsTexts } from '#texts/deal.ts';
import { withAdded } from '../../api/added-people.ts';
import { call } from '../../api/client.ts';
import { DealForm } from '../../api/deal-form.tsx';
import { useReadWhen } from '../../api/queries.ts';
import { newId } from '../../api/use-write.ts';
import { type ChosenOrTyped, ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { MoneyField } from '../../ui/typed/typed-money-field.tsx';

interface EditProps {
  deal: DealHead;
  members: readonly Choosable[];
  onDone: () => void;
}

/** What the deal is: name, account, owner, value, our date and their goal. Only what was changed is sent. */
export function EditDealForm({ deal, members, onDone }: EditProps) {
  const t = useTexts(dealFormsTexts);
  const [seen] = useState(deal);
  const [name, setName] = useState(deal.name);
  const [account, setAccount] = useState<ChosenOrTyped>({
    id: deal.account?.id ?? null,
    text: deal.account?.name ?? '',
  });
  const [ownerId, setOwnerId] = useState(deal.owner?.id ?? '');
  const [valueMinor, setValueMinor] = useState(deal.value?.valueMinor ?? null);
  const [expectedClose, setExpectedClose] = useState(deal.expectedClose);
  const [clientGoal, setClientGoal] = useState(deal.clientGoal ?? '');
  const [newAccountId] = useState(newId);
  const accounts = useReadWhen(true, listAccounts, {
    limit: 20,
    ...(account.id === null && account.text ? { search: account.text } : {}),
  });
  // Under one id however often it is tried, so that a second try makes no second account.
  const isNewAccount = account.id === null && account.text.trim() !== '';
  const accountToSave = async () => {
    if (!isNewAccount) return account.id;
    const made = { accountId: newAccountId, name: account.text };
    return (await call(createAccount, made, { idempotencyKey: newAccountId })).accountId;
  };
  const input = async () => {
    const accountId = await accountToSave();
    return {
      ...(name === seen.name ? {} : { name }),
      ...(accountId === (seen.account?.id ?? null) ? {} : { accountId }),
      ...(ownerId === (seen.owner?.id ?? '') ? {} : { ownerId: ownerId || null }),
      ...(valueMinor === (seen.value?.valueMinor ?? null)
        ? {}
        : { value: valueMinor === null ? null : { valueMinor, currency: seen.currency } }),
      ...(expectedClose === seen.expectedClose ? {} : { expectedClose }),
      ...(clientGoal === (seen.clientGoal ?? '') ? {} : { clientGoal }),
    };
  };
  return (
    <DealForm
      contract={changeDeal}
      deal={seen}
      need={{ [t('name')]: name }}
      input={input}
      save={t('save')}
      waitsAs={t('editing')}
      said={t('saidChanged')}
      back={(way) => (isNewAccount ? withAdded(way, { accountId: newAccountId }) : way)}
      onDone={onDone}
    >
      <TextField label={t('name')} value={name} onChange={setName} />
      <ComboBox
        label={t('account')}
        items={(accounts.data?.items ?? []).map((one) => ({
          id: one.accountId,
          label: one.name,
          detail: one.industry ?? undefined,
        }))}
        value={account}
        onChange={setAccount}
        createHint={t('newAccount')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <MoneyField
          label={t('value')}
          currency={deal.currency}
          valueMinor={valueMinor}
          onChange={setValueMinor}
        />
        <DateField label={t('expectedClose')} value={expectedClose} onChange={setExpectedClose} />
      </div>
      <Select
        label={t('owner')}
        items={[{ id: '', label: t('nobody') }, ...members]}
        value={ownerId}
        onChange={setOwnerId}
        isDisabled={!deal.may.assign}
        hint={deal.may.assign ? undefined : t('mayNotAssign')}
      />
      <TextArea label={t('goal')} isRequired={false} value={clientGoal} onChange={setClientGoal} />
    </DealForm>
  );
}
