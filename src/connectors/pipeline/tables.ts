import type { ImportNoun } from '#contract/imports/mapping.ts';
import { type Field, field } from '../tables/fields.ts';
import { activityTable } from './activity-columns.ts';
import { dealTable } from './deal-columns.ts';
import { groupTable } from './groups.ts';
import { inEveryLanguage } from './languages/languages.ts';
import { accountTable, contactTable } from './people-columns.ts';
import { ownerHeaders } from './shared-headers.ts';

/** A table of a pipeline kept in sheets, or exported by a CRM as one list. */
export interface PipelineTable {
  readonly noun: ImportNoun;
  readonly fields: readonly Field[];
  /** Fields of which one in each group must be there, or it is another table. */
  readonly needs: readonly (readonly string[])[];
  /** Headers that show that it is another table, though it has all that is needed. */
  readonly unless?: readonly string[];
}

const memberTable: PipelineTable = {
  noun: 'members',
  needs: [['name'], ['manager', 'team']],
  // A contact of Act! has a record manager and a department as well, and an account an owner and a region.
  unless: [
    ...['contact', 'contact name', 'first name', 'last name', 'job title', 'mobile', 'phone', 'address 1'],
    ...['company', 'company name', 'account', 'account name', 'organization', 'organization name'],
    ...['customer', 'client', 'industry', 'website', 'stage', 'deal name', 'opportunity name'],
  ],
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
};

const productTable: PipelineTable = {
  noun: 'products',
  needs: [['name'], ['price']],
  fields: [
    field('name', 'Name', 'product|product name|name|item|sku'),
    field('price', 'List price', 'sales price|price|list price|unit price|cost'),
  ],
};

/** The first that a header fits to is proposed. */
export const pipelineTables: readonly PipelineTable[] = [
  dealTable,
  memberTable,
  productTable,
  contactTable,
  accountTable,
  activityTable,
  groupTable,
].map((table: PipelineTable) => ({ ...table, fields: inEveryLanguage(table.noun, table.fields) }));
