/** Refusals about deals and what is in them, in German, by what they are in English. Gaps stand in braces. */
export const refusalsOfDeals: Readonly<Record<string, string>> = {
  'This conversation has not begun. If it will not take place, cancel it or change its time.':
    'Dieses Gespräch hat noch nicht begonnen. Wenn es nicht stattfindet, sagen Sie es ab oder ändern Sie die Zeit.',
  'There is no such conversation in this deal.': 'Dieses Gespräch gibt es in diesem Deal nicht.',
  'This conversation is {state}; only a planned one can be changed, cancelled or missed.':
    'Dieses Gespräch ist {state}; nur ein geplantes lässt sich ändern, absagen oder als ausgefallen eintragen.',
  'Somebody you add is part of the deal already.': 'Eine Person, die Sie hinzufügen, ist schon im Deal.',
  'An ask that you answer here has its answer already.':
    'Eine Frage, die Sie hier beantworten, hat schon ihre Antwort.',
  'A commitment names an ask that is not here.': 'Eine Zusage nennt eine Frage, die nicht hier ist.',
  'A promise that you settle here is {state} already.':
    'Ein Versprechen, das Sie hier abschließen, ist schon {state}.',
  'A promise that you settle here is not in this deal.':
    'Ein Versprechen, das Sie hier abschließen, ist nicht in diesem Deal.',
  'A commitment that you settle here is {state} already.':
    'Eine Zusage, die Sie hier abschließen, ist schon {state}.',
  'A commitment that you settle here is not in this deal.':
    'Eine Zusage, die Sie hier abschließen, ist nicht in diesem Deal.',
  'A concern that you settle here is not in this deal.':
    'Ein Einwand, den Sie hier klären, ist nicht in diesem Deal.',
  'A commitment replaces something that is not in this deal.':
    'Eine Zusage ersetzt etwas, das nicht in diesem Deal ist.',
  'This conversation has not begun. It can be closed out once it was held.':
    'Dieses Gespräch hat noch nicht begonnen. Es lässt sich nachbereiten, sobald es geführt wurde.',
  'When do you talk next? Plan it, or say how this ended: lost, parked until a day, or they refused.':
    'Wann sprechen Sie das nächste Mal? Planen Sie es, oder sagen Sie, wie es endete: verloren, geparkt bis zu einem Tag oder abgelehnt.',
  'Park it until a day that lies ahead.': 'Parken Sie bis zu einem Tag, der noch kommt.',
  'The next conversation that you name is not in this deal.':
    'Das nächste Gespräch, das Sie nennen, ist nicht in diesem Deal.',
  'The next conversation that you name is not planned.':
    'Das nächste Gespräch, das Sie nennen, ist nicht geplant.',
  'The next conversation that you name has begun already.':
    'Das nächste Gespräch, das Sie nennen, hat schon begonnen.',
  'This conversation is closed out. What was recorded of it can be corrected in the ledger.':
    'Dieses Gespräch ist nachbereitet. Was davon eingetragen wurde, lässt sich im Protokoll berichtigen.',
  'This conversation is recorded as {state}. If it took place, void that in the ledger first.':
    'Dieses Gespräch ist als „{state}“ eingetragen. Wenn es stattfand, machen Sie das zuerst im Protokoll ungültig.',
  'This conversation lies ahead. It can be held once it has begun.':
    'Dieses Gespräch kommt erst noch. Es lässt sich führen, sobald es begonnen hat.',
  'This deal is lost. Reopen it before you plan a conversation.':
    'Dieser Deal ist verloren. Eröffnen Sie ihn wieder, bevor Sie ein Gespräch planen.',
  'That time has passed. Choose one that lies ahead, or log the conversation as held.':
    'Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt, oder tragen Sie das Gespräch als geführt ein.',
  'The conversation ends before it starts. Check the times.':
    'Das Gespräch endet, bevor es beginnt. Prüfen Sie die Zeiten.',
  'Something with this id is recorded already. Use a new id for something new.':
    'Mit dieser Kennung ist schon etwas eingetragen. Nehmen Sie für Neues eine neue.',
  'This deal is open already.': 'Dieser Deal ist schon offen.',
  'This deal is won. Reopen it first if that was a mistake.':
    'Dieser Deal ist gewonnen. Eröffnen Sie ihn zuerst wieder, wenn das ein Versehen war.',
  'This deal is lost. Reopen it first if there is life in it.':
    'Dieser Deal ist verloren. Eröffnen Sie ihn zuerst wieder, wenn noch Leben darin ist.',
  'This deal is parked. Reopen it first.': 'Dieser Deal ist geparkt. Eröffnen Sie ihn zuerst wieder.',
  'The same person is named twice. Name each of them once.':
    'Dieselbe Person ist zweimal genannt. Nennen Sie jede einmal.',
  'The first conversation has to lie ahead. One that took place already can be logged once the deal is open.':
    'Das erste Gespräch muss noch kommen. Eines, das schon stattfand, lässt sich eintragen, sobald der Deal offen ist.',
  'This has not happened yet. Record it when it has.':
    'Das ist noch nicht geschehen. Tragen Sie es ein, wenn es so weit ist.',
  'This commitment is {state} already.': 'Diese Zusage ist schon {state}.',
  'There is no such commitment in this deal.': 'Diese Zusage gibt es in diesem Deal nicht.',
  'This promise is {state} already.': 'Dieses Versprechen ist schon {state}.',
  'This proposal is {state} already.': 'Dieser Vorschlag ist schon {state}.',
  'There is no such promise in this deal.': 'Dieses Versprechen gibt es in diesem Deal nicht.',
  'There is no such step of theirs in this deal.': 'Diesen Schritt des Kunden gibt es in diesem Deal nicht.',
  'There is no such request in this deal.': 'Diese Bitte gibt es in diesem Deal nicht.',
  'This person has left the deal already.': 'Diese Person hat den Deal schon verlassen.',
  'This person is part of the deal already.': 'Diese Person ist schon im Deal.',
  'A commitment names a person, an act and a day. Without one of them, record it as a non-commitment.':
    'Eine Zusage nennt eine Person, eine Handlung und einen Tag. Fehlt etwas davon, tragen Sie sie als Nicht-Zusage ein.',
  'It replaces something that is not in this deal.': 'Sie ersetzt etwas, das nicht in diesem Deal ist.',
  'There is no such ask in this deal.': 'Diese Frage gibt es in diesem Deal nicht.',
  'There is no such non-commitment in this deal.': 'Diese Nicht-Zusage gibt es in diesem Deal nicht.',
  'They answered this already with {answer}. Correct that, or ask again.':
    'Darauf wurde schon mit „{answer}“ geantwortet. Berichtigen Sie das, oder fragen Sie noch einmal.',
  'There is no such concern in this deal.': 'Diesen Einwand gibt es in diesem Deal nicht.',
  'There is no such waiver in this deal.': 'Diese Ausnahme gibt es in diesem Deal nicht.',
  'Something is missing before this helps them. Ask for that first, show it as an idea to explore, or go on anyway.':
    'Bevor das dem Kunden hilft, fehlt noch etwas. Fragen Sie zuerst danach, zeigen Sie es als Idee, oder fahren Sie trotzdem fort.',
  'This finding no longer holds, so there is nothing to set aside.':
    'Dieser Hinweis gilt nicht mehr; es gibt nichts zurückzustellen.',
  'There is no such entry in this ledger.': 'Diesen Eintrag gibt es in diesem Protokoll nicht.',
  'Something happened in this deal already, so it is not deleted. Close it as lost instead.':
    'In diesem Deal ist schon etwas geschehen, er wird nicht gelöscht. Schließen Sie ihn stattdessen als verloren ab.',
  'A deal that is there was opened. Change what it says instead.':
    'Ein Deal, den es gibt, wurde eröffnet. Ändern Sie stattdessen, was darin steht.',
  'This entry is void already. To take that back, void the correction.':
    'Dieser Eintrag ist schon ungültig. Um das zurückzunehmen, machen Sie die Berichtigung ungültig.',
  'A correction is not corrected: void it, or correct the entry once more.':
    'Eine Berichtigung wird nicht berichtigt: Machen Sie sie ungültig, oder berichtigen Sie den Eintrag noch einmal.',
  'A correction cannot make this entry about another thing. Void it instead.':
    'Eine Berichtigung kann den Eintrag nicht zu etwas anderem machen. Machen Sie ihn stattdessen ungültig.',
  'What the client or the system recorded stays as it is. Add a note instead.':
    'Was der Kunde oder das System eingetragen hat, bleibt, wie es ist. Fügen Sie stattdessen eine Notiz hinzu.',
  'Somebody named here is not part of the deal. Add them to it first.':
    'Eine Person, die hier genannt ist, gehört nicht zum Deal. Fügen Sie sie zuerst hinzu.',
  'Somebody named here has left the deal. Let them join again first.':
    'Eine Person, die hier genannt ist, hat den Deal verlassen. Nehmen Sie sie zuerst wieder auf.',
  'The playbook of this deal has no commitment “{kind}”.':
    'Das Playbook dieses Deals hat keine Zusage „{kind}“.',
  'A promise names somebody who is not in your workspace.':
    'Ein Versprechen nennt jemanden, der nicht in Ihrem Arbeitsbereich ist.',
  'Somebody named here is not part of the deal now.':
    'Eine Person, die hier genannt ist, gehört jetzt nicht zum Deal.',
  'This conversation is also about a deal that is not yours to change. Ask its owner, or take your deal out of it.':
    'In diesem Gespräch geht es auch um einen Deal, den Sie nicht ändern dürfen. Fragen Sie, wer zuständig ist, oder nehmen Sie Ihren Deal heraus.',
  'One conversation can be about several deals of one account. These are deals of different ones.':
    'In einem Gespräch kann es um mehrere Deals einer Firma gehen. Diese gehören zu verschiedenen Firmen.',
  'There is a view with this id already. Use a fresh one.':
    'Eine Ansicht mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such view any more, or it is not shared with you.':
    'Diese Ansicht gibt es nicht mehr, oder sie ist nicht mit Ihnen geteilt.',
  'Another entry has one of these ids already. Use fresh ones.':
    'Ein anderer Eintrag hat schon eine dieser Kennungen. Nehmen Sie neue.',
  'There is no such deal, or it is not one of those you see.':
    'Diesen Deal gibt es nicht, oder Sie sehen ihn nicht.',
  'The map of this deal has no such kind.': 'Diese Zusage gibt es auf der Karte dieses Deals nicht.',
  'There is a deal with this id already. Use a fresh one.':
    'Einen Deal mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'This playbook is archived. Choose another one for the deal.':
    'Dieses Playbook ist archiviert. Wählen Sie ein anderes für den Deal.',
  'Somebody else changed this since you opened it. Look at what they recorded, then save again.':
    'Seit Sie es geöffnet haben, hat jemand anderes das geändert. Sehen Sie nach, was eingetragen wurde, und speichern Sie dann noch einmal.',
  'This was corrected since, so it is not taken back as a whole. Void the entry instead.':
    'Das wurde seither berichtigt und lässt sich nicht als Ganzes rückgängig machen. Machen Sie stattdessen den Eintrag ungültig.',
  'Something was recorded since that rests on this. Take that back first.':
    'Seither wurde etwas eingetragen, das darauf ruht. Nehmen Sie zuerst das zurück.',
  'That does not fit this entry. Check the fields that are named here.':
    'Das passt nicht zu diesem Eintrag. Prüfen Sie die Felder, die hier genannt sind.',
  'You are no longer part of this plan.': 'Sie sind an diesem Plan nicht mehr beteiligt.',
  'That time has passed. Choose one that lies ahead.':
    'Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt.',
  'You were not part of this conversation.': 'An diesem Gespräch waren Sie nicht beteiligt.',
  'This step is no longer part of the plan.': 'Dieser Schritt gehört nicht mehr zum Plan.',
  'This step is not yours.': 'Dieser Schritt ist nicht Ihrer.',
  'This line is no longer part of the plan.': 'Diese Zeile gehört nicht mehr zum Plan.',
  'This line is not yours.': 'Diese Zeile ist nicht Ihre.',
  'This conversation is no longer planned.': 'Dieses Gespräch ist nicht mehr geplant.',
  'They said that it is not quite so, and not how it is. Say what was meant, or by when.':
    'Der Kunde hat gesagt, dass es nicht ganz so ist, aber nicht, wie. Sagen Sie, was gemeint war oder bis wann.',
  'This could not be read. Look at what you entered, a date above all, and send it again.':
    'Das ließ sich nicht lesen. Sehen Sie sich Ihre Eingabe an, vor allem ein Datum, und senden Sie sie noch einmal.',
  'This is no e-mail address. Look at how it is written.':
    'Das ist keine E-Mail-Adresse. Sehen Sie nach, wie sie geschrieben ist.',
  'This could not be read. Write the name and what they do as plain text, on one line.':
    'Das ließ sich nicht lesen. Schreiben Sie den Namen und die Aufgabe als einfachen Text in eine Zeile.',
  'This plan has ended, so nobody joins it any more.':
    'Dieser Plan ist beendet, es kommt niemand mehr hinzu.',
  'Somebody with this name or e-mail address is, or was, on this plan. A link for them comes from whoever sent you yours.':
    'Jemand mit diesem Namen oder dieser E-Mail-Adresse ist oder war an diesem Plan beteiligt. Einen Link bekommt die Person dort, wo Sie Ihren herhaben.',
  'Enough people were added to this plan for one day. Ask whoever sent you your link, or come back tomorrow.':
    'Für einen Tag sind diesem Plan genug Personen hinzugefügt worden. Fragen Sie, wo Sie Ihren Link herhaben, oder kommen Sie morgen wieder.',
  'There is no such proposal in this deal.': 'Diesen Vorschlag gibt es in diesem Deal nicht.',
  'The logo has more than 16 kB. Choose a smaller picture.':
    'Das Logo hat mehr als 16 kB. Wählen Sie ein kleineres Bild.',
  'The logo is not a PNG or a JPEG. Save the picture as one of these.':
    'Das Logo ist kein PNG und kein JPEG. Speichern Sie das Bild als eines davon.',
  'The logo cannot be read to its end. Save the picture once more, or choose another.':
    'Das Logo lässt sich nicht bis zum Ende lesen. Speichern Sie das Bild noch einmal, oder wählen Sie ein anderes.',
  'The logo is more than 1200 points wide or high. Make it smaller.':
    'Das Logo ist breiter oder höher als 1200 Punkte. Machen Sie es kleiner.',
  'There is no such line on the roadmap of this deal.':
    'Eine solche Zeile gibt es auf dem Fahrplan dieses Deals nicht.',
  'This link came from another server and opens nothing here. Make a new one in its place.':
    'Dieser Link kam von einem anderen Server und öffnet hier nichts. Erstellen Sie stattdessen einen neuen.',
  'This link was revoked, so it stays closed. Make a new one in its place.':
    'Dieser Link wurde zurückgezogen und bleibt zu. Erstellen Sie einen neuen an seiner Stelle.',
  'A link works for a year at most. Choose an earlier day; it can be prolonged later.':
    'Ein Link gilt höchstens ein Jahr. Wählen Sie einen früheren Tag; verlängern können Sie ihn später.',
  'There is no such link to the roadmap of this deal.':
    'Einen solchen Link zum Fahrplan dieses Deals gibt es nicht.',
  'This link does not open a plan any more. Ask whoever sent it to you for a new one.':
    'Dieser Link öffnet keinen Plan mehr. Bitten Sie um einen neuen, wo Sie ihn herhaben.',
  'This conversation does not lie ahead any more.': 'Dieses Gespräch liegt nicht mehr vor Ihnen.',
  'Nobody has said where this Leadsheet is reached. Set PUBLIC_URL.':
    'Niemand hat gesagt, wo dieses Leadsheet zu erreichen ist. Setzen Sie PUBLIC_URL.',
  'No mail server is set up here. Open the letter in your mail program.':
    'Hier ist kein Mailserver eingerichtet. Öffnen Sie den Brief in Ihrem Mailprogramm.',
  'No mail server is set up here. Set SMTP_URL and MAIL_FROM, and start again.':
    'Hier ist kein Mailserver eingerichtet. Setzen Sie SMTP_URL und MAIL_FROM, und starten Sie neu.',
  'Such a letter is on its way to them already. Wait until it has left, or take it back.':
    'Ein solcher Brief ist schon unterwegs an sie. Warten Sie, bis er hinausgegangen ist, oder nehmen Sie ihn zurück.',
  'There is a letter with this id already. Use a fresh one.':
    'Einen Brief mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'There is no such letter about this conversation.': 'Einen solchen Brief zu diesem Gespräch gibt es nicht.',
  'It has left already. A mail that was sent cannot be taken back.':
    'Er ist schon hinausgegangen. Eine gesendete Mail lässt sich nicht zurückholen.',
  'No mail server says here that something could not be delivered. Save the mail that came back, and drop it here whole.':
    'Hier sagt kein Mailserver, dass etwas nicht zugestellt wurde. Speichern Sie die Mail, die zurückkam, und legen Sie sie ganz hier ab.',
  'This says that it takes longer, and that it is tried on. Nothing has come back yet: wait for the next such mail.':
    'Das sagt, dass es länger dauert und weiter versucht wird. Noch ist nichts zurückgekommen: Warten Sie auf die nächste solche Mail.',
  'This says that it has arrived. There is nothing to record.':
    'Das sagt, dass sie angekommen ist. Es gibt nichts einzutragen.',
  'This is about another mail than the letters to this conversation. Open the conversation that it is about.':
    'Das betrifft eine andere Mail als die Briefe zu diesem Gespräch. Öffnen Sie das Gespräch, um das es geht.',
  'There is no answer from a calendar in this. Save their mail with what is attached to it, and drop that here.':
    'Darin ist keine Antwort aus einem Kalender. Speichern Sie die Mail mit ihrem Anhang, und legen Sie sie hier ab.',
  'This is an invitation and no answer to one. What they answered comes as a mail of its own.':
    'Das ist eine Einladung und keine Antwort darauf. Die Antwort kommt als eigene Mail.',
  'This does not say whose answer it is. Ask them, and record what they say.':
    'Hier steht nicht, wessen Antwort das ist. Fragen Sie nach, und tragen Sie ein, was Sie hören.',
  'There are several answers in this. Drop them here one by one.':
    'Darin sind mehrere Antworten. Legen Sie sie einzeln hier ab.',
  'This answers another invitation than the one to this conversation. Open the conversation that it is about.':
    'Das beantwortet eine andere Einladung als die zu diesem Gespräch. Öffnen Sie das Gespräch, um das es geht.',
  '{address} is nobody’s address in this deal. Add the address to whose it is, then try again.':
    '{address} gehört niemandem in diesem Deal. Tragen Sie die Adresse bei der Person ein, und versuchen Sie es noch einmal.',
  'They have answered again since. The later answer is recorded, and holds.':
    'Seither kam noch eine Antwort. Die spätere ist eingetragen und gilt.',
  'This answers the invitation to another time: the conversation has been moved since. Send them how it stands now.':
    'Das beantwortet die Einladung zu einer anderen Zeit: Das Gespräch wurde seither verschoben. Senden Sie, wie es jetzt steht.',
};
