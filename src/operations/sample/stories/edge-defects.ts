import type { Story } from '../telling/story.ts';

const all = ['oliver', 'nadia', 'helen', 'tobias'] as const;

export const edgeDefects: Story = {
  shows: 'The window is open: everything stands, and nobody has asked for the decision.',
  deal: {
    account: 'aldgate',
    name: 'Edge defect detection, furnace 2',
    owner: 'me',
    value: 88_000,
    opened: [-70, '10:00'],
    goal: 'Furnace 2 as calm as furnace 1',
    people: {
      oliver: ['sponsor', 'decision maker'],
      nadia: ['user'],
      helen: ['economic buyer', 'finance'],
      tobias: ['technical'],
    },
    first: { key: 'like one', at: [-66, '09:00'], with: all, title: 'What furnace 1 taught' },
  },
  tell(deal) {
    deal.closesOut('like one', {
      asks: all.map((of) => ({
        of,
        kind: 'explore',
        say: 'Shall we lay a month of furnace 2 beside a month of furnace 1?',
        answer: 'yes' as const,
        does: 'Go through the two months together',
        by: -58,
        evidence: 'calendar' as const,
      })),
      next: {
        key: 'two months',
        at: [-58, '09:00'],
        with: all,
        title: 'Two months side by side',
        plan: { objective: { of: 'oliver', kind: 'change' }, further: [{ of: 'helen', kind: 'change' }] },
      },
    });
    deal.closesOut('two months', {
      kept: all.map((of) => `${of}/explore`),
      asks: [
        {
          of: 'oliver',
          kind: 'change',
          answer: 'yes',
          does: 'Set a reject target for furnace 2',
          by: -52,
          evidence: 'written',
        },
        {
          of: 'helen',
          kind: 'change',
          answer: 'yes',
          does: 'Put the cost of edge rejects in the quarter’s report',
          by: -50,
        },
      ],
      next: {
        key: 'draw',
        at: [-46, '13:00'],
        minutes: 90,
        channel: 'meeting',
        with: all,
        title: 'Drawing the station',
        plan: {
          objective: { of: 'nadia', kind: 'collaborate' },
          further: [{ of: 'tobias', kind: 'collaborate' }],
        },
      },
    });
    deal.closesOut('draw', {
      kept: ['oliver/change', 'helen/change'],
      asks: (['nadia', 'tobias', 'oliver'] as const).map((of) => ({
        of,
        kind: 'collaborate',
        answer: 'yes' as const,
        does: 'Mark up the station layout',
        by: -40,
        evidence: 'written' as const,
      })),
      lines: all.map((of) => ({
        of,
        kind: 'consensus',
        what: 'Told their own people what is planned',
        done: true as const,
      })),
      next: {
        key: 'means',
        at: [-34, '10:00'],
        with: ['oliver', 'helen'],
        title: 'What it takes',
        plan: {
          objective: { of: 'helen', kind: 'invest' },
          backup: { of: 'helen', kind: null, say: 'When the budget closes' },
        },
      },
    });
    deal.closesOut('means', {
      kept: ['nadia/collaborate', 'tobias/collaborate', 'oliver/collaborate'],
      asks: [
        {
          of: 'helen',
          kind: 'invest',
          answer: 'yes',
          does: 'Set £88k aside in the spring budget',
          by: -28,
          evidence: 'written',
        },
        {
          of: 'oliver',
          kind: 'invest',
          answer: 'yes',
          does: 'Free Tobias for six weeks from February',
          by: -28,
          evidence: 'calendar',
        },
      ],
      next: {
        key: 'answer',
        at: [-20, '14:00'],
        minutes: 60,
        channel: 'meeting',
        with: all,
        title: 'Our answer, page by page',
        plan: { objective: { of: 'oliver', kind: 'review' }, backup: { of: 'tobias', kind: 'review' } },
      },
    });
    deal.closesOut('answer', {
      kept: ['helen/invest', 'oliver/invest'],
      asks: all.map((of) => ({
        of,
        kind: 'review',
        answer: 'yes' as const,
        does: 'Read it through with us',
        done: true as const,
      })),
      concerns: [
        { key: 'heat', of: 'nadia', text: 'The housing of furnace 1 needed water cooling after a year.' },
        { key: 'spares', of: 'helen', text: 'Spare parts were invoiced one by one last time.' },
      ],
      next: {
        key: 'open points',
        at: [-7, '11:00'],
        with: all,
        title: 'What is still open',
        plan: {
          objective: { of: 'nadia', kind: 'concerns' },
          backup: { of: 'helen', kind: null, say: 'A list with names and dates' },
        },
      },
    });
    deal.closesOut('open points', {
      notes:
        'Water cooling is in, spares are one price. Helen said “then I am done”. Nobody asked for the decision.',
      resolved: {
        heat: 'Water cooling is part of the housing now.',
        spares: 'One price a year, parts included.',
      },
      asks: all.map((of) => ({
        of,
        kind: 'concerns',
        answer: 'yes' as const,
        does: 'Say what is still open',
        done: true as const,
      })),
      next: {
        key: 'before the board',
        at: [4, '09:30'],
        with: ['oliver', 'helen'],
        title: 'Before the board',
      },
    });
    deal.milestone('board', { name: 'Board meets', kind: 'decide', on: 9, of: 'oliver' });
  },
};
