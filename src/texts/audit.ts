import { texts } from './texts.ts';

/** What a pipeline rests on. Labels and meanings go by the measure. */
export const auditTexts = texts({
  en: {
    page: 'Audit of the pipeline',
    pageSub: 'What open deals rest on. Choose a number to see the deals behind it.',
    theAudit: 'The audit',
    theList: 'The list',
    toToday: 'What to do today',
    noDeals: 'No open deals',
    import: 'Import a pipeline',
    nothingYet:
      'There is nothing to audit yet. It shows what your open deals rest on, and what clients never agreed to.',
    worthMost: 'worth most first',
    loadMore: 'Load more, {left, number} left',
    ofOpen: 'Of the open deals',
    open: '{deals, number} open',
    openWorth: '{deals, number} open, worth {worth}',
    noValue: 'no value',
    noOwner: 'no owner',
    lastHeard: 'last heard {day}',
    neverHeard: 'never heard from',
    next: 'next {day}',
    noNext: 'no next conversation',
    label:
      '{measure, select, no_next_conversation {No next conversation} silent {Silent} one_person {Hangs on one person} nothing_agreed {Rests on nothing the client agreed to} nobody {Nobody at the client} no_owner {No owner} close_date_past {Close date has passed} other {{measure}}}',
    means:
      '{measure, select, no_next_conversation {Open deals where nothing is planned with the client. They wait for somebody to remember them.} silent {Open deals in which nobody at the client took part for longer than your usual days between two conversations.} one_person {Open deals where we know only one person at the client, or only one took part in the last 30 days.} nothing_agreed {Open deals in which nobody at the client has agreed to anything beyond a first conversation, and no firm commitment of theirs stands.} nobody {Open deals without a single person at the client.} no_owner {Open deals that none of us answers for.} close_date_past {Open deals whose expected close lies before today.} other {{measure}}}',
  },
  de: {
    page: 'Prüfbericht zur Pipeline',
    pageSub: 'Worauf die offenen Deals beruhen. Wählen Sie eine Zahl, um die Deals dahinter zu sehen.',
    theAudit: 'Der Prüfbericht',
    theList: 'Die Liste',
    toToday: 'Was heute zu tun ist',
    noDeals: 'Keine offenen Deals',
    import: 'Pipeline importieren',
    nothingYet:
      'Noch gibt es nichts zu prüfen. Hier steht, was der Kunde in offenen Deals zugesagt hat und was nicht.',
    worthMost: 'größter Wert zuerst',
    loadMore: 'Mehr laden, noch {left, number}',
    ofOpen: 'Von den offenen Deals',
    open: '{deals, number} offen',
    openWorth: '{deals, number} offen, im Wert von {worth}',
    noValue: 'kein Wert',
    noOwner: 'niemand zuständig',
    lastHeard: 'zuletzt gehört {day}',
    neverHeard: 'noch nie gehört',
    next: 'nächstes Gespräch {day}',
    noNext: 'kein nächstes Gespräch',
    label:
      '{measure, select, no_next_conversation {Kein nächstes Gespräch} silent {Still} one_person {Hängt an einer Person} nothing_agreed {Beruht auf keiner Zusage des Kunden} nobody {Niemand beim Kunden} no_owner {Niemand zuständig} close_date_past {Abschlussdatum ist vorbei} other {{measure}}}',
    means:
      '{measure, select, no_next_conversation {Offene Deals, in denen mit dem Kunden nichts geplant ist. Sie warten, bis sich jemand an sie erinnert.} silent {Offene Deals, in denen beim Kunden länger niemand mitgewirkt hat, als der Rhythmus erlaubt.} one_person {Offene Deals, in denen wir beim Kunden nur eine Person kennen oder in den letzten 30 Tagen nur eine mitgewirkt hat.} nothing_agreed {Offene Deals, in denen beim Kunden niemand mehr zugesagt hat als ein erstes Gespräch und keine feste Zusage steht.} nobody {Offene Deals ohne eine einzige Person beim Kunden.} no_owner {Offene Deals, für die bei uns niemand einsteht.} close_date_past {Offene Deals, deren erwarteter Abschluss vor heute liegt.} other {{measure}}}',
  },
});
