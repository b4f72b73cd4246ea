import type { CommitmentKind } from './playbook.ts';

/** Of a person, or of one who comes again. */
export const timeCommitsTo = 'give us a first, or the next, conversation';

/** The first half of the default map: from a first conversation to everybody who is affected. */
export const asking: readonly CommitmentKind[] = [
  {
    key: 'time',
    label: 'Time',
    shortLabel: 'Time',
    clientCommitsTo: timeCommitsTo,
    needs: [],
    from: 'each',
    clientGains: 'An insight worth the half hour, whether or not they ever buy.',
    backup: 'the name of the right person; a date to ask again',
    wording:
      'I have one observation about companies like yours that is worth half an hour. Could we talk on Thursday at ten?',
    notYet:
      'If now is a bad moment, when should I ask again, and is there somebody who looks after this more closely?',
    questions: [
      'What would make thirty minutes worth it for you?',
      'Who else would want to hear this?',
      'What is on your desk that this could touch?',
    ],
    usualConcerns: [
      {
        concern: 'Just send us something.',
        reply:
          'Gladly, and I would send the wrong thing without ten minutes of your view. Which two questions should it answer?',
      },
    ],
    clientWording: 'Meet and see whether it is worth going on',
  },
  {
    key: 'explore',
    label: 'Explore',
    shortLabel: 'Explore',
    clientCommitsTo: 'look at their situation with us',
    needs: ['time'],
    from: 'each',
    clientGains: 'A clearer view of their own problem and of what it costs.',
    backup: 'a shorter look at one part; a fact or figure sent by a date',
    wording:
      'Would you spend an hour with us on where this hurts today, so that you know what it costs, whatever you do about it?',
    notYet: 'Then let us look at one part only. Which one would tell you the most?',
    questions: [
      'How does it work today, from start to end?',
      'Where does it go wrong, how often, and who notices?',
      'What does it cost when it does?',
      'What have you tried?',
    ],
    usualConcerns: [
      {
        concern: 'We know our problem already.',
        reply: 'Good. Then we can put a figure on it together, and you keep the figure.',
      },
    ],
    clientWording: 'Understand what the present way costs',
  },
  {
    key: 'change',
    label: 'Change',
    shortLabel: 'Change',
    clientCommitsTo: 'agree that staying as they are is not acceptable',
    needs: ['explore'],
    from: ['sponsor', 'decision maker', 'economic buyer'],
    clientGains: 'A reason and a time to act that they can repeat inside their company.',
    backup: 'the date when the figure that would convince them is known',
    wording: 'If this stays as it is for another year, who carries that, and is it worth changing now?',
    notYet: 'What would have to be different before it is worth changing, and when will you know?',
    questions: [
      'What happens if nothing changes this year?',
      'Who feels it first, and who feels it most?',
      'Why now, and not a year ago or a year on?',
      'What would you be able to do that you cannot do today?',
    ],
    usualConcerns: [
      {
        concern: 'It has worked well enough so far.',
        reply: 'It may go on doing so. What would tell you that it no longer does?',
      },
    ],
    clientWording: 'Agree that it is worth changing, and why now',
  },
  {
    key: 'collaborate',
    label: 'Collaborate',
    shortLabel: 'Collab.',
    clientCommitsTo: 'shape the solution with us',
    needs: ['change'],
    from: ['sponsor', 'user', 'technical'],
    clientGains: 'A solution that fits, because it is partly theirs.',
    backup: 'comments on a draft by a date',
    wording:
      'Rather than us guessing: would you and one or two of your people mark up a rough draft with us next week?',
    notYet: 'Would you look over a draft and say what is wrong with it, by Friday?',
    questions: [
      'What must it do on the first day, and what can wait?',
      'What would make your people refuse it?',
      'Which parts do you want to keep?',
    ],
    usualConcerns: [
      {
        concern: 'You are the experts. Tell us what to do.',
        reply:
          'We know the method, you know the ground. What we decide without you, your people will have to undo.',
      },
    ],
    clientWording: 'Shape the solution together',
  },
  {
    key: 'consensus',
    label: 'Consensus',
    shortLabel: 'Consensus',
    clientCommitsTo: 'bring in the people who are affected',
    needs: ['change'],
    from: 'each',
    clientGains: 'A change that sticks inside their company.',
    backup: 'names and roles of those people',
    wording:
      'Who will live with this, pay for it or be able to stop it, and when can we hear them out together?',
    notYet: 'Could you tell me who they are and what each of them cares about, so that we surprise nobody?',
    questions: [
      'Who has to agree, and who can say no?',
      'Who loses something if this goes ahead?',
      'How were decisions like this one made before?',
    ],
    usualConcerns: [
      {
        concern: 'I will sell it inside myself.',
        reply: 'You know them best. What will they ask that you would rather not answer alone?',
      },
    ],
    clientWording: 'Bring in the people who are affected',
  },
];
