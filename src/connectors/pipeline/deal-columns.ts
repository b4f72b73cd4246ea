import { type Field, field } from '../tables/fields.ts';
import { deletedField } from './deleted-rows.ts';
import { accountHeaders, accountIdHeaders, idHeaders, ownerHeaders } from './shared-headers.ts';
import type { PipelineTable } from './tables.ts';

/** How the client buys, in a list of deals or of accounts. */
export const buyingFields: readonly Field[] = [
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

/** Deals, one row each, as sheets and other CRMs write them. Their headers are also known behind `Deal - ` and the like. */
export const dealTable: PipelineTable = {
  noun: 'deals',
  needs: [
    ['stage', 'status'],
    ['owner', 'account', 'value', 'name', 'product'],
  ],
  fields: [
    field(
      'id',
      'Id',
      `${idHeaders}|lead number|deal number|opportunity number|number|no|key|ref|reference|uuid|crm id|code|deal id|opportunity id|opp id`,
    ),
    field(
      'stage',
      'Stage',
      'stage|stage name|stage (pipeline)|pipeline stage|sales stage|pipeline phase|phase|step|status label|verkaufsphase|étape|etapa|fase',
    ),
    field('status', 'Open, won or lost', 'status|status type|state|outcome|result|statut|estado|stato'),
    field('account', 'Account', accountHeaders),
    field('accountId', 'Id of the account', accountIdHeaders),
    field('owner', 'Owner', ownerHeaders),
    field('ownerEmail', 'E-mail of the owner', 'owner email|sales rep email|rep email'),
    field(
      'name',
      'Name',
      'name|title|opportunity|deal|subject|project|project name|deal name|lead name|topic|thema|titel|bezeichnung|nom|nombre|obchod nadpis',
    ),
    field('product', 'Product', 'product|product name|item|solution|service|offering'),
    field(
      'value',
      'Value',
      'value|amount|income|close value|revenue|total|price|size|worth|acv|arr|tcv|contract value|estimated value|expected value|monetary value|expected revenue|est revenue|estimated revenue|actual revenue|geschätzter umsatz|gesch umsatz|potential|budget|betrag|wert|umsatz|montant|valeur|importe|valor|monto|obchod hodnota',
    ),
    field(
      'currency',
      'Currency',
      'currency|currency code|currency iso code|currency of value|value currency|amount currency|währung|devise|moneda',
    ),
    field(
      'expectedClose',
      'Expected close',
      'expected close date|expected close|est close date|estimated close date|estimated close|forecast close date|target close date|projected close date|expected closing date|forecasted close|forecasted close date|due date|gesch abschlussdatum|geschätztes abschlussdatum',
    ),
    field(
      'endedOn',
      'Ended on',
      'actual close date|actual closed date|actual close|tatsächliches abschlussdatum',
    ),
    field(
      'closeDate',
      'Close date',
      'close date|closed date|closing date|closed on|deal closed on|closed at|closed time|date closed|won lost date|end date|closed|close|abschlussdatum|schlusstermin|geschlossen am|date de clôture|fecha de cierre',
    ),
    field('wonOn', 'Won on', 'won time|won date|won on|won at|date won|gewonnen am'),
    field('lostOn', 'Lost on', 'lost time|lost date|lost on|lost at|date lost|verloren am'),
    field(
      'opened',
      'Opened',
      'engage date|created date|create date|creation date|created|created on|created at|created time|date created|open date|opened|date opened|start date|date added|opened date|added on|added at|add date|add time|added|start|started|first contact|entry date|erstellt am|erstelldatum|date de création|fecha de creación',
    ),
    field(
      'contact',
      'Contact',
      'contact|contact name|contact person|primary contact|primary person contact|primary person|contacts|related contacts|person|person name|associated contact|associated contacts|buyer name|ansprechpartner|kontaktperson',
    ),
    field(
      'contactId',
      'Id of the contact',
      'contact id|contact person id|primary contact id|contact name.id|person id|people ids|person ids|associated contact ids|contact ids',
    ),
    field(
      'contactEmail',
      'E-mail of the contact',
      'contact email|primary contact email|person email|person email work|email|e-mail|email address',
    ),
    field(
      'contactFirstName',
      'First name of the contact',
      'contact first name|first name|given name|person first name|vorname|prénom',
    ),
    field(
      'contactLastName',
      'Last name of the contact',
      'contact last name|last name|surname|family name|person last name|nachname|nom de famille|apellidos|cognome',
    ),
    field(
      'contactPhone',
      'Phone of the contact',
      'contact phone|person phone|person phone work|phone|phone number|telephone|mobile|mobile phone',
    ),
    field('contactTitle', 'Title of the contact', 'contact title|job title|position|person job title'),
    field(
      'nextStep',
      'Next step',
      'next step|next steps|next action|next activity|follow up|to do|nächster schritt',
    ),
    field(
      'nextStepDue',
      'Next step due',
      'next step date|next action date|next activity date|follow up date|next step due',
    ),
    field(
      'lastTouch',
      'Last contact',
      'last activity date|last contacted|last contact|last activity|last activity time|last touch|last contact date',
    ),
    field(
      'reason',
      'Why it was lost',
      'loss reason|lost reason|closed lost reason|reason for loss|reason lost|reason|outcome|status reason|verlustgrund|statusgrund',
    ),
    field('note', 'Note', 'notes|note|description|details|comments|comment|remarks|beschreibung'),
    ...buyingFields,
    deletedField,
  ],
};
