/** The words of the built-in playbook of a short sale in German, by what they are in English. */
export const shortSaleInGerman: Readonly<Record<string, string>> = {
  'Short sale: one meeting': 'Kurzer Verkauf: ein Treffen',
  'give us three quarters of an hour, with the door closed':
    'uns eine Dreiviertelstunde geben, bei geschlossener Tür',
  'A clear answer the same day, and what others in their place have learned.':
    'Eine klare Antwort am selben Tag, und was andere in ihrer Lage gelernt haben.',
  'ten minutes on the telephone; the day on which there is time':
    'zehn Minuten am Telefon; der Tag, an dem Zeit ist',
  'If we take forty-five minutes, you will know at the end whether this is for you. Does Tuesday at nine suit you?':
    'Nach fünfundvierzig Minuten wissen Sie, ob das etwas für Sie ist. Passt Ihnen Dienstag um neun?',
  'When would forty-five minutes be no trouble to you?':
    'Wann wären fünfundvierzig Minuten keine Last für Sie?',
  'What would have to come out of these minutes for them to be well spent?':
    'Was müsste dabei herauskommen, damit diese Minuten gut genutzt sind?',
  'What made you say yes to talking?': 'Weshalb haben Sie ja zu diesem Gespräch gesagt?',
  'Just tell me the price.': 'Sagen Sie mir einfach den Preis.',
  'I will, today. Three questions first, or it will be the price of the wrong thing.':
    'Das tue ich, heute noch. Zuerst drei Fragen, sonst ist es der Preis für das Falsche.',
  'Meet once, for three quarters of an hour': 'Ein Treffen, eine Dreiviertelstunde',
  'Whose say': 'Wer entscheidet',
  Say: 'Wer',
  'say who decides, and have that person there': 'sagen, wer entscheidet, und diese Person dabeihaben',
  'Nothing has to be told twice.': 'Nichts muss zweimal erzählt werden.',
  'a call in between with the one who decides too': 'ein Anruf dazwischen mit der Person, die mitentscheidet',
  'Suppose that it fits and the price is right: can you say yes today, or should somebody else sit with us?':
    'Angenommen, es passt und der Preis stimmt: Können Sie heute ja sagen, oder sollte jemand dabeisitzen?',
  'Who would it be, and could they join us for the last ten minutes?':
    'Wer wäre das, und könnte die Person für die letzten zehn Minuten dazukommen?',
  'How did you decide on something like this the last time?':
    'Wie haben Sie so etwas beim letzten Mal entschieden?',
  'Who would be cross not to have been asked?': 'Wer wäre verärgert, nicht gefragt worden zu sein?',
  'I decide that alone.': 'Das entscheide ich allein.',
  'Good. Then we can settle it today, one way or the other.':
    'Gut. Dann können wir es heute klären, so oder so.',
  'Have everybody there whose say it is': 'Alle dabeihaben, die mitentscheiden',
  'show us how it goes today, and put a figure on it':
    'uns zeigen, wie es heute läuft, und dem eine Zahl geben',
  'The figure, whoever they buy from in the end.': 'Die Zahl, bei wem sie am Ende auch kaufen.',
  'one invoice, one list or one look at the place': 'eine Rechnung, eine Liste oder ein Blick vor Ort',
  'Show me how it went the last time, from the first step on. What did that cost you?':
    'Zeigen Sie mir, wie es beim letzten Mal lief, vom ersten Schritt an. Was hat Sie das gekostet?',
  'Then take only last week. Where did it cost you an hour?':
    'Dann nehmen Sie nur die letzte Woche. Wo hat es Sie eine Stunde gekostet?',
  'How does it go today, step by step?': 'Wie läuft es heute, Schritt für Schritt?',
  'How often does it go wrong, and what does one time cost?':
    'Wie oft geht es schief, und was kostet ein Mal?',
  'What have you tried already?': 'Was haben Sie schon versucht?',
  'It is hardly worth working out.': 'Das auszurechnen lohnt sich kaum.',
  'Then it will take a minute: how often, and how long?':
    'Dann dauert es eine Minute: Wie oft, und wie lange?',
  'See what the present way costs': 'Sehen, was der heutige Weg kostet',
  'say that it should not stay like this, and from when on':
    'sagen, dass es nicht so bleiben soll, und ab wann',
  'A reason and a day, instead of one more thing that ought to be done some time.':
    'Ein Grund und ein Tag, statt noch einer Sache, die irgendwann getan werden müsste.',
  'the day on which it will have cost too much': 'der Tag, an dem es zu viel gekostet haben wird',
  'You could leave it as it is. What speaks against that, and from when on should it be different?':
    'Sie könnten es lassen, wie es ist. Was spricht dagegen, und ab wann soll es anders sein?',
  'What would have to happen before you no longer put up with it?':
    'Was müsste geschehen, damit Sie es nicht mehr hinnehmen?',
  'What happens if you leave it for another year?': 'Was passiert, wenn Sie es noch ein Jahr lassen?',
  'By when do you want it off your mind?': 'Bis wann möchten Sie es aus dem Kopf haben?',
  'It has gone well so far.': 'Bisher ging es gut.',
  'You said what it costs. Is that a price that you want to go on paying?':
    'Sie haben gesagt, was es kostet. Wollen Sie diesen Preis weiter zahlen?',
  'Say that it is worth changing, and from when on': 'Sagen, dass sich die Änderung lohnt, und ab wann',
  Fit: 'Passung',
  'say what a good answer has to do for them': 'sagen, was eine gute Antwort leisten muss',
  'A short list of their own, good against any supplier.':
    'Eine eigene kurze Liste, die bei jedem Anbieter gilt.',
  'the one thing without which it is worth nothing': 'das eine, ohne das es nichts wert ist',
  'Whoever you buy from: which three things must it do on the first day?':
    'Bei wem Sie auch kaufen: Welche drei Dinge muss es am ersten Tag können?',
  'Which one thing would you miss at once?': 'Was würde Ihnen sofort fehlen?',
  'What may be left out without anybody missing it?': 'Was darf wegfallen, ohne dass es jemand vermisst?',
  'By what will you see after a month that it was right?':
    'Woran sehen Sie nach einem Monat, dass es richtig war?',
  'It has to do everything.': 'Es muss alles können.',
  'In the end, perhaps. What does it have to do on Monday?':
    'Am Ende vielleicht. Was muss es am Montag können?',
  'Say what it has to do': 'Sagen, was es leisten muss',
  Answer: 'Antwort',
  'go through our one answer, point by point': 'unsere eine Antwort durchgehen, Punkt für Punkt',
  'One answer to their own list, instead of a catalogue.':
    'Eine Antwort auf die eigene Liste statt eines Katalogs.',
  'the one point that matters most to them': 'der eine Punkt, der am wichtigsten ist',
  'Here is your list. May I show you, point by point, what we would do, and you stop me where it is not right?':
    'Hier ist Ihre Liste. Darf ich Punkt für Punkt zeigen, was wir tun würden, und Sie bremsen mich, wo es nicht stimmt?',
  'Shall we take only your first point today?': 'Nehmen wir heute nur Ihren ersten Punkt?',
  'Does that meet your point, or only nearly?': 'Trifft das Ihren Punkt, oder nur beinahe?',
  'What is missing?': 'Was fehlt?',
  'Send it to me, I will read it.': 'Schicken Sie es mir, ich lese es.',
  'You will get it on one page. These five minutes make sure that it is the right page.':
    'Sie bekommen es auf einer Seite. Diese fünf Minuten sorgen dafür, dass es die richtige Seite ist.',
  'Go through the answer point by point': 'Die Antwort Punkt für Punkt durchgehen',
  Price: 'Preis',
  'say that it is worth the price and the effort': 'sagen, dass es Preis und Aufwand wert ist',
  'The whole price beside their own figure, with nothing to come after it.':
    'Der ganze Preis neben der eigenen Zahl, und danach kommt nichts mehr.',
  'the sum that they may spend without asking': 'der Betrag, den sie ohne Rückfrage ausgeben dürfen',
  'It costs as much as four of those weeks, and takes one day of yours. Is it worth that to you, whether or not you take it?':
    'Es kostet so viel wie vier dieser Wochen und einen Tag von Ihnen. Ist es Ihnen das wert, ob Sie es nehmen oder nicht?',
  'What should it have to save you before the price is no longer a question?':
    'Was müsste es Ihnen sparen, damit der Preis keine Frage mehr ist?',
  'What do you set the price against?': 'Woran messen Sie den Preis?',
  'What sum can you settle on your own?': 'Über welchen Betrag können Sie allein entscheiden?',
  'That is a lot of money.': 'Das ist viel Geld.',
  'Set against what? Your own figure was higher. Which of the two is wrong?':
    'Woran gemessen? Ihre eigene Zahl war höher. Welche von beiden stimmt nicht?',
  'See the whole price beside what it saves': 'Den ganzen Preis neben der Ersparnis sehen',
  Doubts: 'Zweifel',
  'say what still speaks against it, and settle it': 'sagen, was noch dagegen spricht, und es klären',
  'No bad night after signing.': 'Keine schlechte Nacht nach der Unterschrift.',
  'the one doubt that they want to sleep on, and the hour at which we call':
    'der eine Zweifel, über den sie schlafen wollen, und die Stunde, zu der wir anrufen',
  'Before you say yes or no: what still speaks against it?':
    'Bevor Sie ja oder nein sagen: Was spricht noch dagegen?',
  'What will go through your head tonight? Let us look at that now.':
    'Was wird Ihnen heute Abend durch den Kopf gehen? Schauen wir es uns jetzt an.',
  'What would somebody say who is against it?': 'Was würde jemand sagen, der dagegen ist?',
  'What went wrong the last time you bought something like it?':
    'Was ging schief, als Sie das letzte Mal so etwas gekauft haben?',
  'I have to sleep on it.': 'Ich muss darüber schlafen.',
  'Please do. What is it that should look different in the morning?':
    'Bitte tun Sie das. Was soll am Morgen anders aussehen?',
  'Settle what still speaks against it': 'Klären, was noch dagegen spricht',
  'say yes or no': 'ja oder nein sagen',
  'It is done, and off their desk.': 'Es ist erledigt und vom Tisch.',
  'a yes or a no by an hour that they name': 'ein Ja oder Nein bis zu einer Stunde, die sie nennen',
  'It does what you asked, it is worth the price to you, and nothing speaks against it. Shall we do it?':
    'Es leistet, was Sie wollten, es ist Ihnen den Preis wert, und nichts spricht dagegen. Machen wir es?',
  'By when will you say yes or no, and would a no be all right with you?':
    'Bis wann sagen Sie ja oder nein, und wäre ein Nein für Sie in Ordnung?',
  'Is there anything that I have not asked?': 'Gibt es etwas, das ich nicht gefragt habe?',
  'Would a no be the better answer?': 'Wäre ein Nein die bessere Antwort?',
  'Call me next week.': 'Rufen Sie mich nächste Woche an.',
  'Gladly. What will you know on that day that you do not know now?':
    'Gern. Was werden Sie an dem Tag wissen, das Sie jetzt nicht wissen?',
  'Say yes or no': 'Ja oder nein sagen',
  Start: 'Beginn',
  'do the first thing on their side': 'den ersten Schritt auf der eigenen Seite tun',
  'What they bought, in use within the week.': 'Was sie gekauft haben, innerhalb der Woche in Gebrauch.',
  'the day of the first use, and who is there': 'der Tag des ersten Einsatzes, und wer dabei ist',
  'What we need of you is one list by Thursday. Who makes it?':
    'Wir brauchen von Ihnen eine Liste bis Donnerstag. Wer macht sie?',
  'Then let us fix the day on which you use it for the first time.':
    'Dann legen wir den Tag fest, an dem Sie es zum ersten Mal einsetzen.',
  'Who will use it on the first day?': 'Wer nutzt es am ersten Tag?',
  'What could come between?': 'Was könnte dazwischenkommen?',
  'There is no time this week.': 'Diese Woche ist keine Zeit.',
  'When is there, and what is it costing you until then?':
    'Wann ist welche, und was kostet es Sie bis dahin?',
  'Begin, and see that it works': 'Beginnen und sehen, dass es geht',
  'Approval by whoever signs for it': 'Freigabe durch die Person, die unterschreibt',
  'Yes or no': 'Ja oder Nein',
};
