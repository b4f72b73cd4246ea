import { texts } from './texts.ts';

/** The first rows of an import as they will be. */
export const firstRowsTexts = texts({
  en: {
    title: 'The first rows as they will be',
    noun: '{noun, select, accounts {Accounts} contacts {People at clients} deals {Deals} activities {Calls, meetings and notes} other {Mails}}',
    outcome: '{outcome, select, new {new} changed {changed} before {as before} other {left out}}',
    recognised: 'How they are recognised',
    before: '“Before” is with an import under the name “{source}”.',
    nothing: 'nothing',
    changesElse: 'What changes stands in none of the fields that are shown here, such as a note.',
  },
  de: {
    title: 'Die ersten Zeilen, wie sie sein werden',
    noun: '{noun, select, accounts {Firmen} contacts {Personen bei Kunden} deals {Deals} activities {Anrufe, Treffen und Notizen} other {E-Mails}}',
    outcome: '{outcome, select, new {neu} changed {geändert} before {wie zuvor} other {weggelassen}}',
    recognised: 'Woran sie erkannt werden',
    before: '„Früher“ ist mit einem Import unter dem Namen „{source}“.',
    nothing: 'nichts',
    changesElse: 'Was sich ändert, steht in keinem der hier gezeigten Felder, etwa eine Notiz.',
  },
});
