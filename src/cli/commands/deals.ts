import { type Command, Option } from 'commander';
import { dealSorts } from '#contract/deals/deal-filters.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { getMe } from '#contract/me/me.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { counted, dayIn, dayInWords, money } from '../output/in-words.ts';
import { printJson } from '../output/print.ts';
import { table } from '../output/table.ts';

type Asked = SentTo<typeof listDeals>;
type Page = OutputOf<typeof listDeals>;

interface DealsOptions extends ConnectionGiven {
  search?: string;
  state: NonNullable<Asked['state']>;
  sort: NonNullable<Asked['sort']>;
  limit: number;
  json?: boolean;
}

const states = ['open', 'won', 'lost', 'parked', 'all'];

export function addDeals(program: Command): void {
  withConnection(program.command('deals'))
    .description('list the deals you may see')
    .option('--search <text>', "part of the deal's or the account's name")
    .addOption(new Option('--state <state>', 'which of them').choices(states).default('open'))
    .addOption(new Option('--sort <by>', 'in which order').choices(dealSorts).default('recent'))
    .option('--limit <count>', 'how many at most, 200 in one go', wholeNumber, 50)
    .option('--json', 'answer in JSON')
    .action(async ({ json, ...options }: DealsOptions) => {
      const connection = await connected(options);
      const { search, state, sort, limit } = options;
      const page = await connection.ask(listDeals, { state, sort, limit, ...(search ? { search } : {}) });
      if (json) {
        printJson(page);
        return;
      }
      const { member } = await connection.ask(getMe, {});
      console.log(dealsText(page, member.zone));
    });
}

function dealsText({ items, count }: Page, zone: string): string {
  if (items.length === 0) return 'No deals.';
  const rows = items.map((deal) => [
    deal.name,
    deal.account?.name ?? '',
    deal.owner?.name ?? '',
    money(deal.value),
    `${deal.gained}/${deal.of}`,
    deal.lead,
    deal.nextKindLabel ?? '',
    deal.nextConversationAt === null ? '–' : dayIn(zone, deal.nextConversationAt),
    deal.expectedClose === null ? '' : dayInWords(deal.expectedClose),
    deal.holding.length,
  ]);
  const all = table(
    [
      { head: 'deal', shrinks: true },
      { head: 'account', shrinks: true },
      { head: 'owner', shrinks: true },
      { head: 'value', align: 'right' },
      { head: 'gained' },
      { head: 'lead', align: 'right' },
      { head: 'next' },
      { head: 'talk' },
      { head: 'close' },
      { head: 'findings', align: 'right' },
    ],
    rows,
  );
  const more =
    count > items.length ? `\n${items.length} of ${counted(count, 'deal')}; --limit shows more.` : '';
  return all + more;
}
