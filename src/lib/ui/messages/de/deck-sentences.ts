/**
 * What is said of decks, by the English sentence (deck/saying.ts). Words between backticks are a deck file's own and stay as they are.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
	'Footnote reads decks in YAML: start from the example of a deck':
		'Footnote liest Stapel in YAML: beginnen Sie mit dem Beispiel eines Stapels',
	'In Anki, export the notes as text instead. {0}':
		'Geben Sie die Notizen in Anki stattdessen als Text aus. {0}',
	'In Anki, export the notes as text. {0}': 'Geben Sie die Notizen in Anki als Text aus. {0}',
	'In which century …?': 'In welchem Jahrhundert …?',
	'In which month …?': 'In welchem Monat …?',
	'In which year …?': 'In welchem Jahr …?',
	'JSON that holds something else': 'JSON, in dem etwas anderes steht',
	'On what day …?': 'An welchem Tag …?',
	'Text with “: ”, “#” or quotation marks in it must be put in quotes.':
		'Text mit „: “, „#“ oder Anführungszeichen darin muss in Anführungszeichen stehen.',
	'UTF-16 (big-endian)': 'UTF-16 (Big Endian)',
	'UTF-16 (little-endian)': 'UTF-16 (Little Endian)',
	'Unpack it if a deck (.yaml) is in it, and bring that. {0}':
		'Packen Sie es aus, falls ein Stapel (.yaml) darin ist, und nehmen Sie den. {0}',
	'Unpack it, and bring the deck (a .yaml file) that is in it':
		'Packen Sie es aus, und nehmen Sie den Stapel (eine .yaml-Datei), der darin ist',
	'a LaTeX document': 'ein LaTeX-Dokument',
	'a Moodle backup': 'eine Moodle-Sicherung',
	'a PDF': 'ein PDF',
	'a calendar or an address card': 'ein Kalender oder eine Adresskarte',
	'a character was lost here (U+FFFD): the text was once read in the wrong encoding; type it again.':
		'hier ging ein Zeichen verloren (U+FFFD): der Text wurde einmal in der falschen Kodierung gelesen; tippen Sie es neu.',
	'a database (SQLite), such as Anki’s collection':
		'eine Datenbank (SQLite), etwa die Sammlung von Anki',
	'a day': 'ein Tag',
	'a decade or century': 'ein Jahrzehnt oder Jahrhundert',
	'a file holds one deck: delete “{0}” and what follows.':
		'in einer Datei steht ein Stapel: löschen Sie „{0}“ und alles danach.',
	'a file of an old Word, Excel or PowerPoint, or one with a password':
		'eine Datei eines alten Word, Excel oder PowerPoint oder eine mit Kennwort',
	'a key is too long here. Perhaps a line break or a quotation mark is missing.':
		'hier ist ein Schlüssel zu lang. Vielleicht fehlt ein Zeilenumbruch oder ein Anführungszeichen.',
	'a key must be a plain word, not a list or a mapping.':
		'ein Schlüssel muss ein einfaches Wort sein, keine Liste und keine Zuordnung.',
	'a line begins with a tab here. Use spaces.':
		'hier beginnt eine Zeile mit einem Tabulator. Nehmen Sie Leerzeichen.',
	'a link in brackets': 'ein Link in Klammern',
	'a list': 'eine Liste',
	'a list, such as [one, two]': 'eine Liste, etwa [eins, zwei]',
	'a mapping': 'eine Zuordnung',
	'a mapping, such as { key: value }': 'eine Zuordnung, etwa { schlüssel: wert }',
	'a month': 'ein Monat',
	'a number': 'eine Zahl',
	'a package of a learning platform (SCORM, IMS)': 'ein Paket einer Lernplattform (SCORM, IMS)',
	'a package of files (zip: an Excel or Word file, an Anki package or an archive)':
		'ein Paket von Dateien (Zip: eine Excel- oder Word-Datei, ein Anki-Paket oder ein Archiv)',
	'a person': 'eine Person',
	'a picture': 'ein Bild',
	'a place': 'ein Ort',
	'a place with “in” before it': 'ein Ort mit „in“ davor',
	'a quiz in Aiken’s format': 'ein Quiz im Format von Aiken',
	'a quiz in Moodle’s GIFT format': 'ein Quiz im GIFT-Format von Moodle',
	'a reason with “because”': 'ein Grund mit „weil“',
	'a recording': 'eine Aufnahme',
	'a sentence with a full stop': 'ein Satz mit Punkt am Ende',
	'a spreadsheet (Excel or the like)': 'eine Tabelle (Excel oder Ähnliches)',
	'a state': 'ein Staat',
	'a table (columns parted by {0}), such as Quizlet, Anki and spreadsheets export':
		'eine Tabelle (Spalten getrennt durch {0}), wie Quizlet, Anki und Tabellenprogramme sie ausgeben',
	'a text cannot begin with this sign. Put the text in quotes.':
		'mit diesem Zeichen kann kein Text beginnen. Setzen Sie den Text in Anführungszeichen.',
	'a text document (Word or the like)': 'ein Textdokument (Word oder Ähnliches)',
	"a text goes on after its end here. Write an apostrophe within single quotes twice (`'it''s'`), or use double quotes.":
		"hier geht ein Text nach seinem Ende weiter. Schreiben Sie einen Apostroph in einfachen Anführungszeichen doppelt (`'it''s'`), oder nehmen Sie doppelte Anführungszeichen.",
	'a text with formatting (RTF)': 'ein formatierter Text (RTF)',
	'a web page (HTML)': 'eine Webseite (HTML)',
	'a whole number': 'eine ganze Zahl',
	'a year': 'ein Jahr',
	'a zero byte (U+0000) stands here, which no text has; delete it.':
		'hier steht ein Null-Byte (U+0000), das in keinem Text steht; löschen Sie es.',
	acres: 'Acres',
	'add it under `entities`, such as `{0}: { kind: person, name: … }`':
		'tragen Sie es unter `entities` ein, etwa `{0}: { kind: person, name: … }`',
	'add it under `sections`, such as `- { id: {0}, title: … }`':
		'tragen Sie ihn unter `sections` ein, etwa `- { id: {0}, title: … }`',
	'add it under `sources`, such as `{0}: { kind: article, title: … }`':
		'tragen Sie sie unter `sources` ein, etwa `{0}: { kind: article, title: … }`',
	'an Anki package': 'ein Anki-Paket',
	'an H5P package': 'ein H5P-Paket',
	'an XML file': 'eine XML-Datei',
	'an archive': 'ein Archiv',
	'an e-book': 'ein E-Book',
	'an export of Anki (notes as text)': 'eine Ausgabe von Anki (Notizen als Text)',
	'an export of Moodle (XML)': 'eine Ausgabe von Moodle (XML)',
	'an organisation': 'eine Organisation',
	'and {0} more problems from here on.': 'und noch {0} Fehler von hier an.',
	another: 'etwas anderes hier',
	'another fact': 'ein anderer Fakt',
	'another group': 'eine andere Gruppe',
	'another item': 'ein anderes Element',
	'another section': 'ein anderer Abschnitt',
	'are {0}': 'sind {0}',
	'asks for the exact number, but it is given as “{0}”: leave out “exactly”, or give the exact number.':
		'fragt nach der genauen Zahl, aber sie ist als „{0}“ angegeben: lassen Sie „genau“ weg, oder geben Sie die genaue Zahl an.',
	'asks for {0}, but the answer is {1}: ask “{2}”, or give {3} as the answer.':
		'gefragt ist {0}, aber die Antwort ist {1}: fragen Sie „{2}“, oder geben Sie als Antwort {3} an.',
	'asks for {0}, but {1} are listed; correct one of the two.':
		'fragt nach {0}, aber aufgezählt sind {1}; berichtigen Sie eines von beiden.',
	'asks roughly, but only the exact number counts as right: set `qualifier: about` or a `tolerance`, or ask for the exact number.':
		'fragt ungefähr, aber nur die genaue Zahl gilt als richtig: setzen Sie `qualifier: about` oder eine `tolerance`, oder fragen Sie nach der genauen Zahl.',
	'asks {0}’s opinion as if it were a fact: say whose it is (“… in {1}’s account?”), or rest it on a record.':
		'fragt nach einer Meinung von {0}, als wäre sie eine Tatsache: sagen Sie, wessen sie ist („… laut {1}?“), oder stützen Sie sie auf einen Beleg.',
	bars: 'senkrechte Striche',
	'begins after “{0}”: without “{1}” it may say the opposite. Begin the quotation earlier, or quote other words.':
		'beginnt nach „{0}“: ohne „{1}“ sagt es vielleicht das Gegenteil. Lassen Sie das Zitat früher beginnen, oder zitieren Sie andere Worte.',
	billions: 'Milliarden',
	'both are the entity “{0}”': 'beides ist „{0}“',
	'can be asked only of a one-to-one relation: otherwise others would be right too.':
		'kann nur gefragt werden, wo jede Seite genau einen Partner hat: sonst wären auch andere richtig.',
	'cannot stand beside {0}; delete one of them.':
		'kann nicht neben {0} stehen; löschen Sie eines davon.',
	'changes stand in order, the oldest first.':
		'Änderungen stehen der Reihe nach, die älteste zuerst.',
	commas: 'Kommas',
	days: 'Tage',
	'deck text is plain: {0} is shown as it is; delete it.':
		'Stapel sind reiner Text: {0} wird so gezeigt, wie es dasteht; löschen Sie es.',
	'deck text is plain: {0} is shown as it is; write “{1}”.':
		'Stapel sind reiner Text: {0} wird so gezeigt, wie es dasteht; schreiben Sie „{1}“.',
	'decks use no YAML aliases ({0}): write it out, or put the text in quotes.':
		'in Stapeln gibt es keine YAML-Aliase ({0}): schreiben Sie es aus, oder setzen Sie den Text in Anführungszeichen.',
	'decks use no YAML aliases: write it out.':
		'in Stapeln gibt es keine YAML-Aliase: schreiben Sie es aus.',
	'decks use no YAML anchors ({0}): write it out, or put the text in quotes.':
		'in Stapeln gibt es keine YAML-Anker ({0}): schreiben Sie es aus, oder setzen Sie den Text in Anführungszeichen.',
	'decks use no YAML tags ({0}): delete it, or put the text in quotes.':
		'in Stapeln gibt es keine YAML-Tags ({0}): löschen Sie es, oder setzen Sie den Text in Anführungszeichen.',
	'degrees Celsius': 'Grad Celsius',
	'degrees Fahrenheit': 'Grad Fahrenheit',
	'describes something instead of naming it': 'beschreibt etwas, statt es zu nennen',
	dollars: 'Dollar',
	'ends ({0}) before it begins ({1}); swap them.':
		'endet ({0}), bevor es beginnt ({1}); vertauschen Sie die beiden.',
	"ends at a comma: between braces a text with a comma in it stands in quotes. Write `{0}: '{1}'`.":
		"endet an einem Komma: in geschweiften Klammern steht ein Text mit einem Komma in Anführungszeichen. Schreiben Sie `{0}: '{1}'`.",
	entity: 'Eintrag',
	euros: 'Euro',
	'every other option is {0}, and the right one is not: write them alike.':
		'jede andere Auswahl ist {0}, nur die richtige nicht: schreiben Sie alle gleich.',
	fact: 'Fakt',
	feet: 'Fuß',
	'give the deck a permanent id, such as `id: moon-landings`':
		'geben Sie dem Stapel eine bleibende Kennung, etwa `id: moon-landings`',
	'give the fact a permanent id, such as `id: apollo-11-landing`':
		'geben Sie dem Fakt eine bleibende Kennung, etwa `id: apollo-11-landing`',
	'give the group an id, such as `id: abstained`':
		'geben Sie der Gruppe eine Kennung, etwa `id: abstained`',
	'give the item an id, such as `id: first`':
		'geben Sie dem Element eine Kennung, etwa `id: first`',
	'give the section an id, such as `id: space`':
		'geben Sie dem Abschnitt eine Kennung, etwa `id: space`',
	'has a blank that cannot be read; write it {{id:answer}}, the id in lower-case words joined by hyphens; a “{” within the answer needs its “}”.':
		'hat eine Lücke, die sich nicht lesen lässt; schreiben Sie {{kennung:antwort}}, die Kennung in Kleinbuchstaben mit Bindestrichen; zu einer „{“ in der Antwort gehört ihre „}“.',
	'has a hash without `words`: say of how many words it is.':
		'hat einen Hash ohne `words`: sagen Sie, über wie viele Wörter er geht.',
	'has no blank; write one as {{id:answer}}, such as {{place:Astana}}.':
		'hat keine Lücke; schreiben Sie sie als {{kennung:antwort}}, etwa {{place:Astana}}.',
	'has nothing of a deck: it needs {0}; start from the example of a deck.':
		'hat nichts von einem Stapel: er braucht {0}; beginnen Sie mit dem Beispiel eines Stapels.',
	'has {0}, but none of what belongs here: it needs {1}.':
		'hat {0}, aber nichts von dem, was hierher gehört: es braucht {1}.',
	'has {0}, but none of what belongs here: {1}.':
		'hat {0}, aber nichts von dem, was hierher gehört: {1}.',
	hectares: 'Hektar',
	'holds {0}, no deck: a deck is a mapping that begins with `format: 1`; start from the example of a deck.':
		'enthält {0}, keinen Stapel: ein Stapel ist eine Zuordnung, die mit `format: 1` beginnt; beginnen Sie mit dem Beispiel eines Stapels.',
	hours: 'Stunden',
	'is 1': 'ist 1',
	'is empty; write something or delete the key.':
		'ist leer; schreiben Sie etwas, oder löschen Sie den Schlüssel.',
	'is empty; {0}.': 'ist leer; {0}.',
	'is given twice (first on line {0}); delete one, or give it another id.':
		'ist zweimal angegeben (zuerst in Zeile {0}); löschen Sie eines, oder geben Sie ihm eine andere Kennung.',
	'is given twice (first on line {0}); delete one.':
		'ist zweimal angegeben (zuerst in Zeile {0}); löschen Sie eines.',
	'is in {0}; save it as UTF-8.': 'ist in {0}; speichern Sie es als UTF-8.',
	'is missing; {0}.': 'fehlt; {0}.',
	'is no valid id.': 'ist keine gültige Kennung.',
	'is no year that everybody counts alike; write {0} BC if that is it':
		'ist kein Jahr, das alle gleich zählen; schreiben Sie {0} BC, wenn das gemeint ist',
	'is no year: 1 BC was followed by 1 AD; write one of them':
		'ist kein Jahr: auf 1 BC folgte 1 AD; schreiben Sie eines davon',
	'is not a key that can stand here; did you mean {0}?':
		'ist kein Schlüssel, der hier stehen kann; ist {0} gemeint?',
	'is not a key that can stand here; known are {0}.':
		'ist kein Schlüssel, der hier stehen kann; bekannt sind {0}.',
	'is not a name that a deck can use.': 'ist kein Name, den ein Stapel verwenden kann.',
	'is quoted from: give its length as `words`.':
		'wird zitiert: geben Sie die Länge als `words` an.',
	'is the whole quotation; leave some of it to go by.':
		'ist das ganze Zitat; lassen Sie etwas davon stehen.',
	'is too large to be exact; give it in millions or billions (unit).':
		'ist zu groß, um genau zu sein; geben Sie es in Millionen oder Milliarden an (unit).',
	'is {0} MB; a deck may have {1} MB at most. Split it into several decks.':
		'hat {0} MB; ein Stapel darf höchstens {1} MB haben. Teilen Sie ihn in mehrere Stapel.',
	'is {0} characters long; {1} are the most.': 'hat {0} Zeichen; höchstens {1} sind erlaubt.',
	'is {0}, but an anchor reaches to word {1}: count the words anew.':
		'ist {0}, aber ein Anker reicht bis zum Wort {1}: zählen Sie die Wörter neu.',
	'is {0}, but the closed set “{1}” has {2} members: correct one of them.':
		'ist {0}, aber die geschlossene Menge „{1}“ hat {2} Mitglieder: berichtigen Sie eines davon.',
	'is {0}, but the last of {1} anchors ends at word {2}: if the source is shorter, give its length, for a tenth of it may be quoted.':
		'ist {0}, aber der letzte von {1} Ankern endet beim Wort {2}: ist die Quelle kürzer, geben Sie ihre Länge an, denn ein Zehntel davon darf zitiert werden.',
	'is {0}, but the question asks for {1}: ask “How many …?”, or give it in {2} with that word in `unit`.':
		'ist {0}, aber die Frage fragt nach {1}: fragen Sie „Wie viele …?“, oder geben Sie die Zahl in {2} an, mit diesem Wort in `unit`.',
	'is {0}, but the source is of {1} and the question asks about now: give the date for which the source says it, or say in the question as of when (“… in {2}?”).':
		'ist {0}, aber die Quelle ist von {1}, und gefragt ist nach heute: geben Sie das Datum an, für das die Quelle es sagt, oder sagen Sie in der Frage, für wann („… im Jahr {2}?“).',
	'is {0}, but {1} has {2} words; give that, for a tenth of them may be quoted.':
		'ist {0}, aber {1} hat {2} Wörter; geben Sie das an, denn ein Zehntel davon darf zitiert werden.',
	'is {0}, but “{1}” asks the same and says {2}: correct one of them, or say in the questions what tells them apart.':
		'ist {0}, aber „{1}“ fragt dasselbe und sagt {2}: berichtigen Sie eines davon, oder sagen Sie in den Fragen, was sie unterscheidet.',
	'is {0}, but “{1}” is about the same event and says {2}: correct one of them, or say in the events what tells them apart.':
		'ist {0}, aber „{1}“ handelt vom selben Ereignis und sagt {2}: berichtigen Sie eines davon, oder sagen Sie bei den Ereignissen, was sie unterscheidet.',
	'is {0}, later than its newest source, of {1}, which cannot know of it: give the date of the source, or anchor the fact in a newer one.':
		'ist {0}, später als die neueste Quelle von {1}, die davon nichts wissen kann: geben Sie das Datum der Quelle an, oder verankern Sie den Fakt in einer neueren.',
	'is {0}, no deck. {1}.': 'ist {0}, kein Stapel. {1}.',
	'is {0}, which is still to come: give the date for which the source says it.':
		'ist {0}, und das kommt erst noch: geben Sie das Datum an, für das die Quelle es sagt.',
	'is “{0}”, but the question asks in {1}: ask in {2}, or give the number in {3}.':
		'ist „{0}“, aber die Frage fragt in {1}: fragen Sie in {2}, oder geben Sie die Zahl in {3} an.',
	'is, by another fact of this deck, “{0}”': 'ist nach einem anderen Fakt dieses Stapels „{0}“',
	'it must be {0}, or delete the key': 'es muss {0} sein, oder löschen Sie den Schlüssel',
	'its initials': 'die Anfangsbuchstaben davon',
	'its parts stand in another order in the source: quote them in theirs, each by itself.':
		'seine Teile stehen in der Quelle in anderer Reihenfolge: zitieren Sie sie in deren Reihenfolge, jeden für sich.',
	'joins two sentences into one (left out: “{0}”): quote them each by itself.':
		'macht aus zwei Sätzen einen (ausgelassen: „{0}“): zitieren Sie sie jeden für sich.',
	'joins words that stand {0} words apart: quote them each by itself.':
		'verbindet Worte, zwischen denen {0} Wörter stehen: zitieren Sie sie jedes für sich.',
	'{0} is named as the speaker of these words in {1}, and {2} is not near them: correct the speaker.':
		'{0} wird in {1} als Sprecher dieser Worte genannt, und {2} steht nicht in ihrer Nähe: berichtigen Sie, wer spricht.',
	centimetres: 'Zentimeter',
	millimetres: 'Millimeter',
	nanometres: 'Nanometer',
	inches: 'Zoll',
	grams: 'Gramm',
	milligrams: 'Milligramm',
	seconds: 'Sekunden',
	litres: 'Liter',
	millilitres: 'Milliliter',
	francs: 'Franken',
	marks: 'Mark',
	yen: 'Yen',
	pesos: 'Pesos',
	'ends before “{0}”: without that it says more than was said. End the quotation later, or quote other words.':
		'endet vor „{0}“: ohne das sagt es mehr, als gesagt wurde. Lassen Sie das Zitat später enden, oder zitieren Sie andere Worte.',
	'explains “{0}” by “{1}”, a word of the same root: say it in other words.':
		'erklärt „{0}“ durch „{1}“, ein Wort desselben Stammes: sagen Sie es mit anderen Worten.',
	'has figures, but not {0}, which is the answer: correct one of them, or quote the words that carry the fact.':
		'hat Zahlen, aber nicht {0}, und das ist die Antwort: berichtigen Sie eines von beiden, oder zitieren Sie die Worte, auf denen der Fakt beruht.',
	'is more than a whole: of something there are 100 percent at most. Correct the number or the question.':
		'ist mehr als das Ganze: von etwas gibt es höchstens 100 Prozent. Berichtigen Sie die Zahl oder die Frage.',
	'is {0}, but the event came later, {1}: nobody knew of it then. Give the date for which the source says it.':
		'ist {0}, aber das Ereignis kam später, {1}: damals wusste niemand davon. Nennen Sie das Datum, für das die Quelle es sagt.',
	'“{0}” gives no reason: say what shows it wrong, for that is what a learner reads who chose it.':
		'„{0}“ ist keine Begründung: sagen Sie, woran man sieht, dass es falsch ist; das liest, wer es gewählt hat.',
	'“{0}” is a time, and the right option is none: whoever reads the question rules it out. Offer others of its kind.':
		'„{0}“ ist eine Zeitangabe, und die richtige Antwort ist keine: wer die Frage liest, schließt es aus. Bieten Sie anderes ihrer Art an.',
	'{0} is of another size than {1}: whoever knows that much needs no more. Choose numbers that are nearer.':
		'{0} hat eine andere Größenordnung als {1}: wer so viel weiß, muss nicht mehr wissen. Wählen Sie nähere Zahlen.',
	'{0} Write `{1}`.': '{0} Schreiben Sie `{1}`.',
	'must be {0} without quotes.': 'muss {0} ohne Anführungszeichen sein.',
	'ends before “#”, where YAML begins a remark: put the text in quotes if “#{0}” belongs to it, else leave a space after “#”.':
		'endet vor „#“, womit in YAML eine Anmerkung beginnt: setzen Sie den Text in Anführungszeichen, wenn „#{0}“ dazugehört, sonst lassen Sie nach „#“ ein Leerzeichen.',
	'a dash needs a space after it. Write `- {0}`.':
		'nach einem Strich gehört ein Leerzeichen. Schreiben Sie `- {0}`.',
	'a colon needs a space after it. Write `{0}: {1}`.':
		'nach einem Doppelpunkt gehört ein Leerzeichen. Schreiben Sie `{0}: {1}`.',
	'“{0}” is opened here and not closed: write “{1}” where it ends.':
		'„{0}“ wird hier geöffnet und nicht geschlossen: schreiben Sie „{1}“, wo es endet.',
	"a text with “: ” in it must be put in quotes. Write `{0}: '{1}'`.":
		"ein Text mit „: “ darin muss in Anführungszeichen stehen. Schreiben Sie `{0}: '{1}'`.",
	'this line begins {0} spaces from the left, the one before it {1}: what belongs together begins in the same column.':
		'diese Zeile beginnt {0} Leerzeichen vom Rand, die davor {1}: was zusammengehört, beginnt in derselben Spalte.',
	kilograms: 'Kilogramm',
	kilometres: 'Kilometer',
	'lead only to a front page, where nobody finds the place again: give the source the address of the document itself, or add an anchor in another source.':
		'führen nur zu einer Startseite, auf der niemand die Stelle wiederfindet: geben Sie der Quelle die Adresse des Dokuments selbst, oder einen weiteren Anker in einer anderen Quelle.',
	'leads nowhere: give a hash (`npm run decks -- anchor`) or say `at`.':
		'führt nirgends hin: geben Sie einen Hash an (`npm run decks -- anchor`), oder sagen Sie `at`.',
	'leaves out “{0}”: without “{1}” it may say the opposite. Quote the words in between, too.':
		'lässt „{0}“ aus: ohne „{1}“ sagt es vielleicht das Gegenteil. Zitieren Sie auch die Worte dazwischen.',
	'list statements that are wrong, each with why, such as `false: [{ text: Twice, why: It landed once. }]`':
		'zählen Sie Aussagen auf, die falsch sind, jede mit dem Grund, etwa `false: [{ text: Twice, why: It landed once. }]`',
	'list the facts, each beginning with `- id: …` and `kind: …`':
		'zählen Sie die Fakten auf, jeder beginnt mit `- id: …` und `kind: …`',
	'list them in their order, such as `items: [{ id: first, term: Launch }, …]`, three or more':
		'zählen Sie sie der Reihe nach auf, etwa `items: [{ id: first, term: Launch }, …]`, drei oder mehr',
	'list two groups or more, such as `groups: [{ id: for, name: In favour, members: [mars] }, …]`':
		'zählen Sie zwei oder mehr Gruppen auf, etwa `groups: [{ id: for, name: In favour, members: [mars] }, …]`',
	'list what belongs, by the ids of `entities`, such as `members: [mars, venus]`':
		'zählen Sie auf, was dazugehört, mit den Kennungen aus `entities`, etwa `members: [mars, venus]`',
	'list who is in it, by the ids of `entities`, such as `members: [mars, venus]`':
		'zählen Sie auf, wer darin ist, mit den Kennungen aus `entities`, etwa `members: [mars, venus]`',
	'lists the speaker; nobody can be both.': 'nennt, wer spricht; niemand kann beides sein.',
	'make {0} cards; a deck may have {1} at most. Split it into several decks.':
		'machen {0} Karten; ein Stapel darf höchstens {1} haben. Teilen Sie ihn in mehrere Stapel.',
	'may be short for another year; write {0} AD, or all its figures, such as {1}':
		'ist vielleicht die Kurzform eines anderen Jahres; schreiben Sie {0} AD, oder alle Ziffern, etwa {1}',
	'may be {0} BC, as computers count, or {1} BC; write the one that is meant, such as {2} BC.':
		'ist {0} BC, wie Computer zählen, oder {1} BC; schreiben Sie das gemeinte, etwa {2} BC.',
	'may have {0} at most; there {1}.': 'darf höchstens {0} haben; es {1}.',
	metres: 'Metern',
	miles: 'Meilen',
	millions: 'Millionen',
	minutes: 'Minuten',
	months: 'Monate',
	'must be 32 hexadecimal digits, in quotes':
		'müssen 32 hexadezimale Ziffern sein, in Anführungszeichen',
	'must be a finite number.': 'muss eine endliche Zahl sein.',
	'must be a language tag, such as en or ar': 'muss ein Sprachkürzel sein, etwa en oder ar',
	'must be a year, such as 2022': 'muss ein Jahr sein, etwa 2022',
	'must be a year, year-month or year-month-day, such as 2022-03-02; long ago it is 476, 79 AD or 44 BC':
		'muss ein Jahr, Jahr-Monat oder Jahr-Monat-Tag sein, etwa 2022-03-02; vor langer Zeit 476, 79 AD oder 44 BC',
	'must be an https:// address': 'muss eine Adresse mit https:// sein',
	'must be lower-case words joined by hyphens':
		'müssen kleingeschriebene Wörter mit Bindestrichen dazwischen sein',
	'must be two capital letters': 'müssen zwei Großbuchstaben sein',
	'must be {0}, not {1}.': 'muss {0} sein, nicht {1}.',
	'must be {0}, not {1}; put it in quotes.':
		'muss {0} sein, nicht {1}; setzen Sie es in Anführungszeichen.',
	'name no place: say where in the source it stands, such as `at: page 3`.':
		'nennen keine Stelle: sagen Sie, wo in der Quelle es steht, etwa `at: page 3`.',
	'name what joins the two sides, alike for all such pairs, such as `relation: capital`':
		'sagen Sie, was die beiden Seiten verbindet, bei allen solchen Paaren gleich, etwa `relation: capital`',
	'name what the facts are taken from, such as `sources: { report: { kind: record, title: Mission Report } }`':
		'nennen Sie, woher die Fakten stammen, etwa `sources: { report: { kind: record, title: Mission Report } }`',
	'names the definition itself; delete it.': 'nennt die Definition selbst; löschen Sie es.',
	'needs at least 2 entities under `outside`: a member is picked out among what is proven not to belong.':
		'braucht mindestens 2 Einträge unter `outside`: ein Mitglied wird unter solchen ausgesucht, die nachweislich nicht dazugehören.',
	'needs at least {0}; there {1}.': 'braucht mindestens {0}; es {1}.',
	'no anchor of the fact is in “{0}”: anchor the claim, so that it can be read.':
		'kein Anker des Fakts ist in „{0}“: verankern Sie die Behauptung, damit man sie lesen kann.',
	'no {0} has {1} words ({2} are the most here): count them, for a tenth of them may be quoted. `npm run decks -- verify` tells the number.':
		'keine Quelle der Art {0} hat {1} Wörter (hier höchstens {2}): zählen Sie sie, denn ein Zehntel davon darf zitiert werden. `npm run decks -- verify` sagt die Zahl.',
	'no {0} words of {1} have this hash; make the anchor anew with `npm run decks -- anchor`.':
		'keine {0} Wörter von {1} haben diesen Hash; erstellen Sie den Anker neu mit `npm run decks -- anchor`.',
	'nobody called {0} is named anywhere near these words in {1}; see who says them there.':
		'niemand namens {0} wird in der Nähe dieser Worte in {1} genannt; sehen Sie nach, wer sie dort sagt.',
	'nothing is mixed up with itself.': 'nichts wird mit sich selbst verwechselt.',
	'nothing stands under `{0}` for {1}; {2}.': 'unter `{0}` steht nichts für {1}; {2}.',
	'one of {0}': 'eines von {0}',
	'only a closed list can be asked for: others may belong too. Set closed: true or delete this.':
		'nur nach einer geschlossenen Liste kann gefragt werden: andere könnten auch dazugehören. Setzen Sie closed: true, oder löschen Sie das hier.',
	'other pairs of “{0}” say oneToOne: {1}; a relation is one or the other.':
		'andere Paare von „{0}“ sagen oneToOne: {1}; eine Beziehung ist das eine oder das andere.',
	'plain text': 'reiner Text',
	'points to words that have nothing of the question, the answer or a name in them; anchor the words that carry the fact.':
		'zeigt auf Worte, in denen nichts von der Frage, der Antwort oder einem Namen steht; verankern Sie die Worte, die den Fakt tragen.',
	pounds: 'Pfund',
	'pounds sterling': 'Pfund Sterling',
	'quotes without a hash, so nobody can check it; make the anchor with `npm run decks -- anchor`.':
		'zitiert ohne Hash, sodass niemand es prüfen kann; erstellen Sie den Anker mit `npm run decks -- anchor`.',
	'quotes {0} words; {1} are the most. Shorten it.':
		'zitiert {0} Wörter; höchstens {1} sind erlaubt. Kürzen Sie es.',
	roubles: 'Rubel',
	'say `closed: true` if nobody else belongs, `closed: false` if others may':
		'sagen Sie `closed: true`, wenn sonst niemand dazugehört, `closed: false`, wenn andere dazugehören könnten',
	'say `oneToOne: true` if each side has one partner, else `oneToOne: false`':
		'sagen Sie `oneToOne: true`, wenn jede Seite einen Partner hat, sonst `oneToOne: false`',
	'say how its name is written, such as `name: Neil Armstrong`':
		'sagen Sie, wie der Name geschrieben wird, etwa `name: Neil Armstrong`',
	'say in a line what it holds, such as `summary: Who flew, and when.`':
		'sagen Sie in einer Zeile, was darin ist, etwa `summary: Who flew, and when.`',
	'say in which of the `sources` it stands, such as `{ source: report, at: page 3 }`':
		'sagen Sie, in welcher der `sources` es steht, etwa `{ source: report, at: page 3 }`',
	'say in your words what the source says, such as `claim: It was nine.`':
		'sagen Sie mit Ihren Worten, was die Quelle sagt, etwa `claim: It was nine.`',
	'say since when it holds, such as `{ from: 1991, to: 2022 }`':
		'sagen Sie, seit wann es gilt, etwa `{ from: 1991, to: 2022 }`',
	'say under which licence it may be used, such as `license: CC0-1.0`':
		'sagen Sie, unter welcher Lizenz er verwendet werden darf, etwa `license: CC0-1.0`',
	'say what happened, such as `event: Apollo 11 landed on the Moon`':
		'sagen Sie, was geschah, etwa `event: Apollo 11 landed on the Moon`',
	'say what is listed, to be read after “the”, such as `label: planets that are rocky`':
		'sagen Sie, was aufgezählt wird, zu lesen nach „the“, etwa `label: planets that are rocky`',
	'say what it is: article, opinion, record, treaty, book, web or dataset, such as `kind: record`':
		'sagen Sie, was es ist: article, opinion, record, treaty, book, web oder dataset, etwa `kind: record`',
	'say what it is: state, person, organisation, place or other, such as `kind: person`':
		'sagen Sie, was es ist: state, person, organisation, place oder other, etwa `kind: person`',
	'say what it means without the word itself, such as `meaning: the point nearest to the Earth`':
		'sagen Sie, was es bedeutet, ohne das Wort selbst, etwa `meaning: the point nearest to the Earth`',
	'say what kind of fact it is: set, groups, quote, number, date, sequence, pair, definition, statement, cloze, card or picture, such as `kind: date`':
		'sagen Sie, welche Art von Fakt es ist: set, groups, quote, number, date, sequence, pair, definition, statement, cloze, card oder picture, etwa `kind: date`',
	'say what stands there, such as `term: Launch`': 'sagen Sie, was dort steht, etwa `term: Launch`',
	'say what the answer was before, such as `was: Nine`':
		'sagen Sie, wie die Antwort vorher war, etwa `was: Nine`',
	'say what the deck is called, such as `title: Moon landings`':
		'sagen Sie, wie der Stapel heißt, etwa `title: Moon landings`',
	'say what the group is called: the answer, such as `name: Abstained`':
		'sagen Sie, wie die Gruppe heißt: die Antwort, etwa `name: Abstained`',
	'say what the record says, such as `record: It was ten.`':
		'sagen Sie, was der Beleg sagt, etwa `record: It was ten.`',
	'say what the section is called, such as `title: In space`':
		'sagen Sie, wie der Abschnitt heißt, etwa `title: In space`',
	'say what the source is called, such as `title: Mission Report`':
		'sagen Sie, wie die Quelle heißt, etwa `title: Mission Report`',
	'say what they were said about, such as `about: on the Moon`':
		'sagen Sie, worüber es gesagt wurde, etwa `about: on the Moon`',
	'say when the answer changed, such as `on: 2022-03-02`':
		'sagen Sie, wann sich die Antwort änderte, etwa `on: 2022-03-02`',
	'say when the fact holds, such as `asOf: 2022-03-02` or `asOf: { from: 1991, to: 2022 }`':
		'sagen Sie, wann der Fakt gilt, etwa `asOf: 2022-03-02` oder `asOf: { from: 1991, to: 2022 }`',
	'say when, as exactly as the source does: 2022, 2022-03 or 2022-03-02, such as `date: 1969-07-20`':
		'sagen Sie, wann, so genau wie die Quelle: 2022, 2022-03 oder 2022-03-02, etwa `date: 1969-07-20`',
	'say where it stands: an anchor from `npm run decks -- anchor`, or such as `anchors: [{ source: report, at: page 3 }]`':
		'sagen Sie, wo es steht: ein Anker von `npm run decks -- anchor`, oder etwa `anchors: [{ source: report, at: page 3 }]`',
	'say where the record says it, such as `anchors: [{ source: report, at: page 3 }]`':
		'sagen Sie, wo der Beleg es sagt, etwa `anchors: [{ source: report, at: page 3 }]`',
	'say which of the `entities` it is, such as `{ id: mars, note: The fourth. }`':
		'sagen Sie, welcher Eintrag in `entities` es ist, etwa `{ id: mars, note: The fourth. }`',
	'say which of the `entities` it is, such as `{ who: lavrov, as: Foreign Minister }`':
		'sagen Sie, welcher Eintrag in `entities` es ist, etwa `{ who: lavrov, as: Foreign Minister }`',
	'say which source says so, such as `claimedBy: article`':
		'sagen Sie, welche Quelle das sagt, etwa `claimedBy: article`',
	'say who asserts it and who reported that, by the ids of `entities`, such as `saidBy: [lavrov, bothmann]`':
		'sagen Sie, wer es behauptet und wer davon berichtet hat, mit den Kennungen aus `entities`, etwa `saidBy: [lavrov, bothmann]`',
	'say who spoke, such as `speaker: { who: lavrov, as: Foreign Minister of Russia }`':
		'sagen Sie, wer sprach, etwa `speaker: { who: lavrov, as: Foreign Minister of Russia }`',
	'say who wrote it, such as `authors: [Ada Writer]`':
		'sagen Sie, wer ihn geschrieben hat, etwa `authors: [Ada Writer]`',
	'say why it changed, such as `because: One more joined.`':
		'sagen Sie, warum sie sich änderte, etwa `because: One more joined.`',
	'say why it is wrong, such as `{ text: Twice, why: It landed once. }`':
		'sagen Sie, warum es falsch ist, etwa `{ text: Twice, why: It landed once. }`',
	'says the same as the claim; then nothing is disputed.':
		'sagt dasselbe wie die Behauptung; dann ist nichts umstritten.',
	'says {0}, which no fact, name or excerpt of the deck has: give it a fact with an anchor of its own, anchor it here with an excerpt, or leave it out.':
		'sagt {0}, was in keinem Fakt, Namen oder Zitat des Stapels steht: geben Sie dafür einen eigenen Fakt mit einem Anker an, verankern Sie es hier mit einem Zitat, oder lassen Sie es weg.',
	section: 'Abschnitt',
	semicolons: 'Strichpunkte',
	'slides (PowerPoint or the like)': 'Folien (PowerPoint oder Ähnliches)',
	'something else': 'etwas anderes',
	'something is missing here: a closing quotation mark, bracket or brace, a comma or a colon. {0}':
		'hier fehlt etwas: ein schließendes Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt. {0}',
	'something that begins with a figure': 'etwas, das mit einer Ziffer beginnt',
	source: 'Quelle',
	'square kilometres': 'Quadratkilometer',
	'square miles': 'Quadratmeilen',
	tabs: 'Tabulatoren',
	text: 'Text',
	'the blank “{0}” has no answer.': 'die Lücke „{0}“ hat keine Antwort.',
	'the blank “{0}” has two answers; name them differently.':
		'die Lücke „{0}“ hat zwei Antworten; geben Sie ihnen verschiedene Namen.',
	'the calendar has no {0}; correct the day.':
		'{0} gibt es im Kalender nicht; berichtigen Sie den Tag.',
	'the control character {0} cannot be in a deck; delete it.':
		'das Steuerzeichen {0} kann in keinem Stapel stehen; löschen Sie es.',
	'the deck has no `{0}`, but facts name {1}; {2}.':
		'der Stapel hat kein `{0}`, aber Fakten nennen {1}; {2}.',
	'the excerpt is not in {0} word for word; quote it as it stands.':
		'das Zitat steht nicht wörtlich in {0}; zitieren Sie es, wie es dort steht.',
	'the excerpt {0}': 'das Zitat des Ankers {0}',
	'the file has more parts than any deck; split it.':
		'die Datei hat mehr Teile als irgendein Stapel; teilen Sie sie.',
	'the file is nested deeper here than any deck is; check brackets and indentation.':
		'die Datei ist hier tiefer verschachtelt als irgendein Stapel; prüfen Sie Klammern und Einrückung.',
	'the file is not UTF-8 from here on (Windows-1252 or Latin-1?); save it as UTF-8.':
		'von hier an ist die Datei nicht UTF-8 (Windows-1252 oder Latin-1?); speichern Sie sie als UTF-8.',
	'the invisible character {0} cannot be in a deck; delete it.':
		'das unsichtbare Zeichen {0} kann in keinem Stapel stehen; löschen Sie es.',
	"the invisible direction override {0} makes text read differently from what it is; delete it (`dir: rtl` sets a deck's direction).":
		'das unsichtbare Richtungszeichen {0} lässt Text anders lesen, als er ist; löschen Sie es (`dir: rtl` setzt die Richtung eines Stapels).',
	'the office of “{0}”': 'das Amt von „{0}“',
	'the question gives its answer away: it has “{0}” in it.':
		'die Frage verrät ihre Antwort: „{0}“ steht darin.',
	'the question gives its answer away: “{0}” leads to “{1}”. Write it in other words.':
		'die Frage verrät ihre Antwort: „{0}“ führt zu „{1}“. Schreiben Sie sie mit anderen Worten.',
	'the quotation {0}': 'das Zitat {0}',
	'the record is by the author of the claim: nobody is a witness against themselves. Anchor the record in a source of somebody else.':
		'der Beleg ist von der Person, die es behauptet: niemand zeugt gegen sich selbst. Verankern Sie ihn in einer Quelle von jemand anderem.',
	'the record needs a source other than “{0}”, which claims otherwise.':
		'der Beleg braucht eine andere Quelle als „{0}“, die anderes behauptet.',
	'the right option has {0} characters and the longest of the others {1}: the longest is guessed first. Make them alike in length.':
		'die richtige Auswahl hat {0} Zeichen, die längste der anderen {1}: die längste wird zuerst geraten. Machen Sie alle gleich lang.',
	'the right option has {0} characters and the shortest of the others {1}: it stands out. Make them alike in length.':
		'die richtige Auswahl hat {0} Zeichen, die kürzeste der anderen {1}: sie fällt auf. Machen Sie alle gleich lang.',
	'the right option is {0}, and none of the others is: write them alike.':
		'die richtige Auswahl ist {0}, die anderen sind es nicht: schreiben Sie alle gleich.',
	'the same date': 'dasselbe Datum',
	'the same number': 'dieselbe Zahl',
	"the sentences that Footnote adds around a deck's own are in English for “{0}”; it knows {1}.":
		'die Sätze, die Footnote zu denen eines Stapels hinzufügt, sind für „{0}“ auf Englisch; es kann {1}.',
	'there is a colon here that parts nothing. {0}':
		'hier steht ein Doppelpunkt, der nichts trennt. {0}',
	'there is a sign here that does not belong. Look for a bracket, a brace or a comma too many, or put the text in quotes.':
		'hier steht ein Zeichen, das nicht hierher gehört. Suchen Sie eine Klammer oder ein Komma zu viel, oder setzen Sie den Text in Anführungszeichen.',
	'there is no blank “{0}” in the text.': 'im Text gibt es keine Lücke „{0}“.',
	'there is no blank “{0}” in the text; did you mean {1}?':
		'im Text gibt es keine Lücke „{0}“; ist {1} gemeint?',
	'there is no deck in this file.': 'in dieser Datei ist kein Stapel.',
	'there is no {0} “{1}”': 'es gibt hier nicht: {0} „{1}“',
	'these words are not in {0} word for word; quote them as they stand.':
		'diese Worte stehen nicht wörtlich in {0}; zitieren Sie sie, wie sie dort stehen.',
	'this cannot be read as YAML. Look at quotes, brackets and indentation, here and in the line before.':
		'das lässt sich nicht als YAML lesen. Sehen Sie nach Anführungszeichen, Klammern und Einrückung, hier und in der Zeile davor.',
	'this line begins too far to the left or to the right. What belongs together begins in the same column.':
		'diese Zeile beginnt zu weit links oder rechts. Was zusammengehört, beginnt in derselben Spalte.',
	thousands: 'Tausend',
	tonnes: 'Tonnen',
	'true or false': 'true oder false',
	weeks: 'Wochen',
	'what the letters stand for': 'wofür die Buchstaben stehen',
	'within brackets or braces nothing can be listed line by line. Put commas between, or take the brackets away.':
		'in Klammern kann nichts Zeile für Zeile aufgezählt werden. Setzen Sie Kommas dazwischen, oder nehmen Sie die Klammern weg.',
	'write `format: 1`': 'schreiben Sie `format: 1`',
	'write `{0}: …`': 'schreiben Sie `{0}: …`',
	'write that fact': 'schreiben Sie diesen Fakt',
	'write the answer, such as `right: Minsk` or `right: { entity: minsk }`':
		'schreiben Sie die Antwort, etwa `right: Minsk` oder `right: { entity: minsk }`',
	'write the number, such as `value: 21`': 'schreiben Sie die Zahl, etwa `value: 21`',
	'write the sentence that is true, such as `text: It landed in 1969.`':
		'schreiben Sie den Satz, der wahr ist, etwa `text: It landed in 1969.`',
	"show the picture, such as `picture: '![The lander from the side](media/lander.jpg)'`":
		"zeigen Sie das Bild, etwa `picture: '![The lander from the side](media/lander.jpg)'`",
	'list two places in the picture or more, such as `regions: [{ id: hatch, name: the hatch, where: upper left, box: [0.1, 0.1, 0.2, 0.15] }, …]`':
		'zählen Sie zwei oder mehr Stellen im Bild auf, etwa `regions: [{ id: hatch, name: the hatch, where: upper left, box: [0.1, 0.1, 0.2, 0.15] }, …]`',
	'give the region an id, such as `id: hatch`':
		'geben Sie der Stelle eine Kennung, etwa `id: hatch`',
	'say what is there, such as `name: the hatch`': 'sagen Sie, was dort ist, etwa `name: the hatch`',
	'say where it is for whoever does not see it, such as `where: upper left`':
		'sagen Sie für alle, die es nicht sehen, wo es ist, etwa `where: upper left`',
	'write [left, top, width, height], each a part of the picture, such as `box: [0.1, 0.1, 0.2, 0.15]`':
		'schreiben Sie [links, oben, Breite, Höhe], jeweils als Teil des Bildes, etwa `box: [0.1, 0.1, 0.2, 0.15]`',
	'“{0}” is what another region is called, too: say which of the two it is, such as “left {1}”.':
		'So heißt auch eine andere Stelle: „{0}“. Sagen Sie, welche der beiden es ist, etwa „linke {1}“.',
	'“{0}” is where another region is, too: say what tells the two places apart.':
		'„{0}“ ist auch der Ort einer anderen Stelle: sagen Sie, was die beiden Orte unterscheidet.',
	'nothing is in it: write [left, top, width, height], each a part of the picture, from 0 to 1.':
		'darin ist nichts: schreiben Sie [links, oben, Breite, Höhe], jeweils als Teil des Bildes von 0 bis 1.',
	'it reaches beyond the picture: write [left, top, width, height], each a part of the picture, from 0 to 1.':
		'es ragt über das Bild hinaus: schreiben Sie [links, oben, Breite, Höhe], jeweils als Teil des Bildes von 0 bis 1.',
	'write what is shown, such as `front: der Hund`':
		'schreiben Sie, was gezeigt wird, etwa `front: der Hund`',
	'write what is to be known, such as `back: the dog`':
		'schreiben Sie, was man wissen soll, etwa `back: the dog`',
	'“{0}” is what the question says, so it is its own answer: write what is to be known.':
		'„{0}“ sagt schon die Frage, also ist sie ihre eigene Antwort: schreiben Sie, was man wissen soll.',
	'nobody types this side, so nothing is accepted for it: delete it, shorten the side to a few plain words, or ask for it (`both: true`).':
		'diese Seite tippt niemand, also gilt dafür auch nichts anderes: löschen Sie es, kürzen Sie die Seite auf wenige einfache Wörter, oder lassen Sie nach ihr fragen (`both: true`).',
	'“{0}” is right for “{1}” as well, and both are of the partners “{2}”, of which each has its own: say what tells the two apart, or take one of them out of the group.':
		'„{0}“ ist auch bei „{1}“ richtig, und beide gehören zu den Partnern „{2}“, von denen jeder seinen eigenen hat: sagen Sie, was die beiden unterscheidet, oder nehmen Sie einen aus der Gruppe.',
	'write the sentence with its gaps, such as `text: “Apollo {{number:11}} landed on the {{where:Moon}}.”`':
		'schreiben Sie den Satz mit seinen Lücken, etwa `text: “Apollo {{number:11}} landed on the {{where:Moon}}.”`',
	'write the words that were said, at most 25 of them, such as `text: The Eagle has landed`':
		'schreiben Sie die Worte, die gesagt wurden, höchstens 25, etwa `text: The Eagle has landed`',
	'write the words themselves, or `{ entity: … }` with the id of one of the `entities`':
		'schreiben Sie die Worte selbst, oder `{ entity: … }` mit der Kennung eines Eintrags in `entities`',
	'write the words themselves, such as `{ text: Apollo 11, accept: [Apollo XI] }`':
		'schreiben Sie die Worte selbst, etwa `{ text: Apollo 11, accept: [Apollo XI] }`',
	'write what is asked about, such as `left: Belarus` or `left: { entity: belarus }`':
		'schreiben Sie, wonach gefragt wird, etwa `left: Belarus` oder `left: { entity: belarus }`',
	'write what is asked of each member, such as `question: How did {member} vote?`':
		'schreiben Sie, was bei jedem Mitglied gefragt wird, etwa `question: How did {member} vote?`',
	'write what is asked, such as `question: When did Apollo 11 land?`':
		'schreiben Sie, was gefragt wird, etwa `question: When did Apollo 11 land?`',
	'write what is defined, such as `term: Perigee`':
		'schreiben Sie, was definiert wird, etwa `term: Perigee`',
	'write what is wrong, such as `{ text: Twice, why: It landed once. }`':
		'schreiben Sie, was falsch ist, etwa `{ text: Twice, why: It landed once. }`',
	years: 'Jahre',
	'{0} (JSON of the same shape will do, too)': '{0} (JSON in derselben Form geht auch)',
	'{0} (named in {1} places)': '{0} (an {1} Stellen genannt)',
	'{0} and {1}': '{0} und {1}',
	'{0} and {1} more': '{0} und {1} weitere',
	'{0} could be {1}; choose a date that is certainly wrong.':
		'{0} könnte {1} sein; wählen Sie ein Datum, das sicher falsch ist.',
	'{0} counts as right ({1}, give or take {2}).':
		'{0} gilt als richtig ({1}, mit einem Spielraum von {2}).',
	'{0} has the id “{1}” (number {2} of them); give this one its own.':
		'{0} hat die Kennung „{1}“ (Nummer {2} davon); geben Sie diesem eine eigene.',
	'“{0}” has no fact “{1}”; is it {2}?': '„{0}“ hat keine Tatsache „{1}“; ist {2} gemeint?',
	'“{0}” is not asked and answered alike: they differ in {1}; make them agree, or take `same` out.':
		'„{0}“ wird nicht gleich gefragt und beantwortet: Der Unterschied liegt bei {1}; gleichen Sie beide an, oder nehmen Sie `same` heraus.',
	'that is a fact of this deck; name one of another deck.':
		'das ist eine Tatsache dieses Stapels; nennen Sie eine eines anderen Stapels.',
	'{0} has the id “{1}” too; give one of them another.':
		'{0} hat auch die Kennung „{1}“; geben Sie einer der beiden eine andere.',
	'{0} is given twice; delete one.': '{0} ist zweimal angegeben; löschen Sie eines.',
	'{0} is half a character (a lone surrogate); write the whole one.':
		'{0} ist ein halbes Zeichen (ein einzelnes Surrogat); schreiben Sie das ganze.',
	'{0} is not a character; delete it.': '{0} ist kein Zeichen; löschen Sie es.',
	'{0} is not as exact as {1}: it would stand out; make them alike.':
		'{0} ist nicht so genau wie {1}: es würde auffallen; machen Sie beide gleich genau.',
	'{0} is written left to right; set dir: ltr.':
		'{0} wird von links nach rechts geschrieben; setzen Sie dir: ltr.',
	'{0} is written right to left; set dir: rtl.':
		'{0} wird von rechts nach links geschrieben; setzen Sie dir: rtl.',
	'{0} must be at least {1}.': '{0} muss mindestens {1} sein.',
	'{0} must be at most {1}.': '{0} darf höchstens {1} sein.',
	'{0} must be {1}.': '{0} muss {1} sein.',
	'{0} must be {1}; did you mean {2}?': '{0} muss {1} sein; ist {2} gemeint?',
	'{0} of its {1} words are quoted; {2} (a tenth) are the most. Drop or shorten excerpts.':
		'{0} der {1} Wörter sind zitiert; höchstens {2} (ein Zehntel) sind erlaubt. Lassen Sie Zitate weg, oder kürzen Sie sie.',
	'{0} or {1}': '{0} oder {1}',
	'{0}, and copy your questions and answers into it from an export as text':
		'{0}, und übertragen Sie Ihre Fragen und Antworten aus einer Ausgabe als Text',
	'{0}, and make each row a fact, such as a `pair` with a left and a right side, with its source':
		'{0}, und machen Sie aus jeder Zeile einen Fakt, etwa ein `pair` mit einer linken und einer rechten Seite, mit seiner Quelle',
	'{0}, and type what is said': '{0}, und tippen Sie ab, was gesagt wird',
	'{0}, and type what it shows': '{0}, und tippen Sie ab, was darauf zu sehen ist',
	'{0}, and write what is to be learnt as facts':
		'{0}, und schreiben Sie, was gelernt werden soll, als Fakten',
	'{0}; did you mean {1}?': '{0}; ist {1} gemeint?',
	'{0}; {1}, or correct the id.': '{0}; {1}, oder berichtigen Sie die Kennung.',
	'“\\{0}” is no escape that YAML knows; write \\\\ for a backslash, or use single quotes.':
		'„\\{0}“ ist keine Zeichenfolge, die YAML kennt; schreiben Sie \\\\ für einen umgekehrten Schrägstrich, oder nehmen Sie einfache Anführungszeichen.',
	'“about {0}” is as true as “about {1}”: choose numbers that are further away than {2}.':
		'„about {0}“ ist so wahr wie „about {1}“: wählen Sie Zahlen, die weiter weg sind als {2}.',
	'“less than {0}” is true as well; only smaller numbers are wrong.':
		'„less than {0}“ stimmt auch; nur kleinere Zahlen sind falsch.',
	'“{0} {1}” is true as well; only larger numbers are wrong.':
		'„{0} {1}“ stimmt auch; nur größere Zahlen sind falsch.',
	'“{0}” ({1}) stands after “{2}” ({3}): put them in the order of their dates.':
		'„{0}“ ({1}) steht nach „{2}“ ({3}): ordnen Sie sie nach ihren Daten.',
	'“{0}” before the gap fits “{1}” and hardly any other option: write “a(n)”, or take the article into the gap.':
		'„{0}“ vor der Lücke passt zu „{1}“ und zu kaum einer anderen Auswahl: schreiben Sie „a(n)“, oder nehmen Sie den Artikel in die Lücke.',
	'“{0}” could be taken for the right answer, “{1}”, said in other words: make the difference plain, or choose something else.':
		'„{0}“ ließe sich als die richtige Antwort „{1}“ in anderen Worten verstehen: machen Sie den Unterschied deutlich, oder wählen Sie etwas anderes.',
	'“{0}” counts as right for the group “{1}”, too: who types it is right in both. Keep it in one of them.':
		'„{0}“ gilt auch für die Gruppe „{1}“ als richtig: wer es tippt, hat in beiden recht. Behalten Sie es in einer von ihnen.',
	'“{0}” differs from “{1}” by accents alone, which do not count: say `accentsCount: true` of the deck or of both, or name one of them otherwise.':
		'„{0}“ unterscheidet sich von „{1}“ nur durch Akzente, und die zählen nicht: sagen Sie `accentsCount: true` beim Stapel oder bei beiden, oder nennen Sie eines anders.',
	'“{0}” differs from “{1}” in “{2}” by accents alone, which do not count: say `accentsCount: true` of the deck, or choose other words.':
		'„{0}“ unterscheidet sich von „{1}“ in „{2}“ nur durch Akzente, und die zählen nicht: sagen Sie `accentsCount: true` beim Stapel, oder wählen Sie andere Worte.',
	'“{0}” has a partner in “{1}” too, though “{2}” is one to one; set oneToOne: false or correct one.':
		'„{0}“ hat auch in „{1}“ einen Partner, obwohl „{2}“ eins zu eins ist; setzen Sie oneToOne: false, oder berichtigen Sie eines.',
	'“{0}” has no word of the question or its answer in it: quote the words that carry the fact.':
		'in „{0}“ steht kein Wort der Frage oder ihrer Antwort: zitieren Sie die Worte, die den Fakt tragen.',
	'“{0}” is a member in “{1}”, which is about the same: correct one of them, or say in the label what tells them apart.':
		'„{0}“ gehört in „{1}“ dazu, wo es um dasselbe geht: berichtigen Sie eines davon, oder sagen Sie in der Bezeichnung, was sie unterscheidet.',
	'“{0}” is a name of “{1}” too: nobody could tell which is meant. Delete it from one of them, or add what tells them apart.':
		'„{0}“ ist auch ein Name von „{1}“: niemand wüsste, was gemeint ist. Löschen Sie ihn bei einem davon, oder fügen Sie an, was sie unterscheidet.',
	'“{0}” is another name for “{1}” ({2}): two options would be right. Choose something else.':
		'„{0}“ ist ein anderer Name für „{1}“ ({2}): zwei Antworten wären richtig. Wählen Sie etwas anderes.',
	'“{0}” is asked in the same words by “{1}”, with another answer; tell the two apart or delete one.':
		'„{0}“ fragt „{1}“ mit denselben Worten, aber mit einer anderen Antwort; machen Sie sie unterscheidbar, oder löschen Sie eines.',
	'“{0}” is asked in the same words by “{1}”, with the same answer; tell the two apart or delete one.':
		'„{0}“ fragt „{1}“ mit denselben Worten und derselben Antwort; machen Sie sie unterscheidbar, oder löschen Sie eines.',
	'“{0}” is in the group “{1}” already.': '„{0}“ ist schon in der Gruppe „{1}“.',
	'“{0}” is listed as a member and as outside; it cannot be both.':
		'„{0}“ steht unter den Mitgliedern und unter outside; beides geht nicht.',
	'“{0}” is listed twice; delete one.': '„{0}“ steht zweimal da; löschen Sie eines.',
	'“{0}” is no member of the closed set “{1}”, which is about the same: correct one of them, or say in the label what tells them apart.':
		'„{0}“ gehört nicht zur geschlossenen Menge „{1}“, in der es um dasselbe geht: berichtigen Sie eines davon, oder sagen Sie in der Bezeichnung, was sie unterscheidet.',
	'“{0}” is no member of “{1}”: only members are asked; add it to `members`, or delete it here.':
		'„{0}“ ist kein Mitglied von „{1}“: gefragt wird nur nach Mitgliedern; tragen Sie es unter `members` ein, oder löschen Sie es hier.',
	'“{0}” is no proof: what a source leaves out may still be so. Say what shows it wrong, or ask for what the source names (“Which … does it name?”).':
		'„{0}“ beweist nichts: was eine Quelle auslässt, kann trotzdem so sein. Sagen Sie, was zeigt, dass es falsch ist, oder fragen Sie nach dem, was die Quelle nennt („Welche … nennt sie?“).',
	'“{0}” is not a run of the quotation; copy it from the text.':
		'„{0}“ steht nicht so im Zitat; kopieren Sie es aus dem Text.',
	'“{0}” is offered as wrong twice; delete one.':
		'„{0}“ wird zweimal als falsch angeboten; löschen Sie eines.',
	'“{0}” is offered as wrong, and differs from the right “{1}” by accents alone, which do not count: say `accentsCount: true` of the deck, or choose other words.':
		'„{0}“ wird als falsch angeboten und unterscheidet sich vom richtigen „{1}“ nur durch Akzente, und die zählen nicht: sagen Sie `accentsCount: true` beim Stapel, oder wählen Sie andere Worte.',
	'“{0}” is offered as wrong, but it is right here.':
		'„{0}“ wird als falsch angeboten, ist hier aber richtig.',
	'“{0}” is outside of “{1}”, which is about the same: correct one of them, or say in the label what tells them apart.':
		'„{0}“ steht in „{1}“ unter outside, wo es um dasselbe geht: berichtigen Sie eines davon, oder sagen Sie in der Bezeichnung, was sie unterscheidet.',
	'“{0}” is right in “{1}”, which asks the same of “{2}”: delete it here.':
		'„{0}“ ist in „{1}“ richtig, wo dasselbe über „{2}“ gefragt wird: löschen Sie es hier.',
	'“{0}” is the name of the entity “{1}”: write { entity: {2} } if “{3}” is the same, or delete it.':
		'„{0}“ ist der Name von „{1}“: schreiben Sie { entity: {2} }, wenn „{3}“ dasselbe ist, oder löschen Sie es.',
	'“{0}” is the name of “{1}”, another entity of this deck: whoever means that one would be right. Delete it.':
		'„{0}“ ist der Name von „{1}“, etwas anderem in diesem Stapel: wer das meint, hätte recht. Löschen Sie es.',
	'“{0}” is too little to be an answer: nearly everything has it in it. Delete it.':
		'„{0}“ ist zu wenig für eine Antwort: fast überall steht es darin. Löschen Sie es.',
	'“{0}” is under “{1}” in “{2}”, which asks the same: correct one of them.':
		'„{0}“ steht unter „{1}“ in „{2}“, wo dasselbe gefragt wird: berichtigen Sie eines davon.',
	'“{0}” is what “{1}” is called, too: say what tells the two apart, or delete one.':
		'auch „{1}“ heißt „{0}“: sagen Sie, was die beiden unterscheidet, oder löschen Sie eines.',
	'“{0}” is what “{1}” says is true: correct one of them.':
		'„{0}“ ist nach „{1}“ wahr: berichtigen Sie eines davon.',
	'“{0}” is {1}, and of what stands beside it nothing is: whoever knows that much needs no more. Offer others of its kind.':
		'„{0}“ ist {1}, und daneben steht nichts dergleichen: wer das weiß, braucht nicht mehr. Bieten Sie anderes derselben Art an.',
	'“{0}” is {1}, and of what stands beside it only one thing is: whoever knows that much needs no more. Offer others of its kind.':
		'„{0}“ ist {1}, und daneben steht nur eines dergleichen: wer das weiß, braucht nicht mehr. Bieten Sie anderes derselben Art an.',
	'“{0}” may have other right answers and fewer than {1} proven wrong ones, so it cannot be asked.':
		'„{0}“ hat vielleicht andere richtige Antworten und weniger als {1} bewiesen falsche, kann also nicht gefragt werden.',
	'“{0}” speaks, and cannot be who reported it from others: leave out the speaker, or put them first.':
		'„{0}“ spricht selbst und kann nicht von anderen berichtet haben: lassen Sie „{0}“ weg, oder nennen Sie es zuerst.',
	'“{0}” stands in the chain twice, so each reports what the other said: write who asserts it first, then who reported that, each once.':
		'„{0}“ steht zweimal in der Kette, sodass jeder berichtet, was der andere sagte: schreiben Sie zuerst, wer es behauptet, dann, wer davon berichtet hat, jeden einmal.',
	'“{0}” stands more than once in the quotation; take a longer run.':
		'„{0}“ steht mehrmals im Zitat; nehmen Sie ein längeres Stück.',
	'“{0}” {1}: give it by its name, so that it is certain to be something else than “{2}”.':
		'„{0}“ {1}: nennen Sie es beim Namen, damit sicher ist, dass es etwas anderes ist als „{2}“.',
	'is {0}, but the question asks for a share: ask “How many …?”, or give it in percent (`unit: percent`).':
		'ist {0}, aber die Frage fragt nach einem Anteil: fragen Sie „Wie viele …?“, oder geben Sie es in Prozent an (`unit: percent`).',
	'asks for a date, but the answer is in “{0}”: ask “How many {1} …?”, or make it a fact of kind date.':
		'fragt nach einem Datum, aber die Antwort ist in „{0}“: fragen Sie „Wie viele {1} …?“, oder machen Sie daraus einen Fakt der Art date.',
	'says “{0}”, which is another time on every day that it is asked: write the date instead, as in “in {1}”.':
		'sagt „{0}“, was an jedem Tag, an dem gefragt wird, eine andere Zeit ist: schreiben Sie stattdessen das Datum, etwa „im Jahr {1}“.',
	'denies twice, so that few can tell what is asked: ask it the other way round.':
		'verneint doppelt, sodass kaum jemand sagen kann, was gefragt ist: fragen Sie andersherum.',
	'is about {0}, but the fact holds as of {1}: correct `asOf`, or the question.':
		'handelt von {0}, aber der Fakt hat den Stand {1}: berichtigen Sie `asOf` oder die Frage.',
	'“{0}” speaks of the other options, which stand in another order each time and not all of them: say in words what is meant, or choose something else.':
		'„{0}“ spricht von den anderen Antworten, die jedes Mal anders geordnet und nicht alle da sind: sagen Sie mit Worten, was gemeint ist, oder wählen Sie etwas anderes.',
	'“{0}” is one of the “{1}” as well (“{2}”), and nobody does both: correct one of them.':
		'„{0}“ steht auch unter „{1}“ („{2}“), und beides tut niemand: berichtigen Sie eines davon.',
	'“{0}” is a word for many things, so whoever does not know “{1}” would be right with it. Delete it.':
		'„{0}“ ist ein Wort für vieles, also hätte damit auch recht, wer „{1}“ nicht weiß. Löschen Sie es.',
	'is “{0}”, but the question asks for a share: ask “How many …?”, or give it in percent (`unit: percent`).':
		'ist „{0}“, aber die Frage fragt nach einem Anteil: fragen Sie „Wie viele …?“, oder geben Sie es in Prozent an (`unit: percent`).',
	False: 'Falsch',
	'pictures are left out': 'Bilder sind weggelassen',
	'sounds and films are left out': 'Töne und Filme sind weggelassen',
	'pictures and sounds at other addresses are not fetched':
		'Bilder und Töne unter anderen Adressen werden nicht geholt',
	'a picture or sound is not in the file': 'ein Bild oder Ton ist nicht in der Datei',
	'a file is no picture or sound that is known here':
		'eine Datei ist kein Bild oder Ton, den man hier kennt',
	'an SVG is a small program rather than a picture, and is left out':
		'ein SVG ist eher ein kleines Programm als ein Bild und ist weggelassen',
	'a picture or sound is too large': 'ein Bild oder Ton ist zu groß',
	'a picture tells where or by whom it was made, which cannot be cut out here':
		'ein Bild verrät, wo oder von wem es gemacht wurde; das lässt sich hier nicht herausschneiden',
	'a picture or sound is damaged': 'ein Bild oder Ton ist beschädigt',
	'more than 100 MB of pictures and sounds, or 4,000 of them, do not fit in a deck':
		'mehr als 100 MB an Bildern und Tönen, oder 4.000 davon, passen nicht in einen Stapel',
	'a picture or sound is described by the name of its file':
		'ein Bild oder Ton ist mit dem Namen seiner Datei beschrieben',
	'only cards of two sides show pictures: its words are kept':
		'nur Karten mit zwei Seiten zeigen Bilder: seine Wörter bleiben',
	'pictures and sounds are kept as their words': 'von Bildern und Tönen bleiben die Wörter',
	'a picture or sound is not on this device': 'ein Bild oder Ton ist nicht auf diesem Gerät',
	'must be a picture and nothing else, such as `![The lander from the side](media/lander.jpg)`':
		'muss ein Bild sein und nichts sonst, etwa `![The lander from the side](media/lander.jpg)`',
	'the chance of recall and the weights by which it was planned count only where nothing was answered here before':
		'die Wahrscheinlichkeit des Erinnerns und die Gewichte, nach denen geplant wurde, gelten nur, wo hier noch nichts beantwortet wurde',
	'of several ways in which it was planned that of most cards counts, and only where nothing was answered here before':
		'von mehreren Weisen, wie geplant wurde, gilt die der meisten Karten, und nur, wo hier noch nichts beantwortet wurde',
	'gaps that were asked together are asked one by one':
		'Lücken, die zusammen gefragt wurden, werden einzeln gefragt',
	'marks nothing in the picture: the place is said in words':
		'markiert im Bild nichts: die Stelle ist in Worten gesagt',
	'what is marked or hidden in a picture is not to be seen':
		'was in einem Bild markiert oder verdeckt ist, ist nicht zu sehen',
	'a shape that hides something is kept as its box':
		'eine Form, die etwas verdeckt, wird als Rechteck um sie behalten',
	'words that were written into a picture stand beside it':
		'Wörter, die in ein Bild geschrieben waren, stehen daneben',
	'some of what hides parts of a picture is left out':
		'einiges, was Teile eines Bildes verdeckt, fehlt',
	'hides parts of a picture that cannot be read':
		'verdeckt Teile eines Bildes, das nicht gelesen werden kann',
	Picture: 'Bild',
	Sound: 'Ton',
	'{0} has no words for whoever cannot see or hear it: write ![what is seen]({1}).':
		'{0} hat keine Wörter für alle, die es nicht sehen oder hören: schreiben Sie ![was zu sehen ist]({1}).',
	'no fact shows {0}: write ![what is seen]({1}) where it belongs, or take it out.':
		'kein Fakt zeigt {0}: schreiben Sie ![was zu sehen ist]({1}), wo es hingehört, oder nehmen Sie es heraus.',
	'{0} lies beside the deck’s file, which is all there is here: `npm run decks -- convert` makes a .footnote file that holds both.':
		'{0} liegt neben der Datei des Stapels, und hier ist nur die: `npm run decks -- convert` macht eine .footnote-Datei, in der beides ist.',
	'{0} is no name of a file in the folder “media”: call it by one, such as media/flag.jpg.':
		'{0} ist kein Name einer Datei im Ordner „media“: nennen Sie es so, etwa media/flag.jpg.',
	'there is no {0} beside the deck: put it there, or take it out of the text.':
		'neben dem Stapel ist kein {0}: legen Sie es dorthin, oder nehmen Sie es aus dem Text.',
	'{0}: {1}. Pictures are PNG, JPEG, WebP, GIF or AVIF, sounds MP3, M4A, OGG or WAV, each of 5 MB at the most.':
		'{0}: {1}. Bilder sind PNG, JPEG, WebP, GIF oder AVIF, Töne MP3, M4A, OGG oder WAV, jedes höchstens 5 MB groß.',
	'{0} is more than fits: a deck has 100 MB of pictures and sounds at the most.':
		'{0} ist mehr, als hineinpasst: ein Stapel hat höchstens 100 MB an Bildern und Tönen.',
	'write it as { file: media/flag.jpg, credit: Ann Example, license: CC BY 4.0 }: credit and license may be left out, and nothing else stands there.':
		'schreiben Sie es als { file: media/flag.jpg, credit: Ann Example, license: CC BY 4.0 }: credit und license dürfen fehlen, und sonst steht dort nichts.',
	True: 'Richtig',
	'True or false?': 'Richtig oder falsch?',
	'a hint is left out': 'ein Hinweis ist weggelassen',
	'a link is kept as its words': 'von einem Link bleiben die Wörter',
	'a table is kept as lines of text': 'eine Tabelle bleibt als Textzeilen',
	'an answer that is right in part counts as wrong':
		'eine Antwort, die zum Teil richtig ist, zählt als falsch',
	'asks for an essay, which nobody can mark here':
		'verlangt einen Aufsatz, den hier niemand bewerten kann',
	'cannot be read': 'ist nicht lesbar',
	'does not fit on a card': 'passt auf keine Karte',
	'of texts in several languages one is kept': 'von Texten in mehreren Sprachen bleibt eine',
	'is a sheet that is hidden': 'ist ein ausgeblendetes Tabellenblatt',
	'further columns are kept as a note': 'weitere Spalten bleiben als Notiz',
	'further right answers are left out': 'weitere richtige Antworten sind weggelassen',
	'has no question': 'hat keine Frage',
	'has no right answer': 'hat keine richtige Antwort',
	'has one side only': 'hat nur eine Seite',
	'is kept as front and back': 'bleibt als Vorder- und Rückseite',
	'is longer than a card may be': 'ist länger, als eine Karte sein darf',
	'is more than a deck holds (20,000): bring the rest as a second deck':
		'ist mehr, als ein Stapel fasst (20.000): nehmen Sie den Rest als zweiten Stapel',
	'is of a type that Footnote does not read: {0}':
		'ist von einer Art, die Footnote nicht liest: {0}',
	'is text that asks nothing': 'ist Text, der nichts fragt',
	'is there already': 'ist schon da',
	'line {0}': 'Zeile {0}',
	'nothing to learn was found in it': 'darin wurde nichts zu lernen gefunden',
	'only a newer Footnote can ask it': 'nur ein neueres Footnote kann es fragen',
	'row {0}': 'Zeile {0}',
	'some formatting is left out': 'etwas Formatierung ist weggelassen',
	'further wrong answers are left out': 'weitere falsche Antworten sind weggelassen',
	'its question is longer than Kahoot shows (120 characters)':
		'die Frage ist länger, als Kahoot sie zeigt (120 Zeichen)',
	'its answer is longer than Kahoot shows (75 characters)':
		'die Antwort ist länger, als Kahoot sie zeigt (75 Zeichen)',
	'has no wrong answers that Kahoot could show':
		'hat keine falschen Antworten, die Kahoot zeigen könnte',
	'further sides are left out': 'weitere Seiten sind weggelassen',
	'tags are not kept': 'Schlagwörter bleiben nicht erhalten',
	'some tags are cut short or left out': 'einige Schlagwörter sind gekürzt oder weggelassen',
	'signs or blanks in tags read otherwise':
		'Zeichen oder Leerstellen in Schlagwörtern lesen sich anders',
	'the file declares entities (DOCTYPE), which Footnote does not read':
		'die Datei vereinbart Kürzel (DOCTYPE), die Footnote nicht liest',
	'the file is damaged': 'die Datei ist beschädigt',
	'the file is nested too deeply': 'die Datei ist zu tief verschachtelt',
	'the file is of no format that Footnote reads: export it as a table (CSV) or as an Anki package, and bring that':
		'die Datei hat kein Format, das Footnote liest: Exportieren Sie sie als Tabelle (CSV) oder als Anki-Paket, und bringen Sie das',
	'the rest': 'der Rest',
	'when it was to be asked next is not kept': 'wann es als Nächstes drankam, bleibt nicht erhalten',
	'whoever made the file': 'wer die Datei gemacht hat',
	'wrong answers are left out': 'falsche Antworten sind weggelassen',
	'wrong answers without a reason are left out':
		'falsche Antworten ohne Begründung sind weggelassen',
	'{0} rows are more than Footnote reads at once':
		'{0} Zeilen sind mehr, als Footnote auf einmal liest',
	'a day that was set by hand is not kept':
		'ein Tag, der von Hand gesetzt wurde, bleibt nicht erhalten',
	'answers that were given ahead of time, for practice, are left out':
		'Antworten, die vor der Zeit zur Übung gegeben wurden, sind weggelassen',
	'answers to cards that are not in the deck are left out':
		'Antworten zu Karten, die nicht im Stapel sind, sind weggelassen',
	'gaps that were asked together are kept as front and back':
		'Lücken, die zusammen gefragt wurden, bleiben als Vorder- und Rückseite',
	'note {0}': 'Notiz {0}',
	'it takes too long to read': 'es dauert zu lange, sie zu lesen',
	'the file is encrypted': 'die Datei ist verschlüsselt',
	'the file unpacks to more than Footnote reads':
		'die Datei ist ausgepackt größer, als Footnote liest',
	'the file was made by a newer Anki than Footnote knows':
		'die Datei ist von einem neueren Anki, als Footnote kennt',
	'question {0}': 'Frage {0}',
	'there is no quiz in this course': 'in diesem Kurs ist kein Quiz',
	'{0}, line {1}': '{0}, Zeile {1}'
};
