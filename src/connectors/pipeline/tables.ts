import type { ImportNoun } from '#contract/imports/mapping.ts';
import { fieldsOfReach } from '../imported/reach-of-row.ts';
import { type Field, field } from '../tables/fields.ts';
import { activityTable } from './activity-columns.ts';
import { labelFields, reachOfCompanies, reachOfPeople } from './reach-columns.ts';

/** A table of a pipeline kept in sheets, or exported by a CRM as one list. */
export interface PipelineTable {
  readonly noun: ImportNoun;
  readonly fields: readonly Field[];
  /** Fields of which one in each group must be there, or it is another table. */
  readonly needs: readonly (readonly string[])[];
  /** Headers that show that it is another table, though it has all that is needed. */
  readonly unless?: readonly string[];
}

const accountHeaders =
  'account|account name|company|company name|client|client name|customer|customer name|organization|organisation|organization name|organisation name|associated company|org|buyer|prospect|firm|business|kunde|firma|unternehmen|société|empresa|cliente|azienda';
const ownerHeaders =
  'sales agent|owner|owner name|sales rep|sales representative|rep|rep name|salesperson|sales person|seller|account executive|account manager|ae|assigned to|agent|sales owner|representative|record manager|responsible|hubspot owner|verkäufer|vertriebsmitarbeiter|zuständig|besitzer|commercial|propriétaire|vendeur|vendedor|propietario';

/** How the client buys, in a list of deals or of accounts. */
const buyingFields: readonly Field[] = [
  field(
    'howOften',
    'How often they buy this',
    'how often they buy|how often they buy this|how often|buying experience|bought before|times bought|kauferfahrung|wie oft gekauft|wie oft',
  ),
  field(
    'lastBought',
    'When they bought last',
    'last bought|last bought on|last purchase|last purchase date|zuletzt gekauft|letzter kauf',
  ),
  field(
    'lastBoughtFrom',
    'From whom they bought last',
    'last bought from|bought from|last supplier|current supplier|previous supplier|incumbent|letzter lieferant|bisheriger lieferant|zuletzt gekauft bei',
  ),
];

export const pipelineTables: readonly PipelineTable[] = [
  {
    noun: 'deals',
    needs: [
      ['stage', 'status'],
      ['owner', 'account', 'value', 'name', 'product'],
    ],
    fields: [
      field(
        'id',
        'Id',
        'id|record id|number|no|key|ref|reference|uuid|crm id|code|deal id|opportunity id|opp id',
      ),
      field(
        'stage',
        'Stage',
        'stage|stage name|pipeline stage|sales stage|phase|step|verkaufsphase|étape|etapa|fase',
      ),
      field('status', 'Open, won or lost', 'status|state|outcome|result|statut|estado|stato'),
      field('account', 'Account', accountHeaders),
      field('accountId', 'Id of the account', 'company id|account id|organization id|associated company ids'),
      field('owner', 'Owner', ownerHeaders),
      field('ownerEmail', 'E-mail of the owner', 'owner email|sales rep email|rep email'),
      field(
        'name',
        'Name',
        'name|title|opportunity|deal|subject|project|project name|deal name|topic|titel|bezeichnung|nom|nombre|obchod nadpis',
      ),
      field('product', 'Product', 'product|product name|item|solution|service|offering'),
      field(
        'value',
        'Value',
        'value|amount|close value|revenue|total|price|size|worth|acv|arr|tcv|contract value|estimated value|expected value|monetary value|expected revenue|potential|budget|betrag|wert|umsatz|montant|valeur|importe|valor|monto|obchod hodnota',
      ),
      field(
        'currency',
        'Currency',
        'currency|currency code|currency iso code|currency of value|amount currency|währung|devise|moneda',
      ),
      field(
        'expectedClose',
        'Expected close',
        'expected close date|expected close|est close date|estimated close date|estimated close|forecast close date|target close date|expected closing date|due date',
      ),
      field(
        'closeDate',
        'Close date',
        'close date|closed date|closing date|closed on|date closed|actual close date|won lost date|won date|end date|closed|close|abschlussdatum|geschlossen am|date de clôture|fecha de cierre',
      ),
      field(
        'opened',
        'Opened',
        'engage date|created date|create date|creation date|created|created on|created at|date created|open date|opened|date opened|start date|date added|add date|added|first contact|entry date|erstellt am|erstelldatum|date de création|fecha de creación',
      ),
      field(
        'contact',
        'Contact',
        'contact|contact name|contact person|primary contact|person|person name|associated contact|buyer name',
      ),
      field('contactId', 'Id of the contact', 'contact id|person id|associated contact ids'),
      field('contactEmail', 'E-mail of the contact', 'contact email|person email|email|e-mail|email address'),
      field('contactTitle', 'Title of the contact', 'contact title|job title|position'),
      field('nextStep', 'Next step', 'next step|next steps|next action|next activity|follow up|to do'),
      field(
        'nextStepDue',
        'Next step due',
        'next step date|next action date|next activity date|follow up date|next step due',
      ),
      field(
        'lastTouch',
        'Last contact',
        'last activity date|last contacted|last contact|last activity|last touch|last contact date',
      ),
      field('reason', 'Why it was lost', 'loss reason|lost reason|closed lost reason|reason|reason lost'),
      field('note', 'Note', 'notes|note|description|comments|comment|remarks'),
      ...buyingFields,
    ],
  },
  {
    noun: 'members',
    needs: [['name'], ['manager', 'team']],
    // A contact of Act! has a record manager and a department as well.
    unless: ['contact', 'company', 'company name', 'organization', 'phone', 'address 1'],
    fields: [
      field('name', 'Name', `${ownerHeaders}|name|member|employee|user|full name`),
      field(
        'manager',
        'Led by',
        'manager|manager name|lead|team lead|supervisor|reports to|boss|sales manager',
      ),
      field(
        'team',
        'Team',
        'regional office|team|team name|office|region|territory|department|group|branch|division',
      ),
      field('email', 'E-mail', 'email|e-mail|email address|mail'),
    ],
  },
  {
    noun: 'products',
    needs: [['name'], ['price']],
    fields: [
      field('name', 'Name', 'product|product name|name|item|sku'),
      field('price', 'List price', 'sales price|price|list price|unit price|cost'),
    ],
  },
  {
    noun: 'contacts',
    needs: [
      ['name', 'lastName', 'firstName'],
      ['email', 'mail1', 'phone', 'phone1', 'mobile', 'title'],
    ],
    fields: [
      field('firstName', 'First name', 'first name|given name|forename|person first name|vorname|prénom'),
      field('middleName', 'Middle name', 'middle name|additional name'),
      field(
        'lastName',
        'Last name',
        'last name|surname|family name|person last name|nachname|nom de famille|apellidos|cognome',
      ),
      field('name', 'Name', 'contact|contact name|full name|name|person|person name|display name|file as'),
      field('id', 'Id', 'id|record id|contact id|person id'),
      field('account', 'Account', `organization 1 name|${accountHeaders}`),
      field('accountId', 'Id of the account', 'company id|account id|organization id|associated company ids'),
      field(
        'title',
        'Title',
        'job title|organization title|organization 1 title|position|title|role|function|funktion|fonction',
      ),
      field('salutation', 'Salutation', 'name prefix|salutation|prefix|title|anrede'),
      field(
        'department',
        'Department',
        'department|organization department|organization 1 department|abteilung',
      ),
      ...fieldsOfReach(reachOfPeople),
      ...labelFields,
      field('birthday', 'Birthday', 'birthday|date of birth|birth date|geburtstag'),
      field('about', 'About them', 'notes|note|description|about|comments|bemerkungen|notizen'),
    ],
  },
  {
    noun: 'accounts',
    needs: [['name'], ['industry', 'country', 'employees', 'website', 'parent', 'revenue', 'founded']],
    fields: [
      field('name', 'Name', `${accountHeaders}|name`),
      field('id', 'Id', 'id|record id|company id|account id|organization id'),
      field('industry', 'Industry', 'sector|industry|vertical|branch|line of business'),
      field('country', 'Country', 'office location|country|location|headquarters|hq|country/region|region'),
      field('employees', 'Employees', 'employees|number of employees|headcount|staff|company size|size'),
      field('website', 'Website', 'website|domain|company domain name|url|web site|homepage'),
      field('parent', 'Belongs to', 'subsidiary of|parent|parent account|parent company|belongs to|group'),
      field('revenue', 'Revenue', 'revenue|annual revenue|turnover|sales'),
      field('founded', 'Founded', 'year established|founded|established|year founded'),
      ...fieldsOfReach(reachOfCompanies),
      field('about', 'About it', 'notes|note|description|about us|about|comments'),
      ...buyingFields,
    ],
  },
  activityTable,
];
