import type { Story } from '../telling/story.ts';

const all = ['lieve', 'koen', 'anneleen', 'bart'] as const;

export const dieCut: Story = {
  shows: 'Near the decision: it was asked for, it has a day, and the conversation on that day is planned.',
  deal: {
    account: 'tessel',
    name: 'Die-cut inspection, Ghent',
    owner: 'me',
    value: 310_000,
    opened: [-75, '09:00'],
    expectedClose: 6,
    goal: 'No more boxes that open on the customer’s line',
    people: {
      lieve: ['sponsor'],
      koen: ['user', 'technical'],
      anneleen: ['decision maker', 'economic buyer'],
    },
    gains: {
      anneleen: 'One supplier audit less to sit through',
      koen: 'A die change without a hundred sheets of waste',
    },
    first: {
      key: 'boxes',
      at: [-70, '10:00'],
      with: ['lieve', 'koen', 'anneleen'],
      title: 'Boxes that open',
    },
  },
  tell(deal) {
    const people = ['lieve', 'koen', 'anneleen'] as const;
    deal.closesOut('boxes', {
      asks: people.map((of) => ({
        of,
        kind: 'explore',
        say: 'Shall we open a pallet of returned boxes together?',
        worth: 'Which fault comes from which die',
        answer: 'yes' as const,
        does: 'Sort a pallet of returns with us',
        by: -60,
      })),
      next: {
        key: 'pallet',
        at: [-60, '09:00'],
        minutes: 90,
        channel: 'meeting',
        with: people,
        title: 'A pallet of returns',
      },
    });
    deal.closesOut('pallet', {
      kept: people.map((of) => `${of}/explore`),
      asks: [
        {
          of: 'anneleen',
          kind: 'change',
          answer: 'yes',
          does: 'Tell the board that the returns end with the spring season',
          by: -52,
          evidence: 'written',
        },
        { of: 'lieve', kind: 'change', answer: 'yes', does: 'Name the three dies that come first', by: -54 },
      ],
      next: {
        key: 'station',
        at: [-50, '13:00'],
        with: ['lieve', 'koen'],
        title: 'One station or two',
        plan: {
          objective: { of: 'koen', kind: 'collaborate' },
          backup: { of: 'koen', kind: null, say: 'His comments on a sketch' },
        },
      },
    });
    deal.closesOut('station', {
      kept: ['anneleen/change', 'lieve/change'],
      asks: [
        { of: 'koen', kind: 'collaborate', answer: 'yes', does: 'Test the sketch on two dies', by: -42 },
        {
          of: 'lieve',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Write down what the station must never do',
          by: -44,
          evidence: 'written',
        },
      ],
      joins: { bart: ['legal'] },
      next: {
        key: 'everybody',
        at: [-38, '15:00'],
        with: all,
        title: 'Everybody it touches',
        plan: {
          objective: { of: 'lieve', kind: 'consensus' },
          further: [{ of: 'anneleen', kind: 'invest' }],
        },
      },
    });
    for (const key of ['lieve/collaborate', 'koen/collaborate']) {
      deal.on(-41, '10:00').records('commitment.kept', { commitmentId: deal.idOf(key) });
    }
    deal.closesOut('everybody', {
      asks: [
        ...all.map((of) => ({
          of,
          kind: 'consensus',
          answer: 'yes' as const,
          does: 'Said what it changes for them, in the room',
          done: true as const,
        })),
        {
          of: 'anneleen',
          kind: 'invest',
          answer: 'yes',
          does: 'Approve the money with the half-year figures',
          by: -26,
          evidence: 'written',
        },
      ],
      lines: [
        { of: 'bart', kind: 'explore', what: 'Read what the return clauses cost last year', done: true },
      ],
      promises: [{ key: 'terms', to: 'bart', what: 'Our terms with the Belgian annex', by: -33 }],
      next: {
        key: 'answer',
        at: [-24, '10:00'],
        minutes: 60,
        channel: 'meeting',
        with: all,
        title: 'The offer, together',
        plan: { objective: { of: 'anneleen', kind: 'review' }, backup: { of: 'koen', kind: 'review' } },
      },
    });
    deal.on(-33, '17:00').records('promise.kept', { promiseId: deal.idOf('terms') });
    deal.closesOut('answer', {
      kept: ['anneleen/invest'],
      asks: all.map((of) => ({
        of,
        kind: 'review',
        answer: 'yes' as const,
        does: 'Went through the offer with us',
        done: true as const,
      })),
      concerns: [
        { key: 'liability', of: 'bart', text: 'Who pays if a fault passes the station?' },
        { key: 'dies', of: 'koen', text: 'Old dies have no drawing. The station needs one.' },
      ],
      promises: [{ key: 'indemnity', to: 'bart', what: 'Draft of the indemnity clause', by: -1 }],
      next: {
        key: 'worries',
        at: [-10, '14:00'],
        with: all,
        title: 'What could go wrong',
        plan: {
          objective: { of: 'bart', kind: 'concerns' },
          backup: { of: 'bart', kind: null, say: 'His list, with dates' },
        },
      },
    });
    deal.closesOut('worries', {
      resolved: {
        liability: 'Shared as the clause says, with a ceiling.',
        dies: 'We scan the forty old dies ourselves.',
      },
      asks: all.map((of) => ({
        of,
        kind: 'concerns',
        answer: 'yes' as const,
        does: 'Said what worries them, and heard the answer',
        done: true as const,
      })),
      next: {
        key: 'yes or no',
        at: [-4, '11:30'],
        channel: 'call',
        with: ['anneleen', 'lieve'],
        title: 'Ready to decide?',
        plan: {
          objective: {
            of: 'anneleen',
            kind: 'decide',
            say: 'You have seen all of it and your questions are settled. Do you want to go ahead?',
          },
          backup: { of: 'anneleen', kind: null, say: 'What has to be true for a yes' },
        },
      },
    });
    deal.milestone('board', { name: 'Board signs', kind: 'decide', on: 3, of: 'anneleen' });
    deal.closesOut('yes or no', {
      asks: [
        {
          of: 'anneleen',
          kind: 'decide',
          answer: 'maybe',
          reason: 'authority',
          words: 'I want it. The board signs above three hundred. You will have a yes or a no that day.',
          reviewOn: 3,
          question: 'What will they ask that you would rather not answer alone?',
        },
      ],
      lines: [
        {
          key: 'paper',
          of: 'lieve',
          kind: null,
          what: 'Put the one-page paper in the board’s folder',
          by: 1,
          evidence: 'written',
        },
      ],
      next: {
        key: 'board day',
        at: [3, '16:00'],
        with: ['anneleen', 'lieve', 'bart'],
        title: 'After the board',
        plan: {
          objective: {
            of: 'anneleen',
            kind: 'decide',
            say: 'What did the board decide?',
            worth: 'The first scanned dies before the season',
          },
          backup: { of: 'anneleen', kind: null, say: 'What has to be true for a yes, and when' },
          gain: 'A start date that they can give their two largest customers',
          agenda: 'What was decided · first three dies · who does what in week one',
          insight: 'Plants that name the first die on the day of the order run six weeks earlier.',
          questions: ['What did they ask?', 'What happens inside after your yes?', 'Which die comes first?'],
          notToday: ['A rebate nobody asked for'],
        },
      },
    });
  },
};
