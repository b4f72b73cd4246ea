import {
  type AddressColumns,
  address,
  type ReachColumns,
  type WayColumn,
  way,
} from '../imported/reach-of-row.ts';
import { type Field, field } from '../tables/fields.ts';

const mostNumbered = 8;
const numbers = Array.from({ length: mostNumbered }, (_, place) => place + 1);

/** Lists of people as Google writes them: a value and a label, counted from 1. */
function numbered(kind: WayColumn['kind'], name: string, title: string, header: string): WayColumn[] {
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
      `Address ${place} - Street|Address ${place}: Street 1`,
      `Address ${place} - City`,
      `Address ${place} - Region|Address ${place}: State/Province`,
      `Address ${place} - Postal Code|Address ${place}: ZIP/Postal Code`,
      `Address ${place} - Country|Address ${place}: Country/Region`,
    ]),
    (line) => `Address ${place}: Street ${line}`,
  ),
  labelIn: `address${place}Label`,
  whole: field(`address${place}Whole`, `Address ${place} as one`, `Address ${place} - Formatted`),
}));

const labelled = (name: string, title: string, header: string): Field =>
  field(name, title, `${header} - Label|${header} - Type`);

/** The columns that say what others are. */
export const labelFields: readonly Field[] = [
  ...numbers.flatMap((place) => [
    labelled(`mail${place}Label`, `What e-mail ${place} is`, `E-mail ${place}`),
    labelled(`phone${place}Label`, `What phone ${place} is`, `Phone ${place}`),
    labelled(`site${place}Label`, `What link ${place} is`, `Website ${place}`),
  ]),
  ...[1, 2, 3].map((place) =>
    labelled(`address${place}Label`, `What address ${place} is`, `Address ${place}`),
  ),
  // Copper writes what each is in a column behind it.
  field('emailLabel', 'What the e-mail is', 'email type'),
  field('email2Label', 'What the second e-mail is', 'email 2 type'),
  field('phoneLabel', 'What the phone is', 'phone number type'),
  field('otherWorkPhoneLabel', 'What the second phone is', 'phone number 2 type'),
];

/** An address whose street may have further lines, as Act! and Outlook write it. */
export function withLines(
  name: string,
  title: string,
  columns: AddressColumns,
  header: (line: number) => string,
): AddressColumns {
  const lines = [2, 3].map((line) => field(`${name}Street${line}`, `${title}: line ${line}`, header(line)));
  return { ...columns, lines };
}

/** How lists of people say where they are reached: those of Google, Outlook, LinkedIn, other CRMs and by hand. */
export const reachOfPeople: ReachColumns = {
  ways: [
    {
      ...way(
        'emails',
        'email',
        'E-mail',
        'email|emails|e-mail|email address|e-mail address|mail|person email|work email|email work|person email work|business email|primary email|e-mail-adresse|adresse de messagerie|adresse de courrier|adresse e-mail|courriel|correo electrónico|indirizzo email',
        null,
      ),
      labelIn: 'emailLabel',
    },
    ...numbered('emails', 'mail', 'E-mail', 'E-mail'),
    {
      ...way(
        'emails',
        'email2',
        'Second e-mail',
        'e-mail 2 address|e-mail 2: adresse|adresse de messagerie 2|adresse de courrier 2|email 2|second email|other email|other emails|additional email addresses|secondary email',
        null,
      ),
      labelIn: 'email2Label',
    },
    way(
      'emails',
      'email3',
      'Third e-mail',
      'e-mail 3 address|e-mail 3: adresse|adresse de messagerie 3|adresse de courrier 3|email 3|third email',
      null,
    ),
    way(
      'emails',
      'homeEmail',
      'Home e-mail',
      'home email|email home|personal email|private email|person email home',
      'Home',
    ),
    way('emails', 'otherEmail', 'Other e-mail', 'email other|person email other', 'Other'),
    {
      ...way(
        'phones',
        'phone',
        'Phone',
        'phone|phone number|telephone|work phone|phone work|business phone|person phone|person phone work|office phone|direct phone|work|telefon|telefonnummer|telefon geschäftlich|téléphone|téléphone (bureau)|teléfono|telefono',
        null,
      ),
      labelIn: 'phoneLabel',
    },
    ...numbered('phones', 'phone', 'Phone', 'Phone'),
    way(
      'phones',
      'mobile',
      'Mobile phone',
      'mobile phone|mobile|cell phone|cell|mobile phone number|phone mobile|person phone mobile|handy|mobil|mobiltelefon|mobiltelefonnummer|tél. mobile|téléphone portable|portable|móvil|cellulare',
      'Mobile',
    ),
    {
      ...way(
        'phones',
        'otherWorkPhone',
        'Second work phone',
        'business phone 2|work phone 2|phone number 2|2nd phone|alt phone|phone 2|telefon geschäftlich 2|téléphone 2 (bureau)',
        null,
      ),
      labelIn: 'otherWorkPhoneLabel',
    },
    way(
      'phones',
      'companyPhone',
      'Main phone of the company',
      'company main phone|company phone|telefon firma|téléphone société',
      'Main',
    ),
    way(
      'phones',
      'homePhone',
      'Home phone',
      'home phone|phone home|private phone|person phone home|telefon privat|téléphone (domicile)',
      'Home',
    ),
    way(
      'phones',
      'homePhone2',
      'Second home phone',
      'home phone 2|telefon privat 2|téléphone 2 (domicile)',
      'Home',
    ),
    way('phones', 'primaryPhone', 'Primary phone', 'primary phone|haupttelefon|téléphone principal', null),
    way(
      'phones',
      'otherPhone',
      'Other phone',
      'other phone|other phones|phone other|person phone other|weiteres telefon|téléphone (autre)',
      'Other',
    ),
    way('phones', 'carPhone', 'Car phone', 'car phone|autotelefon|téléphone (voiture)', 'Car'),
    way(
      'phones',
      'radioPhone',
      'Second mobile phone',
      'radio phone|mobiltelefon 2|radio téléphone',
      'Mobile',
    ),
    way('phones', 'pager', 'Pager', 'pager|récepteur de radiomessagerie', 'Pager'),
    way(
      'phones',
      'assistantPhone',
      'Phone of the assistant',
      "assistant's phone|assistant phone|asst phone|telefon assistent|téléphone de l'assistant(e)",
      'Assistant',
    ),
    way(
      'phones',
      'fax',
      'Fax',
      'business fax|fax|fax number|fax phone|work fax|fax geschäftlich|télécopie (bureau)',
      'Fax',
    ),
    way('phones', 'homeFax', 'Home fax', 'home fax|fax privat|télécopie (domicile)', 'Fax'),
    way('phones', 'otherFax', 'Other fax', 'other fax|weiteres fax|télécopie (autre)', 'Fax'),
    way(
      'links',
      'link',
      'Link',
      'web page|website|web site|website url|url|primary url|profile url|homepage|webseite|page web|site web',
      null,
    ),
    way('links', 'ownLink', 'Personal link', 'personal web page|personal website|other urls', null),
    way(
      'links',
      'linkedin',
      'LinkedIn',
      'linkedin|linkedin url|linkedin profile|linkedin page|linkedin profile url|person linkedin url',
      'LinkedIn',
    ),
    ...numbered('links', 'site', 'Link', 'Website'),
  ],
  addresses: [
    withLines(
      'work',
      'Work address',
      address('work', 'Work address', null, [
        'business street|straße geschäftlich|rue (bureau)|street address|street|address|address 1|work street|mailing street|straße|strasse|rue|calle',
        'business city|ort geschäftlich|ville (bureau)|city|work city|mailing city|ort|stadt|ville|ciudad',
        'business state|region geschäftlich|dép/région (bureau)|state|state/region|state/province|region|province|work state|mailing state|mailing state/province',
        'business postal code|postleitzahl geschäftlich|code postal (bureau)|postal code|zip|zip code|zip/postal code|postcode|work postal code|mailing zip|mailing zip/postal code|mailing postal code|plz|postleitzahl|code postal',
        'business country/region|business country|land/region geschäftlich|pays/région (bureau)|country|country/region|work country|mailing country|land|pays|país',
      ]),
      (line) =>
        `business street ${line}|straße geschäftlich ${line}|rue (bureau) ${line}|address ${line}|street ${line}|address line ${line}`,
    ),
    withLines(
      'home',
      'Home address',
      address('home', 'Home address', 'Home', [
        'home street|home address|straße privat|rue (domicile)',
        'home city|ort privat|ville (domicile)',
        'home state|bundesland/kanton privat|dép/région (domicile)',
        'home postal code|postleitzahl privat|code postal (domicile)',
        'home country/region|home country|land/region privat|pays/région (domicile)',
      ]),
      (line) => `home street ${line}|straße privat ${line}|rue (domicile) ${line}`,
    ),
    withLines(
      'other',
      'Other address',
      address('other', 'Other address', 'Other', [
        'other street|weitere straße|rue (autre)',
        'other city|weiterer ort|ville (autre)',
        'other state|weiteres/r bundesland/kanton|dép/région (autre)',
        'other postal code|other zip|weitere postleitzahl|code postal (autre)',
        'other country/region|other country|weiteres/e land/region|pays/région (autre)',
      ]),
      (line) => `other street ${line}|weitere straße ${line}|rue (autre) ${line}`,
    ),
    ...numberedAddresses,
  ],
};
