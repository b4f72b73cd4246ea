import { fieldsOfReach } from '../imported/reach-of-row.ts';
import { unwantedFields } from '../imported/unwanted.ts';
import { field } from '../tables/fields.ts';
import { buyingFields } from './deal-columns.ts';
import { deletedField } from './deleted-rows.ts';
import { labelFields, numberedLabels } from './numbered-reach.ts';
import { personOrCompany } from './person-or-company.ts';
import { reachOfPeople } from './reach-columns.ts';
import { reachOfCompanies } from './reach-of-companies.ts';
import { pairFields } from './said-in-pairs.ts';
import { accountHeaders, accountIdHeaders, idHeaders, ownerHeaders } from './shared-headers.ts';
import { standFields } from './stands-to.ts';
import type { PipelineTable } from './tables.ts';

/** People, as address books and other CRMs list them. */
export const contactTable: PipelineTable = {
  noun: 'contacts',
  needs: [
    ['name', 'lastName', 'firstName'],
    ['email', 'mail1', 'phone', 'phone1', 'mobile', 'title'],
  ],
  fields: [
    field('firstName', 'First name', 'first name|given name|forename|person first name|vorname|prénom'),
    field(
      'middleName',
      'Middle name',
      'middle name|additional name|weitere vornamen|deuxième prénom|zweiter vorname',
    ),
    field(
      'lastName',
      'Last name',
      'last name|surname|family name|person last name|nachname|nom de famille|apellidos|cognome|nom',
    ),
    field(
      'name',
      'Name',
      'contact|contact name|full name|name|person|person name|display name|lead name|contact person|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|interlocuteur|persona de contacto|referente',
    ),
    field('suffix', 'What stands behind the name', 'name suffix|suffix|suffixe'),
    field('fileAs', 'Name where there is no other', 'file as|speichern unter'),
    field('nickname', 'Nickname', 'nickname|nick name|spitzname|surnom'),
    field('id', 'Id', `${idHeaders}|contact id|person id|lead id`),
    // Outlook has a column for accounts of another kind as well.
    field(
      'account',
      'Account',
      `organization 1 name|company|company name|${accountHeaders}|companies|parent id`,
    ),
    field('accountId', 'Id of the account', accountIdHeaders),
    // Of the two columns of a French Outlook that are called Titre, the second is the job.
    field(
      'title',
      'Title',
      'job title|organization title|organization 1 title|position|jobbezeichnung|titre 2|title|role|function|funktion|fonction|titre',
    ),
    field('salutation', 'Salutation', 'name prefix|salutation|prefix|title|anrede|civilité|titre'),
    field(
      'department',
      'Department',
      'department|organization department|organization 1 department|abteilung|service',
    ),
    ...fieldsOfReach(reachOfPeople),
    ...labelFields,
    ...standFields,
    ...pairFields,
    ...unwantedFields,
    field('owner', 'Owner', `contact owner|lead owner|person owner|record owner|${ownerHeaders}`),
    field(
      'birthday',
      'Birthday',
      'birthday|date of birth|birth date|birthdate|geburtstag|geburtsdatum|anniversaire|date de naissance',
    ),
    // Thunderbird writes a day in three columns.
    field('birthMonth', 'Month of birth', 'birth month'),
    field('birthYear', 'Year of birth', 'birth year'),
    field(
      'about',
      'About them',
      'notes|note|description|details|about|comments|comment|remarks|background|background info|person notes|contact notes|associated note|bemerkungen|bemerkung|notizen|notiz|kommentar|kommentare|remarques',
    ),
    personOrCompany,
    deletedField,
  ],
};

/** Companies. */
export const accountTable: PipelineTable = {
  noun: 'accounts',
  needs: [
    ['name'],
    [
      ...['industry', 'country', 'employees', 'website', 'domain', 'parent', 'revenue', 'founded'],
      ...['phone', 'email', 'phone1', 'mail1', 'streetStreet', 'streetCity', 'streetWhole'],
    ],
  ],
  fields: [
    field('name', 'Name', `${accountHeaders}|name`),
    field('id', 'Id', `${idHeaders}|company id|account id|organization id`),
    field('industry', 'Industry', 'sector|industry|vertical|branch|line of business|branche|secteur'),
    field(
      'country',
      'Country',
      'office location|country|location|headquarters|hq|country/region|country of address|billing country|region|land',
    ),
    field(
      'employees',
      'Employees',
      'employees|number of employees|headcount|staff|company size|size|anzahl der mitarbeiter|mitarbeiter',
    ),
    field('website', 'Website', 'website|website url|url|web site|homepage|webseite'),
    field('domain', 'Domain', 'company domain name|domain|company domain|email domain'),
    field(
      'parent',
      'Belongs to',
      'subsidiary of|parent|parent account|parent company|parent company name|belongs to|group',
    ),
    field(
      'parentCompanyId',
      'Id of what it belongs to',
      'parent company id|parent company ids|parent account.id|parent account id|parent organization id',
    ),
    field('revenue', 'Revenue', 'revenue|annual revenue|turnover|sales|jahresumsatz'),
    field('owner', 'Owner', `company owner|account owner|organization owner|record owner|${ownerHeaders}`),
    field('founded', 'Founded', 'year established|founded|established|year founded'),
    ...fieldsOfReach(reachOfCompanies),
    ...numberedLabels,
    field(
      'about',
      'About it',
      'notes|note|description|details|about us|about|comments|comment|background|background info|beschreibung|bemerkung|bemerkungen|notiz|notizen',
    ),
    ...buyingFields,
    deletedField,
  ],
};
