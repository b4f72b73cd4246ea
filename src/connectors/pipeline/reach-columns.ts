import {
  type AddressColumns,
  address,
  type ReachColumns,
  type WayColumn,
  way,
} from '../imported/reach-of-row.ts';
import { field } from '../tables/fields.ts';

/** Lists of people as Google writes them: a value and a label, counted from 1. */
function numbered(kind: WayColumn['kind'], name: string, title: string, header: string): WayColumn[] {
  return [1, 2, 3, 4].map((place) => ({
    ...way(kind, `${name}${place}`, `${title} ${place}`, `${header} ${place} - Value`, null),
    labelIn: `${name}${place}Label`,
  }));
}

/** The columns that say what the numbered ones are. */
export const labelFields = [1, 2, 3, 4].flatMap((place) => [
  field(`mail${place}Label`, `What e-mail ${place} is`, `E-mail ${place} - Label|E-mail ${place} - Type`),
  field(`phone${place}Label`, `What phone ${place} is`, `Phone ${place} - Label|Phone ${place} - Type`),
  field(`site${place}Label`, `What link ${place} is`, `Website ${place} - Label|Website ${place} - Type`),
]);

/** An address whose street may have further lines, as Act! writes it. */
function withLines(name: string, title: string, columns: AddressColumns): AddressColumns {
  const lines = [2, 3].map((line) =>
    field(
      `${name}Street${line}`,
      `${title}: line ${line}`,
      `address ${line}|street ${line}|address line ${line}`,
    ),
  );
  return { ...columns, lines };
}

/** How lists of people say where they are reached: those of Google, Outlook, LinkedIn, HubSpot and by hand. */
export const reachOfPeople: ReachColumns = {
  ways: [
    way(
      'emails',
      'email',
      'E-mail',
      'email|e-mail|email address|e-mail address|mail|person email|work email|person email work|business email|primary email|e-mail-adresse|courriel|correo electrónico|indirizzo email',
      null,
    ),
    ...numbered('emails', 'mail', 'E-mail', 'E-mail'),
    way(
      'emails',
      'email2',
      'Second e-mail',
      'e-mail 2 address|email 2|second email|other email|additional email addresses|secondary email',
      null,
    ),
    way('emails', 'email3', 'Third e-mail', 'e-mail 3 address|email 3|third email', null),
    way(
      'emails',
      'homeEmail',
      'Home e-mail',
      'home email|personal email|private email|person email home',
      'Home',
    ),
    way(
      'phones',
      'phone',
      'Phone',
      'phone|phone number|telephone|work phone|business phone|person phone|person phone work|office phone|telefon|téléphone|teléfono|telefono',
      null,
    ),
    ...numbered('phones', 'phone', 'Phone', 'Phone'),
    way(
      'phones',
      'mobile',
      'Mobile phone',
      'mobile phone|mobile|cell phone|cell|mobile phone number|person phone mobile|handy|mobiltelefon|portable|móvil|cellulare',
      'Mobile',
    ),
    way(
      'phones',
      'otherWorkPhone',
      'Second work phone',
      'business phone 2|work phone 2|2nd phone|alt phone|phone 2',
      null,
    ),
    way('phones', 'companyPhone', 'Main phone of the company', 'company main phone|company phone', 'Main'),
    way(
      'phones',
      'homePhone',
      'Home phone',
      'home phone|home phone 2|private phone|person phone home',
      'Home',
    ),
    way('phones', 'otherPhone', 'Other phone', 'other phone|primary phone', 'Other'),
    way(
      'phones',
      'assistantPhone',
      'Phone of the assistant',
      "assistant's phone|assistant phone|asst phone",
      'Assistant',
    ),
    way('phones', 'fax', 'Fax', 'business fax|fax|fax number|fax phone|work fax', 'Fax'),
    way(
      'links',
      'link',
      'Link',
      'web page|personal web page|website|web site|url|linkedin|linkedin url|linkedin profile|person linkedin url|profile url|homepage',
      null,
    ),
    ...numbered('links', 'site', 'Link', 'Website'),
  ],
  addresses: [
    withLines(
      'work',
      'Work address',
      address('work', 'Work address', null, [
        'business street|street address|street|address|address 1|address 1 - street|work street|mailing street|straße|strasse|rue|calle',
        'business city|city|address 1 - city|work city|mailing city|ort|stadt|ville|ciudad',
        'business state|state|state/region|region|province|address 1 - region|work state|mailing state',
        'business postal code|postal code|zip|zip code|postcode|address 1 - postal code|work postal code|plz|postleitzahl|code postal',
        'business country/region|business country|country|country/region|address 1 - country|work country|mailing country|land|pays|país',
      ]),
    ),
    address('home', 'Home address', 'Home', [
      'home street|home address|address 2 - street',
      'home city|address 2 - city',
      'home state|address 2 - region',
      'home postal code|address 2 - postal code',
      'home country/region|home country|address 2 - country',
    ]),
  ],
};

/** How lists of companies say where these are reached. */
export const reachOfCompanies: ReachColumns = {
  ways: [
    way('emails', 'email', 'E-mail', 'email|e-mail|company email', null),
    way(
      'phones',
      'phone',
      'Phone',
      'phone|phone number|telephone|company phone|telefon|organization phone',
      null,
    ),
    way('phones', 'fax', 'Fax', 'fax|fax number', 'Fax'),
    way(
      'links',
      'linkedin',
      'LinkedIn',
      'linkedin|linkedin url|linkedin company page|company linkedin url',
      'LinkedIn',
    ),
  ],
  addresses: [
    withLines(
      'street',
      'Address',
      address('street', 'Address', null, [
        'street address|street|address|address 1|billing street|straße|strasse',
        'city|billing city|ort|stadt|ville',
        'state|state/region|province|billing state',
        'postal code|zip|zip code|postcode|billing postal code|plz|postleitzahl',
        'address country',
      ]),
    ),
  ],
};
