/** What an import says of files and rows, in German, by what it is in English. Gaps stand in braces. */
export const importWords: Readonly<Record<string, string>> = {
  'The import stopped before its end, most likely because Leadsheet was stopped. Start it again and it goes on; nothing is doubled.':
    'Der Import endete vorzeitig, vermutlich weil Leadsheet angehalten wurde. Starten Sie ihn noch einmal, und er geht weiter; nichts wird verdoppelt.',
  'A company is the one that came under the same name before, or else the one that is called the same here; otherwise it is new.':
    'Eine Firma ist die, die früher unter demselben Namen kam, sonst die, die hier gleich heißt; sonst ist sie neu.',
  'A company is the one that came with the same Salesforce id before, or else one that is called the same here and has no such id yet; otherwise it is new. Of a lead, whose company has no id, the name decides.':
    'Eine Firma ist die, die früher mit derselben Salesforce-Id kam, sonst eine, die hier ebenso heißt und noch keine solche Id hat; sonst ist sie neu. Bei einem Lead, dessen Firma keine Id hat, entscheidet der Name.',
  'A person is who came with the same Salesforce id before, or else who has the same e-mail and the same name here; otherwise they are new.':
    'Eine Person ist, wer früher mit derselben Salesforce-Id kam, sonst wer hier dieselbe E-Mail und denselben Namen hat; sonst ist sie neu.',
  'A person is who came with the same e-mail before, or else who has the same e-mail and the same name here; otherwise they are new. Without an e-mail, who came with the same name and company before is the same.':
    'Eine Person ist, wer früher mit derselben E-Mail kam, sonst wer hier dieselbe E-Mail und denselben Namen hat; sonst ist sie neu. Ohne E-Mail ist es, wer früher mit demselben Namen und derselben Firma kam.',
  'A card is of who came with the same UID before (without one: with the same e-mail, or the same name and company), or whom a card of ours names; or else of who has the same e-mail and the same name here; otherwise of somebody new.':
    'Eine Karte gehört zu dem, der früher mit derselben UID kam (ohne UID: mit derselben E-Mail oder mit Name und Firma) oder den eine Karte von hier nennt, sonst zu dem, der hier dieselbe E-Mail und denselben Namen hat; sonst zu jemand Neuem.',
  'A deal is the one that came with the same Salesforce id before; otherwise it is new.':
    'Ein Deal ist der, der früher mit derselben Salesforce-Id kam; sonst ist er neu.',
  'A deal is the one that came with the same id before; otherwise it is new.':
    'Ein Deal ist der, der früher mit derselben Id kam; sonst ist er neu.',
  'No column has ids of deals: a deal is the one that came with the same name, company, owner and day of opening before; otherwise it is new.':
    'Keine Spalte enthält Ids von Deals: Ein Deal ist der, der früher mit Name, Firma, Zuständigem und Eröffnungstag kam; sonst ist er neu.',
  'A meeting is the one that came with the same UID before; otherwise it is new. Its people are known by their e-mails.':
    'Ein Treffen ist das, das früher mit derselben UID kam; sonst ist es neu. Seine Personen sind an ihren E-Mails zu erkennen.',
  'A mail is the one that came with the same Message-ID before, whichever mailbox it lies in; otherwise it is new. Its people are known by their e-mails.':
    'Eine E-Mail ist die, die früher mit derselben Message-ID kam, in welchem Postfach sie auch liegt; sonst ist sie neu. Ihre Personen sind an ihren E-Mails zu erkennen.',
  'Everything keeps the id that it has in the export: what has that id here is the same, and nothing of it is written over.':
    'Alles behält die Id, die es im Export hat: Was hier dieselbe Id hat, ist dasselbe, und nichts davon wird überschrieben.',
  'The file has more than 50 MB, and is left out.': 'Die Datei hat mehr als 50 MB und wird weggelassen.',
  'Nobody of it is known here.': 'Niemand davon ist hier bekannt.',
  'It is still to come, and of no deal.': 'Es steht noch bevor und gehört zu keinem Deal.',
  'Leadsheet was stopped while this import ran. Start it again and it goes on.':
    'Leadsheet wurde angehalten, während dieser Import lief. Starten Sie ihn noch einmal, und er geht weiter.',
  '{why} What was imported before that stands. Start it again and it goes on.':
    '{why} Was vorher übernommen wurde, bleibt. Starten Sie ihn noch einmal, und er geht weiter.',
  'It is paused. What it brought so far stands, and it goes on from there.':
    'Er ist angehalten. Was er bisher gebracht hat, bleibt, und von dort geht er weiter.',
  'This was a dry run: everything was read and counted, and nothing was written.':
    'Das war ein Probelauf: Alles wurde gelesen und gezählt, nichts geschrieben.',
  'A part of a Leadsheet export.': 'Ein Teil eines Exports aus Leadsheet.',
  'For people to read: the same follows from the other files.':
    'Für Menschen zum Lesen: Dasselbe folgt aus den anderen Dateien.',
  'Members of the export come as members who have not signed in here yet.':
    'Mitglieder aus dem Export kommen als Mitglieder, die sich hier noch nie angemeldet haben.',
  'Notes on conversations come along that whoever exported wrote or was to read, and no others.':
    'Notizen zu Gesprächen kommen mit, die der Exportierende geschrieben hat oder lesen sollte, und keine anderen.',
  'Links to clients’ pages open nothing here: share the pages anew, once everybody works here.':
    'Links zu den Seiten Ihrer Kunden öffnen hier nichts: Teilen Sie die Seiten neu, sobald alle hier arbeiten.',
  'Letters that were waiting to be sent are not sent from here.':
    'Briefe, die noch warteten, werden von hier nicht versandt.',
  'The export does not hold this file as it was, so it is left out.':
    'Der Export enthält diese Datei nicht, wie sie war, also bleibt sie ausgelassen.',
  'The look of clients’ pages could not be read, and is left out.':
    'Das Aussehen der Seiten für Kunden war nicht lesbar und wird weggelassen.',
  'The line is no JSON object.': 'Die Zeile ist kein JSON-Objekt.',
  'You left it out.': 'Sie haben sie weggelassen.',
  'You said what it is.': 'Sie haben gesagt, was sie ist.',
  'It is empty. Please export it again.': 'Sie ist leer. Bitte exportieren Sie sie noch einmal.',
  'Its first line is no header of a table, which names each column once. Please delete what stands above the header.':
    'Ihre erste Zeile ist keine Kopfzeile, die jede Spalte einmal nennt. Bitte löschen Sie, was darüber steht.',
  'It is no part of a Salesforce export that we know, so it is left out.':
    'Sie ist kein Teil eines Exports aus Salesforce, den wir kennen, und wird weggelassen.',
  'A list of {noun}, by its headers.': 'Nach ihrer Kopfzeile eine Liste: {noun}.',
  'Its headers say nothing that we know. You can say what it is.':
    'Ihre Kopfzeile sagt uns nichts. Sie können sagen, was sie ist.',
  'It is a spreadsheet that is not read here. {how}':
    'Sie ist eine Tabellenkalkulation, die hier nicht gelesen wird. {how}',
  'It is packed, and no workbook (.xlsx). {how}': 'Sie ist gepackt und keine Arbeitsmappe (.xlsx). {how}',
  'It is locked with a password. Please open it, take the password away, save it, and send it again.':
    'Sie ist mit einem Kennwort geschützt. Bitte öffnen Sie sie, nehmen Sie das Kennwort weg, speichern Sie, und senden Sie sie noch einmal.',
  'It is no workbook, whatever its name says. Please save it once more.':
    'Sie ist keine Arbeitsmappe, was immer ihr Name sagt. Bitte speichern Sie sie noch einmal.',
  '{file} has no sheet with rows.': '{file} hat kein Blatt mit Zeilen.',
  '{file} is damaged ({why}). Please save it once more, or send its sheets as CSV.':
    '{file} ist beschädigt ({why}). Bitte speichern Sie sie noch einmal, oder senden Sie die Blätter als CSV.',
  '{file} has more than 200 MB of text in it. Please save its sheets as CSV, and send those.':
    '{file} enthält mehr als 200 MB Text. Bitte speichern Sie die Blätter als CSV, und senden Sie diese.',
  'It is an old Excel file. {how}': 'Sie ist eine alte Excel-Datei. {how}',
  'Open it there, choose File, then Save as or Export, take a workbook (.xlsx) or CSV (in Excel: "CSV UTF-8"), and send that file.':
    'Öffnen Sie sie dort, wählen Sie Datei, dann „Speichern unter“ oder „Exportieren“, nehmen Sie eine Arbeitsmappe (.xlsx) oder CSV (in Excel: „CSV UTF-8“), und senden Sie diese Datei.',
  'It is a PDF. Please export the table itself as CSV.':
    'Sie ist ein PDF. Bitte exportieren Sie die Tabelle selbst als CSV.',
  'It is packed with gzip. Please unpack it first.':
    'Sie ist mit gzip gepackt. Bitte entpacken Sie sie zuerst.',
  'It is a data file of Outlook (.pst or .ost), which is not read here. In Outlook drag the mails into a folder of your computer and send those (.msg); contacts and the calendar go out under File, Open & Export, as CSV and .ics.':
    'Sie ist eine Datendatei von Outlook (.pst oder .ost), die hier nicht gelesen wird. Ziehen Sie die Mails in Outlook in einen Ordner Ihres Computers, und senden Sie diese (.msg); Kontakte und Kalender exportieren Sie unter „Datei“, „Öffnen und exportieren“ als CSV und .ics.',
  'It is a text of a word processor, and no table.': 'Sie ist ein Textdokument und keine Tabelle.',
  'It is a web page, most often the one that asks to sign in. Please download the file once more.':
    'Sie ist eine Webseite, meist die Anmeldeseite. Bitte laden Sie die Datei noch einmal herunter.',
  'It is a picture. Please export the table itself as CSV.':
    'Sie ist ein Bild. Bitte exportieren Sie die Tabelle selbst als CSV.',
  'It is a spreadsheet written as XML. {how}': 'Sie ist eine Tabellenkalkulation in XML. {how}',
  'It is a table written as a web page, which spreadsheets open. {how}':
    'Sie ist eine Tabelle als Webseite, wie Tabellenkalkulationen sie öffnen. {how}',
  'It is no text, whatever its name says. Please export the table as CSV.':
    'Sie ist kein Text, was immer ihr Name sagt. Bitte exportieren Sie die Tabelle als CSV.',
  'It is JSON. Please export the table as CSV.': 'Sie ist JSON. Bitte exportieren Sie die Tabelle als CSV.',
  'It is packed inside a zip that is inside a zip. Please unpack it first.':
    'Sie ist in einem Zip gepackt, das selbst in einem Zip steht. Bitte entpacken Sie es zuerst.',
  'There are more than 50 zips in a zip. Please unpack it first.':
    'In einem Zip sind mehr als 50 Zips. Bitte entpacken Sie es zuerst.',
  'Files of a Salesforce export of which no table says what they are: {files}. They are left out; Attachment.csv, ContentVersion.csv and ContentNote.csv say it.':
    'Dateien eines Salesforce-Exports, zu denen keine Tabelle sagt, was sie sind: {files}. Sie werden ausgelassen; Attachment.csv, ContentVersion.csv und ContentNote.csv sagen es.',
  'These are but the files of a Salesforce export, and no table says what they are. Please send its other zips as well.':
    'Das sind nur die Dateien eines Salesforce-Exports, und keine Tabelle sagt, was sie sind. Bitte senden Sie auch seine anderen Zips.',
  'What it holds is not among these files ({path}). Please send the zip of the export that has it, too.':
    'Ihr Inhalt ist nicht unter diesen Dateien ({path}). Bitte senden Sie auch das Zip des Exports, das ihn enthält.',
  'Its campaign is not among these files.': 'Ihre Kampagne ist nicht unter diesen Dateien.',
  'It names nobody.': 'Sie nennt niemanden.',
  'The file has no Id.': 'Die Datei hat keine Id.',
  'The mail has no Id.': 'Die E-Mail hat keine Id.',
  'The row names no opportunity.': 'Die Zeile nennt keine Opportunity.',
  'It is no table (CSV, Excel), no file of cards (vCard) and no calendar, so it is left out.':
    'Sie ist weder eine Tabelle (CSV, Excel) noch eine Datei mit Karten (vCard) oder ein Kalender und wird weggelassen.',
  'It is no calendar (BEGIN:VCALENDAR), whatever its name says. Please export the calendar again.':
    'Sie ist kein Kalender (BEGIN:VCALENDAR), was immer ihr Name sagt. Bitte exportieren Sie den Kalender noch einmal.',
  'A calendar (iCalendar).': 'Ein Kalender (iCalendar).',
  'A meeting becomes a conversation of the open deal that most of its people are in, by their e-mails. Past ones with people of no deal are noted on each of them; others are left out, and counted.':
    'Ein Treffen wird ein Gespräch des offenen Deals, in dem die meisten seiner Leute sind, nach ihren E-Mails. Vergangene mit Leuten aus keinem Deal werden bei jedem von ihnen notiert; andere werden weggelassen und gezählt.',
  'No card begins in it (BEGIN:VCARD), whatever its name says. Please export the contacts again.':
    'In ihr beginnt keine Karte (BEGIN:VCARD), was immer ihr Name sagt. Bitte exportieren Sie die Kontakte noch einmal.',
  'Cards of an address book (vCard).': 'Karten eines Adressbuchs (vCard).',
  'There was an import of the same tables before: what was chosen then is chosen here, and can be changed.':
    'Dieselben Tabellen wurden schon einmal importiert: Was damals gewählt wurde, ist hier gewählt und lässt sich ändern.',
  'Tables of another system came under the name "{name}" too: rows of both with the same id overwrite each other. Another name keeps them apart.':
    'Auch Tabellen eines anderen Systems kamen unter dem Namen „{name}“: Zeilen beider mit derselben Nummer überschreiben einander. Ein anderer Name hält sie auseinander.',
  'These look like a list that came before under the name "{name}", and update what it brought. If they are another list, give them another name.':
    'Das scheint eine Liste zu sein, die schon einmal kam, unter dem Namen „{name}“; was sie brachte, wird auf den neuen Stand gebracht. Wenn es eine andere Liste ist, geben Sie ihr einen anderen Namen.',
  'These are other tables than those that came before, so that they get a name of their own, "{name}", and change nothing of those. If they are a list that came before, give them its name.':
    'Das sind andere Tabellen als die bisherigen; darum bekommen sie einen eigenen Namen, „{name}“, und ändern an jenen nichts. Wenn sie eine Liste sind, die schon einmal kam, geben Sie ihnen deren Namen.',
  'Calls, meetings and notes go to the deal that they name, or to the only deal of their company. Others are noted on their person or their company; what is still to be done and of no deal is left out, and counted.':
    'Anrufe, Treffen und Notizen kommen zu dem Deal, den sie nennen, oder zum einzigen Deal ihrer Firma. Andere werden bei ihrer Person oder Firma notiert; was noch zu tun ist und zu keinem Deal gehört, wird weggelassen und gezählt.',
  'Not readable: {cells}. The row came without it; mend it in the file of these rows, and import that.':
    'Nicht lesbar: {cells}. Die Zeile kam ohne das; berichtigen Sie es in der Datei dieser Zeilen, und importieren Sie die.',
  'The group has no name.': 'Die Gruppe hat keinen Namen.',
  'It names nobody who is in the group.': 'Sie nennt niemanden, der in der Gruppe ist.',
  'Who is in the group is not among these files, nor came with an earlier import.':
    'Wer in der Gruppe ist, steht nicht in diesen Dateien und kam mit keinem früheren Import.',
  'The photo has more than 1 MB, and is left out.': 'Das Foto hat mehr als 1 MB und wird weggelassen.',
  'It is no picture (PNG, JPEG, WebP or GIF), and is left out.':
    'Es ist kein Bild (PNG, JPEG, WebP oder GIF) und wird weggelassen.',
  'In {file} categories are left out: {count}.': 'In {file} werden Kategorien weggelassen: {count}.',
  'The file ends in the middle of this card.': 'Die Datei endet mitten in dieser Karte.',
  'The card has no end: the next one begins in it.': 'Die Karte hat kein Ende: Die nächste beginnt in ihr.',
  'The card is larger than 4 MB, photos not counted.':
    'Die Karte ist größer als 4 MB, Fotos nicht gerechnet.',
  'The card is of a {kind}.': 'Die Karte gehört zu: {kind}.',
  '{name} stands twice; the first card was used.': '{name} steht zweimal da; benutzt wurde die erste Karte.',
  '{file} has a line of more than 32 MB. It is no file of cards.':
    '{file} hat eine Zeile von mehr als 32 MB. Sie ist keine Datei mit Karten.',
  'None of these files is one that we understand. {whole}': 'Keine dieser Dateien verstehen wir. {whole}',
  'None of these files is one that we know. Say what each of them is about, and which column is what.':
    'Keine dieser Dateien kennen wir. Sagen Sie bei jeder, worum es geht und welche Spalte was ist.',
  'There is no file of deals among these: accounts and people are imported, and no deal.':
    'Darunter ist keine Datei mit Deals: Firmen und Personen werden übernommen, kein Deal.',
  '{file} has a header and no row below it.': '{file} hat eine Kopfzeile und keine Zeile darunter.',
  'In {file} no column fills {field}, without which no row can be used.':
    'In {file} füllt keine Spalte „{field}“; ohne das ist keine Zeile brauchbar.',
  'Dates such as {example} can be read in two ways. They are read as {order}.':
    'Daten wie {example} lassen sich auf zwei Arten lesen. Gelesen wird: {order}.',
  'In {file} some dates under {column} have the day first and some the month. Those that can be read in two ways are read as {order}.':
    'In {file} steht unter {column} manchmal der Tag vorn, manchmal der Monat. Was sich auf zwei Arten lesen lässt, wird so gelesen: {order}.',
  'In {file} not every cell under {column} is a date: {count} cannot be read. A date such as 2027-01-31 is always understood.':
    'In {file} ist unter {column} nicht jede Zelle ein Datum: {count} nicht lesbar. Ein Datum wie 2027-01-31 wird immer verstanden.',
  'Numbers such as {example} under {column} can be read in two ways. This one is read as {read}.':
    'Zahlen wie {example} unter {column} lassen sich auf zwei Arten lesen. Diese wird als {read} gelesen.',
  'Only one cell stands in this line. It is no row of the table, or half of one.':
    'In dieser Zeile steht nur eine Zelle. Sie ist keine Zeile der Tabelle oder nur eine halbe.',
  'The product "{written}" is read as "{meant}".': 'Das Produkt „{written}“ wird als „{meant}“ gelesen.',
  '"{written}" is read as "{meant}".': '„{written}“ wird als „{meant}“ gelesen.',
  'There is no User file: owners are only known by their ids. Say below who they are, or their deals have no owner.':
    'Es gibt keine User-Datei: Zuständige sind nur mit ihrer Kennung bekannt. Sagen Sie unten, wer sie sind, sonst ist für ihre Deals niemand zuständig.',
  'Not among these files: {objects}. What stands in them stays behind, unless it came with an earlier import.':
    'Nicht unter diesen Dateien: {objects}. Was darin steht, bleibt zurück, wenn es nicht mit einem früheren Import kam.',
  'The line names no opportunity.': 'Die Zeile nennt keine Opportunity.',
  'The contact role names no opportunity.': 'Die Rolle nennt keine Opportunity.',
  'There is no Contact file: contact roles can only be used for contacts that came with an earlier import.':
    'Es gibt keine Contact-Datei: Rollen gelten nur für Kontakte aus einem früheren Import.',
  'The column taken for the stage has {count} different values; is it the right one?':
    'Die Spalte für die Phase hat {count} verschiedene Werte; ist es die richtige?',
  'Deals that are deleted in the other system, and are left out: {count}.':
    'Im anderen System gelöschte Deals, die ausgelassen werden: {count}.',
  'No deal names an account. They come without one.': 'Kein Deal nennt eine Firma. Sie kommen ohne.',
  'Deals that name no account: {count}. They come without one; it can be added to each.':
    'Deals, die keine Firma nennen: {count}. Sie kommen ohne; sie lässt sich bei jedem ergänzen.',
  'Who looks after people and companies there, and is no member here: {names}. Those come without an owner; once they are members, the same files bring it.':
    'Wer dort für Personen und Firmen zuständig ist und hier nicht Mitglied: {names}. Diese kommen ohne Zuständige; sobald sie Mitglieder sind, bringen dieselben Dateien es nach.',
  'Deals that have no value: {count}.': 'Deals ohne Wert: {count}.',
  'Colleagues in these files who own no deal: {names}. They become members all the same.':
    'Kolleginnen und Kollegen in diesen Dateien ohne Deal: {names}. Sie werden trotzdem Mitglieder.',
  'Deals whose account is not in these files: {count}, the first with {account} ({place}). Unless it came with an earlier import they come without it; send the Account file that holds it as well.':
    'Deals, deren Firma nicht in diesen Dateien steht: {count}, der erste mit {account} ({place}). Kam sie nicht mit einem früheren Import, kommen sie ohne; senden Sie auch die Account-Datei dazu.',
  'Deals whose owner is not in the User file: {count}, such as those of {owner}. Say below who they are, or their deals have no owner.':
    'Deals, deren Zuständige nicht in der User-Datei stehen: {count}, etwa die von {owner}. Sagen Sie unten, wer das ist, sonst ist dafür niemand zuständig.',
  'The contact {id} is not among the contacts of this import, nor came with an earlier one.':
    'Der Kontakt {id} ist weder unter den Kontakten dieses Imports, noch kam er mit einem früheren.',
  'The deal {name} stands twice; {which} was used.':
    'Der Deal {name} steht zweimal da; benutzt wurde {which}.',
  'Nothing names the deal: it has no name, no product, no account and no id.':
    'Nichts benennt den Deal: Er hat weder Namen noch Produkt, Firma oder Kennung.',
  '"{text}" is no date.': '„{text}“ ist kein Datum.',
  'The seller has no name.': 'Die Person im Vertrieb hat keinen Namen.',
  'The account has no name.': 'Die Firma hat keinen Namen.',
  'The contact has neither a name nor an e-mail.': 'Der Kontakt hat weder Namen noch E-Mail.',
  '{name} stands twice; the first row was used.': '{name} steht zweimal da; benutzt wurde die erste Zeile.',
  'The due date "{text}" is no date.': 'Das Fälligkeitsdatum „{text}“ ist kein Datum.',
  'The note has no Id.': 'Die Notiz hat keine Id.',
  'The note stands twice.': 'Die Notiz steht zweimal da.',
  'Whom it is about is not among these files, nor came with an earlier import.':
    'Um wen es geht, steht nicht in diesen Dateien und kam mit keinem früheren Import.',
  'It names no deal, no person and no company.': 'Sie nennt keinen Deal, keine Person und keine Firma.',
  'The note is empty.': 'Die Notiz ist leer.',
  'Nothing says when the note was written.': 'Nichts sagt, wann die Notiz geschrieben wurde.',
  'A task without a subject': 'Eine Aufgabe ohne Betreff',
  'The task is done, and nothing says when.': 'Die Aufgabe ist erledigt, und nichts sagt, wann.',
  'The event lasts all day, and nothing says which day.':
    'Der Termin dauert den ganzen Tag, und nichts sagt, welchen.',
  'Nothing says when it was.': 'Nichts sagt, wann das war.',
  'Nothing says when the event began.': 'Nichts sagt, wann der Termin begann.',
  'The deal could not be worked out: {why}': 'Der Deal ließ sich nicht berechnen: {why}',
  'Its opportunity {id} is not among these files, nor came with an earlier import.':
    'Die Opportunity {id} ist weder in diesen Dateien, noch kam sie mit einem früheren Import.',
  'Something went wrong on our side; the server has written down what.':
    'Auf unserer Seite ist etwas schiefgegangen; der Server hat notiert, was.',
  'No file was sent yet. Please send the files first.':
    'Es wurde noch keine Datei gesendet. Bitte senden Sie zuerst die Dateien.',
  'No file came. Please send tables (CSV, Excel), cards (vCard), a calendar, mails or a zip of them.':
    'Es kam keine Datei. Bitte senden Sie Tabellen (CSV, Excel), Karten (vCard), einen Kalender, E-Mails oder ein Zip davon.',
  'Mails, a file each.': 'E-Mails, je eine Datei.',
  'Mails of a mailbox.': 'E-Mails eines Postfachs.',
  'It holds no mail that is read here. Please export the mails as .eml, .msg or .mbox.':
    'Sie enthält keine E-Mail, die hier gelesen wird. Bitte exportieren Sie die E-Mails als .eml, .msg oder .mbox.',
  'Nothing says who wrote the mail.': 'Nichts sagt, wer die E-Mail geschrieben hat.',
  'Nothing says when the mail was written.': 'Nichts sagt, wann die E-Mail geschrieben wurde.',
  'The mail could not be opened.': 'Die E-Mail war nicht zu öffnen.',
  'A mail becomes a touch of the open deal that most of its people are in; of people in no deal it is noted on each of them. It counts once, however often it lies in these files or came before.':
    'Eine E-Mail wird eine Berührung des offenen Deals, in dem die meisten ihrer Leute sind; von Personen in keinem Deal wird sie bei jeder notiert. Sie zählt einmal, sooft sie auch in diesen Dateien liegt oder schon kam.',
  'These are more than {count} files.': 'Das sind mehr als {count} Dateien.',
  'An import takes {count} files at most. Please put them into a zip.':
    'Ein Import nimmt höchstens {count} Dateien. Bitte packen Sie sie in ein Zip.',
  'A file may have 20 GB at most. Please split it.':
    'Eine Datei darf höchstens 20 GB haben. Bitte teilen Sie sie.',
  '{file} broke off on its way here. Please send it again.':
    '{file} ist unterwegs abgebrochen. Bitte senden Sie sie noch einmal.',
  'The file has no name.': 'Die Datei hat keinen Namen.',
  '{file} is damaged. Please export again.': '{file} ist beschädigt. Bitte exportieren Sie noch einmal.',
  'This export was made by a newer Leadsheet. Please update this one first.':
    'Dieser Export stammt von einem neueren Leadsheet. Bitte aktualisieren Sie dieses zuerst.',
  '{file} cannot be unpacked to its end ({why}). Please make the zip again, or send the file itself.':
    '{file} lässt sich nicht zu Ende entpacken ({why}). Bitte erstellen Sie das Zip neu, oder senden Sie die Datei selbst.',
  '{file} is no zip that can be opened: {why}.': '{file} ist kein Zip, das sich öffnen lässt: {why}.',
};

/** Fields of files, and what stands in the gaps above. */
export const importNames: Readonly<Record<string, string>> = {
  Tags: 'Tags',
  'New field: text': 'Neues Feld: Text',
  'New field: number': 'Neues Feld: Zahl',
  'New field: amount': 'Neues Feld: Betrag',
  'New field: day': 'Neues Feld: Tag',
  'New field: one choice': 'Neues Feld: eine Auswahl',
  'New field: several choices': 'Neues Feld: mehrere zur Auswahl',
  'New field: yes or no': 'Neues Feld: ja oder nein',
  'New field: link': 'Neues Feld: Link',
  'New field: colleague': 'Neues Feld: Mitglied',
  deals: 'Deals',
  accounts: 'Firmen',
  contacts: 'Kontakte',
  sellers: 'Vertrieb',
  products: 'Produkte',
  'lines of products': 'Zeilen mit Produkten',
  'contact roles': 'Rollen der Kontakte',
  tasks: 'Aufgaben',
  events: 'Termine',
  'Status of the lead': 'Status des Leads',
  Converted: 'Umgewandelt',
  leads: 'Leads',
  notes: 'Notizen',
  groups: 'Gruppen',
  'calls, meetings and notes': 'Anrufe, Treffen und Notizen',
  cards: 'Karten',
  meetings: 'Treffen',
  group: 'einer Gruppe',
  location: 'einem Ort',
  device: 'einem Gerät',
  application: 'einem Programm',
  everything: 'alles',
  'month first': 'Monat zuerst',
  'day first': 'Tag zuerst',
  'day or month first': 'Tag oder Monat zuerst',
  'year first': 'Jahr zuerst',
  Stage: 'Phase',
  'Open, won or lost': 'Offen, gewonnen oder verloren',
  Account: 'Firma',
  Owner: 'Zuständig',
  'E-mail of the owner': 'E-Mail der zuständigen Person',
  Name: 'Name',
  Product: 'Produkt',
  Value: 'Wert',
  Currency: 'Währung',
  'Expected close': 'Erwarteter Abschluss',
  'Close date': 'Abschlussdatum',
  'Ended on': 'Beendet am',
  Deleted: 'Gelöscht',
  'Person or company': 'Person oder Firma',
  'Done on': 'Erledigt am',
  'Written on': 'Geschrieben am',
  'Name of the account': 'Name der Firma',
  'Name of the owner': 'Name der zuständigen Person',
  'Won on': 'Gewonnen am',
  'Lost on': 'Verloren am',
  'Phone of the contact': 'Telefon des Kontakts',
  'Name where there is no other': 'Name, wo kein anderer steht',
  Nickname: 'Spitzname',
  'Address: number of the house': 'Adresse: Hausnummer',
  'Text of a note': 'Text einer Notiz',
  Domain: 'Domain',
  'a count': 'gezählt',
  'month in letters': 'Monat in Buchstaben',
  Opened: 'Eröffnet',
  Contact: 'Kontakt',
  'E-mail of the contact': 'E-Mail des Kontakts',
  'Title of the contact': 'Funktion des Kontakts',
  'Next step': 'Nächster Schritt',
  'Next step due': 'Nächster Schritt fällig',
  'Last contact': 'Letzter Kontakt',
  'Why it was lost': 'Warum verloren',
  'How often they buy this': 'Wie oft der Kunde so etwas kauft',
  'When they bought last': 'Wann zuletzt gekauft',
  'From whom they bought last': 'Bei wem zuletzt gekauft',
  Note: 'Notiz',
  'Led by': 'Geführt von',
  Team: 'Team',
  'List price': 'Listenpreis',
  'First name': 'Vorname',
  'Last name': 'Nachname',
  Title: 'Funktion',
  Phone: 'Telefon',
  'E-mail': 'E-Mail',
  Industry: 'Branche',
  Country: 'Land',
  Employees: 'Mitarbeitende',
  Website: 'Website',
  'Belongs to': 'Gehört zu',
  Revenue: 'Umsatz',
  Founded: 'Gegründet',
  Salutation: 'Anrede',
  Department: 'Abteilung',
  Birthday: 'Geburtstag',
  'About them': 'Über die Person',
  'About it': 'Über die Firma',
  Address: 'Adresse',
  Links: 'Links',
  People: 'Personen',
  When: 'Wann',
  From: 'Von',
  To: 'An',
  With: 'Mit',
  Deal: 'Deal',
  'Noted on': 'Notiert bei',
  'Calls, meetings and mails': 'Anrufe, Treffen und E-Mails',
};
