/** What is wrong with an input, and what went wrong on the way, in German, by what it is in English. */
export const inputIssues: Readonly<Record<string, string>> = {
  'One thing is not right yet.': 'Eines stimmt noch nicht.',
  '{count} things are not right yet.': '{count} Dinge stimmen noch nicht.',
  'This is missing.': 'Das fehlt noch.',
  'This is not what is expected here.': 'Das ist nicht, was hier erwartet wird.',
  'This address cannot be read.': 'Diese Adresse lässt sich nicht lesen.',
  'This is no id.': 'Das ist keine Kennung.',
  'Write a web address without a password in it, such as http://localhost:11434/v1.':
    'Schreiben Sie eine Webadresse ohne Passwort darin, etwa http://localhost:11434/v1.',
  'A key is one word, of letters and signs.': 'Ein Schlüssel ist ein Wort aus Buchstaben und Zeichen.',
  'Give 5 to 300 seconds.': 'Geben Sie 5 bis 300 Sekunden an.',
  'Write a day such as 2026-11-18.': 'Schreiben Sie einen Tag wie 2026-11-18.',
  'Write a time such as 2026-11-18T10:00:00Z.': 'Schreiben Sie eine Zeit wie 2026-11-18T10:00:00Z.',
  'Please write something here.': 'Bitte schreiben Sie hier etwas.',
  'Please write {minimum} characters or more.': 'Bitte schreiben Sie mindestens {minimum} Zeichen.',
  'Please write {maximum} characters at most.': 'Bitte schreiben Sie höchstens {maximum} Zeichen.',
  'Give {minimum} or more.': 'Mindestens {minimum}.',
  'Give {maximum} at most.': 'Höchstens {maximum}.',
  'Name {minimum} or more.': 'Nennen Sie mindestens {minimum}.',
  'Name {maximum} at most.': 'Nennen Sie höchstens {maximum}.',
  'Choose one of these: {values}.': 'Wählen Sie eines davon: {values}.',
  'Nothing is known here of {keys}.': 'Hier ist nichts bekannt von {keys}.',
  'Give a whole number.': 'Geben Sie eine ganze Zahl an.',
  'Please give your password.': 'Bitte geben Sie Ihr Passwort an.',
  'Please give an e-mail address such as name@example.com.':
    'Bitte geben Sie eine E-Mail-Adresse an, etwa name@example.com.',
  'Please choose a password of ten characters or more. A few words in a row do well.':
    'Bitte wählen Sie ein Passwort mit mindestens zehn Zeichen. Ein paar Wörter hintereinander sind gut.',
  'Please choose a password of at most 128 characters.':
    'Bitte wählen Sie ein Passwort mit höchstens 128 Zeichen.',
  'Give whole days, from 1 to 365.': 'Geben Sie ganze Tage an, von 1 bis 365.',
  'Either void it, or say what it should be.':
    'Machen Sie es entweder ungültig, oder sagen Sie, was es sein soll.',
  'This is no time zone we know. Use a name such as Europe/Berlin.':
    'Diese Zeitzone kennen wir nicht. Nehmen Sie einen Namen wie Europe/Berlin.',
  'A language is written like en or en-GB.': 'Eine Sprache schreibt man wie de oder de-AT.',
  'A currency is three capital letters, such as USD.': 'Eine Währung hat drei große Buchstaben, etwa EUR.',
  'Idempotency-Key has to be a UUID.': 'Der Idempotency-Key muss eine UUID sein.',
  'The body has to be a JSON object.': 'Der Inhalt muss ein JSON-Objekt sein.',
  'That is more than the 8 MB that fit into JSON. Send the file as it is, to POST /api/deals/…/read/file?name=…, which takes 50 MB.':
    'Das ist mehr als die 8 MB, die in JSON passen. Senden Sie die Datei, wie sie ist, an POST /api/deals/…/read/file?name=…; das nimmt 50 MB.',
  'That is more than fits into one request. Nothing was changed; send less at once.':
    'Das ist mehr, als in eine Anfrage passt. Es wurde nichts geändert; senden Sie weniger auf einmal.',
  'That was asked for too often from where you are. Wait {seconds} seconds, then try again.':
    'Das wurde von Ihrer Adresse aus zu oft abgerufen. Warten Sie {seconds} Sekunden und versuchen Sie es dann noch einmal.',
  'Send JSON, and say so: content-type application/json.':
    'Senden Sie JSON, und sagen Sie es: content-type application/json.',
  'There is nothing at {address}. /api/docs lists what there is.':
    'Unter {address} gibt es nichts. /api/docs zeigt, was es gibt.',
  'The database does not answer just now. Nothing was changed; try again in a moment.':
    'Die Datenbank antwortet gerade nicht. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.',
  'Something went wrong on our side. Nothing was changed. It is logged as {id}.':
    'Auf unserer Seite ist etwas schiefgegangen. Es wurde nichts geändert. Es ist notiert als {id}.',
};
