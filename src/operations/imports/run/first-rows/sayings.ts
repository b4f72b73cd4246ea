import type { Address, Reach, Way } from '#domain/address-book/reach.ts';
import type { Standing } from '#domain/standing/standing.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { isDay } from '#domain/time/is-day.ts';
import type { Meant, Saying, Sayings } from './first-rows.ts';

/** What stands in a field of words, or of several ways to reach somebody. */
export const words = (text: string | number | null | undefined): Saying =>
  text === null || text === undefined || text === '' ? null : { kind: 'text', text: String(text) };

export const names = (of: readonly Meant[]): Saying => (of.length === 0 ? null : { kind: 'names', of });

export const instant = (at: Instant): Saying => ({ kind: 'instant', at });

/** A birthday may be a day of every year. */
const dayOrWords = (text: string | number | null): Saying =>
  typeof text === 'string' && isDay(text) ? { kind: 'day', day: text } : words(text);

const detail = (details: object, name: string) => {
  const value: unknown = Object.entries(details).find(([key]) => key === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

/** What is shown of a company. */
export function sayingsOfAccount(account: {
  readonly website: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  readonly reach?: Reach;
  readonly details: object;
}): Sayings {
  const { website, industry, country, employees, reach, details } = account;
  return {
    Website: words(website),
    Industry: words(industry),
    Employees: words(employees),
    Country: words(country),
    ...(reach ? sayingsOfReach(reach) : {}),
    Revenue: words(detail(details, 'revenue')),
    Founded: words(detail(details, 'founded')),
    'About it': words(detail(details, 'about')),
  };
}

/** What is shown of a person. */
export function sayingsOfContact(
  contact: { readonly title: string | null; readonly reach: Reach; readonly details: object },
  account: Meant | null,
): Sayings {
  const { title, reach, details } = contact;
  return {
    Account: names(account ? [account] : []),
    Title: words(title),
    Department: words(detail(details, 'department')),
    ...sayingsOfReach(reach),
    Salutation: words(detail(details, 'salutation')),
    Birthday: dayOrWords(detail(details, 'birthday')),
    'About them': words(detail(details, 'about')),
  };
}

function sayingsOfReach({ emails, phones, links, addresses }: Reach): Sayings {
  return {
    'E-mail': words(each(emails)),
    Phone: words(each(phones)),
    Address: words(addresses.map(onOneLine).join('; ')),
    Links: words(each(links)),
  };
}

const each = (ways: readonly Way[]) => ways.map(({ value }) => value).join(', ');

function onOneLine({ street, postalCode, city, region, country }: Address): string {
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [street, place, region, country]
    .filter(Boolean)
    .join(', ')
    .replace(/\s*\n\s*/g, ', ');
}

/** Whom a deal names, by their ids here. */
export interface NamedByDeal {
  account(accountId: string): Meant;
  contact(contactId: string): Meant;
  member(memberId: string): Meant;
}

/** What is shown of a deal. */
export function sayingsOfDeal({ deal, stakeholders }: Standing, by: NamedByDeal): Sayings {
  const { accountId, ownerId, valueMinor, currency, importedStage, expectedClose, state } = deal;
  const present = Object.values(stakeholders).filter((one) => one.present);
  return {
    Account: names(accountId === null ? [] : [by.account(accountId)]),
    Value: valueMinor === null ? null : { kind: 'money', valueMinor, currency },
    Stage: words(importedStage),
    'Open, won or lost': { kind: 'state', state },
    'Expected close': expectedClose === null ? null : { kind: 'day', day: expectedClose },
    Owner: names(ownerId === null ? [] : [by.member(ownerId)]),
    People: names(present.slice(0, mostPeople).map(({ contactId }) => by.contact(contactId))),
  };
}

const mostPeople = 10;
