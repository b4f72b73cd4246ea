import type { ImportNoun } from '#contract/imports/mapping.ts';
import { fieldsOfReach } from '../imported/reach-of-row.ts';
import { unwantedFields } from '../imported/unwanted.ts';
import { type Field, field } from '../tables/fields.ts';
import { objectsBeside } from './objects-beside.ts';
import { reachOfAccounts, reachOfContacts, reachOfLeads } from './reach-columns.ts';

/** An object of a Salesforce data export: how its file is called, how its header is known, what we take of it. */
export interface SalesforceObject {
  readonly object: string;
  readonly noun: ImportNoun;
  /** Header keys that only this object has together. */
  readonly marks: readonly (readonly string[])[];
  /** Header keys that show that it is something else. */
  readonly without: readonly string[];
  readonly fields: readonly Field[];
  /** A header key without which it is another table, whatever it is called. */
  readonly needs?: string;
}

const id = field('id', 'Id', 'Id', true);
const isDeleted = field('isDeleted', 'Deleted', 'IsDeleted');
const nameOfPerson = [
  field('name', 'Name', 'Name'),
  field('firstName', 'First name', 'FirstName'),
  field('lastName', 'Last name', 'LastName'),
];
const createdDate = field('createdDate', 'Created', 'CreatedDate');
const changedDate = field('changedDate', 'Last changed', 'LastModifiedDate|SystemModstamp');
const masterRecordId = field('masterRecordId', 'Merged into', 'MasterRecordId');
const ownerId = field('ownerId', 'Owner', 'OwnerId');
/** Whose row it is by name, as a query that is joined with theirs writes it. */
const joinedNames = [
  field('accountName', 'Name of the account', 'Account.Name'),
  field('ownerName', 'Name of the owner', 'Owner.Name'),
];
const description = field('description', 'Description', 'Description');

export const salesforceObjects: readonly SalesforceObject[] = [
  ...objectsBeside,
  {
    object: 'OpportunityContactRole',
    noun: 'roles',
    marks: [['opportunityid', 'contactid']],
    without: ['stagename', 'quantity'],
    fields: [
      field('id', 'Id', 'Id'),
      field('opportunityId', 'Opportunity', 'OpportunityId', true),
      field('contactId', 'Contact', 'ContactId', true),
      field('role', 'Role', 'Role'),
      createdDate,
      isDeleted,
    ],
  },
  {
    object: 'Event',
    noun: 'events',
    marks: [
      ['whatid', 'startdatetime'],
      ['whatid', 'activitydatetime'],
      ['whatid', 'enddatetime'],
      ['whoid', 'isalldayevent'],
    ],
    without: ['completeddatetime'],
    fields: [
      id,
      field('whoId', 'Contact', 'WhoId'),
      field('whatId', 'About', 'WhatId', true),
      field('accountId', 'Account', 'AccountId'),
      field('subject', 'Subject', 'Subject'),
      field('allDay', 'All day', 'IsAllDayEvent'),
      field('start', 'Start', 'StartDateTime|ActivityDateTime'),
      field('date', 'Day', 'ActivityDate'),
      field('end', 'End', 'EndDateTime'),
      field('endDate', 'Last day', 'EndDate'),
      field('minutes', 'Minutes', 'DurationInMinutes'),
      field('location', 'Place', 'Location'),
      field('type', 'Type', 'Type|EventType|EventSubtype'),
      description,
      field('isChild', 'Copy of a group event', 'IsChild'),
      field('isPrivate', 'Private', 'IsPrivate'),
      field('isRecurrence', 'Series', 'IsRecurrence'),
      createdDate,
      isDeleted,
    ],
  },
  {
    object: 'Task',
    noun: 'tasks',
    marks: [
      ['whatid', 'status'],
      ['whatid', 'isclosed'],
      ['whoid', 'tasksubtype'],
    ],
    without: ['isalldayevent'],
    fields: [
      id,
      field('whoId', 'Contact', 'WhoId'),
      field('whatId', 'About', 'WhatId', true),
      field('accountId', 'Account', 'AccountId'),
      field('subject', 'Subject', 'Subject'),
      description,
      field('date', 'Due', 'ActivityDate'),
      field('status', 'Status', 'Status'),
      field('isClosed', 'Done', 'IsClosed'),
      field('completed', 'Done on', 'CompletedDateTime'),
      field('subtype', 'Kind', 'TaskSubtype'),
      field('type', 'Type', 'Type|TaskType'),
      field('callType', 'Call in or out', 'CallType'),
      field('disposition', 'Result of the call', 'CallDisposition'),
      field('isRecurrence', 'Series', 'IsRecurrence'),
      ownerId,
      createdDate,
      changedDate,
      isDeleted,
    ],
  },
  {
    object: 'Opportunity',
    noun: 'deals',
    marks: [
      ['stagename', 'name'],
      ['stagename', 'closedate'],
      ['stagename', 'accountid'],
      ['closedate', 'isclosed'],
      ['closedate', 'forecastcategory'],
    ],
    without: ['opportunityid', 'fivetranstart', 'fivetranend'],
    fields: [
      id,
      field('name', 'Name', 'Name', true),
      field('accountId', 'Account', 'AccountId'),
      field('contactId', 'Contact', 'ContactId'),
      ownerId,
      ...joinedNames,
      field('stage', 'Stage', 'StageName'),
      field('amount', 'Amount', 'Amount'),
      field('currency', 'Currency', 'CurrencyIsoCode|Currency'),
      field('closeDate', 'Close date', 'CloseDate'),
      field('isClosed', 'Closed', 'IsClosed'),
      field('isWon', 'Won', 'IsWon'),
      field('nextStep', 'Next step', 'NextStep'),
      description,
      field(
        'lostReason',
        'Why it was lost',
        'Loss_Reason__c|Lost_Reason__c|Closed_Lost_Reason__c|Reason_Lost__c|LossReason',
      ),
      field('stageSince', 'In this stage since', 'LastStageChangeDate'),
      createdDate,
      changedDate,
      isDeleted,
    ],
  },
  {
    object: 'OpportunityLineItem',
    noun: 'lines',
    marks: [
      ['opportunityid', 'quantity', 'unitprice'],
      ['opportunityid', 'quantity', 'totalprice'],
      ['opportunityid', 'quantity', 'id'],
      ['opportunityid', 'pricebookentryid'],
    ],
    without: ['stagename', 'contactid'],
    fields: [
      field('id', 'Id', 'Id'),
      field('opportunityId', 'Opportunity', 'OpportunityId', true),
      field('productId', 'Product', 'Product2Id'),
      field('priceId', 'Entry of a price book', 'PricebookEntryId'),
      field('name', 'Name', 'Name'),
      field('quantity', 'Quantity', 'Quantity'),
      field('unitPrice', 'Price of one', 'UnitPrice'),
      field('total', 'Price of all', 'TotalPrice'),
      createdDate,
      isDeleted,
    ],
  },
  {
    object: 'Product2',
    noun: 'products',
    marks: [['name', 'productcode']],
    without: ['opportunityid', 'pricebook2id', 'quoteid', 'orderid'],
    fields: [id, field('name', 'Name', 'Name|ProductCode', true)],
  },
  {
    object: 'PricebookEntry',
    noun: 'products',
    marks: [['pricebook2id', 'product2id']],
    without: ['opportunityid'],
    fields: [id, field('name', 'Name', 'Name'), field('productId', 'Product', 'Product2Id')],
  },
  {
    object: 'User',
    noun: 'members',
    marks: [
      ['username', 'isactive'],
      ['username', 'alias'],
      ['username', 'profileid'],
      ['profileid', 'email'],
      ['userroleid', 'email'],
      ['timezonesidkey', 'email'],
    ],
    without: ['accountsource'],
    fields: [
      id,
      ...nameOfPerson,
      field('email', 'E-mail', 'Email'),
      field('isActive', 'Active', 'IsActive'),
      field('managerId', 'Manager', 'ManagerId'),
    ],
  },
  {
    object: 'Lead',
    noun: 'leads',
    marks: [
      ['lastname', 'isconverted'],
      ['lastname', 'company', 'leadsource'],
    ],
    without: ['accountid', 'username', 'fivetranstart', 'fivetranend'],
    fields: [
      id,
      ...nameOfPerson,
      field('salutation', 'Salutation', 'Salutation'),
      field('title', 'Title', 'Title'),
      field('company', 'Account', 'Company'),
      field('status', 'Status of the lead', 'Status'),
      ownerId,
      ...fieldsOfReach(reachOfLeads),
      ...unwantedFields,
      field('isConverted', 'Converted', 'IsConverted'),
      field('convertedContactId', 'Contact that it became', 'ConvertedContactId'),
      field('convertedAccountId', 'Account that it became', 'ConvertedAccountId'),
      description,
      masterRecordId,
      isDeleted,
    ],
  },
  {
    object: 'Note',
    noun: 'notes',
    marks: [['parentid', 'body', 'title']],
    without: ['contenttype', 'bodylength'],
    fields: [
      id,
      field('parentId', 'About', 'ParentId', true),
      field('title', 'Title', 'Title'),
      field('body', 'Text', 'Body'),
      field('isPrivate', 'Private', 'IsPrivate'),
      field('writtenBy', 'Written by', 'CreatedById|OwnerId'),
      createdDate,
      isDeleted,
    ],
  },
  {
    object: 'Contact',
    noun: 'contacts',
    marks: [
      ['lastname', 'accountid'],
      ['lastname', 'reportstoid'],
      ['email', 'mailingcity'],
    ],
    without: ['isconverted', 'company', 'username', 'fivetranstart', 'fivetranend'],
    fields: [
      id,
      field('accountId', 'Account', 'AccountId'),
      ...nameOfPerson,
      field('salutation', 'Salutation', 'Salutation'),
      field('title', 'Title', 'Title'),
      field('department', 'Department', 'Department'),
      field('birthday', 'Birthday', 'Birthdate'),
      field('reportsToId', 'Reports to', 'ReportsToId'),
      ownerId,
      ...joinedNames,
      ...unwantedFields,
      ...fieldsOfReach(reachOfContacts),
      description,
      masterRecordId,
      isDeleted,
    ],
  },
  {
    object: 'Account',
    noun: 'accounts',
    marks: [
      ['name', 'billingcity'],
      ['name', 'billingcountry'],
      ['name', 'numberofemployees'],
      ['name', 'annualrevenue'],
      ['name', 'industry'],
      ['name', 'accountnumber'],
      ['name', 'parentid'],
    ],
    without: ['accountid', 'lastname', 'stagename', 'whatid', 'fivetranstart', 'fivetranend'],
    fields: [
      id,
      field('name', 'Name', 'Name', true),
      field('website', 'Website', 'Website'),
      field('industry', 'Industry', 'Industry'),
      field('employees', 'Employees', 'NumberOfEmployees'),
      field('revenue', 'Revenue', 'AnnualRevenue'),
      field('parentId', 'Parent', 'ParentId'),
      field('type', 'Type', 'Type'),
      ownerId,
      ...fieldsOfReach(reachOfAccounts),
      description,
      masterRecordId,
      isDeleted,
    ],
  },
];
