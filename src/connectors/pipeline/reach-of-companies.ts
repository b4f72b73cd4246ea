import { address, type ReachColumns, way, withLines } from '../imported/reach-of-row.ts';
import { field } from '../tables/fields.ts';
import { numbered, numberedAddresses } from './numbered-reach.ts';

/** How lists of companies say where these are reached. */
export const reachOfCompanies: ReachColumns = {
  ways: [
    way('emails', 'email', 'E-mail', 'email|e-mail|company email', null),
    way(
      'phones',
      'phone',
      'Phone',
      'phone|phone number|telephone|work phone|company phone|main phone|telefon|telefonnummer|organization phone',
      null,
    ),
    ...numbered('emails', 'mail', 'E-mail', 'E-mail'),
    ...numbered('phones', 'phone', 'Phone', 'Phone'),
    ...numbered('links', 'site', 'Link', 'Website'),
    way('phones', 'fax', 'Fax', 'fax|fax number', 'Fax'),
    way(
      'links',
      'linkedin',
      'LinkedIn',
      'linkedin|linkedin url|linkedin company page|linkedin page|company linkedin url',
      'LinkedIn',
    ),
  ],
  addresses: [
    {
      ...withLines(
        'street',
        'Address',
        address('street', 'Address', null, [
          'street/road name of address|street address|street|address 1|billing street|billing address street|straße|strasse|rue',
          'city|city/town/village/locality of address|billing city|billing address city|ort|stadt|ville',
          'state|state/region|state/county of address|billing state/province|province|billing state|billing address state',
          'postal code|zip/postal code of address|zip|zip code|postcode|billing postal code|billing code|billing address postal code|billing zip/postal code|plz|postleitzahl|code postal',
          'address country|billing address country',
        ]),
        (line) => `address ${line}|street ${line}|address line ${line}`,
      ),
      house: field(
        'streetHouse',
        'Address: number of the house',
        'house number of address|house number|hausnummer',
      ),
      whole: field('streetWhole', 'Address as one', 'address|adresse|anschrift'),
    },
    address('shipping', 'Shipping address', 'Shipping', [
      'shipping street|ship address street',
      'shipping city|ship address city',
      'shipping state|shipping state/province|ship address state',
      'shipping code|shipping postal code|shipping zip/postal code|ship address postal code',
      'shipping country|ship address country',
    ]),
    ...numberedAddresses,
  ],
};
