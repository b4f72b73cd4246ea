import type { CommitmentKind } from './playbook.ts';

/** The second half of the default map: from the means it takes to the result they paid for. */
export const deciding: readonly CommitmentKind[] = [
  {
    key: 'invest',
    label: 'Invest',
    shortLabel: 'Invest',
    clientCommitsTo: 'put in the time, people and money it takes',
    needs: ['change', 'collaborate'],
    from: ['economic buyer', 'finance', 'decision maker'],
    clientGains: 'Knowing the true cost of the result, and of not acting.',
    backup: 'when and how the budget is made',
    wording: 'This takes money, and it takes time of your people. Is the result worth that to you?',
    notYet: 'How and when is the budget for this made, and who hands it in?',
    questions: [
      'What is the result worth in a year?',
      'Where would the money and the people come from?',
      'What would you stop doing to make room for it?',
    ],
    usualConcerns: [
      {
        concern: 'There is no budget.',
        reply:
          'Budgets follow reasons. What does it cost you to go on without, and whose budget carries that today?',
      },
    ],
    clientWording: 'Agree on the time, people and money it takes',
  },
  {
    key: 'review',
    label: 'Review',
    shortLabel: 'Review',
    clientCommitsTo: 'look at the solution as our answer',
    needs: ['collaborate', 'consensus', 'invest'],
    from: 'each',
    clientGains: 'A proposal with no surprises.',
    backup: 'a walk-through of one part with one person',
    wording:
      'May we go through the proposal with all of you in one hour, so that every question is asked while we are there?',
    notYet: 'Shall we go through one part with one of you first?',
    questions: [
      'What do you expect to find in it?',
      'What would have to be in it for a yes, and what must not be?',
      'Who reads it first, and what do they look for?',
    ],
    usualConcerns: [
      {
        concern: 'Just mail the proposal.',
        reply:
          'I will bring it. It is a summary of what we agreed on, and your questions shape the last page.',
      },
    ],
    clientWording: 'Go through the proposal together',
  },
  {
    key: 'concerns',
    label: 'Concerns',
    shortLabel: 'Concerns',
    clientCommitsTo: 'say what worries them and settle it',
    needs: ['review'],
    from: 'each',
    clientGains: 'Certainty before they sign.',
    backup: 'a list of open concerns with owners and dates',
    wording:
      'Before anybody decides: what could go wrong with this, and what would you need to see to be at ease?',
    notYet: 'Would you list what is still open, with a name and a date beside each?',
    questions: [
      'What worries you that we have not talked about?',
      'What would your toughest colleague say?',
      'What has gone wrong with a project like this before?',
    ],
    usualConcerns: [
      {
        concern: 'Everything is fine.',
        reply: 'I am glad. Every plan has a weak spot, though. Which one would you look at first?',
      },
    ],
    clientWording: 'Settle open questions',
  },
  {
    key: 'decide',
    label: 'Decide',
    shortLabel: 'Decide',
    clientCommitsTo: 'choose',
    needs: ['concerns'],
    from: ['decision maker', 'economic buyer'],
    clientGains: 'The result begins.',
    backup: 'what has to be true for a yes, and when',
    wording: 'You have seen all of it and your questions are settled. Do you want to go ahead?',
    notYet: 'What has to be true for a yes, and when will it be?',
    questions: [
      'Is anything still missing for your decision?',
      'What happens inside after your yes?',
      'Would a no be fair?',
    ],
    usualConcerns: [
      {
        concern: 'We need to think about it.',
        reply: 'Of course. What will you be weighing up, and by when do you want to have weighed it?',
      },
    ],
    clientWording: 'Decide',
  },
  {
    key: 'execute',
    label: 'Execute',
    shortLabel: 'Execute',
    clientCommitsTo: 'do their part to get the result',
    needs: ['decide'],
    from: ['sponsor', 'user'],
    clientGains: 'The outcome that they paid for.',
    backup: 'the first milestone with a date',
    wording: 'What is the first thing on your side that has to happen, who does it, and by when?',
    notYet: 'Then let us fix the first milestone and its date now, and the rest when we get there.',
    questions: [
      'Who on your side looks after this from tomorrow on?',
      'What could get in the way in the first month?',
      'How will you know that it worked?',
    ],
    usualConcerns: [{ concern: 'Our people are busy.', reply: 'What can wait, and who may decide that?' }],
    clientWording: 'Put it to work and see the first result',
  },
];
