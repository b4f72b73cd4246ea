import { salesforceId } from '#connectors/salesforce/salesforce-id.ts';
import type { ImportError } from '#store/imports/import-errors.ts';
import { anybodyErased, erasedByKeys } from '#store/person/erasures.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { emailKey, externalKey } from '../../person/erasure-secrets.ts';
import { ofSomebodyErased } from './job.ts';

interface Erased {
  readonly workspaceId: string;
  /** By what name the system is known that the files come from. */
  readonly source: string;
  /** Whom it was found that rows are of. */
  readonly leftOut: Set<string>;
  /** A hash by which somebody who was erased is recognised. */
  erasedKey(words: string): string;
}

const emails = /[^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+/gu;
/** Ids are short, in one piece, and have a number in them. */
const id = /^(?=.*\d)[\w.:-]{3,64}$/u;

/**
 * Rows that an import did not take, without the words of those in which an e-mail or an id of somebody stands who was erased
 * here: what could not be used, or was deleted there, says no less of them.
 */
export async function withoutErased(
  tx: DatabaseTransaction,
  { workspaceId, source, leftOut, erasedKey }: Erased,
  errors: readonly ImportError[],
): Promise<readonly ImportError[]> {
  const told = errors.filter(({ cells }) => cells.length > 0);
  if (told.length === 0 || !(await anybodyErased(tx, workspaceId))) return errors;
  const keys = new Map(told.map((error) => [error, keysOf(error, source).map(erasedKey)]));
  const erased = await erasedByKeys(tx, workspaceId, [...new Set([...keys.values()].flat())]);
  for (const { contactId } of erased.values()) leftOut.add(contactId);
  if (erased.size === 0) return errors;
  return errors.map((error) =>
    keys.get(error)?.some((key) => erased.has(key))
      ? { ...error, reason: ofSomebodyErased, cells: [] }
      : error,
  );
}

function keysOf({ cells }: ImportError, source: string): string[] {
  return cells.flatMap((cell) => {
    const text = cell.trim();
    const found = [...text.matchAll(emails)].map(([email]) => emailKey(email.replace(/[.,]+$/u, '')));
    const ids = id.test(text) ? [text, salesforceId(text)] : [];
    return [...found, ...ids.map((one) => externalKey(source, one))];
  });
}
