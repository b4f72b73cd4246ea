import type { Story } from '../telling/story.ts';
import { todayAt } from '../telling/today-at.ts';

export const parcelDamage: Story = {
  shows: 'A conversation that ended a short while ago and is not closed out; an introduction owed today.',
  deal: {
    account: 'corvid',
    name: 'Parcel damage detection, Tilburg hub',
    owner: 'me',
    value: 420_000,
    opened: [-26, '08:50'],
    people: { tomas: ['sponsor', 'decision maker'], femke: ['user'] },
    goal: 'Know on which belt a parcel was damaged before the claim comes in',
    first: { key: 'claims', at: [-22, '09:30'], with: ['tomas', 'femke'], title: 'Where claims come from' },
  },
  tell(deal) {
    deal.closesOut('claims', {
      asks: [
        {
          of: 'femke',
          kind: 'explore',
          say: 'Could we trace a hundred claims back to the belt together?',
          worth: 'A map of claims by belt that stays with her',
          answer: 'yes',
          does: 'Pick a hundred claims with photos',
          by: -15,
        },
        {
          of: 'tomas',
          kind: 'explore',
          as: 'other',
          answer: 'yes',
          does: 'Open the belt log to us',
          by: -16,
          evidence: 'written',
        },
      ],
      next: {
        key: 'hundred',
        at: [-12, '13:30'],
        minutes: 60,
        channel: 'meeting',
        with: ['tomas', 'femke'],
        title: 'A hundred claims, traced',
        plan: {
          objective: {
            of: 'tomas',
            kind: 'change',
            say: 'Two belts make 58 of the hundred. What happens at peak if they stay as they are?',
            worth: 'A case for the peak plan in one picture',
          },
          backup: { of: 'tomas', kind: null, say: 'The date when the peak plan is frozen' },
        },
      },
    });
    deal.closesOut('hundred', {
      kept: ['femke/explore', 'tomas/explore'],
      asks: [
        {
          of: 'tomas',
          kind: 'change',
          answer: 'yes',
          words: 'We change it, or I explain it every January.',
          does: 'Put belts 4 and 7 on the peak plan’s risk list',
          by: -8,
          evidence: 'written',
        },
      ],
      next: {
        key: 'cfo',
        at: [-6, '16:00'],
        channel: 'call',
        with: ['tomas'],
        title: 'Who pays for claims',
        plan: {
          objective: {
            of: 'tomas',
            kind: 'consensus',
            say: 'Claims sit in finance. Would you bring us together with whoever signs them off?',
            worth: 'A finance colleague who has seen the figure before he is asked for money',
          },
          backup: { of: 'tomas', kind: null, say: 'Who signs off claims, and what they look at' },
        },
      },
    });
    deal.closesOut('cfo', {
      kept: ['tomas/change'],
      asks: [
        {
          of: 'tomas',
          kind: 'consensus',
          answer: 'yes',
          does: 'Introduce us to Joost Bakker',
          by: 0,
          evidence: 'said',
        },
      ],
      next: {
        key: 'peak',
        at: todayAt(deal.stage).justEnded,
        with: ['tomas', 'femke'],
        title: 'Belts 4 and 7 before the peak',
        plan: {
          objective: {
            of: 'femke',
            kind: 'collaborate',
            say: 'Would you and two of your agents say what a damage alert has to show to be of use?',
            worth: 'Alerts that her people do not switch off',
          },
          backup: { of: 'femke', kind: null, say: 'Comments on a drawn alert by Friday' },
          gain: 'What two other hubs show their claims agents, and what they took away again',
          agenda: 'Peak plan · what an alert shows · next',
          insight:
            'Agents ignored alerts with more than four fields. With a photo and a belt number they acted on nine of ten.',
          questions: ['What do you look at first today?', 'Which alerts do you switch off, and why?'],
        },
      },
    });
    deal.milestone('peak plan', { name: 'Peak plan frozen', on: 4, of: 'tomas' });
    deal.milestone('tender', {
      name: 'Decision in the directors’ meeting',
      kind: 'decide',
      on: 28,
      of: 'tomas',
    });
  },
};
