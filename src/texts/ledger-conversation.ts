import { texts } from './texts.ts';

/** Entries of the ledger about conversations and what is said in them. */
export const ledgerConversationTexts = texts({
  en: {
    planned: '{you, select, yes {You planned} other {{who} planned}} a conversation for {time}.',
    plannedWith:
      '{you, select, yes {You planned} other {{who} planned}} a conversation for {time} with {people}.',
    moved: '{you, select, yes {You moved} other {{who} moved}} a conversation to {time}.',
    theyMoved: 'They moved a conversation to {time}.',
    workedOn: '{you, select, yes {You worked} other {{who} worked}} on the plan of a conversation.',
    where: 'Where: {place}.',
    nowhere: 'Without a place.',
    cancelled: '{you, select, yes {You cancelled} other {{who} cancelled}} a conversation.',
    theyMissed: 'They did not come to a conversation.',
    weMissed: '{you, select, yes {You did} other {{who} did}} not make it to a conversation.',
    held: 'A conversation.',
    heldTitled: '{title}.',
    heldWith: 'A conversation with {people}.',
    heldTitledWith: '{title} with {people}.',
    closedOut: '{you, select, yes {You closed} other {{who} closed}} out the conversation.',
    closedOutWithNext:
      '{you, select, yes {You closed} other {{who} closed}} out the conversation with a next one planned.',
    lost: 'The deal is lost.',
    parked: 'Parked until {day}.',
    refused: 'They did not agree to another conversation.',
    toAskFor: 'To ask for {kind}.',
    toAskForFrom: 'To ask for {kind} from {whom}.',
    asked: '{you, select, yes {You asked} other {{who} asked}} <b>{whom}</b>: <q>{wording}</q>',
    askedPlain: '{you, select, yes {You asked} other {{who} asked}} <b>{whom}</b>.',
    askedFor:
      '{you, select, yes {You asked} other {{who} asked}} <b>{whom}</b> for <b>{kind}</b>. <q>{wording}</q>',
    askedForPlain: '{you, select, yes {You asked} other {{who} asked}} <b>{whom}</b> for <b>{kind}</b>.',
    asBackup: 'As the backup.',
    theyGain: 'They gain: {value}',
    notAsked: '{you, select, yes {You did} other {{who} did}} not ask {whom} for <b>{kind}</b>.',
    answered: '{ask}: <b>{answer, select, yes {yes} no {no} maybe {maybe} other {{answer}}}</b>.',
    answeredBecause:
      '{ask}: <b>{answer, select, yes {yes} no {no} maybe {maybe} other {{answer}}}</b> ({reason}).',
    comeBackOn: 'To come back to on {day}.',
    talkedAbout: '{you, select, yes {You talked} other {{who} talked}} about <b>{kind}</b>.',
    talkedAboutWhat: '{you, select, yes {You talked} other {{who} talked}} about <b>{kind}</b>: {what}.',
    asFinal: 'Framed as final.',
    asIdea: 'As an idea among several.',
    reachedOut:
      '{you, select, yes {You reached} other {{who} reached}} out {channel, select, meeting {in a meeting} call {by phone} video {by video} mail {by mail} message {by message} letter {by letter} event {at an event} other {otherwise}}.',
    reachedOutTo:
      '{you, select, yes {You reached} other {{who} reached}} out {channel, select, meeting {in a meeting} call {by phone} video {by video} mail {by mail} message {by message} letter {by letter} event {at an event} other {otherwise}} to <b>{whom}</b>.',
    inTouch:
      'In touch {channel, select, meeting {in a meeting} call {by phone} video {by video} mail {by mail} message {by message} letter {by letter} event {at an event} other {otherwise}}.',
    inTouchWith:
      'In touch {channel, select, meeting {in a meeting} call {by phone} video {by video} mail {by mail} message {by message} letter {by letter} event {at an event} other {otherwise}} with <b>{whom}</b>.',
    about: 'About: {about}',
    theyAnswered: 'They answered.',
    observed:
      '<b>{who}</b> {what, select, warm {seemed warm} hurried {hurried} worth_their_time {found it worth their time} not_worth_their_time {did not find it worth their time} other {leaned back}}.',
    theyObserved:
      '<b>They</b> {what, select, warm {seemed warm} hurried {hurried} worth_their_time {found it worth their time} not_worth_their_time {did not find it worth their time} other {leaned back}}.',
    labelPlanned: 'planned',
    labelPostponed: 'postponed',
    labelCancelled: 'cancelled',
    labelMissed: 'missed',
    labelHeld: 'held',
    labelClosedOut: 'closed out',
    labelAsk: 'ask',
    labelNotAsked: 'not asked',
    labelAnswer: '{answer, select, yes {yes} no {no} maybe {maybe} other {{answer}}}',
    labelYou: '{you, select, yes {you} other {us}}',
    labelTouch: 'touch',
    labelObservation: 'observation',
  },
  de: {
    planned: '{you, select, yes {Sie haben} other {{who} hat}} ein Gespräch für {time} geplant.',
    plannedWith:
      '{you, select, yes {Sie haben} other {{who} hat}} ein Gespräch für {time} mit {people} geplant.',
    moved: '{you, select, yes {Sie haben} other {{who} hat}} ein Gespräch auf {time} verlegt.',
    theyMoved: 'Der Kunde hat ein Gespräch auf {time} verlegt.',
    workedOn: '{you, select, yes {Sie haben} other {{who} hat}} am Plan eines Gesprächs gearbeitet.',
    where: 'Wo: {place}.',
    nowhere: 'Ohne Ort.',
    cancelled: '{you, select, yes {Sie haben} other {{who} hat}} ein Gespräch abgesagt.',
    theyMissed: 'Der Kunde ist nicht zu einem Gespräch gekommen.',
    weMissed: '{you, select, yes {Sie haben} other {{who} hat}} es nicht zu einem Gespräch geschafft.',
    held: 'Ein Gespräch.',
    heldTitled: '{title}.',
    heldWith: 'Ein Gespräch mit {people}.',
    heldTitledWith: '{title} mit {people}.',
    closedOut: '{you, select, yes {Sie haben} other {{who} hat}} das Gespräch nachbereitet.',
    closedOutWithNext:
      '{you, select, yes {Sie haben} other {{who} hat}} das Gespräch nachbereitet; ein nächstes ist geplant.',
    lost: 'Der Deal ist verloren.',
    parked: 'Geparkt bis {day}.',
    refused: 'Einem weiteren Gespräch wurde nicht zugestimmt.',
    toAskFor: 'Zu fragen: {kind}.',
    toAskForFrom: 'Zu fragen: {kind}, von {whom}.',
    asked: '{you, select, yes {Sie haben} other {{who} hat}} <b>{whom}</b> gefragt: <q>{wording}</q>',
    askedPlain: '{you, select, yes {Sie haben} other {{who} hat}} <b>{whom}</b> gefragt.',
    askedFor:
      '{you, select, yes {Sie haben} other {{who} hat}} <b>{whom}</b> nach <b>{kind}</b> gefragt. <q>{wording}</q>',
    askedForPlain:
      '{you, select, yes {Sie haben} other {{who} hat}} <b>{whom}</b> nach <b>{kind}</b> gefragt.',
    asBackup: 'Als Alternative.',
    theyGain: 'Was der Kunde davon hat: {value}',
    notAsked: '{you, select, yes {Sie haben} other {{who} hat}} {whom} nicht nach <b>{kind}</b> gefragt.',
    answered: '{ask}: <b>{answer, select, yes {ja} no {nein} maybe {vielleicht} other {{answer}}}</b>.',
    answeredBecause:
      '{ask}: <b>{answer, select, yes {ja} no {nein} maybe {vielleicht} other {{answer}}}</b> ({reason}).',
    comeBackOn: 'Darauf zurückkommen am {day}.',
    talkedAbout: '{you, select, yes {Sie haben} other {{who} hat}} über <b>{kind}</b> gesprochen.',
    talkedAboutWhat:
      '{you, select, yes {Sie haben} other {{who} hat}} über <b>{kind}</b> gesprochen: {what}.',
    asFinal: 'Als Lösung dargestellt.',
    asIdea: 'Als eine Idee unter mehreren.',
    reachedOut:
      '{you, select, yes {Sie haben} other {{who} hat}} sich {channel, select, meeting {in einem Treffen} call {telefonisch} video {per Video} mail {per E-Mail} message {per Nachricht} letter {per Brief} event {auf einer Veranstaltung} other {auf anderem Weg}} gemeldet.',
    reachedOutTo:
      '{you, select, yes {Sie haben} other {{who} hat}} sich {channel, select, meeting {in einem Treffen} call {telefonisch} video {per Video} mail {per E-Mail} message {per Nachricht} letter {per Brief} event {auf einer Veranstaltung} other {auf anderem Weg}} bei <b>{whom}</b> gemeldet.',
    inTouch:
      'Kontakt {channel, select, meeting {in einem Treffen} call {telefonisch} video {per Video} mail {per E-Mail} message {per Nachricht} letter {per Brief} event {auf einer Veranstaltung} other {auf anderem Weg}}.',
    inTouchWith:
      'Kontakt {channel, select, meeting {in einem Treffen} call {telefonisch} video {per Video} mail {per E-Mail} message {per Nachricht} letter {per Brief} event {auf einer Veranstaltung} other {auf anderem Weg}} mit <b>{whom}</b>.',
    about: 'Thema: {about}',
    theyAnswered: 'Es kam eine Antwort.',
    observed:
      '<b>{who}</b> {what, select, warm {wirkte zugewandt} hurried {hatte es eilig} worth_their_time {fand, es war die Zeit wert} not_worth_their_time {fand, es war die Zeit nicht wert} other {lehnte sich zurück}}.',
    theyObserved:
      '<b>Der Kunde</b> {what, select, warm {wirkte zugewandt} hurried {hatte es eilig} worth_their_time {fand, es war die Zeit wert} not_worth_their_time {fand, es war die Zeit nicht wert} other {lehnte sich zurück}}.',
    labelPlanned: 'geplant',
    labelPostponed: 'verschoben',
    labelCancelled: 'abgesagt',
    labelMissed: 'verpasst',
    labelHeld: 'geführt',
    labelClosedOut: 'nachbereitet',
    labelAsk: 'Frage',
    labelNotAsked: 'nicht gefragt',
    labelAnswer: '{answer, select, yes {ja} no {nein} maybe {vielleicht} other {{answer}}}',
    labelYou: '{you, select, yes {Sie} other {wir}}',
    labelTouch: 'Kontakt',
    labelObservation: 'Beobachtung',
  },
});
