import { texts } from './texts.ts';

/** Short letters to a client, to copy or to open in the mail program, and to change first. */
export const wordsToSendTexts = texts({
  en: {
    words: 'Words to send',
    hint: 'Change them until they are yours. Nothing is sent from here.',
    openMail: 'Open in your mail',
    thenRecord: 'Once it is sent, record it:',
    whenAnswered: 'Once they have answered, enter it:',
    toYou: 'Hello {name},',
    toAll: 'Hello,',

    owedSubject: '{what}',
    owedAsks: 'you had in mind: {what}, by {day}. Does that day still hold, or is another one better?',
    owedAsksNoDay: 'you had in mind: {what}. By which day would you like to have it done?',

    answerSubject: 'Your answer',
    answerAsks: 'I asked you: “{words}” What is your answer today? A no is a good answer as well.',
    answerAsksPlain: 'I asked you for something and you wanted to think about it. What is your answer today?',

    parkedOpens: 'we had agreed to come back to this around {day}.',
    parkedAsks: 'What has changed on your side since, and what would you like to do next?',

    writeSubject: 'A question',
    writeAsks:
      'it has been a while. What has changed on your side since we last spoke, and is it still worth your time?',
  },
  de: {
    words: 'Worte zum Senden',
    hint: 'Ändern Sie sie, bis es Ihre sind. Von hier wird nichts gesendet.',
    openMail: 'Im Mailprogramm öffnen',
    thenRecord: 'Wenn es gesendet ist, tragen Sie es ein:',
    whenAnswered: 'Wenn die Antwort da ist, tragen Sie sie ein:',
    toYou: 'Guten Tag {name},',
    toAll: 'Guten Tag,',

    owedSubject: '{what}',
    owedAsks: 'Sie hatten vor: {what}, bis {day}. Bleibt es bei diesem Tag, oder passt ein anderer besser?',
    owedAsksNoDay: 'Sie hatten vor: {what}. Bis wann möchten Sie damit fertig sein?',

    answerSubject: 'Ihre Antwort',
    answerAsks:
      'ich hatte Sie gefragt: „{words}“ Wie ist Ihre Antwort heute? Auch ein Nein ist eine gute Antwort.',
    answerAsksPlain:
      'ich hatte Sie um etwas gebeten, und Sie wollten darüber nachdenken. Wie ist Ihre Antwort heute?',

    parkedOpens: 'wir hatten vereinbart, um den {day} darauf zurückzukommen.',
    parkedAsks: 'Was hat sich bei Ihnen seither geändert, und was möchten Sie als Nächstes tun?',

    writeSubject: 'Eine Frage',
    writeAsks:
      'es ist eine Weile her. Was hat sich bei Ihnen seit unserem letzten Gespräch geändert, und lohnt es sich noch für Sie?',
  },
});
