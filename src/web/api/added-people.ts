import { removeAccount } from '#contract/accounts/accounts.ts';
import { removeContact } from '#contract/contacts/contacts.ts';
import { CallFailed, call } from './client.ts';
import { newId } from './new-id.ts';
import type { Way } from './undo.ts';

/** What an act in a deal added to the address book. */
export interface Added {
  accountId?: string | null;
  contactIds?: readonly string[];
}

/**
 * The way back from an act, on which goes, too, what it added to the address book, unless something else counts on it by
 * then. What is done again brings it back by itself.
 */
export function withAdded(way: Way | undefined, added: Added, isBack = true): Way | undefined {
  return (
    way && {
      ...way,
      go: async () => {
        const other = await way.go();
        if (isBack) await takeOut(added);
        return withAdded(other, added, !isBack);
      },
    }
  );
}

/** People first, as an account stays for as long as somebody is there for it. */
async function takeOut({ accountId, contactIds = [] }: Added) {
  for (const contactId of contactIds) {
    await call(removeContact, { contactId }, { idempotencyKey: newId() }).catch(stays);
  }
  if (accountId) await call(removeAccount, { accountId }, { idempotencyKey: newId() }).catch(stays);
}

/** The act itself is taken back; whom somebody else needs by now, or who could not be reached, stays. */
function stays(error: unknown) {
  if (!(error instanceof CallFailed)) throw error;
}
