import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

const nounOf = (name: string, header: string) => recognise(name, header.split(','))?.object?.noun;

test.each([
  ['Account.csv', 'Id,IsDeleted,Name,BillingCity', 'accounts'],
  ['account.csv', 'ID,NAME,TYPE,PARENTID,BILLINGSTREET', 'accounts'],
  ['sf_account_data.csv', '_fivetran_synced,id,name,billing_city', 'accounts'],
  ['export.zip/WE_1/Contact.csv', 'Id,AccountId,LastName,FirstName', 'contacts'],
  ['opportunities.csv', 'Id,Name', 'deals'],
  ['extract.csv', 'CloseDate,StageName,Id,Name', 'deals'],
  ['OpportunityContactRole.csv', 'Id,OpportunityId,ContactId,Role', 'roles'],
  ['Task.csv', 'Id,WhoId,WhatId,Subject,Status', 'tasks'],
  ['sf_event_data.csv', 'id,what_id,who_id,start_date_time', 'events'],
  ['User.csv', 'Id,Username,LastName,Email', 'members'],
  ['Lead.csv', 'Id,LastName,Company,IsConverted', 'leads'],
  ['Note.csv', 'Id,IsDeleted,ParentId,Title,IsPrivate,Body', 'notes'],
  ['Account (1).csv', 'Id,Name', 'accounts'],
  ['sf_product_2_data.csv', 'id,name,product_code', 'products'],
  ['PricebookEntry.csv', 'Id,Name,Pricebook2Id,Product2Id', 'products'],
  ['sf_opportunity_line_item_data.csv', 'id,opportunity_id,quantity', 'lines'],
  ['Account-errors.csv', 'Id,Name,Industry', 'accounts'],
])('%s with %s is about %s', (name, header, noun) => {
  expect(nounOf(name, header)).toBe(noun);
});

test.each([
  ['sf_opportunity_history_data.csv', 'id,stage_name,_fivetran_start,_fivetran_end,close_date'],
  ['CaseHistory.csv', 'Id,CaseId,Field,OldValue,NewValue'],
  ['sf_order_data.csv', 'id,account_id,billing_city,order_number'],
  ['sf_user_role_data.csv', 'id,name,parent_role_id'],
  ['QuoteLineItem.csv', 'Id,QuoteId,Quantity,UnitPrice'],
  ['Pricebook2.csv', 'Id,Name,IsStandard'],
])('%s is left out with a word', (name, header) => {
  expect(recognise(name, header.split(','))).toEqual({
    object: null,
    why: expect.stringContaining('left out'),
  });
});

const rowsOf = (...rows: string[]) => rows.map((row) => row.split(','));

test.each([
  ['deals.csv', 'id,lead_id,user_name,status,note,date_created', 'd_1,l_1,Sam,Active,,2026-01-02'],
  ['companies.csv', 'Id,Name,Industry', '17,Fern AG,Machines'],
  ['people.csv', 'id,last_name,company,lead_source', '4876000000452001023,Doe,Fern AG,Fair'],
  ['Account.csv', 'Id,Name,Industry,Phone', '9d1c0f6e-3c55-4b8e-8a53-9d1f5f0f3b11,Fern AG,Machines,1'],
  ['Campaign.csv', 'Id,Name,Status', '3,Fair,Done'],
])('%s of another system with columns of the same names is none of Salesforce', (name, header, row) => {
  expect(recognise(name, header.split(','), rowsOf(row))).toBeUndefined();
});

test('ids of Salesforce in any column show that a table is of it, and so does none at all', () => {
  const header = 'Id,AccountId,Name,Industry,ParentId';
  const nounWith = (...rows: string[]) => recognise('Account.csv', header.split(','), rowsOf(...rows));
  expect(nounWith('1,,Fern,X,001Ab00000CdEfG')?.object?.noun).toBe('accounts');
  expect(nounWith()?.object?.noun).toBe('accounts');
});

test('a report has labels with spaces, and is no part of an export whatever ids stand in it', () => {
  const header = 'Account Name,Contact ID,First Name,Opportunity ID,Opportunity Name,Stage,Amount';
  const row = 'Fern AG,003Ab00000CdEfG,Jo,006Ab00000CdEfG,Pumps,Prospecting,5';
  expect(recognise('report170.csv', header.split(','), rowsOf(row))).toBeUndefined();
});

test('a table without ids is none of a Salesforce export', () => {
  expect(recognise('accounts.csv', ['account', 'sector', 'revenue'])).toBeUndefined();
  expect(recognise('sales_pipeline.csv', ['opportunity_id', 'deal_stage'])).toBeUndefined();
});
