import type { Story } from '../telling/story.ts';
import { todayAt } from '../telling/today-at.ts';

export const cartridgeLine: Story = {
  shows: 'A conversation today without an objective, and a promise due today.',
  deal: {
    account: 'brightwell',
    name: 'Cartridge line vision',
    owner: 'me',
    value: 96_000,
    opened: [-19, '10:40'],
    people: { amara: ['sponsor'], callum: ['technical'] },
    goal: 'Pass the next audit without a single manual sort',
    first: {
      key: 'audit',
      at: [-14, '11:00'],
      with: ['amara', 'callum'],
      title: 'After the audit',
      plan: {
        objective: {
          of: 'amara',
          kind: 'explore',
          say: 'Shall we go through the eleven findings together and see which of them a camera could have caught?',
          worth: 'The findings sorted by what would have caught them',
        },
        backup: { of: 'amara', kind: null, say: 'The three findings that worry her most' },
      },
    },
  },
  tell(deal) {
    deal.closesOut('audit', {
      asks: [
        {
          of: 'amara',
          kind: 'explore',
          answer: 'yes',
          does: 'Go through the eleven findings with us',
          by: -11,
          evidence: 'calendar',
        },
        { of: 'callum', kind: 'explore', answer: 'yes', does: 'Bring the sort log of October', by: -11 },
      ],
      next: {
        key: 'findings',
        at: [-11, '14:00'],
        minutes: 60,
        with: ['amara', 'callum'],
        title: 'Eleven findings',
        plan: {
          objective: { of: 'amara', kind: 'change' },
          backup: { of: 'amara', kind: null, say: 'The audit’s follow-up date' },
        },
      },
    });
    deal.closesOut('findings', {
      notes: 'Seven of the eleven would have been seen at the sealing station.',
      kept: ['amara/explore', 'callum/explore'],
      asks: [
        {
          of: 'amara',
          kind: 'change',
          answer: 'maybe',
          reason: 'information',
          words: 'If somebody like us has done it, I can say so inside.',
          reviewOn: 0,
          question: 'If the references bear it out, what happens next?',
        },
      ],
      promises: [{ key: 'references', to: 'amara', what: 'Reference list: three cartridge lines', by: 0 }],
      lines: [{ key: 'log', of: 'callum', kind: null, what: 'Sort log by shift', by: -4 }],
      next: {
        key: 'references talk',
        at: todayAt(deal.stage).later,
        with: ['amara'],
        title: 'References',
        channel: 'call',
      },
    });
    deal.on(-4, '09:30').records('commitment.kept', { commitmentId: deal.idOf('log') });
    deal.records('note.added', {
      text: 'Callum’s log: nights sort four times as much as days. Amara has not seen that yet.',
    });
  },
};
