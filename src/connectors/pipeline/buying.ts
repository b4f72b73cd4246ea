import type { BuyingExperience } from '#domain/guidance/buying-experience.ts';
import type { ImportedBuying } from '../imported/imported.ts';
import { headerKey } from '../tables/header-key.ts';
import type { Row } from '../tables/table.ts';

const meant: Readonly<Record<BuyingExperience, string>> = {
  'first time':
    'never|no|none|first|first time|for the first time|new|new to it|not yet|never before|nie|noch nie|nein|keine|erstmals|zum ersten mal|das erste mal|erstes mal|neu',
  sometimes:
    'sometimes|now and then|a few times|few times|several times|occasionally|occasional|rarely|seldom|once|twice|ab und zu|manchmal|ein paar mal|einige male|mehrmals|gelegentlich|selten|einmal|zweimal',
  'every year':
    'every year|each year|yearly|annual|annually|once a year|regular|regularly|often|always|jedes jahr|jährlich|einmal im jahr|alle jahre|regelmäßig|oft|immer',
};

const byWords = new Map(
  (Object.keys(meant) as BuyingExperience[]).flatMap((how) =>
    meant[how].split('|').map((words) => [headerKey(words), how] as const),
  ),
);

/** What a row says of it; null where it says nothing. What is said in other words than ours is kept as it stands. */
export function buyingOf(row: Row): ImportedBuying | null {
  const said = row.text('howOften').trim();
  const howOften = byWords.get(headerKey(said)) ?? howManyTimes(said);
  const parts = [howOften === null ? said : '', row.text('lastBought'), row.text('lastBoughtFrom')];
  const lastBought =
    parts
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 300) || null;
  return howOften === null && lastBought === null ? null : { howOften, lastBought };
}

/** A bare number is how many times they have bought it so far. */
function howManyTimes(said: string): BuyingExperience | null {
  if (!/^\d{1,4}$/.test(said)) return null;
  return Number(said) === 0 ? 'first time' : 'sometimes';
}
