import type { Command } from 'commander';
import { getMe } from '#contract/me/me.ts';
import { getToday } from '#contract/today/today.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { printJson } from '../output/print.ts';
import { todayText } from '../output/today-text.ts';

interface TodayOptions extends ConnectionGiven {
  days: number;
  moves: number;
  json?: boolean;
}

export function addToday(program: Command): void {
  withConnection(program.command('today'))
    .description('show the day: conversations, moves, what clients owe you and what you promised')
    .option('--days <days>', 'show also what goes wrong in so many days if nothing is done', wholeNumber, 0)
    .option('--moves <count>', 'how many moves at most', wholeNumber, 20)
    .option('--json', 'answer in JSON')
    .action(async (options: TodayOptions) => {
      const connection = await connected(options);
      const today = await connection.ask(getToday, { horizonDays: options.days, moves: options.moves });
      if (options.json) {
        printJson(today);
        return;
      }
      const { member } = await connection.ask(getMe, {});
      console.log(todayText(today, member.zone));
    });
}
