import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

const one = async (text: string | Uint8Array, name = 'contacts.csv') => {
  const read = await readFiles({ [name]: text });
  expect(read.nouns).toEqual({ [name]: 'contacts' });
  expect(read.failed).toEqual([]);
  return read.contacts;
};

test('contacts of Google as it wrote them until 2024', async () => {
  const [ada] = await one(
    tableOf(
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 5 - Type,Phone 5 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Address 2 - Type,Address 2 - Street,Address 2 - City,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value',
      {
        Name: 'Ada King Lovelace',
        'Given Name': 'Ada',
        'Additional Name': 'King',
        'Family Name': 'Lovelace',
        Birthday: ' --05-17',
        'Group Membership': '* myContacts ::: Fair',
        'E-mail 1 - Type': '* Work',
        'E-mail 1 - Value': 'ada@engine.example',
        'Phone 1 - Type': 'Mobile',
        'Phone 1 - Value': '+44 1 ::: +44 2',
        'Phone 5 - Type': 'Pager',
        'Phone 5 - Value': '+44 5',
        'Address 1 - Type': 'Home',
        'Address 1 - Street': 'St James 12',
        'Address 1 - City': 'London',
        'Address 2 - Type': 'Work',
        'Address 2 - City': 'Turin',
        'Organization 1 - Name': 'Analytical Ltd',
        'Organization 1 - Title': 'Head of engines',
        'Organization 1 - Department': 'Engines',
      },
    ),
  );
  expect(ada).toMatchObject({
    ...{ name: 'Ada King Lovelace', title: 'Head of engines', account: { name: 'Analytical Ltd' } },
    details: { department: 'Engines', birthday: '--05-17', givenName: 'Ada', familyName: 'Lovelace' },
    reach: {
      emails: [{ value: 'ada@engine.example', label: 'Work' }],
      phones: [
        { value: '+44 1', label: 'Mobile' },
        { value: '+44 2', label: 'Mobile' },
        { value: '+44 5', label: 'Pager' },
      ],
      addresses: [
        { street: 'St James 12', city: 'London', label: 'Home' },
        { city: 'Turin', label: 'Work' },
      ],
    },
    extras: { tags: ['Fair'] },
  });
});

const google =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value';

test('contacts of Google as it writes them since: also those without a name are somebody, or a company', async () => {
  const { contacts, accounts, failed } = await readFiles({
    'contacts.csv': tableOf(
      google,
      {
        ...{ 'First Name': 'Ada', 'Last Name': 'Lovelace', 'Organization Name': 'Analytical Ltd' },
        ...{ 'E-mail 1 - Label': '* ', 'E-mail 1 - Value': 'ada@engine.example' },
        ...{ 'Address 1 - Label': 'Work', 'Address 1 - Formatted': 'St James 12\nLondon SW1\nUK' },
        ...{ 'Address 1 - Street': 'St James 12', 'Address 1 - City': 'London' },
      },
      { 'Organization Name': 'Moss Ltd', 'Phone 1 - Value': '+44 7' },
      { 'Organization Name': 'Fern AG', 'File As': 'Fern AG', 'E-mail 1 - Value': 'info@fern.example' },
      { 'Organization Name': 'Fern AG', 'E-mail 1 - Value': 'jo.doe@fern.example' },
      { Nickname: 'Chuck', 'Phone 1 - Value': '+44 8' },
      { 'File As': 'The plumber', 'Phone 1 - Value': '+44 9' },
      { 'Phone 1 - Value': '+44 10' },
      { 'First Name': 'Bob', 'Address 1 - Formatted': 'Only Street 1\nOslo' },
    ),
  });
  expect(failed).toEqual([]);
  expect(contacts.map(({ name }) => name)).toEqual([
    ...['Ada Lovelace', 'jo.doe@fern.example', 'Chuck', 'The plumber', '+44 10', 'Bob'],
  ]);
  expect(accounts).toMatchObject([
    { name: 'Moss Ltd', reach: { phones: [{ value: '+44 7' }] } },
    { name: 'Fern AG', reach: { emails: [{ value: 'info@fern.example' }] } },
  ]);
  expect(contacts[0]?.reach?.addresses).toEqual([
    { street: 'St James 12', city: 'London', region: null, postalCode: null, country: null, label: 'Work' },
  ]);
  expect(contacts[5]?.reach?.addresses).toMatchObject([{ street: 'Only Street 1\nOslo' }]);
});

test('contacts of Outlook on Windows, with second lines of streets and all numbers', async () => {
  const [charles] = await one(
    tableOf(
      "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,Other State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,Birthday,Business Address PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home Address PO Box,Initials,Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,Office Location,Organizational ID Number,Other Address PO Box,Priority,Private,Profession,Referred By,Sensitivity,Spouse,User 1,User 2,User 3,User 4,Web Page",
      {
        ...{ Title: 'Mr.', 'First Name': 'Charles', 'Last Name': 'Babbage', Company: 'Difference Co' },
        ...{ 'Job Title': 'Inventor', 'Business Street': 'Dorset St 1', 'Business Street 2': 'Floor 3' },
        ...{ 'Business City': 'London', 'Home City': 'Teignmouth', 'Home Street 2': 'Annex' },
        ...{
          'Other Street': 'Pier 4',
          'Other City': 'Bath',
          'Business Phone': '+44 1',
          'Car Phone': '+44 2',
        },
        ...{ 'Home Phone': '+44 3', 'Home Phone 2': '+44 4', 'Business Fax': '+44 5', 'Home Fax': '+44 6' },
        ...{ Birthday: '12/26/1791', 'E-mail Address': 'c@difference.example', 'E-mail Type': 'SMTP' },
        ...{
          Categories: 'Fair;VIP',
          Keywords: 'engines',
          Account: '',
          Private: 'False',
          Gender: 'Unspecified',
        },
      },
    ),
  );
  expect(charles).toMatchObject({
    ...{ name: 'Charles Babbage', title: 'Inventor', account: { name: 'Difference Co' } },
    details: { salutation: 'Mr.' },
    reach: {
      phones: [
        { value: '+44 1', label: null },
        { value: '+44 3', label: 'Home' },
        { value: '+44 4', label: 'Home' },
        { value: '+44 2', label: 'Car' },
        { value: '+44 5', label: 'Fax' },
        { value: '+44 6', label: 'Fax' },
      ],
      addresses: [
        { street: 'Dorset St 1, Floor 3', city: 'London' },
        { street: 'Annex', city: 'Teignmouth', label: 'Home' },
        { street: 'Pier 4', city: 'Bath', label: 'Other' },
      ],
    },
    extras: { tags: ['Fair', 'VIP'] },
  });
});

test('contacts of the new Outlook and of Outlook on the web', async () => {
  const [charles] = await one(
    `\ufeff${tableOf(
      "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes",
      {
        ...{ 'First Name': 'Charles', 'Last Name': 'Babbage', 'E-mail Address': 'c@difference.example' },
        ...{ 'E-mail 3 Address': 'cb@home.example', 'Job Title': 'Inventor', Company: 'Difference Co' },
        ...{ 'Personal Web Page': 'https://babbage.example', Location: 'Hall 3', Birthday: '12/26/1791' },
      },
    )}`,
  );
  expect(charles).toMatchObject({
    ...{ name: 'Charles Babbage', title: 'Inventor', account: { name: 'Difference Co' } },
    reach: {
      emails: [{ value: 'c@difference.example' }, { value: 'cb@home.example' }],
      links: [{ value: 'https://babbage.example' }],
    },
  });
});

test('contacts of a German Outlook, as Windows writes them', async () => {
  const text = tableOf(
    'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Straße geschäftlich 2,Straße geschäftlich 3,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Straße privat 2,Straße privat 3,Ort privat,Bundesland/Kanton privat,Postleitzahl privat,Land/Region privat,Weitere Straße,Weitere Straße 2,Weitere Straße 3,Weiterer Ort,Weiteres/r Bundesland/Kanton,Weitere Postleitzahl,Weiteres/e Land/Region,Telefon Assistent,Fax geschäftlich,Telefon geschäftlich,Telefon geschäftlich 2,Rückmeldung,Autotelefon,Telefon Firma,Fax privat,Telefon (privat),Telefon (privat 2),ISDN,Mobiltelefon,Weiteres Fax,Weiteres Telefon,Pager,Haupttelefon,Mobiltelefon 2,Telefon für Hörbehinderte,Telex,Abrechnungsinformation,Assistent(in),Benutzer 1,Benutzer 2,Benutzer 3,Benutzer 4,Beruf,Büro,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,E-Mail 2: Angezeigter Name,E-Mail 3: Adresse,E-Mail 3: Typ,E-Mail 3: Angezeigter Name,Empfohlen von,Geburtstag,Geschlecht,Hobby,Initialen,Internet-Frei/Gebucht,Jahrestag,Kategorien,Kinder,Konto,Name Assistent,Name des/der Vorgesetzten,Notizen,Organisationsnr.,Ort,Partner,Postfach geschäftlich,Postfach privat,Priorität,Privat,Regierungsnr.,Reisekilometer,Sprache,Stichwörter,Vertraulichkeit,Verzeichnisserver,Webseite,Weiteres Postfach',
    {
      ...{ Anrede: 'Frau', Vorname: 'Jörg', Nachname: 'Müller', Firma: 'Fern AG', Abteilung: 'Einkauf' },
      ...{
        Position: 'Leiter',
        'Straße geschäftlich': 'Seeweg 1',
        'Ort geschäftlich': 'Zürich',
        Ort: 'Halle 4',
      },
      ...{ 'Postleitzahl geschäftlich': '8000', 'Land/Region geschäftlich': 'Schweiz', 'Ort privat': 'Köln' },
      ...{ 'Telefon geschäftlich': '+41 1', 'Telefon (privat)': '+49 2', Mobiltelefon: '+41 3' },
      ...{ 'Fax geschäftlich': '+41 4', 'E-Mail-Adresse': 'jm@fern.example', 'E-Mail-Typ': 'SMTP' },
      ...{ 'E-Mail 2: Adresse': 'jm@home.example', Geburtstag: '17.5.1980', Kategorien: 'Messe' },
      ...{ Notizen: 'Mag Boote', Webseite: 'fern.example', Privat: 'Falsch', Priorität: 'Normal' },
    },
  );
  const [joerg] = await one(Buffer.from(text, 'latin1'));
  expect(joerg).toMatchObject({
    ...{ name: 'Jörg Müller', title: 'Leiter', account: { name: 'Fern AG' } },
    details: { salutation: 'Frau', department: 'Einkauf', birthday: '1980-05-17', about: 'Mag Boote' },
    reach: {
      emails: [{ value: 'jm@fern.example' }, { value: 'jm@home.example' }],
      phones: [
        { value: '+41 1' },
        { value: '+41 3', label: 'Mobile' },
        { value: '+49 2', label: 'Home' },
        { value: '+41 4', label: 'Fax' },
      ],
      links: [{ value: 'fern.example' }],
      addresses: [
        { street: 'Seeweg 1', city: 'Zürich', postalCode: '8000', country: 'Schweiz' },
        { city: 'Köln', label: 'Home' },
      ],
    },
    extras: { tags: ['Messe'] },
  });
});

test('contacts of a French Outlook, of which two columns have the same name', async () => {
  const header =
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,Rue (bureau) 3,Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),Rue (domicile),Rue (domicile) 2,Rue (domicile) 3,Ville (domicile),Dép/Région (domicile),Code postal (domicile),Pays/Région (domicile),Téléphone de l'assistant(e),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),Rappel,Téléphone (voiture),Téléphone société,Télécopie (domicile),Téléphone (domicile),Téléphone 2 (domicile),RNIS,Tél. mobile,Télécopie (autre),Téléphone (autre),Récepteur de radiomessagerie,Téléphone principal,Adresse de messagerie,Type de messagerie,Adresse de messagerie 2,Anniversaire,Catégories,Notes,Page Web";
  const cells: Record<number, string> = {
    ...{
      0: 'Mme',
      1: 'Élise',
      3: 'Durand',
      5: 'Fougère SA',
      6: 'Achats',
      7: 'Directrice',
      8: 'Rue du Lac 1',
    },
    ...{ 11: 'Lyon', 13: '69000', 14: 'France', 24: '+33 1', 33: '+33 2', 38: 'elise@fougere.example' },
    ...{ 40: 'elise@home.example', 41: '17/05/1980', 42: 'Salon', 43: 'Aime la mer', 44: 'fougere.example' },
  };
  const row = header.split(',').map((_, place) => cells[place] ?? '');
  const [elise] = await one(Buffer.from(`${header}\r\n${row.join(',')}\r\n`, 'latin1'));
  expect(elise).toMatchObject({
    ...{ name: 'Élise Durand', title: 'Directrice', account: { name: 'Fougère SA' } },
    details: { salutation: 'Mme', department: 'Achats', birthday: '1980-05-17', about: 'Aime la mer' },
    reach: {
      emails: [{ value: 'elise@fougere.example' }, { value: 'elise@home.example' }],
      phones: [{ value: '+33 1' }, { value: '+33 2', label: 'Mobile' }],
      links: [{ value: 'fougere.example' }],
      addresses: [{ street: 'Rue du Lac 1', city: 'Lyon', postalCode: '69000', country: 'France' }],
    },
    extras: { tags: ['Salon'] },
  });
});

test('connections of LinkedIn, below its notes, also where a spreadsheet saved them once more', async () => {
  const note =
    '"When exporting your connection data, you may notice that some, of the email addresses are missing."';
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const rows = ['Grace,Hopper,https://www.linkedin.com/in/gh,,Navy,Rear admiral,12 Mar 2024', ',,,,,,'];
  for (const text of [
    `Notes:\r\n${note}\r\n\r\n${header}\r\n${rows[0]}\r\n`,
    `\ufeff"Notes:"\n${note}\n\n${header}\n${rows.join('\n')}\n`,
    `Notes:,,,,,,\r\n${note},,,,,,\r\n,,,,,,\r\n${header}\r\n${rows.join('\r\n')}\r\n`,
  ]) {
    const contacts = await one(text, 'Connections.csv');
    expect(contacts).toMatchObject([
      { name: 'Grace Hopper', title: 'Rear admiral', account: { name: 'Navy' } },
    ]);
  }
});
