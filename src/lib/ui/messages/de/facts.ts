import type { facts as english } from '#lib/ui/messages/en/facts.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { and } from './plural.ts';

/** Ein Fakt als Formular: was jede Art fragt, und was in ihre Felder gehört. */
export const facts: Translated<typeof english> = {
	add: 'Anders fragen lassen',
	title: 'Ein Fakt',
	description: 'Ein Fakt aus deinem Stapel, und wie er gefragt wird.',
	remove: 'Fakt löschen',
	more: 'Mehr dazu',
	claim: 'Woher es ist, und seit wann',

	kinds: {
		set: {
			does: 'Was gehört dazu',
			example: 'Welche Staaten waren Vollmitglieder?',
			fields: {
				question: { label: 'Frage', help: 'Etwa: Welche Staaten waren Vollmitglieder der GUS?' },
				label: {
					label: 'Was sie sind, in wenigen Worten',
					help: 'Wie eine Überschrift: Vollmitglieder der GUS.'
				},
				members: { label: 'Wer oder was dazugehört', help: 'Je eine Zeile. Enter geht weiter.' },
				closed: { label: 'Das sind alle', help: '' },
				outside: {
					label: 'Was nicht dazugehört',
					help: 'Falsche Antworten zur Auswahl. Nur, was sicher nicht dazugehört, und warum.'
				},
				recall: { label: 'Alle aufzählen lassen', help: '' }
			}
		},
		groups: {
			does: 'Was gehört in welche Gruppe',
			example: 'Wie stimmte jeder Staat ab?',
			fields: {
				question: {
					label: 'Frage',
					help: 'Mit {member}, wo der Name hinkommt: Wie stimmte {member} ab?'
				},
				label: {
					label: 'Was aufgeteilt wird, in wenigen Worten',
					help: 'Wie eine Überschrift: Abstimmung vom 2. März 2022.'
				},
				groups: { label: 'Die Gruppen', help: '' },
				closed: { label: 'Sonst gehört niemand in eine davon', help: '' }
			}
		},
		quote: {
			does: 'Wer hat es gesagt',
			example: '„Houston, Tranquility Base here“',
			fields: {
				text: { label: 'Die Worte', help: 'Höchstens 25, ohne Anführungszeichen.' },
				speaker: { label: 'Wer sie gesagt hat', help: '' },
				about: {
					label: 'Worum es darin geht',
					help: 'Ohne den Namen: die ersten Worte vom Mond.'
				},
				notBy: {
					label: 'Wer sie nicht gesagt hat',
					help: 'Falsche Antworten zur Auswahl. Nur, wer es sicher nicht war.'
				},
				blank: {
					label: 'Worte, die fehlen und gefragt werden',
					help: 'Genau so, wie sie im Zitat stehen.'
				},
				wrong: {
					label: 'Andere Worte, die dort passen würden',
					help: 'Was nicht gesagt wurde, und woher man das weiß.'
				},
				lang: { label: 'Sprache der Worte', help: '' }
			}
		},
		date: {
			does: 'Wann',
			example: 'Wann landeten Menschen auf dem Mond?',
			fields: {
				question: { label: 'Frage', help: 'Etwa: Wann landeten Menschen auf dem Mond?' },
				date: {
					label: 'Das Datum',
					help: '20.7.1969, 1969-07 oder 1969. Lange her: 79 AD, 44 BC.'
				},
				event: {
					label: 'Was da geschah',
					help: 'Ein kurzer Satz: Menschen landeten auf dem Mond.'
				},
				reverse: {
					label: 'Die Frage andersherum',
					help: 'Etwa: Was geschah am 20. Juli 1969?'
				},
				wrong: {
					label: 'Falsche Daten zur Auswahl',
					help: 'Je eine Zeile, so genau wie das richtige.'
				}
			}
		},
		number: {
			does: 'Wie viele',
			example: 'Wie viele Staaten stimmten dagegen?',
			fields: {
				question: { label: 'Frage', help: 'Etwa: Wie viele Staaten stimmten dagegen?' },
				value: { label: 'Die Zahl', help: 'In Ziffern.' },
				unit: { label: 'Wovon', help: 'Wenn es hilft: km, Menschen, Prozent.' },
				qualifier: { label: 'Wie genau sie ist', help: '' },
				tolerance: {
					label: 'Wie weit daneben noch richtig ist',
					help: 'In Ziffern; nichts, wenn sie genau stimmen muss.'
				},
				wrong: { label: 'Falsche Zahlen zur Auswahl', help: 'Je eine Zeile.' }
			}
		},
		sequence: {
			does: 'In die richtige Reihenfolge bringen',
			example: 'Start, Umlaufbahn, Abstieg, Wasserung',
			fields: {
				question: { label: 'Frage', help: 'Etwa: In welcher Reihenfolge kamen die Abschnitte?' },
				items: {
					label: 'In der richtigen Reihenfolge',
					help: 'Drei oder mehr, je eine Zeile. Enter geht weiter.'
				},
				label: {
					label: 'Was sie sind, in wenigen Worten',
					help: 'Wie eine Überschrift: Abschnitte des Flugs.'
				}
			}
		},
		pair: {
			does: 'Was gehört zu was',
			example: 'Kommandant: Neil Armstrong',
			fields: {
				left: { label: 'Das eine', help: 'Etwa: Kommandant von Apollo 11' },
				right: { label: 'Was dazugehört', help: 'Die Antwort: Neil Armstrong' },
				question: { label: 'Frage', help: 'Etwa: Wer war Kommandant von Apollo 11?' },
				reverse: {
					label: 'Die Frage andersherum',
					help: 'Wenn auch so gefragt werden soll: Was war Neil Armstrong bei Apollo 11?'
				},
				oneToOne: { label: 'Unter allen solchen Paaren gehört jedes zu genau einem', help: '' },
				wrong: { label: 'Falsche Antworten zur Auswahl', help: 'Jede damit, warum sie falsch ist.' }
			}
		},
		definition: {
			does: 'Was es bedeutet',
			example: 'Perigäum: wo eine Bahn am nächsten ist',
			fields: {
				term: { label: 'Das Wort', help: '' },
				meaning: { label: 'Was es bedeutet', help: 'Ohne das Wort selbst.' }
			}
		},
		statement: {
			does: 'Was stimmt',
			example: 'Eine richtige Antwort unter falschen',
			fields: {
				question: { label: 'Frage', help: 'Etwa: Warum blieb einer in der Umlaufbahn?' },
				text: { label: 'Was stimmt', help: '' },
				false: {
					label: 'Was nicht stimmt',
					help: 'Zwei oder mehr, etwa so lang wie das Richtige, jedes damit, warum es falsch ist.'
				}
			}
		},
		cloze: {
			does: 'Die Lücke füllen',
			example: 'Die … landete im Meer der Ruhe',
			fields: {
				text: {
					label: 'Der Satz',
					help: 'In [Klammern], was fehlen soll: Die [Eagle] landete im Meer der Ruhe.'
				},
				blanks: { label: 'Mehr zu den Lücken', help: '' }
			}
		},
		picture: {
			does: 'Was ist wo',
			example: 'Die Teile einer Blüte',
			fields: {
				picture: {
					label: 'Bild',
					help: 'Eine Zeichnung, eine Karte, ein Foto. Es bleibt auf diesem Gerät und geht mit, wohin das Deck geht.'
				},
				regions: {
					label: 'Stellen darin',
					help: 'Ziehe über jeder Stelle einen Rahmen auf und schreibe, was dort ist.'
				},
				covered: { label: 'Beim Fragen verdecken, was unter den Stellen ist', help: '' }
			}
		},
		card: {
			does: 'Vorn und hinten',
			example: 'Auf jeder Seite, was du willst',
			fields: {
				front: { label: 'Vorn', help: '' },
				back: { label: 'Hinten', help: '' },
				accept: { label: 'Auch richtig', help: '' },
				wrong: { label: 'Falsche Antworten zur Auswahl', help: '' }
			}
		}
	},

	qualifiers: {
		exactly: 'genau so viel',
		about: 'ungefähr so viel',
		'more than': 'mehr als das',
		'at least': 'mindestens so viel',
		'less than': 'weniger als das'
	},

	rows: {
		nth: (label, n) => `${label}, Zeile ${number(n)}`,
		why: 'Warum',
		office: 'Als was (wenn es hilft)',
		takeOut: (what) => `${what} herausnehmen`,
		up: (what) => `${what} nach oben`,
		down: (what) => `${what} nach unten`,
		group: 'Name der Gruppe',
		members: (group) => `Wer in „${group}“ ist`,
		membersOfNew: 'Wer darin ist',
		anotherGroup: 'Noch eine Gruppe',
		recall: 'Eine Frage nach allen darin',
		recallHelp: 'Wenn sie aufgezählt werden sollen: Welche Staaten stimmten dagegen?',
		accept: 'Auch richtig',
		acceptHelp: 'Andere Schreibweisen und Wörter, die gelten: je eine Zeile.',
		hint: 'Ein Hinweis',
		gap: 'Ausgewähltes weglassen',
		noGaps: 'Noch fehlt darin nichts.',
		gapTitle: (answer) => `„${answer}“`
	},

	/** Places in a picture, drawn and named. */
	regions: {
		choose: 'Wähle ein Bild',
		other: 'Wähle ein anderes Bild',
		put: 'Dieses Bild nehmen',
		chosen: 'Das Bild ist da. Zeichne die Stellen darauf ein.',
		first: 'Wähle zuerst ein Bild.',
		drawing: 'Bild zum Einzeichnen',
		keys: 'Pfeiltasten verschieben es, mit Umschalt ändern sie die Größe.',
		box: (n: number, name: string) => (name === '' ? `Stelle ${n}` : `Stelle ${n}: ${name}`),
		another: 'Noch eine Stelle',
		name: 'Was ist hier?',
		where: 'Wo es ist, in Worten',
		round: 'Rund',
		takenOut: (name: string) => (name === '' ? 'Herausgenommen.' : `„${name}“ ist herausgenommen.`),
		/** From the top down, from left to right. */
		parts: [
			['oben links', 'oben', 'oben rechts'],
			['links', 'in der Mitte', 'rechts'],
			['unten links', 'unten', 'unten rechts']
		],
		above: (name: string) => `über „${name}“`,
		below: (name: string) => `unter „${name}“`,
		leftOf: (name: string) => `links von „${name}“`,
		rightOf: (name: string) => `rechts von „${name}“`,
		both: (part: string, beside: string) => `${part}, ${beside}`
	},

	fields: {
		asOf: {
			label: 'Wann es gilt',
			help: 'Der Tag, an dem es so war: 27.11.2026, 2026-11 oder 2026.'
		},
		asOfTo: { label: 'Bis', help: 'Wenn es vorbei ist.' },
		source: { label: 'Quelle' },
		saidBy: { label: 'Wer es sagt', help: 'Danach, wer es von ihnen hat, bis zu dir.' },
		section: { label: 'Abschnitt', none: 'Keiner' },
		tags: { label: 'Schlagwörter', help: 'Worunter du es ablegst, eine Zeile je Wort.' },
		accentsCount: { label: 'Akzente unterscheiden Wörter' }
	},

	problems: {
		missing: 'Das fehlt noch.',
		part: 'Ein Teil davon fehlt noch.',
		few: 'Es müssen mehr sein.',
		many: 'Das sind zu viele.',
		long: 'Das ist zu lang.',
		date: 'Schreib ein Jahr, einen Monat oder einen Tag: 1969, 1969-07 oder 20.7.1969.',
		number: 'Schreib eine Zahl in Ziffern.',
		noMember: 'Schreib {member}, wo der Name hinkommt.',
		other: 'Das lässt sich nicht lesen.'
	},

	changed: {
		title: 'Die Antwort ist jetzt eine andere. War es ein Fehler, oder hat sich die Welt geändert?',
		was: (answer) => `Sie war: ${answer}`,
		correction: 'Es war ein Fehler',
		world: 'Die Welt hat sich geändert',
		on: 'Seit wann es so ist',
		onHelp: 'Etwa 27.11.2026, 2026-11 oder 2026.',
		because: 'Was geschehen ist',
		becauseHelp: 'Das sieht, wer die alte Antwort kannte.',
		keep: 'Festhalten',
		stop: 'Jetzt nicht',
		kept: 'Festgehalten. Wer die alte Antwort kannte, wird noch einmal gefragt.',
		earlier: 'Frühere Antworten',
		until: (day, answer) => `Bis ${day}: ${answer}`
	},

	/** Dasselbe als Fakt anderer Art. */
	becomes: {
		title: 'Anders fragen',
		none: 'Was er sagt, hat in keiner anderen Art Platz.',
		nothingLost: 'Nichts geht verloren.',
		lost: (what) => `Verloren geht: ${and(what)}.`,
		losses: {
			reverse: 'die Frage andersherum',
			wrong: 'falsche Antworten ohne Grund',
			accept: 'was für die Vorderseite auch richtig ist',
			hint: 'der Hinweis',
			partners: 'dass jedes ein richtiges Gegenstück hat',
			name: 'die Verbindung zum Namen mit seinen anderen Schreibweisen',
			lang: 'die Sprache der Seiten'
		},
		go: (kind) => `Zu „${kind}“ machen`,
		done: (kind) => `Jetzt ist es „${kind}“.`,
		is: (kind) => `Jetzt ist es „${kind}“. Was du davon weißt, bleibt.`
	},

	waits: (fields) => `Es kann gefragt werden, sobald das da ist: ${and(fields)}.`,
	waitsLonger: 'So lässt es sich nicht fragen. Was zu richten ist, steht darüber.'
};
