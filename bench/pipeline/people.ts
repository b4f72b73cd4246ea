import type pg from 'pg';

/** Parts that names are made of, so that some are common and most are rare, as names are. */
const syllables =
  "array['ka','ro','mi','te','lu','sa','ven','dor','pel','gra','not','bis','hau','jen','kov','mar','ström','ley','zin','fé']";
const said = (number: string, parts: number) =>
  Array.from({ length: parts }, (_, part) => `(${syllables})[1 + (${number} / ${20 ** part}) % 20]`).join(
    ' || ',
  );

/** An id that is always the same. */
const idOf = (noun: string, number: string) =>
  `overlay(overlay(md5('${noun} ' || ${number}) placing '7' from 13) placing '8' from 17)::uuid`;

/** So many people, by SQL alone, `from` being how many there are. */
const peopleSql = `insert into contact
    (workspace_id, contact_id, account_id, name, title, email, phone, reach, created_at, updated_at)
  select $1, ${idOf('person', 'number')}, ${idOf('company', 'number % $4')}, given || ' ' || family,
    (array['Head of plant', 'Buyer', 'Quality manager', 'IT architect', 'Managing director'])[1 + number % 5],
    email, phone, jsonb_build_object('emails', jsonb_build_array(jsonb_build_object('value', email, 'label', null)),
      'phones', jsonb_build_array(jsonb_build_object('value', phone, 'label', null)),
      'links', '[]'::jsonb, 'addresses', '[]'::jsonb),
    now(), now() - number * interval '1 second'
  from (select number, given, family, given || '.' || family || number % 90 || '@company' || number % $4 || '.example' as email,
      '+49 ' || 30 + number % 60 || ' ' || 1000000 + number * 7 % 8999999 as phone
    from (select number, initcap(${said('g', 2)}) as given, initcap(${said('f', 3)}) as family
      from (select number, floor(400 * power(random(), 3))::integer as g,
          floor(8000 * power(random(), 2))::integer as f from generate_series($2::integer, $3::integer) number) drawn)
      named) reached`;

const companiesSql = `insert into account (workspace_id, account_id, name, website, created_at, updated_at)
  select $1, ${idOf('company', 'number')},
    initcap(${said('number', 3)}) || ' ' || (array['GmbH', 'Ltd', 'SA', 'Foods', 'AG', 'Systems'])[1 + number % 6],
    'www.company' || number || '.example', now(), now() from generate_series(0, $2::integer) number`;

const batch = 50_000;

/** Adds companies and people by the tables that triggers follow, until there are so many entries. */
export async function fillPeople(
  client: pg.Client,
  workspaceId: string,
  entries: number,
): Promise<{ contacts: number; kept: number; without: number }> {
  await client.query(`select set_config('leadsheet.workspace', $1, false), setseed(0.5)`, [workspaceId]);
  await client.query('select make_searched($1)', [workspaceId]);
  const { rows } = await client.query<{ count: string }>('select count(*) from search_entry');
  const missing = Math.max(100, entries - Number(rows[0]?.count ?? 0));
  const companies = Math.ceil(missing / 21);
  await client.query(companiesSql, [workspaceId, companies - 1]);
  const people = missing - companies;
  const insert = async (from: number, to: number) => {
    const begun = performance.now();
    await client.query(peopleSql, [workspaceId, from, to, companies]);
    return ((to - from + 1) * 1000) / (performance.now() - begun);
  };
  const first = Math.min(batch, people);
  await client.query('begin');
  await client.query('alter table contact disable trigger user');
  const without = await insert(1, first);
  await client.query('rollback');
  let kept = await insert(1, first);
  for (let from = first + 1; from <= people; from += batch)
    kept = await insert(from, Math.min(people, from + batch - 1));
  return { contacts: people, kept, without };
}
