import { texts } from './texts.ts';

/** The letter in which a link to the roadmap goes to somebody at the client, in their language. */
export const roadmapLetterTexts = texts({
  en: {
    subject: 'Our plan: {goal}',
    subjectPlain: 'Our plan',
    hello: 'Hello {name},',
    what: 'this is the plan that we are following together. It shows where you are, what comes next, who does it and when:',
    yours:
      'The link is yours alone: what you confirm, move or ask there counts as said by you. You need no account, and nothing tracks you.',
    until: 'It works until {day}. If a date does not suit you, move it; we plan around it.',
    bye: '{name}',
  },
  de: {
    subject: 'Unser Plan: {goal}',
    subjectPlain: 'Unser Plan',
    hello: 'Guten Tag {name},',
    what: 'das ist der Plan, dem wir gemeinsam folgen. Er zeigt, wo Sie stehen, was als Nächstes kommt, wer es tut und wann:',
    yours:
      'Der Link gehört Ihnen allein: Was Sie dort bestätigen, verschieben oder fragen, gilt als von Ihnen gesagt. Sie brauchen kein Konto, und nichts wird über Sie aufgezeichnet.',
    until: 'Er gilt bis {day}. Passt Ihnen ein Datum nicht, verschieben Sie es; wir richten uns danach.',
    bye: '{name}',
  },
});
