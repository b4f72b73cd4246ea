import type { CompanyKnown } from '#domain/address-book/duplicates/same-company.ts';
import type { PersonKnown } from '#domain/address-book/duplicates/same-person.ts';
import { firstOf } from '#domain/address-book/reach.ts';
import type { MergedNoun } from '#store/duplicates/duplicate-tables.ts';
import { loadCompaniesKnown, loadPeopleKnown } from '#store/duplicates/sketches.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** A record in a line: its name, and what tells it from others of that name. */
export interface ShownKnown {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

export function shownPerson({ id, name, title, account, reach }: PersonKnown): ShownKnown {
  return { id, name, detail: said(title, account?.name, firstOf(reach.emails)) };
}

export function shownCompany({ id, name, website, country, reach }: CompanyKnown): ShownKnown {
  return { id, name, detail: said(website ?? firstOf(reach.emails), country) };
}

/** These records by their ids, as lines. */
export async function shownByIds(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
  ids: readonly string[],
): Promise<Map<string, ShownKnown>> {
  const shown =
    noun === 'contact'
      ? (await loadPeopleKnown(tx, workspaceId, { ids })).map(shownPerson)
      : (await loadCompaniesKnown(tx, workspaceId, { ids })).map(shownCompany);
  return new Map(shown.map((one) => [one.id, one]));
}

function said(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}
