/** Why the words of a file or a pasted text cannot be read, in German, by what it is in English. Gaps stand in braces. */
export const refusalsOfWords: Readonly<Record<string, string>> = {
  'There are no words in it. Please paste or choose another text.':
    'Darin stehen keine Wörter. Bitte fügen Sie einen anderen Text ein, oder wählen Sie einen anderen.',
  'It has more words than a day of talk. Please send one conversation at a time.':
    'Das sind mehr Wörter als an einem Tag voller Gespräche. Bitte senden Sie ein Gespräch nach dem anderen.',
  'These are captions without a single line that somebody said. Please download the transcript again, once it is complete.':
    'Das sind Untertitel, in denen niemand etwas sagt. Bitte laden Sie das Transkript noch einmal herunter, sobald es fertig ist.',
  'These are captions, but their times cannot be read, the first on line {line}. They look like 00:01:02.000 --> 00:01:04.000. Please download the transcript again.':
    'Das sind Untertitel, deren Zeiten nicht lesbar sind, die erste in Zeile {line}. Sie sehen so aus: 00:01:02.000 --> 00:01:04.000. Bitte laden Sie das Transkript noch einmal herunter.',
  'The file is empty. Please download or save it once more.':
    'Die Datei ist leer. Bitte laden oder speichern Sie sie noch einmal.',
  'The file is larger than 50 MB. Please send one conversation at a time.':
    'Die Datei ist größer als 50 MB. Bitte senden Sie ein Gespräch nach dem anderen.',
  'It is a recording, and no transcript of it. Please download the transcript where the call was recorded, most often as a .vtt or .txt file.':
    'Das ist eine Aufnahme und kein Transkript. Bitte laden Sie das Transkript dort herunter, wo aufgenommen wurde, meist als .vtt- oder .txt-Datei.',
  'It is a picture. Please send the words in it as text.':
    'Das ist ein Bild. Bitte senden Sie die Wörter darin als Text.',
  'It is a rich text file. Please save it as a Word document (.docx) or as plain text, and send that.':
    'Das ist eine RTF-Datei. Bitte speichern Sie sie als Word-Dokument (.docx) oder als reinen Text, und senden Sie das.',
  'It is a packed file. Please unpack it, and send the files in it.':
    'Das ist eine gepackte Datei. Bitte entpacken Sie sie, und senden Sie die Dateien darin.',
  'It is a spreadsheet or a presentation. Please send the words in it as a Word document or as plain text.':
    'Das ist eine Tabelle oder eine Präsentation. Bitte senden Sie die Wörter darin als Word-Dokument oder als reinen Text.',
  'It is no text. Please send a transcript, a mail, a document or notes.':
    'Das ist kein Text. Bitte senden Sie ein Transkript, eine Mail, ein Dokument oder Notizen.',
  'The document unpacks to more than 40 MB of words. Please send the part that belongs to the conversation.':
    'Das Dokument enthält ausgepackt mehr als 40 MB Text. Bitte senden Sie den Teil, der zum Gespräch gehört.',
  'The Word document is damaged. Please open it in Word, save it once more, and send that.':
    'Das Word-Dokument ist beschädigt. Bitte öffnen Sie es in Word, speichern Sie es noch einmal, und senden Sie das.',
  'The PDF is locked with a password. Please save it without one, and send that.':
    'Das PDF ist mit einem Passwort gesperrt. Bitte speichern Sie es ohne, und senden Sie das.',
  'The PDF is damaged. Please save or download it once more.':
    'Das PDF ist beschädigt. Bitte speichern oder laden Sie es noch einmal.',
  'The PDF has more than 500 pages. Please send the pages that belong to the conversation.':
    'Das PDF hat mehr als 500 Seiten. Bitte senden Sie die Seiten, die zum Gespräch gehören.',
  'The PDF holds pictures of pages and no text. Please send the text itself, or let a scanner read it first.':
    'Das PDF enthält Bilder von Seiten und keinen Text. Bitte senden Sie den Text selbst, oder lassen Sie ihn erst von einem Scanner erkennen.',
  'The document is locked with a password. Please save it without one, and send that.':
    'Das Dokument ist mit einem Passwort gesperrt. Bitte speichern Sie es ohne, und senden Sie das.',
  'It is a mail as Outlook keeps it (.msg). Please save it there as .eml, or copy its text and paste it.':
    'Das ist eine Mail, wie Outlook sie ablegt (.msg). Bitte speichern Sie sie dort als .eml, oder kopieren Sie den Text und fügen Sie ihn ein.',
  'It is a document of an old kind (.doc). Please save it as a Word document (.docx), and send that.':
    'Das ist ein Dokument alter Art (.doc). Bitte speichern Sie es als Word-Dokument (.docx), und senden Sie das.',
  'It is a whole mailbox. Please save the mails of one conversation, and send those.':
    'Das ist ein ganzes Postfach. Bitte speichern Sie die Mails eines Gesprächs, und senden Sie diese.',
  'It takes longer to open than any conversation does. Please send the words in it as plain text.':
    'Das zu öffnen dauert länger als bei jedem Gespräch. Bitte senden Sie die Wörter darin als reinen Text.',
  'There is no such text, or it was taken away since. Please send it once more.':
    'Diesen Text gibt es nicht, oder er ist inzwischen entfernt. Bitte senden Sie ihn noch einmal.',
  'The mail cannot be read. Please save it once more, or paste its text.':
    'Die Mail ist nicht lesbar. Bitte speichern Sie sie noch einmal, oder fügen Sie ihren Text ein.',
};
