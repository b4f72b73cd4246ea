import type { search as contract } from '#contract/search/search.ts';
import { search as contractOf } from '#contract/search/search.ts';
import { search } from '#operations/search/search.ts';
import type { Site } from '../site.ts';
import { bareConnection, statementsOf } from './bare-queries.ts';
import { caller } from './http.ts';
import { interleaved, type Spread } from './interleaved.ts';

export interface SearchTimes {
  /** All that is typed, in turn. */
  readonly api: Spread;
  readonly query: Spread;
  /** The bare query of somebody who sees their own deals. */
  readonly ofSeller: Spread;
  readonly ofKind: Readonly<Record<string, Spread>>;
}

/** People whose names, addresses and numbers are typed. */
const asked = 20;

/** (a) What is typed into ⌘K, as a person types it, beside the bare query. */
export async function measureSearches(site: Site, samples: number): Promise<SearchTimes> {
  const client = await site.connectAsSuperuser();
  const { rows } = await client.query<Person>(
    `select c.name, c.email, c.phone, a.name as company from contact c join account a using (workspace_id, account_id)
     where c.email is not null order by md5(c.contact_id::text) limit ${asked}`,
  );
  await client.end();
  return measure(site, textsOf(rows), samples);
}

interface Person {
  name: string;
  email: string;
  phone: string;
  company: string;
}

/** What somebody types who looks for these, by its kind. */
function textsOf(people: readonly Person[]): Record<string, string[]> {
  const each = (of: (one: Person, given: string, family: string) => string) =>
    people.map((one) => {
      const [given = '', family = ''] = one.name.toLowerCase().split(' ');
      return of(one, given, family);
    });
  return {
    'one letter': each((_, given) => given.slice(0, 1)),
    'two letters': each((_, __, family) => family.slice(0, 2)),
    'four letters': each((_, __, family) => family.slice(0, 4)),
    'a whole name': each(({ name }) => name),
    'a name without accents': each(({ name }) => name.normalize('NFD').replaceAll(/\p{M}/gu, '')),
    'a name and a company': each(({ company }, given) => `${company.slice(0, 5)} ${given}`),
    'a common word': each(({ company }) => company.split(' ')[1] ?? ''),
    'two letters changed places': each((_, __, family) => family.replace(/^(..)(.)(.)/, '$1$3$2')),
    'a letter missing': each((_, given, family) => `${given} ${family.slice(0, 3)}${family.slice(4)}`),
    'an e-mail': each(({ email }) => email),
    'a telephone number': each(({ phone }) => phone.slice(0, 11)),
    'what nobody has': each((_, given, family) => `${[...family].reverse().join('x')}${given}`),
  };
}

async function measure(
  { url, token, application, seat, now }: Site,
  texts: Record<string, string[]>,
  samples: number,
) {
  const api = caller(token);
  const bare = await bareConnection(application, seat.workspace.id);
  const all = Array.from({ length: asked }, (_, place) =>
    Object.values(texts).map((ofKind) => ofKind[place] ?? ''),
  ).flat();
  const of = (text: string) =>
    statementsOf<typeof contract>(application, seat, now(), (world) =>
      search(world, contractOf.input.parse({ text })),
    );
  const statements = new Map<string, Awaited<ReturnType<typeof of>>>();
  for (const text of new Set(all)) statements.set(text, await of(text));
  const at = (list: readonly string[], sample: number) => list[sample % list.length] ?? '';
  const call = (text: string) => api.call('GET', `${url}${contractOf.path}?text=${encodeURIComponent(text)}`);
  const [spreads] = await interleaved<string>(
    [
      {
        api: (sample) => call(at(all, sample)),
        query: (sample) => bare.read(statements.get(at(all, sample)) ?? []),
        ofSeller: (sample) =>
          bare.read([
            {
              text: `select * from search_found($1, array['contact', 'account', 'deal', 'conversation', 'note'], false, $2, null, 6)`,
              values: [at(all, sample), seat.actor.memberId],
            },
          ]),
      },
    ],
    { samples, warmUp: Math.ceil(samples / 4) },
  );
  const [kinds] = await interleaved<string>(
    [
      Object.fromEntries(
        Object.entries(texts).map(([kind, list]) => [kind, (sample: number) => call(at(list, sample))]),
      ),
    ],
    { samples: Math.min(asked, samples), warmUp: 2 },
  );
  api.close();
  await bare.close();
  const none = { median: Number.NaN, slow: Number.NaN };
  const { api: ofApi = none, query = none, ofSeller = none } = spreads ?? {};
  return { api: ofApi, query, ofSeller, ofKind: kinds ?? {} };
}
