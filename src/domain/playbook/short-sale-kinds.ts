import type { CommitmentKind } from './playbook.ts';

/** The ten of a short sale, in the order in which one meeting takes them. */
export const oneMeeting: readonly CommitmentKind[] = [
  {
    key: 'time',
    label: 'Time',
    shortLabel: 'Time',
    clientCommitsTo: 'give us three quarters of an hour, with the door closed',
    needs: [],
    from: 'each',
    clientGains: 'A clear answer the same day, and what others in their place have learned.',
    backup: 'ten minutes on the telephone; the day on which there is time',
    wording:
      'If we take forty-five minutes, you will know at the end whether this is for you. Does Tuesday at nine suit you?',
    notYet: 'When would forty-five minutes be no trouble to you?',
    questions: [
      'What would have to come out of these minutes for them to be well spent?',
      'What made you say yes to talking?',
    ],
    usualConcerns: [
      {
        concern: 'Just tell me the price.',
        reply: 'I will, today. Three questions first, or it will be the price of the wrong thing.',
      },
    ],
    clientWording: 'Meet once, for three quarters of an hour',
  },
  {
    key: 'mandate',
    label: 'Whose say',
    shortLabel: 'Say',
    clientCommitsTo: 'say who decides, and have that person there',
    needs: ['time'],
    from: ['decision maker'],
    clientGains: 'Nothing has to be told twice.',
    backup: 'a call in between with the one who decides too',
    wording:
      'Suppose that it fits and the price is right: can you say yes today, or should somebody else sit with us?',
    notYet: 'Who would it be, and could they join us for the last ten minutes?',
    questions: [
      'How did you decide on something like this the last time?',
      'Who would be cross not to have been asked?',
    ],
    usualConcerns: [
      {
        concern: 'I decide that alone.',
        reply: 'Good. Then we can settle it today, one way or the other.',
      },
    ],
    clientWording: 'Have everybody there whose say it is',
  },
  {
    key: 'explore',
    label: 'Explore',
    shortLabel: 'Explore',
    clientCommitsTo: 'show us how it goes today, and put a figure on it',
    needs: ['time'],
    from: ['decision maker', 'user'],
    clientGains: 'The figure, whoever they buy from in the end.',
    backup: 'one invoice, one list or one look at the place',
    wording: 'Show me how it went the last time, from the first step on. What did that cost you?',
    notYet: 'Then take only last week. Where did it cost you an hour?',
    questions: [
      'How does it go today, step by step?',
      'How often does it go wrong, and what does one time cost?',
      'What have you tried already?',
    ],
    usualConcerns: [
      {
        concern: 'It is hardly worth working out.',
        reply: 'Then it will take a minute: how often, and how long?',
      },
    ],
    clientWording: 'See what the present way costs',
  },
  {
    key: 'change',
    label: 'Change',
    shortLabel: 'Change',
    clientCommitsTo: 'say that it should not stay like this, and from when on',
    needs: ['explore'],
    from: ['decision maker'],
    clientGains: 'A reason and a day, instead of one more thing that ought to be done some time.',
    backup: 'the day on which it will have cost too much',
    wording:
      'You could leave it as it is. What speaks against that, and from when on should it be different?',
    notYet: 'What would have to happen before you no longer put up with it?',
    questions: ['What happens if you leave it for another year?', 'By when do you want it off your mind?'],
    usualConcerns: [
      {
        concern: 'It has gone well so far.',
        reply: 'You said what it costs. Is that a price that you want to go on paying?',
      },
    ],
    clientWording: 'Say that it is worth changing, and from when on',
  },
  {
    key: 'fit',
    label: 'Fit',
    shortLabel: 'Fit',
    clientCommitsTo: 'say what a good answer has to do for them',
    needs: ['explore'],
    from: ['decision maker', 'user'],
    clientGains: 'A short list of their own, good against any supplier.',
    backup: 'the one thing without which it is worth nothing',
    wording: 'Whoever you buy from: which three things must it do on the first day?',
    notYet: 'Which one thing would you miss at once?',
    questions: [
      'What may be left out without anybody missing it?',
      'By what will you see after a month that it was right?',
    ],
    usualConcerns: [
      {
        concern: 'It has to do everything.',
        reply: 'In the end, perhaps. What does it have to do on Monday?',
      },
    ],
    clientWording: 'Say what it has to do',
  },
  {
    key: 'review',
    label: 'Answer',
    shortLabel: 'Answer',
    clientCommitsTo: 'go through our one answer, point by point',
    needs: ['mandate', 'change', 'fit'],
    from: ['decision maker'],
    clientGains: 'One answer to their own list, instead of a catalogue.',
    backup: 'the one point that matters most to them',
    wording:
      'Here is your list. May I show you, point by point, what we would do, and you stop me where it is not right?',
    notYet: 'Shall we take only your first point today?',
    questions: ['Does that meet your point, or only nearly?', 'What is missing?'],
    usualConcerns: [
      {
        concern: 'Send it to me, I will read it.',
        reply: 'You will get it on one page. These five minutes make sure that it is the right page.',
      },
    ],
    clientWording: 'Go through the answer point by point',
  },
  {
    key: 'invest',
    label: 'Price',
    shortLabel: 'Price',
    clientCommitsTo: 'say that it is worth the price and the effort',
    needs: ['review'],
    from: ['decision maker', 'economic buyer'],
    clientGains: 'The whole price beside their own figure, with nothing to come after it.',
    backup: 'the sum that they may spend without asking',
    wording:
      'It costs as much as four of those weeks, and takes one day of yours. Is it worth that to you, whether or not you take it?',
    notYet: 'What should it have to save you before the price is no longer a question?',
    questions: ['What do you set the price against?', 'What sum can you settle on your own?'],
    usualConcerns: [
      {
        concern: 'That is a lot of money.',
        reply: 'Set against what? Your own figure was higher. Which of the two is wrong?',
      },
    ],
    clientWording: 'See the whole price beside what it saves',
  },
  {
    key: 'concerns',
    label: 'Doubts',
    shortLabel: 'Doubts',
    clientCommitsTo: 'say what still speaks against it, and settle it',
    needs: ['review', 'invest'],
    from: ['decision maker'],
    clientGains: 'No bad night after signing.',
    backup: 'the one doubt that they want to sleep on, and the hour at which we call',
    wording: 'Before you say yes or no: what still speaks against it?',
    notYet: 'What will go through your head tonight? Let us look at that now.',
    questions: [
      'What would somebody say who is against it?',
      'What went wrong the last time you bought something like it?',
    ],
    usualConcerns: [
      {
        concern: 'I have to sleep on it.',
        reply: 'Please do. What is it that should look different in the morning?',
      },
    ],
    clientWording: 'Settle what still speaks against it',
  },
  {
    key: 'decide',
    label: 'Decide',
    shortLabel: 'Decide',
    clientCommitsTo: 'say yes or no',
    needs: ['concerns', 'mandate'],
    from: ['decision maker', 'economic buyer'],
    clientGains: 'It is done, and off their desk.',
    backup: 'a yes or a no by an hour that they name',
    wording:
      'It does what you asked, it is worth the price to you, and nothing speaks against it. Shall we do it?',
    notYet: 'By when will you say yes or no, and would a no be all right with you?',
    questions: ['Is there anything that I have not asked?', 'Would a no be the better answer?'],
    usualConcerns: [
      {
        concern: 'Call me next week.',
        reply: 'Gladly. What will you know on that day that you do not know now?',
      },
    ],
    clientWording: 'Say yes or no',
  },
  {
    key: 'execute',
    label: 'Start',
    shortLabel: 'Start',
    clientCommitsTo: 'do the first thing on their side',
    needs: ['decide'],
    from: ['decision maker', 'user'],
    clientGains: 'What they bought, in use within the week.',
    backup: 'the day of the first use, and who is there',
    wording: 'What we need of you is one list by Thursday. Who makes it?',
    notYet: 'Then let us fix the day on which you use it for the first time.',
    questions: ['Who will use it on the first day?', 'What could come between?'],
    usualConcerns: [
      {
        concern: 'There is no time this week.',
        reply: 'When is there, and what is it costing you until then?',
      },
    ],
    clientWording: 'Begin, and see that it works',
  },
];
