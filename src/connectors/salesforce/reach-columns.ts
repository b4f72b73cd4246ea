import { address, type ReachColumns, way } from '../imported/reach-of-row.ts';

/** It has one e-mail of somebody; further ones stand in fields that an organisation makes for itself. */
const secondEmail = way(
  'emails',
  'email2',
  'Second e-mail',
  'Email_2__c|Email2__c|Second_Email__c|Secondary_Email__c|Alternate_Email__c|Other_Email__c|Personal_Email__c|Private_Email__c|Zweitmail__c|Zweite_E_Mail__c|Private_E_Mail__c',
  null,
);

/** How Salesforce keeps where a person is reached. */
export const reachOfContacts: ReachColumns = {
  ways: [
    way('emails', 'email', 'E-mail', 'Email', null),
    secondEmail,
    way('phones', 'phone', 'Phone', 'Phone', 'Work'),
    way('phones', 'mobile', 'Mobile phone', 'MobilePhone', 'Mobile'),
    way('phones', 'homePhone', 'Home phone', 'HomePhone', 'Home'),
    way('phones', 'otherPhone', 'Other phone', 'OtherPhone', 'Other'),
    way('phones', 'assistantPhone', 'Phone of the assistant', 'AssistantPhone', 'Assistant'),
    way('phones', 'fax', 'Fax', 'Fax', 'Fax'),
  ],
  addresses: [
    address('mailing', 'Address', null, [
      'MailingStreet',
      'MailingCity',
      'MailingState',
      'MailingPostalCode',
      'MailingCountry',
    ]),
    address('other', 'Other address', 'Other', [
      'OtherStreet',
      'OtherCity',
      'OtherState',
      'OtherPostalCode',
      'OtherCountry',
    ]),
  ],
};

/** How it keeps where a company is reached. The country of the first address is the company's as well. */
export const reachOfAccounts: ReachColumns = {
  ways: [way('phones', 'phone', 'Phone', 'Phone', null), way('phones', 'fax', 'Fax', 'Fax', 'Fax')],
  addresses: [
    address('billing', 'Billing address', 'Billing', [
      'BillingStreet',
      'BillingCity',
      'BillingState',
      'BillingPostalCode',
      'BillingCountry|BillingCountryCode',
    ]),
    address('shipping', 'Shipping address', 'Shipping', [
      'ShippingStreet',
      'ShippingCity',
      'ShippingState',
      'ShippingPostalCode',
      'ShippingCountry|ShippingCountryCode',
    ]),
  ],
};

/** How it keeps where a lead is reached, whose company is no account yet. */
export const reachOfLeads: ReachColumns = {
  ways: [
    way('emails', 'email', 'E-mail', 'Email', null),
    secondEmail,
    way('phones', 'phone', 'Phone', 'Phone', 'Work'),
    way('phones', 'mobile', 'Mobile phone', 'MobilePhone', 'Mobile'),
    way('phones', 'fax', 'Fax', 'Fax', 'Fax'),
    way('links', 'website', 'Website', 'Website', null),
  ],
  addresses: [
    address('lead', 'Address', null, ['Street', 'City', 'State', 'PostalCode', 'Country|CountryCode']),
  ],
};
