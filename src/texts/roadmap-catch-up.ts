import { texts } from './texts.ts';

/** For somebody at the client who is new: what their colleagues agreed to before they joined. */
export const roadmapCatchUpTexts = texts({
  en: {
    title: 'What your colleagues have agreed so far',
    intro:
      'You joined later. Say of each whether it holds for you as well; nothing goes on over your head. {name} goes over it with you if you like.',
    agreedBy: '{who}, since {day}',
    saidIt: '{who}: {what}',
    saidItBy: '{who}: {what}, by {day}',
    agreeToo: 'I agree with this',
    notQuite: 'Not quite',
    notQuiteWhy: 'What do you see otherwise, or what is missing?',
    notQuiteWhen: 'When shall we come back to it? (if you know)',
    notQuiteDo: 'Tell {name}',
    answered: 'Questions that are settled',
    asked: '{who} asked: {text}',
  },
  de: {
    title: 'Was bei Ihnen schon vereinbart ist',
    intro:
      'Sie sind später dazugekommen. Sagen Sie zu jedem Punkt, ob er auch für Sie gilt; nichts geschieht über Ihren Kopf hinweg. {name} geht es gern mit Ihnen durch.',
    agreedBy: '{who}, seit {day}',
    saidIt: '{who}: {what}',
    saidItBy: '{who}: {what}, bis {day}',
    agreeToo: 'Das sehe ich auch so',
    notQuite: 'Nicht ganz',
    notQuiteWhy: 'Was sehen Sie anders, oder was fehlt?',
    notQuiteWhen: 'Wann sollen wir darauf zurückkommen? (wenn Sie es wissen)',
    notQuiteDo: '{name} Bescheid geben',
    answered: 'Fragen, die geklärt sind',
    asked: '{who} fragte: {text}',
  },
});
