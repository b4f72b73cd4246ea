import type { ImportedDeal, ImportedPerson } from '../imported/imported.ts';
import { contactId } from './read-deals.ts';

/** The e-mails of people whom deals name: one row of a list often has somebody's, and the next only the name. */
export class MailsOfPeople {
  /** By company and name; null where several go by it. */
  readonly #emails = new Map<string, string | null>();

  note({ people }: ImportedDeal): void {
    for (const { contact } of people) {
      if (!('email' in contact) || contact.email === null || contact.account === null) continue;
      const key = contactId('', contact.account.externalId, contact.name);
      const before = this.#emails.get(key);
      const isAnother = before !== undefined && before !== contact.email;
      this.#emails.set(key, isAnother ? null : contact.email);
    }
  }

  /** The same person with the e-mail that another row says. */
  whole(person: ImportedPerson): ImportedPerson {
    const { contact } = person;
    if (!('email' in contact) || contact.email !== null) return person;
    const email = this.#emails.get(contact.externalId);
    if (!email) return person;
    const { externalId: idWithoutEmail, name } = contact;
    return {
      ...person,
      contact: { ...contact, email, externalId: contactId(email, '', name), idWithoutEmail },
    };
  }
}
