import { field } from '../tables/fields.ts';
import type { Row } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';

/** Columns that say what somebody does not want from us, as CRMs and mailing lists call them. */
export const unwantedFields = [
  field(
    'doNotWrite',
    'Wants no mail',
    'has opted out of email|hasoptedoutofemail|email opt out|unsubscribed from all email|opted out of email|do not email|do not e-mail|no e-mail|unsubscribed|email opt-out|opt out|marketing status|email marketing status|do not allow emails|do not allow bulk emails|keine e-mails',
  ),
  field(
    'doNotCall',
    'Wants no call',
    'donotcall|do not call|do not phone|do not allow phone calls|no calls|keine anrufe',
  ),
];

const leftTheList = /^(unsubscribed|opted[ -]out|opt[ -]out|cleaned|do not allow|abgemeldet|no consent)$/i;

/** What a row says of it. What it does not want is taken along; that somebody may be written to stands nowhere. */
export function unwantedOf(row: Row): Record<string, true> {
  const says = (name: string) => readFlag(row.text(name)) || leftTheList.test(row.text(name));
  return {
    ...(says('doNotWrite') ? { doNotWrite: true as const } : {}),
    ...(says('doNotCall') ? { doNotCall: true as const } : {}),
  };
}
