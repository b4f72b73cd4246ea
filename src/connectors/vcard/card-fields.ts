import { type Field, field } from '../tables/fields.ts';

const taken: readonly (readonly [label: string, properties: string])[] = [
  ['Name', 'FN N'],
  ['Account', 'ORG'],
  ['Title', 'TITLE ROLE'],
  ['E-mail', 'EMAIL'],
  ['Phone', 'TEL X-MS-TEL'],
  ['Link', 'URL X-SOCIALPROFILE SOCIALPROFILE'],
  ['Address', 'ADR LABEL'],
  ['Birthday', 'BDAY'],
  [
    'About them',
    'NOTE NICKNAME ANNIVERSARY X-ANNIVERSARY X-MS-ANNIVERSARY X-ABDATE RELATED X-ABRELATEDNAMES SPOUSE X-SPOUSE X-MS-SPOUSE X-MANAGER X-MS-MANAGER X-ASSISTANT X-MS-ASSISTANT X-EVOLUTION-SPOUSE X-EVOLUTION-MANAGER X-EVOLUTION-ASSISTANT IMPP X-MS-IMADDRESS X-SKYPE X-SKYPE-USERNAME X-ICQ X-AIM X-MSN X-YAHOO X-JABBER X-QQ X-GOOGLE-TALK X-TWITTER',
  ],
  ['Tags', 'CATEGORIES'],
  ['Photo', 'PHOTO'],
  ['Id', 'UID'],
];

/** What of a card is taken, and what it becomes. A field is named after its property: each fills its own. */
export const cardFields: readonly Field[] = taken.flatMap(([label, properties]) =>
  properties.split(' ').map((property) => field(property, label, property)),
);

/** What says how the others are to be read, and is not asked about. */
export const signsOfCards: ReadonlySet<string> = new Set([
  ...['VERSION', 'PRODID', 'REV', 'KIND', 'X-ABLABEL', 'MEMBER'],
  ...['X-ADDRESSBOOKSERVER-KIND', 'X-ADDRESSBOOKSERVER-MEMBER'],
]);
