import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { surelySame } from '#domain/address-book/duplicates/evidence.ts';
import { foundIn } from './find.ts';
import { madeAddressBook } from './made-people.ts';
import { entriesOnCards } from './on-cards.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function print(people: number, seed: number): void {
  const entries = madeAddressBook(people, seed);
  const doubles = entries.filter(({ written }) => written !== null);
  const { pairs, compared } = foundIn(entries);
  const right = pairs.filter(({ one, other }) => one.who === other.who);
  const sure = pairs.filter(({ likelihood }) => likelihood >= surelySame);
  const sureRight = sure.filter(({ one, other }) => one.who === other.who);
  const foundOf = new Set(right.flatMap(({ one, other }) => [one, other]));
  console.log(
    `Seed ${seed}: ${entries.length} entries, ${doubles.length} of them double; ${compared} pairs compared`,
  );
  console.log(
    `  perhaps the same: precision ${share(right.length, pairs.length)}, recall ${share(right.length, doubles.length)}`,
  );
  console.log(
    `  surely the same:  precision ${share(sureRight.length, sure.length)}, recall ${share(sureRight.length, doubles.length)}`,
  );
  const kinds = [...new Set(doubles.map(({ written }) => written))].sort();
  for (const kind of kinds) {
    const of = doubles.filter(({ written }) => written === kind);
    console.log(
      `    ${share(of.filter((one) => foundOf.has(one)).length, of.length)} of ${of.length}: ${kind}`,
    );
  }
  if (!process.argv.includes('--wrong')) return;
  for (const { one, other, likelihood } of pairs
    .filter((pair) => pair.one.who !== pair.other.who)
    .slice(0, 40)) {
    console.log(
      `    ${likelihood.toFixed(2)} ${JSON.stringify(one.person)}\n         ${JSON.stringify(other.person)}`,
    );
  }
}

/** Every pair is named: there are so few that each can be looked at. */
async function printCards(folder: string): Promise<void> {
  const entries = await entriesOnCards(folder);
  const one = entries.flatMap((first, at) =>
    entries.slice(at + 1).flatMap((second) => (first.who === second.who ? [[first, second] as const] : [])),
  );
  const { pairs } = foundIn(entries);
  const right = pairs.filter((pair) => pair.one.who === pair.other.who);
  const sure = pairs.filter(({ likelihood }) => likelihood >= surelySame);
  const sureRight = sure.filter((pair) => pair.one.who === pair.other.who);
  console.log(`Cards of ${folder}: ${entries.length} people, ${one.length} pairs that are one`);
  console.log(
    `  perhaps the same: precision ${share(right.length, pairs.length)}, recall ${share(right.length, one.length)}`,
  );
  console.log(
    `  surely the same:  precision ${share(sureRight.length, sure.length)}, recall ${share(sureRight.length, one.length)}`,
  );
  for (const { one: first, other, likelihood } of pairs) {
    const is = first.who === other.who ? 'right' : 'wrong';
    console.log(`    ${likelihood.toFixed(3)} ${is}: ${first.written} and ${other.written}`);
  }
}

const people = Number(process.argv[2] ?? 10_000);
for (const seed of [1, 2, 3]) print(people, seed);

const cards = join(process.env.LEADSHEET_SAMPLE_DATA ?? '../shared/data', 'vcards');
if (existsSync(cards)) await printCards(cards);
else console.log(`${cards}: not there, so real cards are not measured`);
