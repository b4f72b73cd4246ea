import { texts } from './texts.ts';

/** What came up in a conversation beside asks and answers. */
export const cameUpTexts = texts({
  en: {
    cameUp: 'What else came up: somebody new, a concern, a request, something you showed',
    somebodyNew: 'Somebody new',
    name: 'Name',
    jobTitle: 'Title',
    roleUnknown: 'role not known',
    aConcern: 'A concern of theirs',
    whoWorries: 'Who worries',
    aboutWhat: 'About what',
    askedYouFor: 'They asked you for',
    showed: 'You showed something',
    showedWhat: 'You showed or talked about',
    how: 'How',
    asIdea: 'as an idea',
    asAnswer: 'as our answer',
  },
  de: {
    cameUp: 'Was sonst aufkam: jemand Neues, ein Einwand, eine Bitte, etwas, das Sie gezeigt haben',
    somebodyNew: 'Jemand Neues',
    name: 'Name',
    jobTitle: 'Funktion',
    roleUnknown: 'Rolle nicht bekannt',
    aConcern: 'Ein Einwand',
    whoWorries: 'Wer Bedenken hat',
    aboutWhat: 'Worüber',
    askedYouFor: 'Der Kunde bat um',
    showed: 'Sie haben etwas gezeigt',
    showedWhat: 'Gezeigt oder besprochen',
    how: 'Wie',
    asIdea: 'als Idee',
    asAnswer: 'als Lösung',
  },
});
