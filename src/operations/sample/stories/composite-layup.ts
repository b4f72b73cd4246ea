import { instantAt } from '../telling/stage.ts';
import type { Story } from '../telling/story.ts';

const all = ['camille', 'hugo', 'mathilde'] as const;

export const compositeLayup: Story = {
  shows: 'The client works on the shared roadmap: they agreed to it, moved a date and named a colleague.',
  deal: {
    account: 'castellan',
    name: 'Composite lay-up inspection',
    owner: 'me',
    value: 520_000,
    opened: [-45, '09:30'],
    goal: 'Find a wrinkle before the autoclave does',
    people: { camille: ['sponsor', 'decision maker'], hugo: ['technical', 'user'] },
    gains: { camille: 'First parts for the new wing on their day' },
    first: { key: 'wrinkles', at: [-41, '10:00'], with: ['camille', 'hugo'], title: 'Wrinkles' },
  },
  tell(deal) {
    const contactOf = deal.stage.contact;
    deal.closesOut('wrinkles', {
      asks: (['camille', 'hugo'] as const).map((of) => ({
        of,
        kind: 'explore',
        say: 'Twelve scrapped panels: shall we find the ply where each of them went wrong?',
        worth: 'The ply, for each of the twelve',
        answer: 'yes' as const,
        does: 'Go through the twelve panels',
        by: -33,
      })),
      next: {
        key: 'twelve',
        at: [-33, '13:30'],
        minutes: 90,
        channel: 'meeting',
        with: ['camille', 'hugo'],
        title: 'Twelve panels',
      },
    });
    deal.closesOut('twelve', {
      kept: ['camille/explore', 'hugo/explore'],
      asks: [
        {
          of: 'camille',
          kind: 'change',
          answer: 'yes',
          does: 'Take scrap out of the programme’s reserve and into its targets',
          by: -25,
          evidence: 'written',
        },
        {
          of: 'hugo',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Lay up a panel with a wrinkle for us to find',
          by: -20,
        },
      ],
      next: { key: 'found', at: [-19, '09:00'], with: ['camille', 'hugo'], title: 'Did we find it?' },
    });
    deal
      .on(-18, '09:00')
      .records('roadmap.shared', { linkId: deal.idOf('link'), contactId: contactOf('camille') });
    deal.closesOut('found', {
      notes: 'Found in 40 seconds, and a second one that nobody had put there.',
      kept: ['camille/change', 'hugo/collaborate'],
      asks: [
        {
          of: 'camille',
          kind: 'collaborate',
          answer: 'yes',
          does: 'Write the acceptance test with Hugo',
          by: -8,
          evidence: 'roadmap',
        },
        {
          of: 'camille',
          kind: 'consensus',
          answer: 'yes',
          does: 'Bring in industrial finance',
          by: -12,
          evidence: 'roadmap',
        },
        { of: 'hugo', kind: 'consensus', answer: 'yes', does: 'Win the autoclave crew over', by: -13 },
      ],
      next: {
        key: 'finance',
        at: [-11, '11:00'],
        with: all.slice(0, 2),
        title: 'The acceptance test',
      },
    });
    deal.on(-17, '18:22').clientRecords('camille', 'roadmap.visited', { contactId: contactOf('camille') });
    deal.clientRecords('camille', 'roadmap.agreed', { contactId: contactOf('camille') });
    deal.on(-16, '08:05').clientRecords('camille', 'milestone.set', {
      milestoneId: deal.idOf('test'),
      name: 'Acceptance test on a real panel',
      kind: 'review',
      date: deal.day(12),
      contactId: contactOf('hugo'),
    });
    deal.clientRecords('camille', 'milestone.set', {
      milestoneId: deal.idOf('committee'),
      name: 'Investment committee',
      kind: 'decide',
      date: deal.day(34),
      contactId: contactOf('camille'),
    });
    deal.on(-12, '12:40').clientRecords('camille', 'stakeholder.joined', {
      contactId: contactOf('mathilde'),
      roles: ['finance', 'economic buyer'],
    });
    for (const key of ['camille/consensus', 'hugo/consensus']) {
      deal.clientRecords('camille', 'commitment.kept', { commitmentId: deal.idOf(key) });
    }
    deal.closesOut('finance', {
      present: all,
      asks: [
        {
          of: 'mathilde',
          kind: 'explore',
          answer: 'yes',
          does: 'Put a price on a scrapped panel',
          by: -6,
          evidence: 'roadmap',
        },
      ],
      lines: [
        {
          of: 'camille',
          kind: 'collaborate',
          key: 'acceptance',
          what: 'Acceptance test, signed by Hugo',
          by: -8,
        },
      ],
      next: {
        key: 'means',
        at: [2, '10:30'],
        with: all,
        title: 'What it takes',
        plan: {
          objective: {
            of: 'mathilde',
            kind: 'change',
            say: 'A scrapped panel is €38,000. Is that a cost of doing business?',
            worth: 'A line in her own forecast',
          },
          backup: { of: 'mathilde', kind: null, say: 'When the forecast closes' },
          gain: 'What two other programmes put into their business case, and what their committees struck out',
          agenda: 'Price of a panel · people and weeks · what the committee will ask',
          insight: 'Committees struck out savings and kept avoided delays.',
          questions: ['What would the committee believe?', 'Where do the six weeks of Hugo come from?'],
        },
      },
    });
    deal
      .on(-8, '19:15')
      .clientRecords('camille', 'commitment.kept', { commitmentId: deal.idOf('acceptance') });
    deal.clientRecords('camille', 'commitment.kept', { commitmentId: deal.idOf('camille/collaborate') });
    deal
      .on(-6, '09:12')
      .clientRecords('mathilde', 'commitment.kept', { commitmentId: deal.idOf('mathilde/explore') });
    deal.on(-5, '21:03').clientRecords('hugo', 'milestone.moved', {
      milestoneId: deal.idOf('test'),
      date: deal.day(10),
      reason: 'The panel is ready earlier.',
    });
    deal.on(-4, '08:40').clientRecords('camille', 'conversation.accepted', {
      conversationId: deal.idOf('means'),
      contactId: deal.stage.contact('camille'),
      evidence: 'roadmap',
    });
    deal.on(-3, '07:55').clientRecords('mathilde', 'proposal.made', {
      proposalId: deal.idOf('other time'),
      contactId: deal.stage.contact('mathilde'),
      conversationId: deal.idOf('means'),
      startsAt: instantAt(deal.stage, [3, '14:00']),
      words: 'The forecast closes that morning.',
    });
  },
};
