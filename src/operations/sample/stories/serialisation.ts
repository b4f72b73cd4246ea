import type { ContactKey } from '../cast/contacts.ts';
import type { Story } from '../telling/story.ts';

const packaging = ['giulia', 'paolo', 'chiara', 'davide'] as const satisfies readonly ContactKey[];
const quality = ['elena', 'francesca', 'luca'] as const satisfies readonly ContactKey[];

export const serialisation: Story = {
  shows: 'Twelve stakeholders, each in a different place.',
  deal: {
    account: 'novara',
    name: 'Serialisation and inspection, lines 4 to 9',
    owner: 'me',
    value: 1_450_000,
    opened: [-55, '09:00'],
    goal: 'One release instead of six paper trails',
    people: {
      giulia: ['sponsor'],
      paolo: ['champion', 'user'],
      elena: ['influencer'],
      chiara: ['user'],
      davide: ['user'],
      marco: ['technical'],
    },
    first: { key: 'trails', at: [-50, '10:00'], with: packaging, title: 'Six paper trails' },
  },
  tell(deal) {
    deal.closesOut('trails', {
      asks: packaging.map((of) => ({
        of,
        kind: 'explore',
        say: 'Could we follow one batch from line 4 to release, with a clock?',
        worth: 'Hours between packed and released, by cause',
        answer: 'yes' as const,
        does: 'Follow one batch with us',
        by: -40,
        evidence: of === 'giulia' ? ('written' as const) : ('said' as const),
      })),
      next: {
        key: 'batch',
        at: [-40, '08:30'],
        minutes: 120,
        channel: 'meeting',
        with: [...packaging, 'elena'],
        title: 'One batch, with a clock',
      },
    });
    deal.closesOut('batch', {
      notes: '51 hours from packed to released. 38 of them waiting for signatures.',
      kept: packaging.map((of) => `${of}/explore`),
      asks: [
        {
          of: 'giulia',
          kind: 'change',
          answer: 'yes',
          words: '38 hours for signatures. No.',
          does: 'Make release time a site target',
          by: -30,
          evidence: 'written',
        },
        {
          of: 'elena',
          kind: 'explore',
          as: 'other',
          answer: 'yes',
          does: 'Say which signatures the law asks for',
          by: -32,
        },
      ],
      joins: { francesca: ['technical'], luca: ['technical'], silvia: ['legal'] },
      next: {
        key: 'quality',
        at: [-27, '14:00'],
        with: [...quality, 'paolo', 'chiara'],
        title: 'What quality needs to see',
        plan: {
          objective: { of: 'francesca', kind: 'explore' },
          backup: { of: 'francesca', kind: null, say: 'The validation plan of lines 1 to 3' },
        },
      },
    });
    deal.closesOut('quality', {
      kept: ['giulia/change', 'elena/explore'],
      asks: [
        {
          of: 'francesca',
          kind: 'explore',
          answer: 'yes',
          does: 'Share the old validation plan',
          by: -22,
          evidence: 'written',
        },
        {
          of: 'luca',
          kind: 'explore',
          answer: 'maybe',
          reason: 'fear',
          words: 'Last time the line stood for nine days.',
          reviewOn: -1,
          question: 'What could go wrong this time?',
        },
        {
          of: 'paolo',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Sketch the release of a batch without paper',
          by: -15,
        },
        {
          of: 'chiara',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Write the ten cases that the data must cover',
          by: -1,
        },
      ],
      concerns: [{ key: 'nine days', of: 'luca', text: 'Nine days of standstill at the last changeover.' }],
      next: {
        key: 'site council',
        at: [-13, '11:00'],
        minutes: 60,
        channel: 'meeting',
        with: ['giulia', 'paolo', 'marco', 'francesca', 'chiara'],
        title: 'Site council',
        plan: {
          objective: {
            of: 'giulia',
            kind: 'consensus',
            say: 'Who can still stop this in Milan, and may we hear them before the budget round?',
          },
          backup: { of: 'giulia', kind: null, say: 'Names and roles in Milan' },
        },
      },
    });
    deal.closesOut('site council', {
      kept: ['francesca/explore', 'paolo/collaborate'],
      joins: {
        stefano: ['finance'],
        alessia: ['procurement'],
        roberto: ['decision maker', 'economic buyer'],
      },
      asks: [
        {
          of: 'giulia',
          kind: 'consensus',
          answer: 'yes',
          does: 'Bring Stefano, Alessia and Roberto to one table',
          by: -5,
          evidence: 'calendar',
        },

        {
          of: 'marco',
          kind: 'explore',
          answer: 'maybe',
          reason: 'authority',
          words: 'Group IT decides on interfaces.',
          reviewOn: 7,
          question: 'Who else must agree? May we meet them?',
        },
      ],
      promises: [
        { key: 'standstill', to: 'luca', what: 'Changeover plan with two days of standstill at most', by: 1 },
      ],
      next: {
        key: 'milan',
        at: [-4, '15:00'],
        minutes: 60,
        with: ['giulia', 'stefano', 'roberto'],
        title: 'Milan, first time',
        plan: {
          objective: {
            of: 'roberto',
            kind: 'explore',
            say: 'What would a day earlier on the market be worth to you?',
            worth: 'The 51 hours in euros, by product',
          },
          backup: { of: 'stefano', kind: null, say: 'The margin of the two fastest products' },
        },
      },
    });
    deal.closesOut('milan', {
      kept: ['giulia/consensus'],
      asks: [
        {
          of: 'roberto',
          kind: 'explore',
          answer: 'yes',
          does: 'Have Stefano put a price on a day',
          by: 4,
          evidence: 'written',
        },
        { of: 'stefano', kind: 'explore', answer: 'yes', does: 'Price a day for three products', by: 4 },
      ],
      lines: [
        {
          key: 'purchasing rules',
          of: 'alessia',
          kind: null,
          what: 'Mail the purchasing rules above a million',
          by: 2,
        },
      ],
      next: {
        key: 'price of a day',
        at: [5, '09:30'],
        with: ['giulia', 'stefano', 'roberto'],
        title: 'The price of a day',
        plan: {
          objective: { of: 'roberto', kind: 'change' },
          backup: { of: 'roberto', kind: null, say: 'The day when the budget round begins' },
        },
      },
    });
    deal.milestone('budget', { name: 'Budget round in Milan', kind: 'invest', on: 21, of: 'stefano' });
    deal.milestone('tender', { name: 'Tender published', kind: 'review', on: 40, of: 'alessia' });
    deal.milestone('group', { name: 'Group decision', kind: 'decide', on: 80, of: 'roberto' });
  },
};
