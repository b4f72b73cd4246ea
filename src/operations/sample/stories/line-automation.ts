import type { Story } from '../telling/story.ts';

export const lineAutomation: Story = {
  shows: 'A seller four ahead of finance: a proposal went out because they asked for one.',
  deal: {
    account: 'meridian',
    name: 'Line automation, Dayton plant',
    owner: 'me',
    value: 240_000,
    opened: [-24, '09:20'],
    goal: 'Stop throwing away a lorry of good product every week',
    people: { priya: ['sponsor'], jon: ['user'] },
    gains: {
      priya: 'A scrap figure that she can show her board without a footnote',
      jon: 'A night shift that runs without calling him',
    },
    first: {
      key: 'first',
      at: [-21, '10:00'],
      with: ['priya', 'jon'],
      title: 'What line 2 throws away',
      plan: {
        objective: {
          of: 'priya',
          kind: 'explore',
          say: 'Would you give us ninety minutes on the line, so that you know what a reject costs you?',
          worth: 'The cost of a reject by shift, whether or not we go on',
        },
        backup: { of: 'priya', kind: null, say: 'The scrap report of the last quarter' },
      },
    },
  },
  tell(deal) {
    deal.on(-23, '11:05').asksInWriting({
      of: 'priya',
      kind: 'time',
      say: 'Three plants like Dayton found that half their rejects were good product. Half an hour on how?',
      worth: 'How three plants halved false rejects',
      answer: 'yes',
    });
    deal.closesOut('first', {
      notes: 'Jon: nights are the problem, the cameras drift when the hall cools down.',
      asks: [
        { of: 'priya', kind: 'explore', answer: 'yes', does: 'Walk line 2 with us for 90 minutes', by: -14 },
        {
          of: 'jon',
          kind: 'explore',
          answer: 'maybe',
          reason: 'timing',
          words: 'After the pumpkin season. Ask me then.',
          reviewOn: 1,
          question: 'Is that when it is ready, or when you start to look?',
        },
      ],
      next: {
        key: 'walk',
        at: [-14, '07:30'],
        minutes: 90,
        channel: 'meeting',
        with: ['priya', 'jon'],
        title: 'On the line in Dayton',
        plan: {
          objective: {
            of: 'priya',
            kind: 'change',
            say: 'If the rejects stay where they are through spring, who carries that cost?',
            worth: 'A figure and a reason that she can repeat to her board',
          },
          backup: { of: 'priya', kind: null, say: 'The date when the Q4 scrap report is out' },
        },
      },
    });
    deal.on(-14, '08:40').milestone('scrap', { name: 'Scrap report to board', on: -8, of: 'priya' });
    deal.closesOut('walk', {
      notes: '61 of 100 rejects were good. Line 2, night shift, 40 minutes.',
      kept: ['priya/explore'],
      asks: [
        {
          of: 'priya',
          kind: 'change',
          answer: 'maybe',
          reason: 'status quo',
          words: 'Probably. I would have to see what it does to the year.',
          reviewOn: 0,
          question: 'What if nothing changes?',
        },
      ],
      next: {
        key: 'numbers',
        at: [-7, '15:30'],
        channel: 'call',
        with: ['priya', 'jon'],
        title: 'The numbers from the walk',
        plan: {
          objective: {
            of: 'jon',
            kind: 'explore',
            say: 'Could we put your volumes beside these rejects, so that the figure is yours and not ours?',
            worth: 'His own cost of a reject, site by site',
          },
          backup: { of: 'jon', kind: null, say: 'Volumes of one site' },
        },
      },
    });
    deal.on(-8, '17:10').records('milestone.done', { milestoneId: deal.idOf('scrap') });
    deal.closesOut('numbers', {
      asks: [
        {
          of: 'jon',
          kind: 'explore',
          answer: 'maybe',
          reason: 'information',
          words: 'Let me get you the volumes first.',
          reviewOn: 3,
          question: 'If they bear it out, what happens next?',
        },
      ],
      lines: [{ key: 'volumes', of: 'jon', kind: null, what: 'Send volumes by site', by: 3 }],
      next: {
        key: 'offer',
        at: [-3, '14:00'],
        with: ['priya', 'jon'],
        title: 'Where this could go',
        plan: {
          objective: {
            of: 'priya',
            kind: 'consensus',
            say: 'Who will pay for this, live with it or be able to stop it, and when can we hear them?',
            worth: 'No surprise from finance in December',
          },
          backup: { of: 'priya', kind: null, say: 'Their names, and what each of them cares about' },
        },
      },
    });
    deal.milestone('budget', { name: 'Budget request', kind: 'invest', on: 5, of: 'grace' });
    deal.milestone('security', { name: 'Vendor security review' });
    deal.milestone('board', { name: 'Board decision', kind: 'decide', on: 19, of: 'priya' });
    deal.closesOut('offer', {
      notes: 'They wanted to see it, so we showed all of it: layout, robots, price. It went well, I think.',
      joins: { grace: ['finance'] },
      present: ['priya', 'jon'],
      requests: [
        { key: 'proposal', what: 'proposal', of: 'priya', words: 'Can you just put it all in a proposal?' },
      ],
      withholds: [{ of: 'priya', kind: 'consensus', reason: 'They were so taken with the layout.' }],
      lines: [
        {
          key: 'send it over',
          of: 'jon',
          what: 'Sure, just send it over and we’ll take a look.',
          quote: 'Sure, just send it over and we’ll take a look.',
          notAnAct: true,
        },
      ],
      next: {
        key: 'thursday',
        at: [3, '10:00'],
        with: ['priya', 'jon'],
        title: 'What they made of the proposal',
      },
    });
    deal.on(-3, '17:45').records('request.met', {
      requestId: deal.idOf('proposal'),
      what: 'proposal',
      framing: 'final',
      note: 'Pricing and proposal, 34 pages, by mail',
    });
  },
};
