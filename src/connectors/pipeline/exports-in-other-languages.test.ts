import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';
import { languages } from './languages/languages.ts';
import { recogniseTable } from './recognise-table.ts';
import { pipelineTables } from './tables.ts';

/* The header rows are those of exports as they are; the rows are made up. */

test('deals and people of HubSpot in German have their company, their contact and their owner', async () => {
  const read = await readFiles({
    'alle-deals.csv': tableOf(
      'Datensatz-ID,Dealname,Deal-Phase,Abschlussdatum,Für den Deal zuständiger Mitarbeiter,Betrag,Währung,Pipeline,Nächster Schritt,Zugeordneter Kontakt,Zugeordnetes Unternehmen,Erstellungsdatum',
      {
        'Datensatz-ID': '71',
        Dealname: 'Pumpen',
        'Deal-Phase': 'Vertrag gesendet (Vertrieb)',
        'Für den Deal zuständiger Mitarbeiter': 'Sam Seller',
        Betrag: '1.234,50',
        'Zugeordneter Kontakt': 'Jo Doe (jo@fern.example)',
        'Zugeordnetes Unternehmen': 'Fern AG',
        Erstellungsdatum: '15.01.2026 09:30',
      },
    ),
    'alle-kontakte.csv': tableOf(
      'Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Mobiltelefonnummer,Zuständiger Mitarbeiter,Leadstatus,Position,Stadt,Postleitzahl,Land/Region,Erstellungsdatum,Zugeordnete Unternehmens-IDs,Zugeordnetes Unternehmen',
      {
        'Datensatz-ID': '81',
        Vorname: 'Jo',
        Nachname: 'Doe',
        'E-Mail': 'jo@fern.example',
        'Zuständiger Mitarbeiter': 'Sam Seller',
        Stadt: 'Zug',
        'Land/Region': 'Schweiz',
        'Zugeordnetes Unternehmen': 'Fern AG',
      },
    ),
  });
  expect(read.mapping.sourceName).toBe('HubSpot');
  expect(read.failed).toEqual([]);
  expect(read.deals[0]).toMatchObject({
    externalId: '71',
    card: {
      ...{ name: 'Pumpen', account: { name: 'Fern AG' }, owner: { name: 'Sam Seller' }, valueMinor: 123_450 },
      openedAt: '2026-01-15T09:30:00.000Z',
    },
    people: [{ contact: { externalId: 'jo@fern.example' } }],
  });
  expect(read.contacts[0]).toMatchObject({
    ...{ account: { name: 'Fern AG' }, owner: { name: 'Sam Seller' } },
    reach: { addresses: [{ city: 'Zug', country: 'Schweiz' }] },
  });
});

const dealFields = ['name', 'account', 'contact', 'owner', 'value', 'stage', 'closeDate', 'opened'];

test.each([
  'Dealname,Zugeordnetes Unternehmen,Zugeordneter Kontakt,Deal-Inhaber,Betrag,Deal-Phase,Abschlussdatum,Erstelldatum',
  'Nom de la transaction,Entreprise associée,Contact associé,Propriétaire de la transaction,Montant,Phase de la transaction,Date de fermeture,Date de création',
  'Nombre del negocio,Empresa asociada,Contacto asociado,Propietario del negocio,Valor,Etapa del negocio,Fecha de cierre,Fecha de creación',
  'Nome trattativa,Azienda associata,Contatto associato,Proprietario della trattativa,Importo,Fase trattativa,Data di chiusura,Data di creazione',
  'Dealnaam,Gekoppeld bedrijf,Gekoppelde contactpersoon,Dealeigenaar,Bedrag,Dealfase,Sluitingsdatum,Aanmaakdatum',
  'Nome do negócio,Empresa associada,Contato associado,Proprietário do negócio,Valor,Etapa do negócio,Data de fechamento,Data de criação',
  'Название сделки,Компания,Контакт,Ответственный,Сумма,Стадия,Дата закрытия,Дата создания',
  '商談名,会社名,取引先責任者,所有者,金額,フェーズ,クローズ日,作成日',
  'Nazwa szansy sprzedaży,Nazwa firmy,Osoba kontaktowa,Właściciel,Kwota,Etap,Data zamknięcia,Data utworzenia',
])('a list of deals is read in its language: %s', (header) => {
  const columns = header.split(',');
  const found = recogniseTable(columns);
  expect(found?.table.noun).toBe('deals');
  expect(found?.columns).toEqual(
    Object.fromEntries(dealFields.map((field, place) => [field, columns[place]])),
  );
});

test('a French list of deals with first and last names in its rows names the people by them, and no deal', async () => {
  const { deals, contacts, failed } = await readFiles({
    'affaires.csv': tableOf(
      'Société,Prénom,Nom,Courriel,Téléphone,Fonction,Affaire,Montant,Étape,Date de clôture,Remarques',
      {
        ...{ Société: 'Fougère SA', Prénom: 'Jo', Nom: 'Doe', Courriel: 'jo@fern.example' },
        ...{ Téléphone: '01 55', Fonction: 'Acheteuse', Affaire: 'Pompes', Montant: '1 234,50 €' },
        ...{ Étape: 'Négociation', 'Date de clôture': '13/02/2027', Remarques: 'Pas le lundi' },
      },
      { Société: 'Fougère SA', Prénom: 'Ann', Nom: 'Lee', Téléphone: '01 56' },
    ),
  });
  expect(failed).toEqual([]);
  expect(deals[0]).toMatchObject({
    card: {
      ...{ name: 'Pompes', account: { name: 'Fougère SA' }, valueMinor: 123_450, note: 'Pas le lundi' },
      expectedClose: '2027-02-13',
    },
    people: [{ contact: { name: 'Jo Doe', title: 'Acheteuse', email: 'jo@fern.example', phone: '01 55' } }],
  });
  // A row that names but a person is one more of the company, and no deal without a name.
  expect(deals).toHaveLength(1);
  expect(contacts).toMatchObject([{ name: 'Ann Lee', account: { name: 'Fougère SA' }, phone: '01 56' }]);
});

test.each([
  ['Vorname,Name,Firma,Betrag,Phase', 'Vorname', 'Name', undefined],
  ['Nombre,Apellidos,Empresa,Negocio,Importe,Etapa', 'Nombre', 'Apellidos', 'Negocio'],
  ['First Name,Last Name,Name,Stage,Amount', 'First Name', 'Last Name', 'Name'],
  ['Name,Stage,Amount', undefined, undefined, 'Name'],
])('of a list of deals with %s the name is what it can only be', (header, first, last, name) => {
  const columns = recogniseTable(header.split(','))?.columns;
  expect([columns?.contactFirstName, columns?.contactLastName, columns?.name]).toEqual([first, last, name]);
});

const personFields = ['firstName', 'lastName', 'account', 'title', 'email', 'phone', 'mobile'];
const addressFields = ['workStreet', 'workCity', 'workPostalCode', 'workCountry'];

test.each([
  'Vorname,Name,Firma,Funktion,E-Mail-Adresse,Telefon,Handynummer,Anschrift,Ort,PLZ,Staat',
  'Prénom,Nom,Société,Poste,Courriel,Téléphone,Portable,Adresse,Ville,Code postal,Pays',
  'Nombre,Apellidos,Empresa,Cargo,Correo,Teléfono,Móvil,Dirección,Ciudad,Código postal,País',
  'Nome,Cognome,Società,Qualifica,Posta elettronica,Telefono,Cellulare,Indirizzo,Città,CAP,Paese',
  'Voornaam,Achternaam,Bedrijf,Functie,E-mailadres,Telefoon,Mobiel,Straat,Plaats,Postcode,Land',
  'Nome,Sobrenome,Empresa,Cargo,Endereço de e-mail,Telefone,Celular,Endereço,Cidade,CEP,País',
  'Imię,Nazwisko,Firma,Stanowisko,Adres e-mail,Telefon,Telefon komórkowy,Ulica,Miasto,Kod pocztowy,Kraj',
  'Имя,Фамилия,Компания,Должность,Эл. почта,Телефон,Мобильный телефон,Адрес,Город,Почтовый индекс,Страна',
  '名,姓,会社名,役職,電子メール,電話番号,携帯電話,住所,市区町村,郵便番号,国',
])('a list of people is read in its language, and its parts of a name are parts: %s', (header) => {
  const columns = header.split(',');
  const found = recogniseTable(columns);
  expect(found?.table.noun).toBe('contacts');
  expect(found?.columns).toEqual(
    Object.fromEntries([...personFields, ...addressFields].map((field, place) => [field, columns[place]])),
  );
});

test.each([
  ['Affaire - Titre,Affaire - Valeur,Affaire - Organisation,Affaire - Étape', 'deals'],
  ['Negocio - Título,Negocio - Valor,Negocio - Organización,Negocio - Etapa', 'deals'],
  ['Pessoa - Nome,Pessoa - Organização,Pessoa - Telefone', 'contacts'],
  ['Organizacja - Nazwa,Organizacja - Właściciel', 'accounts'],
  ['Activiteit - Onderwerp,Activiteit - Soort,Activiteit - Vervaldatum', 'activities'],
])('the noun before the dash says in its language what rows are: %s', (header, noun) => {
  expect(recogniseTable(header.split(','))?.table.noun).toBe(noun);
});

test('the words of every language are those of fields that there are', () => {
  const fieldsOf = (noun: string) =>
    pipelineTables.find((table) => table.noun === noun)?.fields.map(({ field }) => field) ?? [];
  const all = pipelineTables.flatMap(({ noun }) => fieldsOf(noun));
  for (const { everywhere, of } of languages) {
    expect(all).toEqual(expect.arrayContaining(Object.keys(everywhere)));
    for (const [noun, words] of Object.entries(of)) {
      expect(fieldsOf(noun)).toEqual(expect.arrayContaining(Object.keys(words ?? {})));
    }
  }
});

test('of headers that nobody knows, e-mail addresses and telephones are found by what stands below them', async () => {
  const list =
    'Navn,Brief,Lur,Nummer,Dag\nIda Fern,ida@fern.example,+47 22 55 01 01,10200300,1.2.1980\nJo Moss,,22 55 01 02,4,\n';
  const { mapping } = await readFiles(
    { 'folk.csv': list },
    { changes: { files: [{ name: 'folk.csv', noun: 'contacts', columns: {} }] } },
  );
  expect(mapping.files[0]?.columns).toMatchObject({ email: 'Brief', phone: 'Lur' });
});

test.each(['windows-1251', 'koi8-r'])(
  'a list in old Russian letters (%s) comes with its names',
  async (encoding) => {
    const text =
      'Фамилия;Имя;Отчество;Компания;Эл. почта;Дата рождения\nЩербакова;Юлия;Львовна;ООО Ёлка;yu@elka.example;31.12.1980\n';
    const { contacts } = await readFiles({ 'list.csv': iconv.encode(text, encoding) });
    expect(contacts).toMatchObject([
      { name: 'Юлия Львовна Щербакова', account: { name: 'ООО Ёлка' }, details: { birthday: '1980-12-31' } },
    ]);
  },
);
