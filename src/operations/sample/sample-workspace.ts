import type { Fact } from '#domain/ledger/facts.ts';
import { builtInPlaybook } from '#domain/playbook/built-in-playbooks.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { Playbook, PlaybookReference } from '#domain/playbook/playbook.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';
import { type AccountTold, accounts } from './cast/accounts.ts';
import { contacts } from './cast/contacts.ts';
import { type ColleagueKey, colleagues } from './cast/members.ts';
import { relations } from './cast/relations.ts';
import { insights } from './insights.ts';
import { allStories } from './stories/all-stories.ts';
import { type Chance, chanceFrom } from './telling/chance.ts';
import type { Stage } from './telling/stage.ts';
import { Telling } from './telling/telling.ts';

export interface SampleSurroundings {
  readonly seed: number;
  readonly now: Instant;
  readonly zone: Zone;
  readonly currency: string;
  /** Whoever looks at the sample: the best stories are theirs. */
  readonly memberId: string;
}

/** A deal of the sample: its ledger, and the standing that follows from it. */
export interface SampleDeal {
  readonly dealId: string;
  readonly facts: readonly Fact[];
  readonly standing: Standing;
}

/**
 * A seller of inspection systems with a pipeline in which every screen and every finding has something to show. The
 * same seed, time and member give the same workspace.
 */
export function sampleWorkspace(surroundings: SampleSurroundings) {
  const { seed, now, memberId } = surroundings;
  const chance = chanceFrom(seed);
  const ids = {
    accounts: idsFor(accounts, chance, now),
    contacts: idsFor(contacts, chance, now),
    members: { ...idsFor(colleagues, chance, now), me: memberId },
  };
  const library = insights.map((insight) => ({ insightId: chance.newId(now), ...insight }));
  const stage = { ...stageOf(surroundings, chance, ids), insight: inLibrary(library) };
  return {
    /** The playbook that a deal goes by: all of them come with Leadsheet. */
    playbook: builtIn,
    members: (Object.keys(colleagues) as ColleagueKey[]).map((key) => ({
      memberId: ids.members[key],
      ...colleagues[key],
    })),
    accounts: keysOf(accounts).map((key) => {
      const account: AccountTold = accounts[key];
      return { accountId: ids.accounts[key], ...account };
    }),
    contacts: keysOf(contacts).map((key) => {
      const [account, name, title] = contacts[key];
      const email = `${name
        .toLowerCase()
        .replace(/^dr\. /, '')
        .normalize('NFD')
        .replace(/[^a-z ]/g, '')
        .replaceAll(' ', '.')}@${accounts[account].website}`;
      const phone = phoneAt(accounts[account].country, keysOf(contacts).indexOf(key));
      return { contactId: ids.contacts[key], accountId: ids.accounts[account], name, title, email, phone };
    }),
    insights: library.map(({ insightId, kind, text }) => ({ insightId, kind, text })),
    deals: allStories.map((story): SampleDeal => {
      const { playbook } = story.deal;
      const telling = new Telling(playbook ? { ...stage, map: mapOf(playbook) } : stage, story.deal);
      story.tell?.(telling);
      const { dealId, facts, standing } = telling;
      return { dealId, facts, standing };
    }),
    relations: relations.map(([from, kind, to]) => ({
      relationId: chance.newId(now),
      ...{ kind, fromId: ids.contacts[from], toId: ids.contacts[to] },
    })),
  };
}

/** A number that nobody has: those that are set aside for stories, where a country has set any aside. */
function phoneAt(country: string, place: number): string | null {
  const last = String(place).padStart(2, '0');
  if (country === 'United Kingdom') return `+44 1632 9601${last}`;
  return country === 'United States' ? `+1 937 555 01${last}` : null;
}

function builtIn(reference: PlaybookReference): Playbook {
  return builtInPlaybook(reference) ?? defaultPlaybook;
}

interface Ids {
  readonly accounts: Readonly<Record<keyof typeof accounts, string>>;
  readonly contacts: Readonly<Record<keyof typeof contacts, string>>;
  readonly members: Readonly<Record<ColleagueKey | 'me', string>>;
}

function stageOf(
  { now, zone, currency }: SampleSurroundings,
  chance: Chance,
  ids: Ids,
): Omit<Stage, 'insight'> {
  return {
    now,
    zone,
    currency,
    chance,
    today: dayOf(now, zone),
    map: mapOf(defaultPlaybook),
    context: { zone, playbook: builtIn },
    account: (key) => ids.accounts[key],
    contact: (key) => ids.contacts[key],
    member: (key) => ids.members[key],
  };
}

/** The entry of the library that says this, so that a plan of the sample names what it took. */
function inLibrary(
  library: readonly { readonly insightId: string; readonly text: string; readonly wordedAs?: string }[],
) {
  return (said: string | undefined) =>
    library.find(({ text, wordedAs }) => said !== undefined && (text === said || wordedAs === said))
      ?.insightId;
}

function idsFor<Key extends string>(cast: Readonly<Record<Key, unknown>>, chance: Chance, at: Instant) {
  return Object.fromEntries(keysOf(cast).map((key) => [key, chance.newId(at)])) as Record<Key, string>;
}

function keysOf<Key extends string>(cast: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(cast) as Key[];
}
