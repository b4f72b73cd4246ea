/** Refusals about people and companies, in German, by their English. */
export const refusalsOfAddressBook: Readonly<Record<string, string>> = {
  'That company belongs to this one already, so this one cannot belong to it. Change the other one first.':
    'Jene Firma gehört schon zu dieser, also kann diese nicht zu ihr gehören. Ändern Sie zuerst die andere.',
  'There is a job with this id already. Use a fresh one.':
    'Eine Stelle mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'That is the job they have. Say where they are now, or as what.':
    'Das ist die Stelle, die sie haben. Sagen Sie, wo sie jetzt sind, oder als was.',
  'That day is still to come. Say it once they have moved.':
    'Dieser Tag kommt erst. Sagen Sie es, wenn sie gewechselt haben.',
  'That is not the job they left last, so the move stays.':
    'Das ist nicht die Stelle, die sie zuletzt verlassen haben, also bleibt der Wechsel.',
  'Say where they worked, or as what.': 'Sagen Sie, wo sie gearbeitet haben, oder als was.',
  'It ends before it begins. Change one of the two days.':
    'Sie endet, bevor sie beginnt. Ändern Sie einen der beiden Tage.',
  'Write at least one choice that can be chosen.':
    'Schreiben Sie mindestens eine Auswahl, die man wählen kann.',
  'Two choices are called the same. Name each otherwise.':
    'Zwei Auswahlen heißen gleich. Geben Sie jeder einen eigenen Namen.',
  'This field holds values already, so its kind stays. Add another field instead.':
    'In diesem Feld stehen schon Werte, deshalb bleibt seine Art. Fügen Sie stattdessen ein anderes Feld hinzu.',
  'There is a field with this name already. Name this one otherwise.':
    'Ein Feld mit diesem Namen gibt es schon. Nennen Sie dieses anders.',
  'There are a hundred fields already. Remove one that nobody uses first.':
    'Es gibt schon hundert Felder. Entfernen Sie zuerst eines, das niemand benutzt.',
  'There is a tag with this name already. Use that one, or name this otherwise.':
    'Ein Stichwort mit diesem Namen gibt es schon. Nehmen Sie jenes, oder nennen Sie dieses anders.',
  'Somebody new has the id of somebody who was erased. Use a fresh one.':
    'Jemand Neues trägt die Kennung von jemandem, der gelöscht wurde. Nehmen Sie eine frische.',
  'They were erased on {day}. Nothing is kept of them, and nothing brings it back.':
    'Diese Person wurde am {day} gelöscht. Nichts ist mehr von ihr gespeichert, und nichts bringt es zurück.',
  'Somebody who was erased on {day} is left out.': 'Jemand, der am {day} gelöscht wurde, bleibt ausgelassen.',
  'That is not their name. Type it as it stands in the address book.':
    'So heißt diese Person nicht. Tippen Sie den Namen, wie er im Adressbuch steht.',
  'There is no such file, or it is not one of those you see.':
    'Diese Datei gibt es nicht, oder Sie sehen sie nicht.',
  'Only a person has a photo.': 'Nur eine Person hat ein Foto.',
  'A photo is a PNG, JPEG, WebP or GIF. Choose one of these.':
    'Ein Foto ist ein PNG, JPEG, WebP oder GIF. Wählen Sie eines davon.',
  'The file has no name.': 'Die Datei hat keinen Namen.',
  'The file is empty.': 'Die Datei ist leer.',
  'The file broke off on its way here. Please send it again.':
    'Die Datei brach unterwegs ab. Bitte senden Sie sie noch einmal.',
  'A file may have 500 MB at most. Share a larger one where it lies, and note its link here.':
    'Eine Datei darf höchstens 500 MB haben. Teilen Sie eine größere dort, wo sie liegt, und notieren Sie hier den Link.',
  'A photo may have 1 MB at most. Make it smaller and send it again.':
    'Ein Foto darf höchstens 1 MB haben. Verkleinern Sie es und senden Sie es noch einmal.',
  'There is a file with this id already. Use a fresh one.':
    'Eine Datei mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'The file is written down here, and its bytes are not where they should be. Tell whoever runs Leadsheet.':
    'Die Datei ist hier verzeichnet, aber ihr Inhalt liegt nicht dort, wo er sein sollte. Sagen Sie es, wer Leadsheet betreibt.',
  'There is no such note any more.': 'Diese Notiz gibt es nicht mehr.',
  'What was noted of these two is not there any more.':
    'Was von diesen beiden notiert war, gibt es nicht mehr.',
  'This is one and the same person. Name two.': 'Das ist ein und dieselbe Person. Nennen Sie zwei.',
  'This is noted of these two already.': 'Das ist von diesen beiden schon notiert.',
  'They report to this person already, directly or through others, so it cannot be the other way round as well. Remove that first.':
    'Sie berichten dieser Person schon, direkt oder über andere, also kann es nicht auch umgekehrt sein. Entfernen Sie zuerst jenes.',
  'There is a relation with this id already. Use a fresh one.':
    'Eine Beziehung mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'These are one and the same entry. Name two.': 'Das ist ein und derselbe Eintrag. Nennen Sie zwei.',
  'There is a merge with this id already. Use a fresh one.':
    'Eine Zusammenführung mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'More than 500 deals count on the one that goes. Let that one stay, and the other one go.':
    'Mehr als 500 Deals zählen auf den Eintrag, der geht. Lassen Sie den bleiben und den anderen gehen.',
  'There is no such merge.': 'Diese Zusammenführung gibt es nicht.',
  'The one that stayed was merged or removed since. Take that back first.':
    'Der Eintrag, der blieb, wurde seitdem zusammengeführt oder entfernt. Nehmen Sie zuerst das zurück.',
  'There is no such tag any more.': 'Dieses Stichwort gibt es nicht mehr.',
  'There is a tag with this id already. Use a fresh one.':
    'Ein Stichwort mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such field any more.': 'Dieses Feld gibt es nicht mehr.',
  'This field holds no days.': 'Dieses Feld enthält keine Tage.',
  'Rows cannot be grouped by this field.': 'Nach diesem Feld lassen sich Zeilen nicht gruppieren.',
  'There is no such group.': 'Diese Gruppe gibt es nicht.',
  'There is a field with this id already. Use a fresh one.':
    'Ein Feld mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'Write a text of at most 4,000 characters.': 'Schreiben Sie einen Text mit höchstens 4.000 Zeichen.',
  'Write a number of at most 15 digits, such as 12.5.':
    'Schreiben Sie eine Zahl mit höchstens 15 Ziffern, etwa 12,5.',
  'Write a day such as 2026-11-18.': 'Schreiben Sie einen Tag wie 2026-11-18.',
  'A link begins with https:// or is a name such as acme.example.':
    'Ein Link beginnt mit https:// oder ist ein Name wie acme.example.',
  'Write an amount and its currency.': 'Schreiben Sie einen Betrag mit seiner Währung.',
  'Choose one of the choices that this field has.': 'Wählen Sie etwas, das in diesem Feld zur Auswahl steht.',
  'Choose among the choices that this field has.':
    'Wählen Sie nur aus dem, was in diesem Feld zur Auswahl steht.',
  'Say yes or no.': 'Sagen Sie Ja oder Nein.',
  'Choose a colleague of your workspace.': 'Wählen Sie jemanden aus Ihrem Arbeitsbereich.',
  'There is no such job.': 'Diese Stelle gibt es nicht.',
};
