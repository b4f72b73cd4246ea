import type pg from 'pg';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { chanceFrom } from '#operations/sample/telling/chance.ts';
import { dealRows } from '#store/deals/deal-rows.ts';
import { rowOfFact } from '#store/deals/fact-rows.ts';
import { copyInto, copyText } from './copy.ts';
import {
  accountId,
  contactIds,
  type DealTemplate,
  dealMark,
  dealTemplate,
  idOf,
  ownerId,
  ownerMark,
} from './deal-template.ts';

/** In the order in which they refer to each other. */
const tables = [
  'account',
  'contact',
  'deal',
  'fact',
  'standing',
  'finding',
  'commitment',
  'promise',
  'conversation',
  'milestone',
  'lapse',
  'tenure',
] as const;
type Table = (typeof tables)[number];

/** A seller has this many deals, however many there are in all: what grows is the team. */
export const dealsOfASeller = 50;
/** Folded one by one; the rest are their copies with ids of their own. */
const distinct = 300;
/** How many copies go to the server at a time. */
const batch = 200;

export interface Filled {
  /** Deals of the first seller, and of the ones after them, that have a conversation to close out. */
  readonly toCloseOut: readonly { dealId: string; conversationId: string; contactId: string }[];
  readonly dealIds: readonly string[];
  readonly facts: number;
}

interface FillOptions {
  readonly workspaceId: string;
  /** Whoever asks for the pages: the first seller. */
  readonly memberId: string;
  readonly deals: number;
  readonly now: Instant;
  progress(done: number): void;
}

/** Fills a workspace with copies of a few hundred folded deals, by COPY, as a role that no row-level security holds. */
export async function fill(connect: () => Promise<pg.Client>, options: FillOptions): Promise<Filled> {
  const { workspaceId, memberId, now } = options;
  const chance = chanceFrom(7);
  const templates = Array.from({ length: Math.min(distinct, options.deals) }, () =>
    dealTemplate(chance, now),
  );
  const texts = templates.map((template) => textsOf(template, workspaceId, now));
  const sellers = Math.ceil(options.deals / dealsOfASeller);
  await fillMembers(connect, { workspaceId, sellers, now });

  const clone = (index: number, table: Table) => {
    const { text } = texts[templateOf(index, sellers, texts.length)]?.[table] ?? { text: '' };
    const seller = index % sellers;
    return text
      .replaceAll(dealMark, markOf(index))
      .replaceAll(ownerId, seller === 0 ? memberId : sellerId(seller));
  };
  let done = 0;
  const fillTable = async (table: Table) => {
    const columns = texts.map((one) => one[table].columns).find((names) => names.length > 0);
    // Of some none of the templates has a row.
    if (!columns) return 0;
    const client = await connect();
    // What is copied was folded by us: its references hold, and checking each would measure nothing.
    await client.query('set session_replication_role = replica');
    const copy = copyInto(client, table, columns);
    for (let begin = 0; begin < options.deals; begin += batch) {
      let text = '';
      for (let index = begin; index < Math.min(begin + batch, options.deals); index++)
        text += clone(index, table);
      await copy.write(text);
      done += batch / tables.length;
      options.progress(done);
    }
    const rows = await copy.end();
    await client.end();
    return rows;
  };
  let facts = 0;
  for (const table of tables) {
    const rows = await fillTable(table);
    if (table === 'fact') facts = rows;
  }
  return { facts, ...madeOf(templates, options.deals, sellers) };
}

/** A seller's deals lie all over the tables; the first seller has copies of the same ones, however many sellers there are. */
function templateOf(index: number, sellers: number, templates: number): number {
  const [seller, ofTheirs] = [index % sellers, Math.floor(index / sellers)];
  return (ofTheirs + seller * 7) % templates;
}

function madeOf(templates: readonly DealTemplate[], deals: number, sellers: number): Omit<Filled, 'facts'> {
  const all = Array.from({ length: deals }, (_, index) => index);
  return {
    dealIds: all.map((index) => dealIdOf(index)),
    toCloseOut: all.flatMap((index) => {
      const ended = templates[templateOf(index, sellers, templates.length)]?.ended;
      if (!ended) return [];
      const mark = markOf(index);
      const inClone = (id: string | undefined) => (id ?? '').replaceAll(dealMark, mark);
      return [{ dealId: dealIdOf(index), conversationId: inClone(ended), contactId: inClone(contactIds[1]) }];
    }),
  };
}

/** Ids of a copy begin with its number, so that they grow as ids of the product do. */
function markOf(index: number): string {
  return (0x0193_0000 + index).toString(16).padStart(8, '0');
}

const dealTemplateId = idOf(dealMark, 0, 0);

function dealIdOf(index: number): string {
  return dealTemplateId.replace(dealMark, markOf(index));
}

function sellerId(seller: number): string {
  return idOf(ownerMark, 0, seller);
}

type Texts = Readonly<Record<Table, { readonly text: string; readonly columns: readonly string[] }>>;

function textsOf({ facts, standing, past }: DealTemplate, workspaceId: string, now: Instant): Texts {
  const dealId = dealTemplateId;
  const {
    deal,
    standing: stands,
    ...lists
  } = dealRows({ standing, past }, defaultPlaybook, { workspaceId, dealId, teamId: null });
  const made = { workspace_id: workspaceId, created_at: now, updated_at: now };
  const rows = {
    account: [
      { ...made, account_id: accountId, name: `Client ${dealMark}`, country: 'Ireland', industry: 'Food' },
    ],
    contact: contactIds.map((contactId, place) => ({
      ...made,
      contact_id: contactId,
      account_id: accountId,
      name: `Person ${place} of ${dealMark}`,
      title: 'Plant manager',
    })),
    deal: [deal],
    fact: facts.map((fact) => ({ workspace_id: workspaceId, deal_id: dealId, ...rowOfFact(fact) })),
    standing: [stands],
    ...lists,
    // Its lists are arrays of PostgreSQL; those of the others are JSON.
    conversation: lists.conversation.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([name, value]) => [
          name,
          Array.isArray(value) ? `{${value.join(',')}}` : value,
        ]),
      ),
    ),
  } satisfies Record<Table, readonly object[]>;
  return Object.fromEntries(
    tables.map((table) => {
      const ofTable: readonly object[] = rows[table];
      const columns = Object.keys(ofTable[0] ?? {});
      return [table, { columns, text: copyText(ofTable as Record<string, unknown>[], columns) }];
    }),
  ) as unknown as Texts;
}

async function fillMembers(
  connect: () => Promise<pg.Client>,
  { workspaceId, sellers, now }: { workspaceId: string; sellers: number; now: Instant },
): Promise<void> {
  const client = await connect();
  const columns = ['workspace_id', 'member_id', 'name', 'role', 'sees', 'created_at'];
  const copy = copyInto(client, 'member', columns);
  const rows = Array.from({ length: sellers - 1 }, (_, place) => ({
    workspace_id: workspaceId,
    member_id: sellerId(place + 1),
    name: `Seller ${place + 1}`,
    role: 'seller',
    sees: 'own',
    created_at: now,
  }));
  await copy.write(copyText(rows, columns));
  await copy.end();
  await client.end();
}
