/** Refusals about people, the address book, playbooks, imports and the workspace, in German, by their English. */
export const refusals: Readonly<Record<string, string>> = {
  'No language model is set here. Write its address and its name first.':
    'Hier ist kein Sprachmodell eingerichtet. Geben Sie zuerst seine Adresse und seinen Namen an.',
  'Somebody else changed this since you opened it. Look at what stands there now, then save again.':
    'Jemand anderes hat das geändert, seit Sie es geöffnet haben. Sehen Sie nach, was jetzt dort steht, und speichern Sie dann noch einmal.',
  'There is no such account.': 'Diese Firma gibt es nicht.',
  'There is an account with this id already. Use a fresh one.':
    'Eine Firma mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such note, or it is not yours. Load the page again.':
    'Diese Notiz gibt es nicht, oder sie ist nicht von Ihnen. Laden Sie die Seite neu.',
  'There is no such person in your workspace.': 'Diese Person gibt es in Ihrem Arbeitsbereich nicht.',
  'There is a note with this id already. Use a fresh one.':
    'Eine Notiz mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such contact.': 'Diesen Kontakt gibt es nicht.',
  'Somebody named here is not in the address book.':
    'Eine Person, die hier genannt ist, steht nicht im Adressbuch.',
  'Somebody new has the id of somebody known. Use a fresh one.':
    'Eine neue Person hat die Kennung einer bekannten. Nehmen Sie eine neue.',
  'There is no such import.': 'Diesen Import gibt es nicht.',
  'This import is running already.': 'Dieser Import läuft schon.',
  'This import is done. Please send the files again for another one.':
    'Dieser Import ist fertig. Bitte senden Sie die Dateien für einen weiteren noch einmal.',
  'There is no such import. Please send its files first.':
    'Diesen Import gibt es nicht. Bitte senden Sie zuerst seine Dateien.',
  'An import is running or being taken back. Wait until it is done.':
    'Ein Import läuft oder wird zurückgenommen. Warten Sie, bis das fertig ist.',
  'This import has written already, so that it cannot be tried. Go on with it, or take it back.':
    'Dieser Import hat schon geschrieben und lässt sich nicht mehr probieren. Setzen Sie ihn fort, oder nehmen Sie ihn zurück.',
  'This import is running. Pause it first.': 'Dieser Import läuft. Halten Sie ihn erst an.',
  'This import has written nothing yet.': 'Dieser Import hat noch nichts geschrieben.',
  'This import is from before imports could be taken back.':
    'Dieser Import ist aus der Zeit, bevor sich Importe zurücknehmen ließen.',
  'This import does not run.': 'Dieser Import läuft nicht.',
  'There is an insight with this id already. Use a fresh one.':
    'Einen Impuls mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is a phrase with this id already. Use a fresh one.':
    'Eine Wendung mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such phrase any more.': 'Diese Wendung gibt es nicht mehr.',
  'This phrase is marked already. Change how it is marked instead.':
    'Diese Wendung ist schon markiert. Ändern Sie, wie sie markiert ist.',
  'There is no such insight in your library.': 'Diesen Impuls gibt es in Ihrer Sammlung nicht.',
  'There is no such lesson in your workspace.': 'Diese Lektion gibt es in Ihrem Arbeitsbereich nicht.',
  'Somebody signs in with {email} already. Sign in instead.':
    'Mit {email} meldet sich schon jemand an. Melden Sie sich stattdessen an.',
  'Somebody signs in with {email} already.': 'Mit {email} meldet sich schon jemand an.',
  'There is no such team.': 'Dieses Team gibt es nicht.',
  'There is no such member who still has to be invited.':
    'Es gibt kein solches Mitglied, das noch einzuladen wäre.',
  'This link leads to no invitation. See that you copied all of it.':
    'Dieser Link führt zu keiner Einladung. Prüfen Sie, ob Sie ihn ganz kopiert haben.',
  'This invitation was accepted already. Sign in instead.':
    'Diese Einladung wurde schon angenommen. Melden Sie sich stattdessen an.',
  'This invitation works no more. Ask who invited you for a new one.':
    'Diese Einladung gilt nicht mehr. Bitten Sie um eine neue.',
  'There is no such invitation.': 'Diese Einladung gibt es nicht.',
  'This person is not in the address book. Add them to it first.':
    'Diese Person steht nicht im Adressbuch. Fügen Sie sie zuerst hinzu.',
  'That is not your current password. Nothing was changed.':
    'Das ist nicht Ihr jetziges Passwort. Es wurde nichts geändert.',
  'There is no such member.': 'Dieses Mitglied gibt es nicht.',
  'A workspace needs an admin who can sign in. Make somebody else admin first.':
    'Ein Arbeitsbereich braucht einen Admin, der sich anmelden kann. Machen Sie zuerst jemand anderen zum Admin.',
  'You cannot deactivate yourself. Ask another admin to do it.':
    'Sie können sich nicht selbst deaktivieren. Bitten Sie einen anderen Admin darum.',
  'Choose somebody else for their deals: an active member who is no reader.':
    'Wählen Sie jemand anderen für diese Deals: ein aktives Mitglied, das nicht nur liest.',
  'Their deals were not handed over by this task.': 'Die Deals wurden nicht durch diesen Vorgang übergeben.',
  'What changed since then is not kept any more. Read everything once, and begin again with after=latest.':
    'Was sich seitdem geändert hat, ist nicht mehr aufbewahrt. Lesen Sie einmal alles, und beginnen Sie wieder mit after=latest.',
  'No account is known by this external id. Send it first.':
    'Unter dieser fremden Kennung ist keine Firma bekannt. Senden Sie sie zuerst.',
  'Several records here could be meant by this row. Say which one by its id.':
    'Mit dieser Zeile könnten hier mehrere gemeint sein. Sagen Sie durch die Kennung, welcher.',
  'Nothing here is meant by this row, and to be made it needs a name.':
    'Mit dieser Zeile ist hier nichts gemeint, und um angelegt zu werden, braucht sie einen Namen.',
  'This link opens no calendar any more.': 'Dieser Link öffnet keinen Kalender mehr.',
  'This address is of a private network. Whoever runs the server can allow it with WEBHOOK_ALLOWED_ADDRESSES.':
    'Diese Adresse gehört zu einem privaten Netz. Wer den Server betreibt, kann sie mit WEBHOOK_ALLOWED_ADDRESSES zulassen.',
  'There is no such webhook.': 'Diesen Webhook gibt es nicht.',
  'There is a webhook with this id already. Use a fresh one.':
    'Einen Webhook mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such message, or it is under way.':
    'Diese Nachricht gibt es nicht, oder sie ist gerade unterwegs.',
  'This cursor is none of this list. Begin again without one.':
    'Diese Stelle gehört nicht zu dieser Liste. Beginnen Sie noch einmal von vorn.',
  'There is no such member who signs in. Invite them instead.':
    'Es gibt kein solches Mitglied, das sich anmeldet. Laden Sie es stattdessen ein.',
  'This link works no more: it serves once, for a day. Ask an admin of your workspace for a new one.':
    'Dieser Link gilt nicht mehr: Er dient einmal, einen Tag lang. Bitten Sie einen Admin Ihres Arbeitsbereichs um einen neuen.',
  'New deals go by this playbook. Choose another one for them, then archive it.':
    'Neue Deals gehen nach diesem Playbook. Wählen Sie ein anderes dafür, und archivieren Sie es dann.',
  'Publish this playbook before new deals go by it.':
    'Veröffentlichen Sie dieses Playbook, bevor neue Deals danach gehen.',
  '{who} changed this playbook since you opened it. Look at what they wrote, then save again.':
    '{who} hat dieses Playbook geändert, seit Sie es geöffnet haben. Sehen Sie sich an, was geschrieben wurde, und speichern Sie dann noch einmal.',
  'Somebody published or dropped this draft since you opened it. Open the playbook again.':
    'Seit Sie ihn geöffnet haben, wurde dieser Entwurf veröffentlicht oder verworfen. Öffnen Sie das Playbook noch einmal.',
  'This playbook is archived. Take it out of the archive before deals are moved to it.':
    'Dieses Playbook ist archiviert. Holen Sie es aus dem Archiv, bevor Deals dorthin wechseln.',
  'There is no such version of that playbook.': 'Diese Version des Playbooks gibt es nicht.',
  'This playbook cannot be published yet. One thing has to be mended first.':
    'Dieses Playbook lässt sich noch nicht veröffentlichen. Eine Sache ist vorher zu beheben.',
  'This playbook cannot be published yet. {count} things have to be mended first.':
    'Dieses Playbook lässt sich noch nicht veröffentlichen. {count} Dinge sind vorher zu beheben.',
  'This workspace holds clients or deals already. The sample needs an empty one of its own.':
    'In diesem Arbeitsbereich sind schon Kunden oder Deals. Das Beispiel braucht einen eigenen, leeren.',
  'This workspace is no sample, so there is nothing to take out.':
    'Dieser Arbeitsbereich enthält kein Beispiel; es gibt nichts herauszunehmen.',
  'You are no longer active here. An admin of your workspace can change that.':
    'Sie sind hier nicht mehr aktiv. Ein Admin Ihres Arbeitsbereichs kann das ändern.',
  'You are not signed in there any more.': 'Dort sind Sie nicht mehr angemeldet.',
  'Somebody signs in with this address already.': 'Mit dieser Adresse meldet sich schon jemand an.',
  'This Leadsheet has a workspace already. Sign in, or ask one of its admins to invite you.':
    'Dieses Leadsheet hat schon einen Arbeitsbereich. Melden Sie sich an, oder lassen Sie sich von einem Admin einladen.',
  'There is a team under this id already.': 'Unter dieser Kennung gibt es schon ein Team.',
  'There is a team called {name} already.': 'Ein Team namens {name} gibt es schon.',
  'Somebody is in this team, or works on deals of it. Give them another team first.':
    'Zu diesem Team gehört noch jemand, oder Deals. Ordnen Sie sie zuerst einem anderen Team zu.',
  'A deal counts on them, so they stay. Let them leave the deal instead.':
    'Ein Deal zählt auf sie oder ihn, deshalb bleibt der Eintrag. Lassen Sie die Person stattdessen aus dem Deal ausscheiden.',
  'It has deals or people, so it stays. Remove those first.':
    'Es gibt Deals oder Personen dazu, deshalb bleibt der Eintrag. Entfernen Sie zuerst diese.',
  'A view of deals cannot say that. Look at the list, and save what it shows.':
    'Eine Ansicht von Deals kann das nicht sagen. Sehen Sie sich die Liste an, und speichern Sie, was sie zeigt.',
  'This field cannot be asked for that.': 'Danach kann man dieses Feld nicht fragen.',
  'This is not in the bin any more: somebody brought it back, or the 30 days are over.':
    'Das liegt nicht mehr im Papierkorb: Jemand hat es zurückgeholt, oder die 30 Tage sind vorbei.',
  'This was revoked a while ago, so it stays so. Make a new one.':
    'Das wurde vor einer Weile zurückgezogen, und dabei bleibt es. Erstellen Sie es neu.',
  'You have no such token.': 'Diesen Schlüssel haben Sie nicht.',
  'You may not {what}. An admin of your workspace can change what you may do.':
    'Das dürfen Sie nicht: {what}. Ein Admin Ihres Arbeitsbereichs kann ändern, was Sie dürfen.',
  'You are not signed in. Sign in, or send an API token that still works.':
    'Sie sind nicht angemeldet. Melden Sie sich an, oder senden Sie einen API-Schlüssel, der noch gilt.',
  'This Idempotency-Key was used for another request. Use a fresh one.':
    'Dieser Idempotency-Key wurde für eine andere Anfrage benutzt. Nehmen Sie einen neuen.',
  'This was done already, and what it answered is shown once only.':
    'Das ist schon geschehen, und die Antwort wird nur einmal gezeigt.',
  'An API token cannot do this. Sign in and do it on the page.':
    'Mit einem API-Schlüssel geht das nicht. Melden Sie sich an, und tun Sie es auf der Seite.',
  'This request came from a page of another site. If it is your own address, set PUBLIC_URL to it.':
    'Diese Anfrage kam von einer fremden Seite. Wenn es Ihre eigene Adresse ist, setzen Sie PUBLIC_URL darauf.',
  'The e-mail address or the password is not right.': 'E-Mail-Adresse oder Passwort stimmt nicht.',
  'That was tried too often from where you are. Wait {seconds} seconds, then try again.':
    'Das wurde von hier zu oft versucht. Warten Sie {seconds} Sekunden, und versuchen Sie es dann noch einmal.',
};

/** The rest of “You may not …”, and the states that stand in gaps. */
export const wordsInGaps: Readonly<Record<string, string>> = {
  'read words into this deal': 'zu diesem Deal etwas einlesen',
  'add accounts': 'Firmen hinzufügen',
  'add contacts': 'Kontakte hinzufügen',
  'take out what is kept of a person': 'herausgeben, was zu einer Person aufbewahrt ist',
  'erase a person': 'eine Person löschen',
  'look into the bin': 'in den Papierkorb sehen',
  'bring something back': 'etwas zurückholen',
  'remove accounts': 'Firmen entfernen',
  'remove contacts': 'Kontakte entfernen',
  'add insights': 'Impulse hinzufügen',
  'mark phrases as vague': 'Wendungen als vage markieren',
  'change this phrase': 'diese Wendung ändern',
  'change accounts': 'Firmen ändern',
  'change contacts': 'Kontakte ändern',
  'say who is who': 'sagen, wer wer ist',
  'merge entries': 'Einträge zusammenführen',
  'take a merge back': 'eine Zusammenführung zurücknehmen',
  'look for duplicates': 'nach doppelten Einträgen suchen',
  'change insights': 'Impulse ändern',
  'take back what others taught': 'zurücknehmen, was andere gelehrt haben',
  'teach the reading of words': 'das Lesen von Worten lehren',
  'change members': 'Mitglieder ändern',
  'change playbooks': 'Playbooks ändern',
  'change the workspace': 'den Arbeitsbereich ändern',
  'change the tags of your workspace': 'die Stichworte des Arbeitsbereichs ändern',
  'make tags': 'Stichworte anlegen',
  'write notes': 'Notizen schreiben',
  'say who knows whom': 'sagen, wer wen kennt',
  'change files here': 'Dateien hier ändern',
  'change this note': 'diese Notiz ändern',
  'remove this note': 'diese Notiz entfernen',
  'put tags on anything': 'Stichworte vergeben',
  'change the fields of your workspace': 'die Felder des Arbeitsbereichs ändern',
  'change this deal': 'diesen Deal ändern',
  'change this view': 'diese Ansicht ändern',
  'change which playbooks there are': 'ändern, welche Playbooks es gibt',
  'export the workspace': 'den Arbeitsbereich exportieren',
  'give deals to that owner': 'Deals an diese Person geben',
  accepted: 'angenommen',
  declined: 'abgelehnt',
  import: 'importieren',
  'invite people': 'Menschen einladen',
  'load the sample or take it out': 'das Beispiel laden oder herausnehmen',
  'load the sample': 'das Beispiel laden',
  'look at the control of that member': 'die Führung dieses Mitglieds ansehen',
  'look at the day of that member': 'den Tag dieses Mitglieds ansehen',
  'make links to a new password': 'Links für ein neues Passwort erstellen',
  'withdraw links to a new password': 'Links für ein neues Passwort zurücknehmen',
  'make teams': 'Teams anlegen',
  'change teams': 'Teams ändern',
  'remove teams': 'Teams entfernen',
  'open deals': 'Deals eröffnen',
  'open a deal for that owner': 'einen Deal für diese Person eröffnen',
  'publish playbooks': 'Playbooks veröffentlichen',
  'rebuild the workspace': 'den Arbeitsbereich neu berechnen',
  'revoke invitations': 'Einladungen zurückziehen',
  'see imports': 'Importe sehen',
  'see invitations': 'Einladungen sehen',
  'share a view with everybody': 'eine Ansicht mit allen teilen',
  'pause imports': 'Importe anhalten',
  'take imports back': 'Importe zurücknehmen',
  'verify the workspace': 'den Arbeitsbereich prüfen',
  'write notes to that seller': 'dieser Person Notizen schreiben',
  planned: 'geplant',
  held: 'geführt',
  'closed out': 'nachbereitet',
  cancelled: 'abgesagt',
  missed: 'ausgefallen',
  open: 'offen',
  kept: 'gehalten',
  broken: 'gebrochen',
  withdrawn: 'zurückgenommen',
  yes: 'ja',
  no: 'nein',
  maybe: 'vielleicht',
};
