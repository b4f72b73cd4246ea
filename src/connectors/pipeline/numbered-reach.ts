import { type AddressColumns, address, type WayColumn, way, withLines } from '../imported/reach-of-row.ts';
import { type Field, field } from '../tables/fields.ts';

const mostNumbered = 8;
const numbers = Array.from({ length: mostNumbered }, (_, place) => place + 1);

/** Lists of people as Google writes them: a value and a label, counted from 1. */
export function numbered(kind: WayColumn['kind'], name: string, title: string, header: string): WayColumn[] {
  return numbers.map((place) => ({
    ...way(kind, `${name}${place}`, `${title} ${place}`, `${header} ${place} - Value`, null),
    labelIn: `${name}${place}Label`,
  }));
}

/** Its addresses and those of Dynamics: in parts, or as one where nobody told the parts apart. */
export const numberedAddresses: readonly AddressColumns[] = [1, 2, 3].map((place) => ({
  ...withLines(
    `address${place}`,
    `Address ${place}`,
    address(`address${place}`, `Address ${place}`, null, [
      `Address ${place} - Street|Address ${place}: Street 1|Address ${place} Street`,
      `Address ${place} - City|Address ${place} City`,
      `Address ${place} - Region|Address ${place}: State/Province|Address ${place} State`,
      `Address ${place} - Postal Code|Address ${place}: ZIP/Postal Code|Address ${place} Zip`,
      `Address ${place} - Country|Address ${place}: Country/Region`,
    ]),
    (line) => `Address ${place}: Street ${line}`,
  ),
  labelIn: `address${place}Label`,
  whole: field(`address${place}Whole`, `Address ${place} as one`, `Address ${place} - Formatted`),
}));

const labelled = (name: string, title: string, header: string): Field =>
  field(name, title, `${header} - Label|${header} - Type`);

/** The columns that say what each of the counted is. */
export const numberedLabels: readonly Field[] = [
  ...numbers.flatMap((place) => [
    labelled(`mail${place}Label`, `What e-mail ${place} is`, `E-mail ${place}`),
    labelled(`phone${place}Label`, `What phone ${place} is`, `Phone ${place}`),
    labelled(`site${place}Label`, `What link ${place} is`, `Website ${place}`),
  ]),
  ...[1, 2, 3].map((place) =>
    labelled(`address${place}Label`, `What address ${place} is`, `Address ${place}`),
  ),
];

/** The columns that say what others are. */
export const labelFields: readonly Field[] = [
  ...numberedLabels,
  // Copper writes what each is in a column behind it.
  field('emailLabel', 'What the e-mail is', 'email type'),
  field('email2Label', 'What the second e-mail is', 'email 2 type|email type 2'),
  field('phoneLabel', 'What the phone is', 'phone number type|phone type'),
  field('otherWorkPhoneLabel', 'What the second phone is', 'phone number 2 type|phone type 2'),
];
