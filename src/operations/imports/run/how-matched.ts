import { headerKey } from '#connectors/tables/header-key.ts';
import type { FirstRowNoun } from '#contract/imports/first-rows.ts';
import type { ImportMapping, ImportNoun } from '#contract/imports/mapping.ts';

/*
 * How rows are recognised as what is here already: the rules that the steps of a run ask, and what people are told of them
 * before anything is written. Whoever changes the one changes the other.
 */

/** Sheets and cards know companies by their names alone, so one that somebody made here under the same name is the same. */
export const knowsAccountsByName = ({ source }: Pick<ImportMapping, 'source'>) => source === 'pipeline';

/** Salesforce knows companies by ids, and a lead says only what its company is called: that may be one that is here. */
export const knowsLeadsCompaniesByName = ({ source }: Pick<ImportMapping, 'source'>) =>
  source === 'salesforce';

/** Who is the same without having come from here before: an e-mail alone may be shared, and a name by many. */
export const sameByEmailAndName = (email: string | null | undefined, name: string) =>
  `${email?.toLowerCase()} ${headerKey(name)}`;

interface Rule {
  readonly noun: FirstRowNoun;
  readonly rule: string;
}

/** The rules for what stands in the files of an import, each in plain words. “Before” is under the name of the source. */
export function matchingRules(mapping: Pick<ImportMapping, 'source' | 'files'>): Rule[] {
  const { source, files } = mapping;
  if (source === 'leadsheet') return [{ noun: 'deals', rule: ofExport }];
  const nouns = new Set(files.flatMap(({ noun }) => noun ?? []));
  const has = (...some: ImportNoun[]) => some.some((noun) => nouns.has(noun));
  const rules: Rule[] = [];
  if (has('accounts', 'contacts', 'leads', 'deals', 'cards'))
    rules.push({ noun: 'accounts', rule: knowsAccountsByName(mapping) ? accountsByName : accountsById });
  if (source === 'salesforce' && has('contacts', 'leads', 'roles'))
    rules.push({ noun: 'contacts', rule: peopleById });
  if (source === 'pipeline' && has('contacts', 'deals'))
    rules.push({ noun: 'contacts', rule: peopleByEmail });
  if (has('cards')) rules.push({ noun: 'contacts', rule: peopleOfCards });
  if (source === 'salesforce' && has('deals')) rules.push({ noun: 'deals', rule: dealsOfSalesforce });
  if (source === 'pipeline') {
    const lists = files.filter(({ noun }) => noun === 'deals');
    if (lists.some(({ columns }) => 'id' in columns)) rules.push({ noun: 'deals', rule: dealsById });
    if (lists.some(({ columns }) => !('id' in columns))) rules.push({ noun: 'deals', rule: dealsByName });
  }
  if (has('calendar')) rules.push({ noun: 'activities', rule: ofMeetings });
  if (has('mails')) rules.push({ noun: 'mails', rule: ofMails });
  return rules;
}

const accountsByName =
  'A company is the one that came under the same name before, or else the one that is called the same here; otherwise it is new.';
const accountsById =
  'A company is the one that came with the same Salesforce id before, or else one that is called the same here and has no such id yet; otherwise it is new. Of a lead, whose company has no id, the name decides.';
const peopleById =
  'A person is who came with the same Salesforce id before, or else who has the same e-mail and the same name here; otherwise they are new.';
const peopleByEmail =
  'A person is who came with the same e-mail before, or else who has the same e-mail and the same name here; otherwise they are new. Without an e-mail, who came with the same name and company before is the same.';
const peopleOfCards =
  'A card is of who came with the same UID before (without one: with the same e-mail, or the same name and company), or whom a card of ours names; or else of who has the same e-mail and the same name here; otherwise of somebody new.';
const dealsOfSalesforce =
  'A deal is the one that came with the same Salesforce id before; otherwise it is new.';
const dealsById = 'A deal is the one that came with the same id before; otherwise it is new.';
const dealsByName =
  'No column has ids of deals: a deal is the one that came with the same name, company, owner and day of opening before; otherwise it is new.';
const ofMeetings =
  'A meeting is the one that came with the same UID before; otherwise it is new. Its people are known by their e-mails.';
const ofMails =
  'A mail is the one that came with the same Message-ID before, whichever mailbox it lies in; otherwise it is new. Its people are known by their e-mails.';
const ofExport =
  'Everything keeps the id that it has in the export: what has that id here is the same, and nothing of it is written over.';
