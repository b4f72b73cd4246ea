import { addDays, addHours, type Instant } from '#domain/time/calendar.ts';
import { csvText } from '../../tables/csv-text.ts';
import { salesforceId } from '../salesforce-id.ts';
import { headers } from './headers.ts';

/** What a made-up organisation is like. The same numbers and seed always make the same export. */
export interface ExportOptions {
  readonly deals: number;
  readonly accounts: number;
  readonly contactsPerAccount: number;
  readonly users: number;
  readonly activitiesPerDeal: number;
  readonly now: Instant;
  readonly seed?: number;
}

type Cells = Readonly<Record<string, string | number | boolean | null>>;
type Objects = keyof typeof headers;

const stages = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Perception Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost',
] as const;
const roles = [
  'Decision Maker',
  'Economic Buyer',
  'Executive Sponsor',
  'Technical Buyer',
  'Business User',
  'Evaluator',
  'Influencer',
  'Other',
  '',
];
const firstNames = [
  'Ana',
  'Bo',
  'Chiara',
  'Davor',
  ' Élise',
  'Fatima',
  'Göran',
  'Hana',
  'Iker',
  'Jürgen',
  'Kaori',
  'Łucja',
];
const lastNames = [
  'Achterberg',
  'Brûlé',
  'Castaño',
  'Dvořák',
  'Eriksen',
  'Fagerström',
  'Grzyb',
  'Håkansson',
  "O'Shea",
  'Yıldız',
];
const trades = ['Logistics', 'Foods', 'Marine', 'Clinics', 'Mutual', 'Energy', 'Steel', 'Textiles'];

/**
 * Makes a Salesforce data export by our own code: every object with its usual columns, and what real ones are full of:
 * deleted rows, copies of group events, line breaks in notes, events of a whole day, tasks about no opportunity.
 */
export class MadeExport {
  readonly #options: ExportOptions;
  #state: number;

  constructor(options: ExportOptions) {
    this.#options = options;
    this.#state = options.seed ?? 7;
  }

  /** One object's file, the header first. */
  text(object: Objects): string {
    // Each file is made from its own place in the same chance, so that one alone is the same as among the others.
    this.#state = (this.#options.seed ?? 7) * 7919 + object.length * 104_729;
    const rows = Array.from(this.#rows(object), (cells) => headers[object].map((name) => cells[name] ?? ''));
    return csvText([headers[object], ...rows]);
  }

  /** All files, as `Account.csv` and so on. */
  files(): Record<string, string> {
    return Object.fromEntries(
      (Object.keys(headers) as Objects[]).map((name) => [`${name}.csv`, this.text(name)]),
    );
  }

  #rows(object: Objects): Iterable<Cells> {
    switch (object) {
      case 'User':
        return this.#users();
      case 'Account':
        return this.#accounts();
      case 'Contact':
        return this.#contacts();
      case 'Opportunity':
        return this.#opportunities();
      case 'OpportunityContactRole':
        return this.#contactRoles();
      case 'Task':
        return this.#tasks();
      case 'Event':
        return this.#events();
    }
  }

  *#users(): Generator<Cells> {
    for (let number = 0; number < this.#options.users; number += 1) {
      const [FirstName, LastName] = [nth(firstNames, number), nth(lastNames, number * 3)];
      yield {
        Id: idOf('005', number),
        Username: `user${number}@example.com`,
        FirstName,
        LastName,
        Name: `${FirstName} ${LastName}`,
        Email: `user${number}@example.com`,
        IsActive: number % 9 === 8 ? 0 : 1,
        // The first of every five leads the others.
        ManagerId: number % 5 === 0 ? '' : idOf('005', number - (number % 5)),
      };
    }
  }

  *#accounts(): Generator<Cells> {
    for (let number = 0; number < this.#options.accounts; number += 1) {
      yield {
        Id: idOf('001', number),
        IsDeleted: number % 50 === 49 ? 1 : 0,
        Name: `${nth(lastNames, number)} ${nth(trades, number >> 2)} ${number}`,
        Industry: nth(trades, number),
        BillingStreet: `${number} Harbour Road\nUnit "B", second floor`,
        BillingCountry: nth(['Norway', 'Deutschland', 'España', 'Česko'], number),
        NumberOfEmployees: 20 + ((number * 37) % 4000),
        Website: `https://www.example.com/${number}`,
        OwnerId: this.#owner(number),
        ...this.#stamps(900 - (number % 600)),
      };
    }
  }

  *#contacts(): Generator<Cells> {
    const { accounts, contactsPerAccount } = this.#options;
    for (let number = 0; number < accounts * contactsPerAccount; number += 1) {
      const account = Math.floor(number / contactsPerAccount);
      yield {
        Id: idOf('003', number),
        IsDeleted: 0,
        AccountId: idOf('001', account),
        FirstName: nth(firstNames, number),
        LastName: nth(lastNames, number * 7 + account),
        Name: `${nth(firstNames, number)} ${nth(lastNames, number * 7 + account)}`,
        Title: nth(['Plant manager', 'CFO', 'Head of purchasing', 'CIO', ''], number),
        Email: number % 6 === 5 ? '' : `person${number}@example.org`,
        Phone: `+47 22 ${100_000 + number}`,
        ...this.#stamps(800 - (number % 500)),
      };
    }
  }

  *#opportunities(): Generator<Cells> {
    for (let number = 0; number < this.#options.deals; number += 1) {
      const stage = this.stageOf(number);
      const closed = stage.startsWith('Closed');
      const age = this.ageOf(number);
      yield {
        Id: idOf('006', number),
        IsDeleted: this.isDeleted(number) ? 1 : 0,
        AccountId: idOf('001', number % this.#options.accounts),
        Name: `${nth(trades, number)} programme ${number}`,
        Description: number % 7 === 3 ? 'They came through the fair.\nSaid: "call in spring", again.' : '',
        StageName: stage,
        Amount: number % 11 === 10 ? '' : 5000 + ((number * 7919) % 400_000),
        CloseDate: this.#at(closed ? -(number % 60) - 1 : (number % 120) - 20).slice(0, 10),
        NextStep: number % 4 === 1 ? `Send the figures of site ${number % 9}` : '',
        IsClosed: closed ? 1 : 0,
        IsWon: stage === 'Closed Won' ? 1 : 0,
        OwnerId: this.#owner(number),
        LastStageChangeDate: this.#stamp(-Math.floor(age / 3)),
        ...this.#stamps(age),
      };
    }
  }

  *#contactRoles(): Generator<Cells> {
    const { deals, accounts, contactsPerAccount } = this.#options;
    for (let number = 0; number < deals; number += 1) {
      for (let place = 0; place < number % 4; place += 1) {
        const contact = (number % accounts) * contactsPerAccount + place;
        yield {
          Id: idOf('00K', number * 4 + place),
          OpportunityId: idOf('006', number),
          ContactId: idOf('003', contact),
          Role: nth(roles, number + place),
          IsPrimary: place === 0 ? 1 : 0,
          IsDeleted: 0,
          ...this.#stamps(this.ageOf(number) - 1),
        };
      }
    }
  }

  *#tasks(): Generator<Cells> {
    const { deals, activitiesPerDeal } = this.#options;
    for (let number = 0; number < deals; number += 1) {
      for (let place = 0; place < Math.ceil(activitiesPerDeal / 2); place += 1) {
        const open = place === 0 && number % 3 === 0;
        const kind = nth(['Call', 'Email', 'Task'], number + place);
        const days = open ? (number % 20) - 5 : -this.#within(this.ageOf(number));
        yield {
          Id: idOf('00T', number * 40 + place),
          // Now and then about a lead, or about the account.
          WhoId: place % 5 === 4 ? idOf('00Q', number) : this.#contactOf(number, place),
          WhatId: number % 13 === 12 ? idOf('001', number) : idOf('006', number),
          Subject: nth(
            ['Call: follow up', 'Email: Re: offer', 'Inbound: question', 'Prepare samples'],
            number + place,
          ),
          ActivityDate: this.#at(days).slice(0, 10),
          Status: open ? 'Not Started' : 'Completed',
          IsClosed: open ? 0 : 1,
          TaskSubtype: kind,
          CallType: kind === 'Call' && place % 3 === 1 ? 'Inbound' : '',
          CallDisposition: kind === 'Call' ? nth(['Connected', 'Left voicemail', ''], place) : '',
          OwnerId: this.#owner(number),
          IsDeleted: place % 17 === 16 ? 1 : 0,
          ...this.#stamps(this.ageOf(number)),
        };
      }
    }
  }

  *#events(): Generator<Cells> {
    const { deals, activitiesPerDeal } = this.#options;
    for (let number = 0; number < deals; number += 1) {
      for (let place = 0; place < Math.floor(activitiesPerDeal / 2); place += 1) {
        const planned = place === 0 && number % 5 === 0;
        const allDay = place % 9 === 5;
        const start = this.#at(planned ? 1 + (number % 30) : -this.#within(this.ageOf(number)));
        yield {
          Id: idOf('00U', number * 40 + place),
          WhoId: this.#contactOf(number, place),
          WhatId: idOf('006', number),
          Subject: nth(['Visit', 'Video call', 'Workshop on site'], place),
          IsAllDayEvent: allDay ? 1 : 0,
          ActivityDate: start.slice(0, 10),
          ActivityDateTime: allDay ? '' : written(start),
          StartDateTime: allDay ? '' : written(start),
          EndDateTime: allDay ? '' : written(addHours(start, 1)),
          DurationInMinutes: allDay ? 1440 : 60,
          Description: place % 4 === 0 ? 'Agenda:\r\n- figures\r\n- "next steps"' : '',
          OwnerId: this.#owner(number),
          IsChild: place % 11 === 10 ? 1 : 0,
          IsDeleted: 0,
          ...this.#stamps(this.ageOf(number)),
        };
      }
    }
  }

  stageOf(number: number): (typeof stages)[number] {
    return nth(stages, number * 3 + (number >> 4));
  }

  isDeleted(number: number): boolean {
    return number % 40 === 39;
  }

  /** Days since the opportunity was made. */
  ageOf(number: number): number {
    return 10 + ((number * 17) % 400);
  }

  #contactOf(deal: number, place: number): string {
    const { accounts, contactsPerAccount } = this.#options;
    return idOf('003', (deal % accounts) * contactsPerAccount + (place % contactsPerAccount));
  }

  #owner(number: number): string {
    return idOf('005', number % this.#options.users);
  }

  /** From a day ago to `days` ago. */
  #within(days: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return 1 + (this.#state % Math.max(1, days - 1));
  }

  #stamps(daysAgo: number): Cells {
    return {
      CreatedDate: this.#stamp(-daysAgo),
      LastModifiedDate: this.#stamp(-1),
      SystemModstamp: this.#stamp(-1),
    };
  }

  #stamp(days: number): string {
    return written(this.#at(days));
  }

  #at(days: number): Instant {
    return addDays(this.#options.now, days, 'UTC');
  }
}

/** `2026-11-18 10:00:00`, as the export writes instants. */
function written(at: Instant): string {
  return at.slice(0, 19).replace('T', ' ');
}

/** The id of the n-th row of an object, in its 18 characters. */
export function idOf(prefix: string, number: number): string {
  return salesforceId(`${prefix}Ab0000${number.toString(36).toUpperCase().padStart(6, '0')}`);
}

function nth<Value>(list: readonly Value[], number: number): Value {
  return list[number % list.length] as Value;
}
