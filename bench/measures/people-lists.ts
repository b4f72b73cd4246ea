import { listAccounts } from '#contract/accounts/accounts.ts';
import { listContacts } from '#contract/contacts/contacts.ts';
import type { OperationContract } from '#contract/operation.ts';
import { listAccounts as readAccounts } from '#operations/accounts/list-accounts.ts';
import { listContacts as readContacts } from '#operations/contacts/list-contacts.ts';
import type { Site } from '../site.ts';
import { bareConnection, type Statement, statementsOf } from './bare-queries.ts';
import { caller } from './http.ts';
import { interleaved, type Spread } from './interleaved.ts';

export interface PeopleListTimes {
  readonly lists: Readonly<Record<string, { readonly api: Spread; readonly query: Spread }>>;
  /** What all of them are measured by: one walk over every contact that adds up how long their names are. */
  readonly walk: Spread;
}

/** What a list is asked for, as its address says it. */
const askedOfContacts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'contacts by name': {},
  'contacts by name, from the middle on': { skip: 'half' },
  'contacts by company': { sort: 'account' },
  'contacts by the last change': { sort: 'changed' },
  'contacts, part of a name': { search: 'karo' },
  'contacts out of touch, with an e-mail': { outOfTouchDays: '90', email: 'some' },
};
/** As somebody comes to it who scrolls. */
const nextPage = 'contacts by name, the page after the middle';
const askedOfAccounts: typeof askedOfContacts = {
  'accounts by name': {},
  'accounts, part of a name': { search: 'systems' },
};

/** (a) A page of the lists of people and of companies, with how many there are, beside the bare queries. */
export async function measurePeopleLists(
  site: Site,
  { contacts, samples }: { contacts: number; samples: number },
): Promise<PeopleListTimes> {
  const { token, application, seat, now, url } = site;
  const api = caller(token);
  const bare = await bareConnection(application, seat.workspace.id);
  const walk: Statement = {
    text: 'select count(*), sum(length(name)) from contact where workspace_id = $1 and removed_at is null',
    values: [seat.workspace.id],
  };
  const ways: Record<string, () => Promise<unknown>> = { walk: () => bare.read([walk]) };
  const add = (name: string, { path }: OperationContract, query: URLSearchParams, read: Statement[]) => {
    ways[name] = () => api.call('GET', `${url}${path}?${query}`);
    ways[`${name}, bare`] = () => bare.read(read);
  };
  const queryOf = (asked: Readonly<Record<string, string>>) =>
    new URLSearchParams({ ...asked, ...(asked.skip ? { skip: String(Math.floor(contacts / 2)) } : {}) });
  const middle = await api.call('GET', `${url}${listContacts.path}?${queryOf({ skip: 'half' })}`);
  const { next } = listContacts.output.parse(JSON.parse(middle.toString()));
  const contactLists = { ...askedOfContacts, [nextPage]: { cursor: next ?? '' } };
  for (const [name, asked] of Object.entries(contactLists)) {
    const query = queryOf(asked);
    const input = listContacts.input.parse(valuesOf(query));
    const read = await statementsOf<typeof listContacts>(application, seat, now(), (world) =>
      readContacts(world, input),
    );
    add(name, listContacts, query, read);
  }
  for (const [name, asked] of Object.entries(askedOfAccounts)) {
    const query = queryOf(asked);
    const input = listAccounts.input.parse(valuesOf(query));
    const read = await statementsOf<typeof listAccounts>(application, seat, now(), (world) =>
      readAccounts(world, input),
    );
    add(name, listAccounts, query, read);
  }
  const [spreads = {}] = await interleaved([ways], { samples, warmUp: Math.ceil(samples / 4) });
  api.close();
  await bare.close();
  const of = (way: string): Spread => spreads[way] ?? { median: Number.NaN, slow: Number.NaN };
  const names = [...Object.keys(contactLists), ...Object.keys(askedOfAccounts)];
  return {
    lists: Object.fromEntries(names.map((name) => [name, { api: of(name), query: of(`${name}, bare`) }])),
    walk: of('walk'),
  };
}

/** As an address is read: whole numbers are numbers. */
const valuesOf = (query: URLSearchParams) =>
  Object.fromEntries([...query].map(([key, value]) => [key, /^\d+$/.test(value) ? Number(value) : value]));
