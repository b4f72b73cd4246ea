import { texts } from './texts.ts';

/** The sample, in and out. */
export const sampleTexts = texts({
  en: {
    sample: 'Sample',
    loadText:
      'Nothing is in this workspace yet. A sample pipeline shows every page with something on it, and can be taken out again.',
    load: 'Load the sample',
    loading: 'Telling the story',
    loaded: 'The sample is here.',
    yoursIsInIt:
      'Something of your own is in it by now. Take it out in the settings of the workspace, which say what goes with it.',
    inText: 'This workspace holds the sample. Take it out to begin in earnest, with an empty workspace.',
    takeOut: 'Take the sample out',
    takeOutTitle: 'Take the sample out',
    goes: 'This goes, for good:',
    goesDeals: '{deals, plural, one {one deal} other {# deals}} with all that their ledgers hold',
    goesPeople:
      '{accounts, plural, one {one account} other {# accounts}} and {contacts, plural, one {one person} other {# people}} at clients',
    goesConversations:
      '{conversations, plural, one {one conversation} other {# conversations}}, planned and held',
    goesColleagues:
      '{colleagues, plural, =0 {no colleagues} one {one colleague} other {# colleagues}} of the sample, who never signed in',
    goesInsights: '{insights, plural, one {one insight} other {# insights}} of the library',
    goesYours:
      'What you recorded yourselves goes too: {deals, plural, =0 {no deal} one {one deal} other {# deals}} that you opened, {entries, plural, one {one entry} other {# entries}} in all.',
    stays:
      'What stays: everybody who signs in, teams and roles, tokens, invitations, playbooks, and these settings.',
    again: 'The sample itself can be loaded again; what you recorded in it cannot be brought back.',
    takenOut: 'The sample is out. The workspace is empty.',
    cancel: 'Cancel',
  },
  de: {
    sample: 'Beispiel',
    loadText:
      'In diesem Arbeitsbereich ist noch nichts. Eine Beispiel-Pipeline zeigt jede Seite mit Inhalt und lässt sich wieder herausnehmen.',
    load: 'Beispiel laden',
    loading: 'Die Geschichte wird erzählt',
    loaded: 'Das Beispiel ist da.',
    yoursIsInIt:
      'Inzwischen steht etwas Eigenes darin. Nehmen Sie es in den Einstellungen des Arbeitsbereichs heraus; dort steht, was mitgeht.',
    inText:
      'Dieser Arbeitsbereich enthält das Beispiel. Nehmen Sie es heraus, um ernsthaft und leer zu beginnen.',
    takeOut: 'Beispiel herausnehmen',
    takeOutTitle: 'Das Beispiel herausnehmen',
    goes: 'Das geht, endgültig:',
    goesDeals: '{deals, plural, one {ein Deal} other {# Deals}} mit allem, was in den Protokollen steht',
    goesPeople:
      '{accounts, plural, one {eine Firma} other {# Firmen}} und {contacts, plural, one {eine Person} other {# Personen}} bei Kunden',
    goesConversations:
      '{conversations, plural, one {ein Gespräch} other {# Gespräche}}, geplante und geführte',
    goesColleagues:
      '{colleagues, plural, =0 {keine Kollegen} one {ein Kollege} other {# Kollegen}} des Beispiels, die sich nie angemeldet haben',
    goesInsights: '{insights, plural, one {ein Impuls} other {# Impulse}} der Sammlung',
    goesYours:
      'Auch was Sie selbst eingetragen haben, geht: {deals, plural, =0 {kein Deal} one {ein Deal} other {# Deals}}, die Sie eröffnet haben, insgesamt {entries, plural, one {ein Eintrag} other {# Einträge}}.',
    stays:
      'Das bleibt: alle, die sich anmelden, Teams und Rollen, Schlüssel, Einladungen, Playbooks und diese Einstellungen.',
    again:
      'Das Beispiel selbst lässt sich wieder laden; was Sie darin eingetragen haben, kommt nicht zurück.',
    takenOut: 'Das Beispiel ist heraus. Der Arbeitsbereich ist leer.',
    cancel: 'Abbrechen',
  },
});
