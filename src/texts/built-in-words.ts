import { complexSaleInGerman } from './built-in-complex.ts';
import { shortSaleInGerman } from './built-in-short.ts';
import { type Language, languageOf } from './language.ts';

/** What is asked after a no or a maybe. */
const probesInGerman: Readonly<Record<string, string>> = {
  'What would have to happen for this to become a project?':
    'Was müsste geschehen, damit daraus ein Projekt wird?',
  'the trigger to watch': 'der Auslöser, auf den zu achten ist',
  'What decided it, and when does that contract end?':
    'Was gab den Ausschlag, und wann endet dieser Vertrag?',
  'the renewal date': 'der Tag der Verlängerung',
  'What happens before it is the right time?': 'Was geschieht, bevor der richtige Zeitpunkt da ist?',
  'the day to return': 'der Tag für den nächsten Anlauf',
  'What did we miss that would have made it worth it?':
    'Was haben wir übersehen, das es lohnend gemacht hätte?',
  'What would be a step that is worth it for you?': 'Welcher Schritt würde sich für Sie lohnen?',
  'Is that when it will be ready, or when you start to look at it?':
    'Ist das der Tag, an dem es fertig sein soll, oder der, an dem Sie es ansehen?',
  'When does your budgeting start, and who submits it?':
    'Wann beginnt Ihre Budgetplanung, und wer reicht sie ein?',
  'Who else has to agree? May we meet them together?':
    'Wer muss noch zustimmen? Dürfen wir gemeinsam mit ihnen sprechen?',
  'If it answers that, what happens next?': 'Wenn das beantwortet ist: Was passiert dann?',
  'What could go wrong?': 'Was könnte schiefgehen?',
  'What happens if nothing changes?': 'Was passiert, wenn sich nichts ändert?',
  'Would no be the fair answer?': 'Wäre Nein die ehrliche Antwort?',
};

const words: Readonly<Record<Exclude<Language, 'en'>, ReadonlyMap<string, string>>> = {
  de: new Map([complexSaleInGerman, shortSaleInGerman, probesInGerman].flatMap((one) => Object.entries(one))),
};

/** A text of a built-in playbook in the reader's language. Whatever somebody wrote themselves stays as it is. */
export function builtInText(text: string, locale: string): string {
  const language = languageOf(locale);
  return language === 'en' ? text : (words[language].get(text) ?? text);
}
