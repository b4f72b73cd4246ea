import type { Story } from '../telling/story.ts';
import { todayAt } from '../telling/today-at.ts';

export const weldInspection: Story = {
  shows: 'A conversation today with its plan ready, and a client commitment that is late.',
  deal: {
    account: 'halvorsen',
    name: 'Weld inspection cell, Ågotnes yard',
    owner: 'me',
    value: 185_000,
    opened: [-30, '13:00'],
    goal: 'Deliver the winches for the ferries without grinding out a third of the welds',
    people: { ingrid: ['sponsor', 'champion'], per: ['technical'], sigrid: ['decision maker'] },
    gains: { ingrid: 'Delivery dates that hold', per: 'An end to arguments over an ultrasonic trace' },
    first: {
      key: 'yard',
      at: [-27, '09:00'],
      minutes: 60,
      channel: 'meeting',
      with: ['ingrid', 'per', 'sigrid'],
      title: 'In the yard',
      plan: {
        objective: {
          of: 'ingrid',
          kind: 'explore',
          say: 'May we follow ten winch drums from weld to test, and count what comes back?',
          worth: 'What rework costs per drum, with no obligation',
        },
        backup: { of: 'per', kind: null, say: 'The last fifty test reports' },
      },
    },
  },
  tell(deal) {
    deal.closesOut('yard', {
      asks: [
        {
          of: 'ingrid',
          kind: 'explore',
          answer: 'yes',
          does: 'Let us follow ten drums',
          by: -16,
          evidence: 'written',
        },
        { of: 'per', kind: 'explore', answer: 'yes', does: 'Mark every weld that goes back', by: -16 },
        { of: 'sigrid', kind: 'explore', answer: 'yes', does: 'Read the count with us', by: -12 },
      ],
      next: {
        key: 'count',
        at: [-12, '10:00'],
        with: ['ingrid', 'per', 'sigrid'],
        title: 'Ten drums, counted',
        plan: {
          objective: {
            of: 'sigrid',
            kind: 'change',
            say: 'Four drums of ten were ground out. Is another winter of that acceptable to you?',
            worth: 'A figure for the ferry contract’s risk',
          },
          backup: { of: 'sigrid', kind: null, say: 'The date when the penalty clauses are known' },
          further: [{ of: 'ingrid', kind: 'change' }],
        },
      },
    });
    deal.closesOut('count', {
      notes: 'Rework is 11% of the yard’s welding hours. Sigrid did the sum aloud.',
      kept: ['ingrid/explore', 'per/explore', 'sigrid/explore'],
      asks: [
        {
          of: 'sigrid',
          kind: 'change',
          answer: 'yes',
          words: 'No. Not with penalties in the contract.',
          does: 'Name rework as the yard’s first problem in the management meeting',
          by: -6,
          evidence: 'written',
        },
        {
          of: 'ingrid',
          kind: 'change',
          answer: 'yes',
          does: 'Bring the figure to the shift leaders',
          by: -8,
          evidence: 'calendar',
        },
      ],
      lines: [
        { key: 'questionnaire', of: 'per', kind: null, what: 'Security questionnaire, filled in', by: -2 },
      ],
      promises: [{ key: 'film', to: 'per', what: 'Film of the cell in Gdynia', by: -9 }],
      next: {
        key: 'shape',
        at: todayAt(deal.stage).next,
        channel: 'meeting',
        with: ['ingrid', 'per'],
        title: 'What the cell has to do on its first day',
        plan: {
          objective: {
            of: 'ingrid',
            kind: 'collaborate',
            say: 'Would you, Per and one welder mark up a rough layout with us for two hours next week?',
            worth: 'A cell that fits the yard, because your people drew half of it',
          },
          backup: { of: 'ingrid', kind: null, say: 'The name of the welder whom the others listen to' },
          further: [
            {
              of: 'per',
              kind: 'collaborate',
              say: 'Would you write your acceptance limits into the layout before anybody prices it?',
              worth: 'His acceptance limits in it from the start',
            },
          ],
          gain: 'A list of what others left out of their first layout and paid for later',
          agenda:
            'Ten drums once more (5 min) · what must work on day one (20) · who draws it with us (15) · next',
          insight:
            'In seven yards out of nine the cell was ready before the fixtures were. Whoever drew the fixtures first started six weeks earlier.',
          surprise: 'A printed trace of drum 7, the one that passed and should not have',
          questions: [
            'What must it do on the first day, and what can wait?',
            'What would make your welders refuse it?',
            'Who has to be in the room when the layout is drawn?',
          ],
          concerns: [
            [
              'We are too busy before the ferries ship.',
              'What will you know after the ferries that you cannot know now?',
            ],
          ],
          notToday: ['The price: invest rests on a solution that they have not shaped yet'],
        },
      },
    });
    deal.on(-9, '16:00').records('promise.kept', { promiseId: deal.idOf('film') });
    deal.on(-8, '12:00').records('commitment.kept', { commitmentId: deal.idOf('ingrid/change') });
    deal.on(-6, '15:20').records('commitment.kept', {
      commitmentId: deal.idOf('sigrid/change'),
      note: 'Minutes came by mail.',
    });
    deal.milestone('management', { name: 'Management meeting', kind: 'change', on: -6, of: 'sigrid' });
    deal.records('milestone.done', { milestoneId: deal.idOf('management') });
    deal.milestone('investments', {
      name: 'Investments for next year',
      kind: 'invest',
      on: 24,
      of: 'sigrid',
    });
  },
};
