import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

const contacts = tableOf(
  'lead_id,lead_name,lead_url,lead_status_label,lead_description,id,name,title,primary_email,primary_email_type,other_emails,primary_phone,primary_phone_type,other_phones,primary_url,other_urls,date_created,date_updated',
  {
    ...{ lead_id: 'lead_1', lead_name: 'Fern AG', lead_status_label: 'Potential', id: 'cont_1' },
    ...{ name: 'Jo Doe', title: 'Buyer', primary_email: 'jo@fern.example', primary_phone: '+41 1' },
    ...{ other_emails: 'doe@fern.example, jo@home.example', other_phones: '+41 2' },
  },
  { lead_id: 'lead_2', lead_name: 'Moss Ltd', lead_status_label: 'Bad Fit' },
);
const opportunities = tableOf(
  'id,lead_id,lead_name,contact_id,contact_name,user_name,status_label,status_type,pipeline_name,value,value_formatted,value_period,value_currency,confidence,expected_value,note,date_created,date_won,date_lost,close_date',
  {
    ...{ id: 'oppo_1', lead_id: 'lead_1', lead_name: 'Fern AG', contact_id: 'cont_1', user_name: 'Sam' },
    ...{
      contact_name: 'Jo Doe',
      status_label: 'Proposal Sent',
      status_type: 'active',
      pipeline_name: 'Sales',
      value: '1500.00',
    },
    ...{ value_currency: 'CHF', expected_value: '900', note: 'Ten pumps', date_created: '2024-03-03' },
    close_date: '2027-02-14',
  },
  {
    ...{ id: 'oppo_2', lead_id: 'lead_2', lead_name: 'Moss Ltd', user_name: 'Sam', status_label: 'Signed' },
    ...{ status_type: 'won', value: '300', date_created: '2024-03-03', date_won: '2024-05-06' },
  },
);

test('Close: the lead is the company, also where nobody is known there', async () => {
  const read = await readFiles({ 'contacts.csv': contacts, 'opportunities.csv': opportunities });
  expect(read.nouns).toEqual({ 'contacts.csv': 'contacts', 'opportunities.csv': 'deals' });
  expect(read.mapping.sourceName).toBe('Close');
  expect(read.failed).toEqual([]);
  expect(read.accounts).toMatchObject([{ name: 'Moss Ltd' }]);
  expect(read.contacts).toMatchObject([
    {
      ...{ name: 'Jo Doe', title: 'Buyer', account: { name: 'Fern AG' } },
      reach: {
        emails: [{ value: 'jo@fern.example' }, { value: 'doe@fern.example' }, { value: 'jo@home.example' }],
        phones: [{ value: '+41 1' }, { value: '+41 2' }],
      },
    },
  ]);
  expect(read.deals).toMatchObject([
    {
      ...{ externalId: 'oppo_1', people: [{ contact: { externalId: 'jo@fern.example' } }] },
      card: {
        ...{ name: 'Fern AG', account: { name: 'Fern AG' }, owner: { name: 'Sam' } },
        ...{ stage: 'Proposal Sent', end: null },
        ...{ valueMinor: 150_000, currency: 'CHF', note: 'Ten pumps', expectedClose: '2027-02-14' },
      },
    },
    { card: { account: { name: 'Moss Ltd' }, end: { how: 'won', at: '2024-05-06T00:00:00.000Z' } } },
  ]);
});

test('the deals of Close alone come with the people that they name', async () => {
  const { deals } = await readFiles({ 'opportunities.csv': opportunities });
  expect(deals[0]?.people).toMatchObject([{ contact: { name: 'Jo Doe', account: { name: 'Fern AG' } } }]);
});
