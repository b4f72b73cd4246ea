import type { Story } from '../telling/story.ts';

export const hullCoating: Story = {
  shows: 'A good beginning: time and explore on the calendar of both.',
  deal: {
    account: 'halvorsen',
    name: 'Hull coating thickness',
    owner: 'aoife',
    value: 83_000,
    opened: [-8, '09:00'],
    people: { ingrid: ['sponsor'], per: ['technical'] },
    gains: { per: 'A record that the class society accepts' },
    first: { key: 'class', at: [-4, '09:00'], with: ['ingrid', 'per'], title: 'What the class society asks' },
  },
  tell(deal) {
    deal.closesOut('class', {
      asks: [
        {
          of: 'ingrid',
          kind: 'explore',
          say: 'Would you measure one hull twice, your way and ours?',
          worth: 'Both records, side by side',
          answer: 'yes',
          does: 'Give us the hull in dock 2 for a day',
          by: 5,
          evidence: 'calendar',
        },
        {
          of: 'per',
          kind: 'explore',
          as: 'other',
          answer: 'yes',
          does: 'Measure it by hand the same day',
          by: 5,
        },
      ],
      promises: [{ key: 'insurance', to: 'ingrid', what: 'Proof of insurance for dock 2', by: 2 }],
      next: {
        key: 'dock 2',
        at: [5, '08:00'],
        minutes: 240,
        channel: 'meeting',
        with: ['ingrid', 'per'],
        title: 'Dock 2, measured twice',
        plan: {
          objective: { of: 'ingrid', kind: 'change' },
          backup: { of: 'ingrid', kind: null, say: 'The date of the next class survey' },
        },
      },
    });
  },
};

export const cleaningRecords: Story = {
  shows: 'A promise of ours that is late, and a finding that was set aside with a reason.',
  deal: {
    account: 'novara',
    name: 'Cleaning records, lines 1 to 3',
    owner: 'aoife',
    value: 120_000,
    opened: [-20, '10:00'],
    people: { elena: ['sponsor', 'decision maker'], francesca: ['technical'], luca: ['user'] },
    first: {
      key: 'deviations',
      at: [-15, '09:00'],
      with: ['elena', 'francesca', 'luca'],
      title: 'Forty deviations',
    },
  },
  tell(deal) {
    deal.closesOut('deviations', {
      asks: (['elena', 'francesca', 'luca'] as const).map((of) => ({
        of,
        kind: 'explore',
        answer: 'yes' as const,
        does: 'Read ten deviations with us',
        by: -8,
        evidence: 'calendar' as const,
      })),
      promises: [{ key: 'template', to: 'francesca', what: 'Validation template for cleaning', by: -3 }],
      next: {
        key: 'ten',
        at: [-6, '09:00'],
        with: ['elena', 'francesca', 'luca'],
        title: 'Ten deviations',
        plan: {
          objective: { of: 'elena', kind: 'change' },
          backup: { of: 'elena', kind: null, say: 'When the yearly review is due' },
        },
      },
    });
    deal.closesOut('ten', {
      kept: ['elena/explore', 'francesca/explore', 'luca/explore'],
      asks: [
        {
          of: 'elena',
          kind: 'change',
          answer: 'yes',
          does: 'Write it into the yearly quality review',
          by: 9,
          evidence: 'written',
        },
      ],
      next: {
        key: 'review',
        at: [10, '09:00'],
        with: ['elena', 'francesca'],
        title: 'After the yearly review',
        plan: {
          objective: { of: 'francesca', kind: 'collaborate' },
          backup: { of: 'francesca', kind: null, say: 'Her comments on the template' },
        },
      },
    });
    deal.on(-2, '08:30').records('finding.set-aside', {
      code: 'promised',
      subject: deal.idOf('template'),
      until: deal.day(-1),
      reason: 'Francesca is at a conference until Thursday.',
    });
  },
};

export const labelCheck: Story = {
  shows: 'A no with a date: the return that was agreed has come.',
  deal: {
    account: 'orchard',
    name: 'Label print check',
    owner: 'aoife',
    value: 33_000,
    opened: [-19, '14:00'],
    people: { simon: ['user', 'sponsor'], martha: ['decision maker'] },
    first: { key: 'labels', at: [-14, '14:30'], with: ['simon', 'martha'], title: 'Labels without a date' },
  },
  tell(deal) {
    deal.closesOut('labels', {
      asks: [
        { of: 'simon', kind: 'explore', answer: 'yes', does: 'Keep every bad label of a week', by: -8 },
        {
          of: 'martha',
          kind: 'explore',
          as: 'other',
          answer: 'no',
          reason: 'wrong time',
          words: 'Not while we are choosing a label supplier.',
          reviewOn: -1,
          question: 'Have you chosen the label supplier?',
        },
      ],
      next: {
        key: 'week',
        at: [-7, '15:00'],
        channel: 'call',
        with: ['simon'],
        title: 'A week of bad labels',
        plan: {
          objective: { of: 'simon', kind: 'consensus' },
          backup: { of: 'simon', kind: null, say: 'What Martha will want to see' },
        },
      },
    });
    deal.closesOut('week', {
      kept: ['simon/explore'],
      asks: [{ of: 'simon', kind: 'consensus', answer: 'yes', does: 'Show Martha the box of labels', by: 2 }],
      next: {
        key: 'box',
        at: [3, '15:00'],
        with: ['simon', 'martha'],
        title: 'The box of labels',
        plan: {
          objective: { of: 'martha', kind: 'explore' },
          backup: { of: 'martha', kind: null, say: 'When the supplier is chosen' },
        },
      },
    });
  },
};
