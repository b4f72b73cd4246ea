import type { Story } from '../telling/story.ts';

export const capAndSeal: Story = {
  shows: 'Hurried: finance wants to skip ahead, and the decision was asked for before the window opened.',
  deal: {
    account: 'redwater',
    name: 'Cap and seal inspection',
    owner: 'rafael',
    value: 74_000,
    opened: [-17, '09:00'],
    people: { eoin: ['decision maker', 'sponsor'], niamh: ['finance'], ciara: ['user'] },
    first: { key: 'recall', at: [-13, '10:00'], with: ['eoin', 'niamh', 'ciara'], title: 'After the recall' },
  },
  tell(deal) {
    deal.closesOut('recall', {
      notes: 'Eoin: “just tell me where to sign”. Ciara said nothing for forty minutes.',
      asks: [
        { of: 'eoin', kind: 'explore', answer: 'yes', does: 'Have Ciara list the leakers of a week', by: -7 },
        {
          of: 'niamh',
          kind: 'invest',
          answer: 'yes',
          words: 'There is money left this year if we are quick.',
          does: 'Hold €74k of this year’s money',
          by: 8,
          evidence: 'written',
        },
      ],
      next: {
        key: 'sign',
        at: [-4, '12:00'],
        channel: 'call',
        with: ['eoin', 'niamh'],
        title: 'Can we close it this year?',
        plan: {
          objective: { of: 'eoin', kind: 'decide' },
          backup: { of: 'eoin', kind: null, say: 'What has to be true for a yes' },
        },
      },
    });
    deal.on(-7, '16:20').records('observation.made', {
      contactId: deal.stage.contact('niamh'),
      what: 'hurried',
      note: 'Asked for the contract twice in one mail.',
    });
    deal.closesOut('sign', {
      kept: ['eoin/explore'],
      asks: [
        {
          of: 'eoin',
          kind: 'decide',
          answer: 'maybe',
          reason: 'fear',
          words: 'Ciara tells me the line cannot stop before Easter.',
          reviewOn: 6,
          question: 'What could go wrong?',
        },
      ],
      next: {
        key: 'easter',
        at: [4, '09:00'],
        with: ['eoin', 'ciara'],
        title: 'What the packing hall needs',
        plan: {
          objective: { of: 'ciara', kind: 'explore' },
          backup: { of: 'ciara', kind: null, say: 'The leakers of one day' },
        },
      },
    });
    deal.milestone('easter', { name: 'Line free for a stop', on: 85, of: 'ciara' });
  },
};

export const paintShop: Story = {
  shows: 'Slipping: their date moved twice, a commitment was broken, and our close lies before it.',
  deal: {
    account: 'ibex',
    name: 'Paint shop vision, Pamplona',
    owner: 'rafael',
    value: 265_000,
    opened: [-40, '10:00'],
    expectedClose: 12,
    people: { carmen: ['sponsor', 'decision maker'], javier: ['user', 'technical'], lucia: ['procurement'] },
    notNeeded: ['lucia'],
    first: { key: 'runs', at: [-36, '16:00'], with: ['carmen', 'javier'], title: 'Runs and craters' },
  },
  tell(deal) {
    deal.closesOut('runs', {
      asks: [
        {
          of: 'carmen',
          kind: 'explore',
          answer: 'yes',
          does: 'Give us a week of door photos',
          by: -28,
          evidence: 'written',
        },
        { of: 'javier', kind: 'explore', answer: 'yes', does: 'Mark the doors that went back', by: -28 },
      ],
      next: {
        key: 'doors',
        at: [-27, '16:00'],
        with: ['carmen', 'javier'],
        title: 'A week of doors',
        plan: { objective: { of: 'carmen', kind: 'change' } },
      },
    });
    deal.milestone('board', { name: 'Plant board decides', kind: 'decide', on: 5, of: 'carmen' });
    deal.closesOut('doors', {
      kept: ['carmen/explore', 'javier/explore'],
      asks: [
        {
          of: 'carmen',
          kind: 'change',
          answer: 'yes',
          does: 'Freeze the repaint budget and say why',
          by: -14,
        },
      ],
      next: {
        key: 'freeze',
        at: [-9, '17:00'],
        channel: 'call',
        with: ['carmen', 'javier'],
        title: 'After the freeze',
        plan: {
          objective: { of: 'javier', kind: 'collaborate' },
          backup: { of: 'javier', kind: null, say: 'His three worst colours' },
        },
      },
    });
    deal.on(-20, '11:00').records('milestone.moved', {
      milestoneId: deal.idOf('board'),
      date: deal.day(15),
      reason: 'Carmen is at the model launch.',
    });
    deal.on(-10, '09:30').records('commitment.broken', {
      commitmentId: deal.idOf('carmen/change'),
      reason: 'The repaint budget was raised instead.',
    });
    deal.on(-9, '09:30').records('milestone.moved', {
      milestoneId: deal.idOf('board'),
      date: deal.day(30),
      reason: 'The board skips December.',
    });
    deal.closesOut('freeze', {
      asks: [
        {
          of: 'javier',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Send panels in his three worst colours',
          by: 6,
        },
      ],
      next: {
        key: 'again',
        at: [4, '16:30'],
        with: ['carmen', 'javier'],
        title: 'What changed?',
        plan: {
          objective: {
            of: 'carmen',
            kind: 'change',
            say: 'You meant to freeze the repaint budget. What changed?',
          },
          backup: { of: 'carmen', kind: null, say: 'The day when she knows' },
        },
      },
    });
  },
};

export const torqueTrail: Story = {
  shows: 'Going dark: two messages of ours without an answer.',
  deal: {
    account: 'ibex',
    name: 'Torque data trail, Zaragoza',
    owner: 'rafael',
    value: 112_000,
    opened: [-25, '12:00'],
    people: { andres: ['user', 'sponsor'] },
    first: {
      key: 'trail',
      at: [-18, '10:00'],
      channel: 'call',
      with: ['andres'],
      title: 'Where the data ends',
    },
  },
  tell(deal) {
    deal.closesOut('trail', {
      asks: [
        { of: 'andres', kind: 'explore', answer: 'yes', does: 'Export a week of torque curves', by: -10 },
      ],
      next: { refused: 'He wanted to call when the export is done.' },
    });
    deal
      .on(-9, '10:15')
      .touches('andres', 'mail', 'ours', 'Asked how the export went, with a sample of the format');
    deal.on(-5, '15:40').touches('andres', 'call', 'ours', 'Left a message about the two missing stations');
  },
};

export const returnsSorting: Story = {
  shows: 'Going dark in another way: they moved the conversation once and missed it once.',
  deal: {
    account: 'corvid',
    name: 'Returns sorting, Venlo',
    owner: 'rafael',
    value: 158_000,
    opened: [-22, '09:00'],
    people: { femke: ['sponsor', 'user'], joost: ['economic buyer'] },
    first: { key: 'returns', at: [-15, '11:00'], with: ['femke'], title: 'A returns hall in January' },
  },
  tell(deal) {
    deal.closesOut('returns', {
      asks: [
        {
          of: 'femke',
          kind: 'explore',
          answer: 'yes',
          does: 'Show us the hall on a Monday',
          by: -6,
          evidence: 'calendar',
        },
      ],
      next: {
        key: 'monday',
        at: [-6, '07:00'],
        channel: 'meeting',
        with: ['femke'],
        title: 'The hall on a Monday',
        plan: { objective: { of: 'femke', kind: 'change' } },
      },
    });
    deal.on(-7, '18:00').postponed('monday', -3, '07:00');
    deal.missed('monday', 'Nobody at the gate knew of us.');
    deal.on(-3, '08:30').plans({
      key: 'next monday',
      at: [5, '07:00'],
      channel: 'meeting',
      with: ['femke'],
      title: 'The hall, third try',
      plan: {
        objective: { of: 'femke', kind: 'consensus', worth: 'Somebody at the gate who expects you' },
        backup: { of: 'femke', kind: null, say: 'Who runs the hall' },
      },
    });
  },
};

export const drumTracking: Story = {
  shows: 'Opened yesterday, with its first conversation on the calendar.',
  deal: {
    account: 'kestrel',
    name: 'Drum tracking',
    owner: 'rafael',
    value: 45_000,
    opened: [-1, '15:20'],
    people: { declanK: ['sponsor'] },
    first: {
      key: 'drums',
      at: [6, '10:00'],
      with: ['declanK'],
      title: 'Where the drums are',
      plan: {
        objective: {
          of: 'declanK',
          kind: 'explore',
          say: 'Shall we count for a week how often somebody looks for a drum?',
          worth: 'A count, and what an hour of looking costs',
        },
        backup: { of: 'declanK', kind: null, say: 'Two foremen to ask' },
      },
    },
  },
  tell(deal) {
    deal.records('note.added', {
      text: 'Declan said at the gate that two drums were looked for all of Tuesday.',
    });
  },
};
