/** The words of the built-in playbook of a complex sale in German, by what they are in English. */
export const complexSaleInGerman: Readonly<Record<string, string>> = {
  'Complex sale: the ten commitments': 'Komplexer Verkauf: die zehn Zusagen',
  Time: 'Zeit',
  'give us a first, or the next, conversation': 'uns ein erstes oder das nächste Gespräch geben',
  'An insight worth the half hour, whether or not they ever buy.':
    'Ein Impuls, der die halbe Stunde wert ist, ob je gekauft wird oder nicht.',
  'the name of the right person; a date to ask again':
    'der Name der richtigen Person; ein Tag, um wieder zu fragen',
  'I have one observation about companies like yours that is worth half an hour. Could we talk on Thursday at ten?':
    'Ich habe eine Beobachtung über Firmen wie Ihre, die eine halbe Stunde wert ist. Können wir am Donnerstag um zehn sprechen?',
  'If now is a bad moment, when should I ask again, and is there somebody who looks after this more closely?':
    'Wenn es gerade schlecht passt: Wann soll ich wieder fragen, und gibt es jemanden, der näher daran ist?',
  'What would make thirty minutes worth it for you?': 'Was würde dreißig Minuten für Sie lohnend machen?',
  'Who else would want to hear this?': 'Wer würde das noch hören wollen?',
  'What is on your desk that this could touch?': 'Was liegt auf Ihrem Tisch, das damit zu tun haben könnte?',
  'Just send us something.': 'Schicken Sie uns einfach etwas.',
  'Gladly, and I would send the wrong thing without ten minutes of your view. Which two questions should it answer?':
    'Gern, nur würde ich ohne zehn Minuten Ihrer Sicht das Falsche schicken. Welche zwei Fragen soll es beantworten?',
  'Meet and see whether it is worth going on': 'Sich treffen und sehen, ob es sich lohnt weiterzumachen',
  Explore: 'Erkunden',
  'look at their situation with us': 'mit uns auf die eigene Lage schauen',
  'A clearer view of their own problem and of what it costs.':
    'Ein klareres Bild des eigenen Problems und dessen, was es kostet.',
  'a shorter look at one part; a fact or figure sent by a date':
    'ein kürzerer Blick auf einen Teil; eine Tatsache oder Zahl bis zu einem Tag',
  'Would you spend an hour with us on where this hurts today, so that you know what it costs, whatever you do about it?':
    'Nehmen Sie sich mit uns eine Stunde dafür, wo es heute weh tut? Dann wissen Sie, was es kostet, was auch immer Sie damit machen.',
  'Then let us look at one part only. Which one would tell you the most?':
    'Dann schauen wir nur auf einen Teil. Welcher würde Ihnen am meisten sagen?',
  'How does it work today, from start to end?': 'Wie läuft es heute, von Anfang bis Ende?',
  'Where does it go wrong, how often, and who notices?': 'Wo geht es schief, wie oft, und wer merkt es?',
  'What does it cost when it does?': 'Was kostet es dann?',
  'What have you tried?': 'Was haben Sie versucht?',
  'We know our problem already.': 'Wir kennen unser Problem schon.',
  'Good. Then we can put a figure on it together, and you keep the figure.':
    'Gut. Dann geben wir ihm gemeinsam eine Zahl, und die behalten Sie.',
  'Understand what the present way costs': 'Verstehen, was der heutige Weg kostet',
  Change: 'Veränderung',
  'agree that staying as they are is not acceptable': 'zustimmen, dass es nicht bleiben kann, wie es ist',
  'A reason and a time to act that they can repeat inside their company.':
    'Ein Grund und ein Zeitpunkt zu handeln, die sie im eigenen Haus wiederholen können.',
  'the date when the figure that would convince them is known':
    'der Tag, an dem die Zahl bekannt ist, die überzeugen würde',
  'If this stays as it is for another year, who carries that, and is it worth changing now?':
    'Wenn das noch ein Jahr so bleibt: Wer trägt es, und lohnt es sich, es jetzt zu ändern?',
  'What would have to be different before it is worth changing, and when will you know?':
    'Was müsste anders sein, damit sich eine Änderung lohnt, und wann wissen Sie das?',
  'What happens if nothing changes this year?': 'Was passiert, wenn sich dieses Jahr nichts ändert?',
  'Who feels it first, and who feels it most?': 'Wer spürt es zuerst, und wer am meisten?',
  'Why now, and not a year ago or a year on?': 'Warum jetzt und nicht vor einem oder in einem Jahr?',
  'What would you be able to do that you cannot do today?':
    'Was könnten Sie dann tun, das Sie heute nicht können?',
  'It has worked well enough so far.': 'Bisher ging es gut genug.',
  'It may go on doing so. What would tell you that it no longer does?':
    'Vielleicht bleibt es so. Woran würden Sie merken, dass es nicht mehr geht?',
  'Agree that it is worth changing, and why now':
    'Sich einig sein, dass sich die Änderung lohnt, und warum jetzt',
  Collaborate: 'Zusammenarbeit',
  'Collab.': 'Zus.arb.',
  'shape the solution with us': 'die Lösung mit uns gestalten',
  'A solution that fits, because it is partly theirs.':
    'Eine Lösung, die passt, weil sie zum Teil die eigene ist.',
  'comments on a draft by a date': 'Anmerkungen zu einem Entwurf bis zu einem Tag',
  'Rather than us guessing: would you and one or two of your people mark up a rough draft with us next week?':
    'Statt dass wir raten: Gehen Sie mit ein oder zwei Ihrer Leute nächste Woche einen groben Entwurf mit uns durch?',
  'Would you look over a draft and say what is wrong with it, by Friday?':
    'Würden Sie einen Entwurf ansehen und bis Freitag sagen, was daran falsch ist?',
  'What must it do on the first day, and what can wait?':
    'Was muss es am ersten Tag können, und was kann warten?',
  'What would make your people refuse it?': 'Weshalb würden Ihre Leute es ablehnen?',
  'Which parts do you want to keep?': 'Welche Teile wollen Sie behalten?',
  'You are the experts. Tell us what to do.': 'Sie sind die Fachleute. Sagen Sie uns, was zu tun ist.',
  'We know the method, you know the ground. What we decide without you, your people will have to undo.':
    'Wir kennen die Methode, Sie den Boden. Was wir ohne Sie entscheiden, müssen Ihre Leute wieder ändern.',
  'Shape the solution together': 'Die Lösung gemeinsam gestalten',
  Consensus: 'Konsens',
  'bring in the people who are affected': 'die Betroffenen einbeziehen',
  'A change that sticks inside their company.': 'Eine Veränderung, die im eigenen Haus hält.',
  'names and roles of those people': 'Namen und Rollen dieser Personen',
  'Who will live with this, pay for it or be able to stop it, and when can we hear them out together?':
    'Wer wird damit leben, dafür zahlen oder es aufhalten können, und wann hören wir sie gemeinsam an?',
  'Could you tell me who they are and what each of them cares about, so that we surprise nobody?':
    'Können Sie mir sagen, wer das ist und was jedem wichtig ist, damit wir niemanden überraschen?',
  'Who has to agree, and who can say no?': 'Wer muss zustimmen, und wer kann nein sagen?',
  'Who loses something if this goes ahead?': 'Wer verliert etwas, wenn das kommt?',
  'How were decisions like this one made before?': 'Wie wurden solche Entscheidungen bisher getroffen?',
  'I will sell it inside myself.': 'Intern verkaufe ich das selbst.',
  'You know them best. What will they ask that you would rather not answer alone?':
    'Sie kennen alle am besten. Welche Frage möchten Sie lieber nicht allein beantworten?',
  'Bring in the people who are affected': 'Die Betroffenen einbeziehen',
  Invest: 'Investition',
  'put in the time, people and money it takes': 'Zeit, Menschen und Geld einsetzen, die es braucht',
  'Knowing the true cost of the result, and of not acting.':
    'Zu wissen, was das Ergebnis wirklich kostet, und was es kostet, nichts zu tun.',
  'when and how the budget is made': 'wann und wie das Budget entsteht',
  'This takes money, and it takes time of your people. Is the result worth that to you?':
    'Das kostet Geld, und es kostet Zeit Ihrer Leute. Ist Ihnen das Ergebnis das wert?',
  'How and when is the budget for this made, and who hands it in?':
    'Wie und wann entsteht das Budget dafür, und wer reicht es ein?',
  'What is the result worth in a year?': 'Was ist das Ergebnis in einem Jahr wert?',
  'Where would the money and the people come from?': 'Woher kämen das Geld und die Leute?',
  'What would you stop doing to make room for it?': 'Womit würden Sie aufhören, um Platz dafür zu schaffen?',
  'There is no budget.': 'Es gibt kein Budget.',
  'Budgets follow reasons. What does it cost you to go on without, and whose budget carries that today?':
    'Budgets folgen Gründen. Was kostet es Sie, ohne weiterzumachen, und wessen Budget trägt das heute?',
  'Agree on the time, people and money it takes': 'Sich über Zeit, Menschen und Geld einig werden',
  Review: 'Prüfung',
  'look at the solution as our answer': 'die Lösung als unsere Antwort ansehen',
  'A proposal with no surprises.': 'Ein Angebot ohne Überraschungen.',
  'a walk-through of one part with one person': 'einen Teil mit einer Person durchgehen',
  'May we go through the proposal with all of you in one hour, so that every question is asked while we are there?':
    'Dürfen wir das Angebot in einer Stunde mit Ihnen allen durchgehen, damit jede Frage gestellt wird, solange wir da sind?',
  'Shall we go through one part with one of you first?':
    'Sollen wir zuerst einen Teil mit einem von Ihnen durchgehen?',
  'What do you expect to find in it?': 'Was erwarten Sie darin?',
  'What would have to be in it for a yes, and what must not be?':
    'Was müsste für ein Ja darin stehen, und was darf es nicht?',
  'Who reads it first, and what do they look for?': 'Wer liest es zuerst, und worauf wird geachtet?',
  'Just mail the proposal.': 'Mailen Sie das Angebot einfach.',
  'I will bring it. It is a summary of what we agreed on, and your questions shape the last page.':
    'Ich bringe es mit. Es fasst zusammen, was wir vereinbart haben, und Ihre Fragen prägen die letzte Seite.',
  'Go through the proposal together': 'Das Angebot gemeinsam durchgehen',
  Concerns: 'Bedenken',
  'say what worries them and settle it': 'sagen, was Sorgen macht, und es klären',
  'Certainty before they sign.': 'Gewissheit vor der Unterschrift.',
  'a list of open concerns with owners and dates': 'eine Liste offener Bedenken mit Namen und Terminen',
  'Before anybody decides: what could go wrong with this, and what would you need to see to be at ease?':
    'Bevor jemand entscheidet: Was könnte damit schiefgehen, und was müssten Sie sehen, um ruhig zu sein?',
  'Would you list what is still open, with a name and a date beside each?':
    'Würden Sie aufschreiben, was noch offen ist, je mit Namen und Tag?',
  'What worries you that we have not talked about?':
    'Was beschäftigt Sie, worüber wir nicht gesprochen haben?',
  'What would your toughest colleague say?': 'Was würde Ihr kritischster Kollege sagen?',
  'What has gone wrong with a project like this before?':
    'Was ging bei einem solchen Projekt schon einmal schief?',
  'Everything is fine.': 'Es ist alles in Ordnung.',
  'I am glad. Every plan has a weak spot, though. Which one would you look at first?':
    'Das freut mich. Jeder Plan hat aber eine schwache Stelle. Auf welche würden Sie zuerst schauen?',
  'Settle open questions': 'Offene Fragen klären',
  Decide: 'Entscheidung',
  choose: 'sich entscheiden',
  'The result begins.': 'Das Ergebnis beginnt.',
  'what has to be true for a yes, and when': 'was für ein Ja stimmen muss, und wann',
  'You have seen all of it and your questions are settled. Do you want to go ahead?':
    'Sie haben alles gesehen, und Ihre Fragen sind geklärt. Wollen Sie es machen?',
  'What has to be true for a yes, and when will it be?':
    'Was muss für ein Ja stimmen, und wann ist es so weit?',
  'Is anything still missing for your decision?': 'Fehlt noch etwas für Ihre Entscheidung?',
  'What happens inside after your yes?': 'Was passiert bei Ihnen nach Ihrem Ja?',
  'Would a no be fair?': 'Wäre ein Nein ehrlicher?',
  'We need to think about it.': 'Wir müssen darüber nachdenken.',
  'Of course. What will you be weighing up, and by when do you want to have weighed it?':
    'Natürlich. Was wägen Sie ab, und bis wann möchten Sie damit fertig sein?',
  Execute: 'Umsetzung',
  'do their part to get the result': 'den eigenen Teil zum Ergebnis beitragen',
  'The outcome that they paid for.': 'Das Ergebnis, für das sie bezahlt haben.',
  'the first milestone with a date': 'der erste Meilenstein mit einem Tag',
  'What is the first thing on your side that has to happen, who does it, and by when?':
    'Was muss auf Ihrer Seite als Erstes geschehen, wer tut es, und bis wann?',
  'Then let us fix the first milestone and its date now, and the rest when we get there.':
    'Dann legen wir jetzt den ersten Meilenstein mit seinem Tag fest und den Rest, wenn wir dort sind.',
  'Who on your side looks after this from tomorrow on?': 'Wer kümmert sich bei Ihnen ab morgen darum?',
  'What could get in the way in the first month?': 'Was könnte im ersten Monat dazwischenkommen?',
  'How will you know that it worked?': 'Woran merken Sie, dass es gelungen ist?',
  'Our people are busy.': 'Unsere Leute sind ausgelastet.',
  'What can wait, and who may decide that?': 'Was kann warten, und wer darf das entscheiden?',
  'Put it to work and see the first result': 'Es einsetzen und das erste Ergebnis sehen',
  'Budget request': 'Budgetantrag',
  'Security review': 'Sicherheitsprüfung',
  'Works council': 'Betriebsrat',
  'Purchasing compares offers': 'Angebotsvergleich im Einkauf',
  'Legal review of the contract': 'Rechtliche Prüfung des Vertrags',
  'Board decision': 'Entscheidung des Vorstands',
  Signature: 'Unterschrift',
};
