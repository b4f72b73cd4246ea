import type { Story } from '../telling/story.ts';

export const drillHoles: Story = {
  shows: 'Shaping it together, with a need waived for a reason.',
  deal: {
    account: 'castellan',
    name: 'Drill hole inspection',
    owner: 'sanne',
    value: 195_000,
    opened: [-33, '09:00'],
    people: { hugo: ['technical', 'user', 'sponsor'], camille: ['decision maker', 'economic buyer'] },
    goal: 'Measure every hole, not every twentieth',
    first: { key: 'holes', at: [-29, '10:00'], with: ['hugo', 'camille'], title: 'Every twentieth hole' },
  },
  tell(deal) {
    deal.closesOut('holes', {
      asks: (['hugo', 'camille'] as const).map((of) => ({
        of,
        kind: 'explore',
        answer: 'yes' as const,
        does: 'Measure one panel hole by hole',
        by: -21,
        evidence: 'calendar' as const,
      })),
      next: {
        key: 'panel',
        at: [-20, '10:00'],
        with: ['hugo', 'camille'],
        title: 'One panel, every hole',
        plan: { objective: { of: 'camille', kind: 'change' }, further: [{ of: 'hugo', kind: 'change' }] },
      },
    });
    deal.closesOut('panel', {
      notes: '3 of 412 out of tolerance. Sampling had found none.',
      kept: ['hugo/explore', 'camille/explore'],
      asks: [
        {
          of: 'camille',
          kind: 'change',
          answer: 'yes',
          does: 'Tell quality that sampling ends with the new wing',
          by: -13,
          evidence: 'written',
        },
        { of: 'hugo', kind: 'change', answer: 'yes', does: 'Write down what sampling missed', by: -14 },
      ],
      next: {
        key: 'fixture',
        at: [-8, '10:00'],
        channel: 'meeting',
        with: ['hugo', 'camille'],
        title: 'The fixture',
        plan: {
          objective: { of: 'hugo', kind: 'collaborate' },
          backup: { of: 'hugo', kind: null, say: 'His comments on our drawing' },
        },
      },
    });
    deal.on(-12, '09:00').records('waiver.made', {
      waiverId: deal.idOf('waiver'),
      kind: 'consensus',
      reason: 'Hugo and Camille are all there is: the drilling cell belongs to the two of them.',
    });
    deal.closesOut('fixture', {
      kept: ['camille/change', 'hugo/change'],
      asks: [
        {
          of: 'hugo',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Build the fixture in plywood',
          by: 7,
          evidence: 'written',
        },
      ],
      promises: [{ key: 'probe', to: 'hugo', what: 'A probe on loan', by: 4 }],
      next: {
        key: 'plywood',
        at: [8, '10:00'],
        channel: 'meeting',
        with: ['hugo', 'camille'],
        title: 'Plywood and probe',
        plan: {
          objective: { of: 'camille', kind: 'invest' },
          backup: { of: 'camille', kind: null, say: 'When the cell’s budget is made' },
        },
      },
    });
    deal.milestone('wing', {
      name: 'Drilling for the new wing starts',
      kind: 'decide',
      on: 60,
      of: 'camille',
    });
  },
};

export const weldSeam: Story = {
  shows: 'Waiting for the budget, on the day that the client named.',
  deal: {
    account: 'ibex',
    name: 'Weld seam camera, Pamplona',
    owner: 'sanne',
    value: 134_000,
    opened: [-31, '12:00'],
    expectedClose: 45,
    people: { carmen: ['sponsor', 'decision maker', 'economic buyer'], javier: ['user', 'technical'] },
    first: { key: 'seams', at: [-26, '12:00'], with: ['carmen', 'javier'], title: 'Seams by ear' },
  },
  tell(deal) {
    deal.closesOut('seams', {
      asks: (['carmen', 'javier'] as const).map((of) => ({
        of,
        kind: 'explore',
        answer: 'yes' as const,
        does: 'Cut open ten seams',
        by: -19,
        evidence: 'written' as const,
      })),
      next: {
        key: 'ten seams',
        at: [-18, '12:00'],
        with: ['carmen', 'javier'],
        title: 'Ten seams, cut open',
        plan: {
          objective: { of: 'carmen', kind: 'change' },
          backup: { of: 'carmen', kind: null, say: 'The next customer audit' },
        },
      },
    });
    deal.closesOut('ten seams', {
      kept: ['carmen/explore', 'javier/explore'],
      asks: [
        {
          of: 'carmen',
          kind: 'change',
          answer: 'yes',
          does: 'Write to the customer that seams will be seen from March',
          by: -11,
          evidence: 'written',
        },
      ],
      next: {
        key: 'shape',
        at: [-10, '12:00'],
        with: ['carmen', 'javier'],
        title: 'Where the camera sits',
        plan: {
          objective: { of: 'javier', kind: 'collaborate' },
          further: [{ of: 'carmen', kind: 'consensus' }],
        },
      },
    });
    deal.closesOut('shape', {
      kept: ['carmen/change'],
      asks: [
        { of: 'javier', kind: 'collaborate', answer: 'yes', does: 'Mount a dummy on robot 12', by: -2 },
        {
          of: 'carmen',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Give robot 12 a free shift',
          by: -2,
          evidence: 'calendar',
        },
        {
          of: 'carmen',
          kind: 'invest',
          as: 'other',
          answer: 'maybe',
          reason: 'budget',
          words: 'The plant budget closes in three weeks. I hand it in myself.',
          reviewOn: 12,
          question: 'What would have to be in it?',
        },
      ],
      next: {
        key: 'dummy',
        at: [1, '12:00'],
        channel: 'meeting',
        with: ['carmen', 'javier'],
        title: 'The dummy on robot 12',
        plan: {
          objective: {
            of: 'javier',
            kind: 'consensus',
            say: 'Whose work changes when the camera speaks up, and may we hear them?',
            worth: 'A night shift that does not switch it off',
          },
          backup: { of: 'javier', kind: null, say: 'The names of the shift leaders' },
        },
      },
    });
    deal.on(-2, '13:00').records('commitment.kept', { commitmentId: deal.idOf('javier/collaborate') });
    deal.records('commitment.kept', { commitmentId: deal.idOf('carmen/collaborate') });
    deal.milestone('budget', { name: 'Plant budget closes', kind: 'invest', on: 15, of: 'carmen' });
    deal.milestone('order', { name: 'Order, if the budget stands', kind: 'decide', on: 40, of: 'carmen' });
  },
};

export const palletVision: Story = {
  shows: 'A request for a proposal, answered by what is missing first.',
  deal: {
    account: 'meridian',
    name: 'Pallet vision, Akron',
    owner: 'sanne',
    value: 118_000,
    opened: [-18, '09:00'],
    people: { priya: ['sponsor', 'decision maker'], walt: ['user'] },
    first: { key: 'pallets', at: [-13, '17:00'], with: ['priya', 'walt'], title: 'Pallets that lean' },
  },
  tell(deal) {
    deal.closesOut('pallets', {
      requests: [{ key: 'quote', what: 'proposal', of: 'walt', words: 'Can we have a quote by Friday?' }],
      asks: [
        {
          of: 'priya',
          kind: 'explore',
          answer: 'yes',
          does: 'Photograph the leaning ones for a week',
          by: -7,
          evidence: 'written',
        },
        { of: 'walt', kind: 'explore', answer: 'yes', does: 'Say which customers sent some back', by: -8 },
      ],
      next: {
        key: 'photos',
        at: [-6, '17:00'],
        with: ['priya', 'walt'],
        title: 'A week of photographs',
        plan: {
          objective: { of: 'priya', kind: 'change' },
          backup: { of: 'priya', kind: null, say: 'When the carrier contract is renewed' },
        },
      },
    });
    deal.on(-12, '09:10').records('request.declined', {
      requestId: deal.idOf('quote'),
      instead: 'A quote now would be a guess. After the week of photographs it is a sum.',
    });
    deal.closesOut('photos', {
      kept: ['priya/explore', 'walt/explore'],
      asks: [
        {
          of: 'priya',
          kind: 'change',
          answer: 'yes',
          does: 'Name the carrier’s penalty in the site meeting',
          by: 3,
          evidence: 'written',
        },
      ],
      next: {
        key: 'site meeting',
        at: [5, '17:00'],
        with: ['priya', 'walt'],
        title: 'After the site meeting',
        plan: {
          objective: { of: 'walt', kind: 'collaborate' },
          backup: { of: 'walt', kind: null, say: 'Comments on a camera position' },
        },
      },
    });
  },
};

export const dustSensors: Story = {
  shows: 'Asked for a first conversation by mail, and not answered yet.',
  deal: {
    account: 'sundqvist',
    name: 'Dust sensors, planing hall',
    owner: 'sanne',
    value: 22_000,
    opened: [-2, '10:00'],
    people: { maja: ['sponsor', 'user'] },
  },
  tell(deal) {
    deal.asksInWriting({
      of: 'maja',
      kind: 'time',
      say: 'Two planing halls like yours found where the dust settles before the insurer did. Half an hour on Tuesday?',
      worth: 'The three places where it settles',
    });
  },
};
