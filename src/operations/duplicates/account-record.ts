import type { RecordState } from '#domain/address-book/duplicates/merged-record.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { type AccountRow, loadAccount, updateAccount } from '#store/address-book/accounts.ts';
import { lockCustomValues, saveCustomValues } from '#store/fields/custom-values.ts';
import type { World } from '../world.ts';

type Here = Pick<World, 'tx' | 'workspace' | 'now'>;

/** All that is known of an account, field by field; undefined where there is none. */
export async function accountRecord(
  { tx, workspace }: Here,
  accountId: string,
): Promise<RecordState | undefined> {
  const account = await loadAccount(tx, workspace.id, accountId);
  if (!account) return undefined;
  const values = await lockCustomValues(tx, workspace.id, { noun: 'account', nounId: accountId });
  return { fields: fieldsOf(account), values, reach: account.reach };
}

export async function saveAccountRecord(
  { tx, workspace, now }: Here,
  accountId: string,
  { fields, values, reach }: RecordState,
): Promise<void> {
  const { name, website, industry, country, employees, parentId, ownerId, ...details } =
    fields as unknown as ReturnType<typeof fieldsOf>;
  const account = {
    accountId,
    name,
    website,
    industry,
    country,
    employees,
    parentId,
    ownerId,
    reach,
    details,
  };
  await updateAccount(tx, workspace.id, account, now);
  const holder = { noun: 'account', nounId: accountId } as const;
  await lockCustomValues(tx, workspace.id, holder);
  await saveCustomValues(tx, workspace.id, holder, values as CustomValues);
}

function fieldsOf({ name, website, industry, country, employees, parentId, ownerId, details }: AccountRow) {
  return { name, website, industry, country, employees, parentId, ownerId, ...details };
}
