import { outOfTouch, outOfTouchDays } from '#domain/findings/rules/out-of-touch.ts';
import { baseSeverity, severityAt } from '#domain/findings/severity.ts';
import { wholeUnits } from '#domain/money.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { addDays } from '#domain/time/calendar.ts';
import { type CustomerRow, loadUntouchedCustomers, type MoveRow } from '#store/deals/load-today.ts';
import type { World } from '../world.ts';

const mostCustomers = 50;

/** Customers whom nobody has been in touch with for the cadence, or will have been by the horizon. */
export function untouchedCustomers(
  { tx, workspace, now }: World,
  ownerId: string,
  horizonDays: number,
): Promise<CustomerRow[]> {
  const since = addDays(now, horizonDays - outOfTouchDays(workspace.cadenceDays), workspace.zone);
  return loadUntouchedCustomers(tx, workspace.id, ownerId, since, mostCustomers);
}

/** What there is to do about them, now and up to the horizon. */
export function customerMoves(
  world: World,
  customers: readonly CustomerRow[],
  playbook: Playbook,
): { now: MoveRow[]; coming: MoveRow[] } {
  const moves = customers.flatMap((customer) => moveOf(world, customer, playbook) ?? []);
  return {
    now: moves.filter(({ from }) => from <= world.now),
    coming: moves.filter(({ from }) => from > world.now),
  };
}

function moveOf({ now, workspace }: World, customer: CustomerRow, playbook: Playbook): MoveRow | null {
  const { openedAt, lastTouchAt, lastChannel, ...deal } = customer;
  const found = outOfTouch(
    [{ state: 'won', openedAt, lastTouchAt, lastChannel }],
    workspace.zone,
    workspace.cadenceDays,
  );
  if (!found) return null;
  const value = deal.valueMinor === null ? 0 : wholeUnits(deal.valueMinor, deal.currency);
  const finding = { from: found.from, lateFrom: null };
  return {
    ...deal,
    ...finding,
    code: 'out-of-touch',
    subject: customer.accountId ?? '',
    until: null,
    setAsideUntil: null,
    contactId: null,
    kind: null,
    evidence: [],
    about: {
      ...(lastTouchAt === null ? {} : { at: lastTouchAt }),
      ...(lastChannel === null ? {} : { what: lastChannel }),
    },
    severity: severityAt(finding, baseSeverity('out-of-touch', playbook, value), null, now),
    holding: 1,
    deals: 1,
  };
}
