import type { ContactKey } from '../cast/contacts.ts';
import type { Story } from '../telling/story.ts';

export const allergenLabels: Story = {
  shows: 'We opened the review and know nothing of how they buy; what it rests on was only said by us.',
  deal: {
    account: 'meridian',
    name: 'Allergen label check, Toledo',
    owner: 'sanne',
    value: 69_000,
    opened: [-44, '10:00'],
    people: { walt: ['sponsor', 'user'], denise: ['decision maker'] },
    first: { key: 'mix-up', at: [-38, '16:00'], with: ['walt', 'denise'], title: 'The sesame mix-up' },
  },
  tell(deal) {
    const saidByUs = (of: ContactKey, kind: string, reason: string) =>
      deal.records('position.judged', { contactId: deal.stage.contact(of), kind, state: 'gained', reason });
    deal.closesOut('mix-up', {
      notes: 'They told us about the sesame mix-up at length.',
      next: {
        key: 'change-over',
        at: [-28, '16:00'],
        channel: 'meeting',
        with: ['walt', 'denise'],
        title: 'One label change',
      },
    });
    deal.closesOut('change-over', {
      notes: 'Watched one label change from order to first case.',
      next: {
        key: 'near misses',
        at: [-11, '16:00'],
        with: ['walt', 'denise'],
        title: 'Near misses',
        plan: { objective: { of: 'walt', kind: 'collaborate' } },
      },
    });
    saidByUs('walt', 'explore', 'Walked the whole label change with us.');
    saidByUs('denise', 'explore', 'Was there, asked good questions.');
    saidByUs('walt', 'change', 'Says that it cannot go on like this.');
    saidByUs('denise', 'change', 'Nodded.');
    deal.closesOut('near misses', {
      asks: [{ of: 'walt', kind: 'collaborate', answer: 'yes', does: 'Lend us forty label reels', by: -4 }],
      topics: [
        { kind: 'review', framing: 'final', what: 'The whole station with its price, “so that you have it”' },
      ],
      next: {
        key: 'station',
        at: [6, '16:00'],
        with: ['walt', 'denise'],
        title: 'What they made of the station',
        plan: {
          objective: { of: 'denise', kind: 'consensus' },
          backup: { of: 'denise', kind: null, say: 'How the last station was bought' },
        },
      },
    });
    deal.on(-3, '10:00').records('commitment.moved', {
      commitmentId: deal.idOf('walt/collaborate'),
      due: deal.day(4),
      reason: 'Reels are at the printer.',
    });
  },
};

export const claimPhotos: Story = {
  shows: 'Asked without saying what they gain, refused, and nothing smaller was asked.',
  deal: {
    account: 'corvid',
    name: 'Claim photo archive',
    owner: 'sanne',
    value: 51_000,
    opened: [-13, '09:00'],
    people: { femke: ['user', 'sponsor'], joost: ['finance', 'decision maker'] },
    first: { key: 'archive', at: [-9, '13:00'], with: ['femke', 'joost'], title: 'Finding a photo' },
  },
  tell(deal) {
    deal.closesOut('archive', {
      asks: [
        { of: 'femke', kind: 'explore', answer: 'yes', does: 'Time twenty searches', by: -4 },
        { of: 'joost', kind: 'explore', answer: 'yes', does: 'Say what a lost claim costs', by: -4 },
      ],
      next: {
        key: 'searches',
        at: [-3, '13:00'],
        with: ['femke', 'joost'],
        title: 'Twenty searches',
        plan: { objective: { of: 'joost', kind: 'change', worth: null } },
      },
    });
    deal.closesOut('searches', {
      kept: ['femke/explore', 'joost/explore'],
      asks: [
        {
          of: 'joost',
          kind: 'change',
          worth: null,
          answer: 'no',
          reason: 'no value seen',
          words: 'Eleven minutes a search. We live with that.',
        },
      ],
      next: {
        key: 'what we missed',
        at: [8, '13:00'],
        channel: 'call',
        with: ['femke'],
        title: 'What did we miss?',
      },
    });
  },
};

export const printRegister: Story = {
  shows: 'A maybe whose day has come.',
  deal: {
    account: 'tessel',
    name: 'Print register, press 3',
    owner: 'sanne',
    value: 92_000,
    opened: [-23, '09:00'],
    people: { lieve: ['sponsor', 'decision maker'], koen: ['user', 'technical'] },
    first: { key: 'register', at: [-18, '11:00'], with: ['lieve', 'koen'], title: 'Half a millimetre' },
  },
  tell(deal) {
    deal.closesOut('register', {
      asks: [
        { of: 'koen', kind: 'explore', answer: 'yes', does: 'Keep a sheet of every hour', by: -12 },
        {
          of: 'lieve',
          kind: 'explore',
          answer: 'yes',
          does: 'Look at the sheets with us',
          by: -10,
          evidence: 'calendar',
        },
      ],
      next: {
        key: 'sheets',
        at: [-9, '11:00'],
        channel: 'meeting',
        with: ['lieve', 'koen'],
        title: 'A shift in sheets',
        plan: {
          objective: { of: 'lieve', kind: 'change' },
          backup: { of: 'lieve', kind: null, say: 'When the press is up for renewal' },
        },
      },
    });
    deal.closesOut('sheets', {
      kept: ['koen/explore', 'lieve/explore'],
      asks: [
        {
          of: 'lieve',
          kind: 'change',
          answer: 'maybe',
          reason: 'timing',
          words: 'Once the die-cut decision is through. Ask me on that Friday.',
          reviewOn: -1,
          question: 'Is that when it is ready, or when you start to look?',
        },
      ],
      next: {
        key: 'friday',
        at: [9, '11:00'],
        channel: 'call',
        with: ['lieve', 'koen'],
        title: 'After the die-cut decision',
        plan: {
          objective: { of: 'lieve', kind: 'change' },
          backup: { of: 'koen', kind: null, say: 'A sheet of every hour from press 2' },
        },
      },
    });
  },
};
