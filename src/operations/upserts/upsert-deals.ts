import { type upsertDeals as contract, dealRow, type RowOf } from '#contract/upserts/upserts.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayOpenDeals } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { ownersOfDeal } from '#store/deal-owners.ts';
import { changeDeal } from '../deals/change-deal.ts';
import { openDeal } from '../deals/open-deal.ts';
import type { Handle, World } from '../world.ts';
import { accountNamed, linkedTo, withFurther } from './further.ts';
import { nameMissing } from './name-missing.ts';
import { upsertRows, type Written } from './upsert-rows.ts';

type Row = RowOf<typeof dealRow>;

export const upsertDeals: Handle<typeof contract> = async (world, { source, rows }) => {
  if (!mayOpenDeals(world.actor)) return notAllowed('open deals');
  return accept(await upsertRows(world, dealRow, rows, (at, row) => upsertDeal(at, source, row)));
};

async function upsertDeal(world: World, source: string, row: Row): Promise<Result<Written, Refusal>> {
  const account = await accountNamed(world, source, row);
  if (!account.ok) return account;
  const linked = row.dealId ?? (await linkedTo(world, { source, noun: 'deal' }, row.externalId));
  const written = await writeDeal(world, linked, { ...row, accountId: account.value });
  return withFurther(world, { source, noun: 'deal' }, row, written);
}

async function writeDeal(
  world: World,
  id: string | undefined,
  { name, accountId, ownerId, value, expectedClose, clientGoal, playbookKey }: Row,
): Promise<Result<Written, Refusal>> {
  const said = { name, accountId, ownerId, value, expectedClose, clientGoal };
  const owners = id === undefined ? null : await ownersOfDeal(world.tx, world.workspace.id, id);
  // Of a deal that they do not see, the change says that there is none.
  if (id !== undefined && owners) {
    const changed = await changeDeal(world, { ...said, dealId: id });
    if (!changed.ok) return changed;
    return accept({ id, outcome: changed.value.factIds.length > 0 ? 'changed' : 'unchanged' });
  }
  if (name === undefined) return nameMissing();
  const opened = await openDeal(world, {
    ...{ dealId: id, name, value, expectedClose, clientGoal, playbookKey, stakeholders: [] },
    ...{ accountId: accountId ?? undefined, ownerId: ownerId ?? undefined },
  });
  return opened.ok ? accept({ id: opened.value.dealId, outcome: 'made' }) : opened;
}
