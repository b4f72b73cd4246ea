import type { Story } from '../telling/story.ts';

export const sparkTest: Story = {
  shows: 'One engineer, and nobody there who could say that things have to change.',
  deal: {
    account: 'kestrel',
    name: 'Spark test data',
    owner: 'aoife',
    value: 38_000,
    opened: [-15, '09:30'],
    people: { orla: ['technical', 'user'] },
    first: { key: 'reels', at: [-11, '14:00'], with: ['orla'], title: 'Reels that come back' },
  },
  tell(deal) {
    deal.closesOut('reels', {
      asks: [
        {
          of: 'orla',
          kind: 'explore',
          answer: 'yes',
          does: 'Pull the spark log of ten returned reels',
          by: -4,
        },
      ],
      next: {
        key: 'ten reels',
        at: [-3, '14:00'],
        with: ['orla'],
        title: 'Ten reels',
        plan: {
          objective: { of: 'orla', kind: 'consensus' },
          backup: { of: 'orla', kind: null, say: 'Who gets the complaint' },
        },
      },
    });
    deal.closesOut('ten reels', {
      kept: ['orla/explore'],
      asks: [
        {
          of: 'orla',
          kind: 'consensus',
          answer: 'no',
          reason: 'only this ask',
          words: 'Not yet. Let me be sure first.',
          reviewOn: 10,
        },
        {
          of: 'orla',
          kind: null,
          as: 'backup',
          say: 'Who gets the complaint when a reel comes back?',
          worth: 'A short list of who to ask',
          answer: 'yes',
          does: 'Find out who signs the credit notes',
          by: 3,
        },
      ],
      next: {
        key: 'credit notes',
        at: [4, '14:00'],
        channel: 'call',
        with: ['orla'],
        title: 'Who signs the credit notes',
      },
    });
    deal.on(-1, '16:05').clientRecords('orla', 'conversation.declined', {
      conversationId: deal.idOf('credit notes'),
      contactId: deal.stage.contact('orla'),
      evidence: 'roadmap',
      words: 'I am on the night shift that week.',
    });
  },
};

export const assayReader: Story = {
  shows: 'The last conversation left work for us and nothing for them.',
  deal: {
    account: 'brightwell',
    name: 'Assay reader check',
    owner: 'aoife',
    value: 57_000,
    opened: [-16, '10:00'],
    people: { beatrix: ['decision maker', 'sponsor'], callum: ['technical'] },
    first: { key: 'drift', at: [-12, '15:00'], with: ['beatrix', 'callum'], title: 'Reader drift' },
  },
  tell(deal) {
    deal.closesOut('drift', {
      asks: [
        { of: 'callum', kind: 'explore', answer: 'yes', does: 'Run the drift test on two readers', by: -6 },
        { of: 'beatrix', kind: 'explore', as: 'other', answer: 'yes', words: 'Of course.' },
      ],
      next: {
        key: 'two readers',
        at: [-5, '15:00'],
        with: ['beatrix', 'callum'],
        title: 'Two readers',
        plan: { objective: { of: 'beatrix', kind: 'explore' } },
      },
    });
    deal.closesOut('two readers', {
      kept: ['callum/explore'],
      asks: [
        {
          of: 'beatrix',
          kind: 'explore',
          answer: 'maybe',
          reason: 'polite no',
          words: 'Interesting. Send us what you have and we will look at it.',
        },
      ],
      promises: [
        { key: 'summary', to: 'beatrix', what: 'Two-page summary of the drift test', by: -2 },
        { key: 'sizes', to: 'callum', what: 'Housing sizes as drawings', by: 2 },
      ],
      next: {
        key: 'summary talk',
        at: [7, '15:00'],
        channel: 'call',
        with: ['beatrix'],
        title: 'The summary',
      },
    });
  },
};

export const creamData: Story = {
  shows: 'Two conversations in a row without an objective of ours.',
  deal: {
    account: 'redwater',
    name: 'Cream separator data',
    owner: 'aoife',
    value: 29_000,
    opened: [-14, '11:00'],
    people: { ciara: ['user'], eoin: ['sponsor'] },
    first: {
      key: 'tour',
      at: [-10, '13:00'],
      channel: 'meeting',
      with: ['ciara'],
      title: 'A tour of the dairy',
    },
  },
  tell(deal) {
    deal.closesOut('tour', {
      notes: 'Lovely people. Saw everything.',
      next: {
        key: 'coffee',
        at: [-4, '10:30'],
        channel: 'call',
        with: ['ciara', 'eoin'],
        title: 'Catching up',
      },
    });
    deal.closesOut('coffee', {
      notes: 'They like us. Not sure what for.',
      lines: [
        {
          key: 'keep talking',
          of: 'eoin',
          what: 'Let’s keep talking',
          quote: 'Let’s keep talking, this is useful.',
          notAnAct: true,
        },
      ],
      next: {
        key: 'more',
        at: [6, '10:30'],
        channel: 'call',
        with: ['ciara', 'eoin'],
        title: 'Catching up again',
      },
    });
  },
};

export const coldEnd: Story = {
  shows: 'Nobody owns it any more.',
  deal: {
    account: 'aldgate',
    name: 'Cold end sorting',
    owner: null,
    value: 140_000,
    opened: [-18, '10:00'],
    people: { nadia: ['user'], oliver: ['sponsor', 'decision maker'] },
    first: { key: 'sorting', at: [-13, '09:00'], with: ['nadia', 'oliver'], title: 'Sorting by eye' },
  },
  tell(deal) {
    deal.closesOut('sorting', {
      asks: (['nadia', 'oliver'] as const).map((of) => ({
        of,
        kind: 'explore',
        answer: 'yes' as const,
        does: 'Sort a thousand pieces twice',
        by: -6,
      })),
      next: {
        key: 'thousand',
        at: [7, '09:00'],
        channel: 'meeting',
        with: ['nadia', 'oliver'],
        title: 'A thousand pieces',
      },
    });
    deal.on(-5, '12:00').records('commitment.kept', { commitmentId: deal.idOf('nadia/explore') });
    deal.records('commitment.kept', { commitmentId: deal.idOf('oliver/explore') });
  },
};
