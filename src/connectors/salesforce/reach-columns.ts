import { address, type ReachColumns, way } from '../imported/reach-of-row.ts';

/** How Salesforce keeps where a person is reached. */
export const reachOfContacts: ReachColumns = {
  ways: [
    way('emails', 'email', 'E-mail', 'Email', null),
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
    way('phones', 'phone', 'Phone', 'Phone', 'Work'),
    way('phones', 'mobile', 'Mobile phone', 'MobilePhone', 'Mobile'),
    way('phones', 'fax', 'Fax', 'Fax', 'Fax'),
    way('links', 'website', 'Website', 'Website', null),
  ],
  addresses: [
    address('lead', 'Address', null, ['Street', 'City', 'State', 'PostalCode', 'Country|CountryCode']),
  ],
};
