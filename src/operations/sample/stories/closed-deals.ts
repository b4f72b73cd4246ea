import type { AccountKey } from '../cast/accounts.ts';
import type { ContactKey } from '../cast/contacts.ts';
import type { MemberKey } from '../cast/members.ts';
import type { Story } from '../telling/story.ts';
import type { Telling } from '../telling/telling.ts';
import type { AnsweredAsk } from '../telling/told.ts';

/** A deal that is over, in one line each: who, what they looked at, and how it ended. */
interface Past {
  readonly account: AccountKey;
  readonly name: string;
  readonly owner: MemberKey;
  readonly value: number;
  /** The working day on which it ended. */
  readonly ended: number;
  readonly buyer: ContactKey;
  readonly user: ContactKey;
  readonly looked: string;
  readonly change: string;
  readonly shaped: string;
  /** The reason, where it was won. */
  readonly won?: string;
  readonly end?: (deal: Telling) => void;
}

/** What the buyer of a won deal did in the last conversation. */
const toTheEnd = [
  ['consensus', 'Had both shifts in the room'],
  ['invest', 'Set the money and the people aside'],
  ['review', 'Went through the offer with us'],
  ['concerns', 'Named what worried them, and heard the answer'],
  ['decide', 'Said yes'],
] as const;

const past: readonly Past[] = [
  {
    account: 'fernhill',
    name: 'Crust colour control',
    owner: 'me',
    value: 143_000,
    ended: -55,
    buyer: 'gareth',
    user: 'rhian',
    looked: 'Bake one loaf in every oven and lay them side by side',
    change: 'Stop selling the pale ones as “rustic”',
    shaped: 'Choose the colour card together',
    won: 'The colour card was theirs, so the argument was over.',
  },
  {
    account: 'meridian',
    name: 'Reject analytics, Toledo',
    owner: 'sanne',
    value: 98_000,
    ended: -28,
    buyer: 'denise',
    user: 'walt',
    looked: 'Keep the rejects of a week in crates',
    change: 'Report good product in the bin as a loss',
    shaped: 'Name the twelve reasons that a reject may have',
    won: 'Toledo wanted its own figure before Dayton had one.',
  },
  {
    account: 'castellan',
    name: 'Rivet gun data',
    owner: 'me',
    value: 76_000,
    ended: -16,
    buyer: 'camille',
    user: 'hugo',
    looked: 'Record one section, rivet by rivet',
    change: 'End the second inspection by hand',
    shaped: 'Draw the screen that the riveters see',
    won: 'Decided in the meeting after the trial section.',
  },
  {
    account: 'tessel',
    name: 'Inkjet code check',
    owner: 'aoife',
    value: 41_000,
    ended: -9,
    buyer: 'anneleen',
    user: 'koen',
    looked: 'Read a thousand codes with a phone',
    change: 'Stop paying for unreadable codes',
    shaped: 'Say where the camera may not be',
    won: 'One page, one price, one signature.',
  },
  {
    account: 'halvorsen',
    name: 'Paint thickness scanning',
    owner: 'me',
    value: 64_000,
    ended: -60,
    buyer: 'sigrid',
    user: 'ingrid',
    looked: 'Scan one hull section',
    change: 'Say what a repaint costs',
    shaped: 'Mark the places where scanning is hard',
    end: (deal) => {
      deal.ends('deal.lost', {
        reason: 'Another supplier, until the frame contract ends.',
        returnOn: deal.day(0),
        question: 'What has been missing with the one you have?',
      });
    },
  },
  {
    account: 'corvid',
    name: 'Scanner tunnel refresh',
    owner: 'rafael',
    value: 390_000,
    ended: -33,
    buyer: 'joost',
    user: 'tomas',
    looked: 'Compare three tunnels at three hubs',
    change: 'Stop buying the cheapest every year',
    shaped: 'Write the requirements with two hubs',
    end: (deal) => {
      deal.ends('deal.lost', {
        reason: 'Bought the cheapest again, for the fourth year.',
        returnOn: deal.day(120),
        question: 'What was missing this time?',
      });
    },
  },
  {
    account: 'redwater',
    name: 'Crate washer camera',
    owner: 'aoife',
    value: 18_000,
    ended: -12,
    buyer: 'eoin',
    user: 'ciara',
    looked: 'Look at a day of washed crates',
    change: 'Say whether dirty crates matter',
    shaped: 'Try a lamp before a camera',
    end: (deal) => {
      deal.ends('deal.lost', { reason: 'No project: a lamp and a mirror did it. We told them so.' });
    },
  },
  {
    account: 'ibex',
    name: 'Cell guarding, line 8',
    owner: 'rafael',
    value: 87_000,
    ended: -41,
    buyer: 'carmen',
    user: 'andres',
    looked: 'Count the stops of a week',
    change: 'Agree that a stop is not safety',
    shaped: 'Walk the fence with the shop stewards',
    end: (deal) => {
      deal.ends('deal.lost', { reason: 'Never got past the plant director’s assistant.' });
    },
  },
  {
    account: 'orchard',
    name: 'Cider line inspection',
    owner: 'me',
    value: 110_000,
    ended: -11,
    buyer: 'martha',
    user: 'simon',
    looked: 'Taste what the line throws away',
    change: 'Wait for the harvest figures',
    shaped: 'Keep a place for it in the new hall',
    end: (deal) => {
      deal.ends('deal.parked', {
        until: deal.day(30),
        reason: 'The new bottling hall is being drawn.',
        question: 'Where in the hall does the cider line go?',
      });
    },
  },
  {
    account: 'aldgate',
    name: 'Furnace 3 cameras',
    owner: 'aoife',
    value: 92_000,
    ended: -25,
    buyer: 'oliver',
    user: 'tobias',
    looked: 'Look into furnace 3 through the old port',
    change: 'Wait for the rebuild',
    shaped: 'Leave room for a second port',
    end: (deal) => {
      deal.ends('deal.parked', {
        until: deal.day(-2),
        reason: 'Furnace 3 is being rebuilt.',
        question: 'Is the rebuild on its date?',
      });
    },
  },
];

const titles = ['First look', 'A closer look', 'What it costs', 'How it could work'] as const;

export const closedDeals: readonly Story[] = past.map((one) => ({
  shows: 'A deal that is over, for what experience teaches.',
  deal: {
    account: one.account,
    name: one.name,
    owner: one.owner,
    value: one.value,
    opened: [one.ended - 24, '09:00'],
    people: {
      [one.buyer]: ['sponsor', 'decision maker', 'economic buyer'],
      [one.user]: ['user', 'technical'],
    },
  },
  tell: (deal) => tellPast(deal, one),
}));

/** Four conversations, a few working days apart as chance will have it, and the end. */
function tellPast(deal: Telling, one: Past): void {
  const { ended, buyer, user, looked, change, shaped } = one;
  const { chance } = deal.stage;
  const both = [buyer, user];
  const days = [-20, -14, -8, -3].map((day) => ended + day + chance.between(0, 2));
  const at = (place: number) =>
    [days[place] ?? ended, `${chance.between(9, 15)}:${chance.pick(['00', '15', '30'])}`] as const;
  const asks: (by: number) => AnsweredAsk[][] = (by) => [
    both.map((of) => ({ of, kind: 'explore', answer: 'yes', does: looked, by, evidence: 'calendar' })),
    [{ of: buyer, kind: 'change', answer: 'yes', does: change, by, evidence: 'written' }],
    both.map((of) => ({ of, kind: 'collaborate', answer: 'yes', does: shaped, by })),
  ];
  deal.on(ended - 23, '10:00').plans({ key: '0', at: at(0), with: both, title: titles[0] });
  titles.forEach((_, place) => {
    const following = titles[place + 1];
    const by = days[place + 1] ?? ended;
    const gained = asks(by)[place] ?? last(one);
    const before = place === 0 ? [] : (asks(by)[place - 1] ?? []);
    deal.closesOut(`${place}`, {
      kept: before.map(({ of, kind }) => `${of}/${kind}`),
      asks: gained,
      next: following
        ? {
            key: `${place + 1}`,
            at: at(place + 1),
            with: both,
            title: following,
            plan: { objective: { of: buyer, kind: asks(by)[place + 1]?.[0]?.kind ?? 'consensus' } },
          }
        : { refused: 'Decided inside, without us.' },
    });
  });
  deal.on(ended, '16:30');
  if (one.won) deal.ends('deal.won', { reason: one.won });
  one.end?.(deal);
}

/** What was asked in the last conversation: all that was left, or who else has to be heard. */
function last({ won, buyer, user }: Past): AnsweredAsk[] {
  if (!won) return [{ of: buyer, kind: 'consensus', answer: 'yes', does: 'Asked around', done: true }];
  const shared = ['consensus', 'review', 'concerns'];
  return toTheEnd.flatMap(([kind, does]) =>
    (shared.includes(kind) ? [buyer, user] : [buyer]).map((of) => ({
      of,
      kind,
      answer: 'yes' as const,
      does,
      done: true as const,
    })),
  );
}
