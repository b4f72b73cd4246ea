import { shortSale } from '#domain/playbook/short-sale.ts';
import type { Story } from '../telling/story.ts';

export const bottlingRollout: Story = {
  shows: 'A non-commitment was taken for an answer, and there is no next conversation.',
  deal: {
    account: 'orchard',
    name: 'Bottling line rollout, six sites',
    owner: 'me',
    value: 130_000,
    opened: [-21, '15:00'],
    people: { martha: ['decision maker', 'sponsor'], simon: ['user'] },
    first: {
      key: 'pilot',
      at: [-16, '10:30'],
      with: ['martha', 'simon'],
      title: 'The pilot’s numbers',
      plan: {
        objective: {
          of: 'martha',
          kind: 'explore',
          say: 'Could we read the pilot’s six weeks together and see what they say for the other five sites?',
          worth: 'A figure for each site',
        },
        backup: { of: 'simon', kind: null, say: 'The fill levels of one site' },
      },
    },
  },
  tell(deal) {
    deal.closesOut('pilot', {
      asks: [
        {
          of: 'martha',
          kind: 'explore',
          answer: 'yes',
          does: 'Read the six weeks with us',
          by: -9,
          evidence: 'calendar',
        },
        { of: 'simon', kind: 'explore', answer: 'yes', does: 'Send the fill levels of three sites', by: -10 },
      ],
      next: {
        key: 'six weeks',
        at: [-9, '16:00'],
        channel: 'call',
        with: ['martha', 'simon'],
        title: 'Six weeks',
        plan: {
          objective: {
            of: 'martha',
            kind: 'change',
            say: 'Overfilling costs you a bottle in forty. Is that worth ending before the summer?',
            worth: 'The figure for all six sites on one page',
          },
          backup: { of: 'martha', kind: null, say: 'The day when the summer volumes are fixed' },
        },
      },
    });
    deal.closesOut('six weeks', {
      notes: 'Warm call. Martha had to run for a train.',
      kept: ['martha/explore', 'simon/explore'],
      asks: [
        {
          of: 'martha',
          kind: 'change',
          answer: 'maybe',
          reason: 'timing',
          words: 'It does sound worth it.',
          reviewOn: 4,
          question: 'Is summer when it has to be ready, or when you start to look?',
        },
      ],
      lines: [
        {
          key: 'reach out',
          of: 'martha',
          what: 'We’ll reach out in the next couple of weeks',
          quote: 'We’ll reach out in the next couple of weeks.',
          notAnAct: true,
        },
      ],
      next: { refused: 'She wanted to speak to the sites first.' },
    });
  },
};

export const extruder: Story = {
  shows: 'Silent past the cadence, with a maybe whose date lies ahead.',
  deal: {
    account: 'kestrel',
    name: 'Extruder monitoring',
    owner: 'me',
    value: 61_000,
    opened: [-48, '09:00'],
    people: { declanK: ['sponsor', 'decision maker'], orla: ['technical'] },
    first: { key: 'scrap', at: [-40, '10:00'], with: ['declanK', 'orla'], title: 'Scrap at start-up' },
  },
  tell(deal) {
    deal.closesOut('scrap', {
      asks: [
        {
          of: 'declanK',
          kind: 'explore',
          say: 'Would you let us log one extruder for two weeks?',
          worth: 'Start-up scrap by recipe',
          answer: 'yes',
          does: 'Give us extruder 5 for two weeks',
          by: -30,
          evidence: 'written',
        },
        {
          of: 'orla',
          kind: 'explore',
          as: 'other',
          answer: 'yes',
          does: 'Mount the logger',
          by: -36,
          done: true,
        },
      ],
      next: {
        key: 'log',
        at: [-24, '14:00'],
        with: ['declanK', 'orla'],
        title: 'Two weeks of extruder 5',
        plan: {
          objective: { of: 'declanK', kind: 'change' },
          backup: { of: 'declanK', kind: null, say: 'When budgeting starts' },
        },
      },
    });
    deal.closesOut('log', {
      notes:
        'Budgeting starts on the first of the month. The outage cost per hour is what they argue with inside.',
      kept: ['declanK/explore'],
      asks: [
        {
          of: 'declanK',
          kind: 'change',
          answer: 'maybe',
          reason: 'budget',
          words: 'Not before the new budget.',
          reviewOn: 5,
          question: 'When does your budgeting start, and who hands it in?',
        },
      ],
      next: { refused: 'Nothing before the budget, he said.' },
    });
  },
};

export const boardGrading: Story = {
  shows: 'A short sale, nine commitments in one meeting: an owner who can decide, and did.',
  deal: {
    account: 'sundqvist',
    name: 'Board grading, Hudiksvall mill',
    owner: 'me',
    value: 175_000,
    opened: [-12, '08:00'],
    playbook: shortSale,
    goal: 'Sell the top grade as top grade',
    people: { lars: ['decision maker', 'economic buyer', 'sponsor'], maja: ['user'] },
    notNeeded: ['maja'],
    gains: { lars: 'An answer before he flies home' },
    first: {
      key: 'mill',
      at: [-5, '09:00'],
      minutes: 180,
      channel: 'meeting',
      with: ['lars', 'maja'],
      title: 'At the mill, with the owner',
      plan: {
        objective: {
          of: 'lars',
          kind: 'change',
          say: 'A fifth of your top grade leaves as second. Is that still all right for the next contract?',
          worth: 'What a fifth of the top grade is worth in a year',
        },
        backup: { of: 'lars', kind: 'explore', say: 'Grade two hundred boards with us by hand' },
        gain: 'Two hundred boards graded twice, and the difference in kronor',
        agenda: 'Grade · count · what if · how',
        insight: 'Hand grading misses in the last hour of a shift, never in the first.',
        questions: ['Who checks the graders?', 'What did the last complaint cost?'],
      },
    },
  },
  tell(deal) {
    const does = [
      ['mandate', 'Called his mill manager in: the yes is his, the floor is hers'],
      ['explore', 'Graded two hundred boards by hand with us'],
      ['change', 'Told the mill that second grade out of first ends this year'],
      ['fit', 'Drew the grading station with us on the floor'],
      ['review', 'Went through the offer line by line'],
      ['invest', 'Set the money aside and gave us the February stop'],
      ['concerns', 'Named his three worries and settled them'],
      ['decide', 'Said yes on the floor of the mill; the order follows by post'],
    ] as const;
    deal.closesOut('mill', {
      notes:
        'Three hours. He asked for the next step every time before we did. We skipped nothing, we only went fast.',
      asks: does.map(([kind, what]) => ({ of: 'lars', kind, answer: 'yes', does: what, done: true })),
      promises: [{ key: 'drawing', to: 'lars', what: 'Station drawing with his changes', by: 2 }],
      next: {
        key: 'first stop',
        at: [6, '08:00'],
        channel: 'meeting',
        with: ['lars'],
        title: 'Preparing the February stop',
        plan: {
          objective: {
            of: 'lars',
            kind: 'execute',
            say: 'Who at the mill looks after the station from the first day, and what do they do first?',
            worth: 'A station that grades on the Monday after the stop',
          },
          backup: { of: 'lars', kind: null, say: 'The first milestone with its date' },
        },
      },
    });
    deal.milestone('stop', { name: 'February stop', kind: 'execute', on: 50, of: 'lars' });
  },
};
