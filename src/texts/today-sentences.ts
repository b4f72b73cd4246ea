import { texts } from './texts.ts';

/** What the server says about a day: its summary, a line for each conversation, the month's figures. */
export const todaySentencesTexts = texts({
  en: {
    day: '{conversations, plural, =0 {No conversation} =1 {One conversation} =2 {Two conversations} =3 {Three conversations} =4 {Four conversations} =5 {Five conversations} =6 {Six conversations} =7 {Seven conversations} =8 {Eight conversations} =9 {Nine conversations} =10 {Ten conversations} =11 {Eleven conversations} =12 {Twelve conversations} other {# conversations}}, {moves, plural, =0 {no move} =1 {one move} =2 {two moves} =3 {three moves} =4 {four moves} =5 {five moves} =6 {six moves} =7 {seven moves} =8 {eight moves} =9 {nine moves} =10 {ten moves} =11 {eleven moves} =12 {twelve moves} other {# moves}}.',
    owed: '{clients, plural, =1 {One client owes} =2 {Two clients owe} =3 {Three clients owe} =4 {Four clients owe} =5 {Five clients owe} =6 {Six clients owe} =7 {Seven clients owe} =8 {Eight clients owe} =9 {Nine clients owe} =10 {Ten clients owe} =11 {Eleven clients owe} =12 {Twelve clients owe} other {# clients owe}} {by, select, you {you} us {us} other {{name}}} something.',
    late: '{by, select, you {You are} us {We are} other {{name} is}} late with {promises, plural, =1 {one promise} =2 {two promises} =3 {three promises} =4 {four promises} =5 {five promises} =6 {six promises} =7 {seven promises} =8 {eight promises} =9 {nine promises} =10 {ten promises} =11 {eleven promises} =12 {twelve promises} other {# promises}}.',
    weMissed: '{by, select, you {You} us {We} other {{name}}} did not make it.',
    theyMissed: 'They did not come.',
    closedOut: 'Closed out.',
    closedOutAs:
      'Closed out: {outcome, select, order {order} advance {advance} continuation {continuation} nosale {no-sale} other {{outcome}}}.',
    notClosedOut: 'Ended {ago} ago. Not closed out.',
    noObjective: 'No objective yet.',
    askAndBackup: 'Ask for {kind}. Backup: {backup}',
    askWithoutBackup: 'Ask for {kind}. No backup yet.',
    planAndBackup: 'An ask is planned. Backup: {backup}',
    planWithoutBackup: 'An ask is planned. No backup yet.',
    leftWithNext: 'Left with a next meeting',
    leftWithNextMeans: 'Conversations closed out this month with a next one planned, of all closed out.',
    askedForWhatWasPlanned: 'Asked for what was planned',
    askedForWhatWasPlannedMeans:
      'Conversations closed out this month in which the planned objective was asked, of those with one.',
    commitmentsKept: 'Client commitments kept',
    commitmentsKeptMeans:
      'Firm commitments of clients that fell due this month and were kept, of all that fell due.',
  },
  de: {
    day: '{conversations, plural, =0 {Kein Gespräch} =1 {Ein Gespräch} =2 {Zwei Gespräche} =3 {Drei Gespräche} =4 {Vier Gespräche} =5 {Fünf Gespräche} =6 {Sechs Gespräche} =7 {Sieben Gespräche} =8 {Acht Gespräche} =9 {Neun Gespräche} =10 {Zehn Gespräche} =11 {Elf Gespräche} =12 {Zwölf Gespräche} other {# Gespräche}}, {moves, plural, =0 {kein Zug} =1 {ein Zug} =2 {zwei Züge} =3 {drei Züge} =4 {vier Züge} =5 {fünf Züge} =6 {sechs Züge} =7 {sieben Züge} =8 {acht Züge} =9 {neun Züge} =10 {zehn Züge} =11 {elf Züge} =12 {zwölf Züge} other {# Züge}}.',
    owed: '{clients, plural, =1 {Ein Kunde schuldet} =2 {Zwei Kunden schulden} =3 {Drei Kunden schulden} =4 {Vier Kunden schulden} =5 {Fünf Kunden schulden} =6 {Sechs Kunden schulden} =7 {Sieben Kunden schulden} =8 {Acht Kunden schulden} =9 {Neun Kunden schulden} =10 {Zehn Kunden schulden} =11 {Elf Kunden schulden} =12 {Zwölf Kunden schulden} other {# Kunden schulden}} {by, select, you {Ihnen} us {uns} other {{name}}} etwas.',
    late: '{by, select, you {Sie sind} us {Wir sind} other {{name} ist}} mit {promises, plural, =1 {einem Versprechen} =2 {zwei Versprechen} =3 {drei Versprechen} =4 {vier Versprechen} =5 {fünf Versprechen} =6 {sechs Versprechen} =7 {sieben Versprechen} =8 {acht Versprechen} =9 {neun Versprechen} =10 {zehn Versprechen} =11 {elf Versprechen} =12 {zwölf Versprechen} other {# Versprechen}} im Verzug.',
    weMissed: '{by, select, you {Sie haben} us {Wir haben} other {{name} hat}} es nicht geschafft.',
    theyMissed: 'Der Kunde ist nicht gekommen.',
    closedOut: 'Nachbereitet.',
    closedOutAs:
      'Nachbereitet: {outcome, select, order {Auftrag} advance {Fortschritt} continuation {Fortsetzung} nosale {kein Geschäft} other {{outcome}}}.',
    notClosedOut: 'Seit {ago} vorbei. Noch nicht nachbereitet.',
    noObjective: 'Noch kein Ziel.',
    askAndBackup: 'Nach {kind} fragen. Alternative: {backup}',
    askWithoutBackup: 'Nach {kind} fragen. Noch keine Alternative.',
    planAndBackup: 'Eine Frage ist geplant. Alternative: {backup}',
    planWithoutBackup: 'Eine Frage ist geplant. Noch keine Alternative.',
    leftWithNext: 'Mit nächstem Termin verabschiedet',
    leftWithNextMeans:
      'Diesen Monat nachbereitete Gespräche, nach denen ein nächstes geplant ist, von allen.',
    askedForWhatWasPlanned: 'Gefragt, was geplant war',
    askedForWhatWasPlannedMeans:
      'Diesen Monat nachbereitete Gespräche, in denen nach dem geplanten Ziel gefragt wurde, von denen mit einem Ziel.',
    commitmentsKept: 'Gehaltene Zusagen der Kunden',
    commitmentsKeptMeans:
      'Feste Zusagen von Kunden, die diesen Monat fällig waren und gehalten wurden, von allen fälligen.',
  },
});
