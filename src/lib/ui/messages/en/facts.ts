import { and } from './plural.ts';

/** A fact as a form: what each kind asks, and what belongs in its fields. */
export const facts = {
	add: 'Add another kind of question',
	title: 'A fact',
	description: 'One fact of a deck of yours, and how it is asked.',
	remove: 'Delete this fact',
	more: 'More about it',
	claim: 'Where it is from, and since when',

	/** What each kind asks, an example of it, and its fields. */
	kinds: {
		set: {
			does: 'Which belong',
			example: 'Which states were full members?',
			fields: {
				question: {
					label: 'Question',
					help: 'Such as: Which states were full members of the CIS?'
				},
				label: {
					label: 'What they are, in a few words',
					help: 'To be read after “the”: full members of the CIS.'
				},
				members: { label: 'Who or what belongs', help: 'A line each. Enter goes on.' },
				closed: { label: 'These are all of them', help: '' },
				outside: {
					label: 'What does not belong',
					help: 'Wrong answers to choose among. Only what certainly does not belong, and why.'
				},
				recall: { label: 'Ask to name all of them', help: '' }
			}
		},
		groups: {
			does: 'Which group each is in',
			example: 'How did each state vote?',
			fields: {
				question: {
					label: 'Question',
					help: 'With {member} where the name goes: How did {member} vote?'
				},
				label: {
					label: 'What is divided, in a few words',
					help: 'To be read after “the”: vote of 2 March 2022.'
				},
				groups: { label: 'The groups', help: '' },
				closed: { label: 'Nobody else is in any of them', help: '' }
			}
		},
		quote: {
			does: 'Who said it',
			example: '“Houston, Tranquility Base here”',
			fields: {
				text: { label: 'The words', help: 'At most 25 of them, without quotation marks.' },
				speaker: { label: 'Who said them', help: '' },
				about: {
					label: 'What they are about',
					help: 'Without the name of the speaker: the first words from the Moon.'
				},
				notBy: {
					label: 'Who did not say them',
					help: 'Wrong answers to choose among. Only who certainly did not.'
				},
				blank: {
					label: 'Words to leave out and ask for',
					help: 'Exactly as they stand in the quotation.'
				},
				wrong: {
					label: 'Other words that would fit there',
					help: 'What was not said, and how one knows.'
				},
				lang: { label: 'Language of the words', help: '' }
			}
		},
		date: {
			does: 'When',
			example: 'When did people land on the Moon?',
			fields: {
				question: { label: 'Question', help: 'Such as: When did people land on the Moon?' },
				date: {
					label: 'The date',
					help: '1969-07-20, 1969-07 or 1969. Long ago: 79 AD, 44 BC.'
				},
				event: {
					label: 'What happened then',
					help: 'A short sentence: People landed on the Moon.'
				},
				reverse: {
					label: 'The question the other way round',
					help: 'Such as: What happened on 20 July 1969?'
				},
				wrong: {
					label: 'Wrong dates to choose among',
					help: 'A line each, as exact as the right one.'
				}
			}
		},
		number: {
			does: 'How many',
			example: 'How many states voted against?',
			fields: {
				question: { label: 'Question', help: 'Such as: How many states voted against?' },
				value: { label: 'The number', help: 'In figures.' },
				unit: { label: 'Of what', help: 'If it helps: km, people, percent.' },
				qualifier: { label: 'How exact it is', help: '' },
				tolerance: {
					label: 'How far off is still right',
					help: 'In figures; nothing where it has to be exact.'
				},
				wrong: { label: 'Wrong numbers to choose among', help: 'A line each.' }
			}
		},
		sequence: {
			does: 'Put in order',
			example: 'Launch, orbit, descent, splashdown',
			fields: {
				question: { label: 'Question', help: 'Such as: In which order did the stages come?' },
				items: { label: 'In the right order', help: 'Three or more, a line each. Enter goes on.' },
				label: {
					label: 'What they are, in a few words',
					help: 'To be read after “the”: stages of the flight.'
				}
			}
		},
		pair: {
			does: 'What goes with what',
			example: 'Commander: Neil Armstrong',
			fields: {
				left: { label: 'One thing', help: 'Such as: Commander of Apollo 11' },
				right: { label: 'What goes with it', help: 'The answer: Neil Armstrong' },
				question: { label: 'Question', help: 'Such as: Who was the commander of Apollo 11?' },
				reverse: {
					label: 'The question the other way round',
					help: 'If it is to be asked: What was Neil Armstrong on Apollo 11?'
				},
				oneToOne: { label: 'One right partner each, among all pairs like this', help: '' },
				wrong: { label: 'Wrong answers to choose among', help: 'Each with why it is wrong.' }
			}
		},
		definition: {
			does: 'What it means',
			example: 'Perigee: where an orbit is nearest',
			fields: {
				term: { label: 'The word', help: '' },
				meaning: { label: 'What it means', help: 'Without the word itself.' }
			}
		},
		statement: {
			does: 'Which is true',
			example: 'One true answer among wrong ones',
			fields: {
				question: { label: 'Question', help: 'Such as: Why did one of the crew stay in orbit?' },
				text: { label: 'What is true', help: '' },
				false: {
					label: 'What is not',
					help: 'Two or more, about as long as the true one, each with why it is wrong.'
				}
			}
		},
		cloze: {
			does: 'Fill the gap',
			example: 'The … landed in the Sea of Tranquility',
			fields: {
				text: {
					label: 'The sentence',
					help: 'In [brackets] what is left out: The [Eagle] landed in the Sea of Tranquility.'
				},
				blanks: { label: 'More about the gaps', help: '' }
			}
		},
		picture: {
			does: 'What is where',
			example: 'The parts of a flower',
			fields: {
				picture: {
					label: 'Picture',
					help: 'A drawing, a map, a photograph. What you choose stays on this device and goes where the deck goes.'
				},
				regions: {
					label: 'Places in it',
					help: 'Draw a box over each place, then say what it is.'
				},
				covered: { label: 'Hide what is under the places while asking', help: '' }
			}
		},
		card: {
			does: 'Front and back',
			example: 'Anything on either side',
			fields: {
				front: { label: 'Front', help: '' },
				back: { label: 'Back', help: '' },
				accept: { label: 'Also right', help: '' },
				wrong: { label: 'Wrong answers to choose among', help: '' }
			}
		}
	},

	qualifiers: {
		exactly: 'exactly this',
		about: 'about this',
		'more than': 'more than this',
		'at least': 'at least this',
		'less than': 'less than this'
	},

	/** Parts of what has several. */
	rows: {
		nth: (label: string, n: number) => `${label}, line ${n}`,
		why: 'Why',
		office: 'As what (if it helps)',
		takeOut: (what: string) => `Take out ${what}`,
		up: (what: string) => `Move up ${what}`,
		down: (what: string) => `Move down ${what}`,
		group: 'Name of the group',
		members: (group: string) => `Who is in “${group}”`,
		membersOfNew: 'Who is in it',
		anotherGroup: 'Another group',
		recall: 'A question for all of them',
		recallHelp: 'If they are to be named: Which states voted against?',
		accept: 'Also right',
		acceptHelp: 'Other spellings and words that count, a line each.',
		hint: 'A hint',
		gap: 'Leave out what is selected',
		noGaps: 'Nothing is left out yet.',
		gapTitle: (answer: string) => `“${answer}”`
	},

	/** Places in a picture, drawn and named. */
	regions: {
		choose: 'Choose a picture',
		other: 'Choose another picture',
		put: 'Use this picture',
		chosen: 'The picture is there. Draw the places on it.',
		first: 'Choose a picture first.',
		drawing: 'Picture to draw on',
		keys: 'Arrow keys move it, with Shift they change its size.',
		box: (n: number, name: string) => (name === '' ? `Place ${n}` : `Place ${n}: ${name}`),
		another: 'Another place',
		name: 'What is here?',
		where: 'Where it is, in words',
		round: 'Round',
		takenOut: (name: string) => (name === '' ? 'Taken out.' : `“${name}” is taken out.`),
		/** From the top down, from left to right. */
		parts: [
			['upper left', 'at the top', 'upper right'],
			['on the left', 'in the middle', 'on the right'],
			['lower left', 'at the bottom', 'lower right']
		],
		above: (name: string) => `above ${name}`,
		below: (name: string) => `below ${name}`,
		leftOf: (name: string) => `to the left of ${name}`,
		rightOf: (name: string) => `to the right of ${name}`,
		both: (part: string, beside: string) => `${part}, ${beside}`
	},

	fields: {
		asOf: {
			label: 'When it holds',
			help: 'The day on which it was so: 2026-11-27, 2026-11 or 2026.'
		},
		asOfTo: { label: 'Until', help: 'If it is over.' },
		source: { label: 'Source' },
		saidBy: { label: 'Who says so', help: 'Then who has it from them, down to you.' },
		section: { label: 'Section', none: 'None' },
		tags: { label: 'Tags', help: 'What you file it under, a line each.' },
		accentsCount: { label: 'Accents tell words apart' }
	},

	problems: {
		missing: 'This is still missing.',
		part: 'A part of this is still missing.',
		few: 'More are needed.',
		many: 'These are too many.',
		long: 'This is too long.',
		date: 'Write a year, a month or a day: 1969, 1969-07 or 1969-07-20.',
		number: 'Write a number in figures.',
		noMember: 'Write {member} where the name goes.',
		other: 'This cannot be read.'
	},

	/** The answer has become another. */
	changed: {
		title: 'The answer is another one now. Was it a mistake, or did the world change?',
		was: (answer: string) => `It was: ${answer}`,
		correction: 'It was a mistake',
		world: 'The world changed',
		on: 'Since when it is so',
		onHelp: 'Such as 2026-11-27, 2026-11 or 2026.',
		because: 'What happened',
		becauseHelp: 'Shown to whoever knew the old answer.',
		keep: 'Write it down',
		stop: 'Not now',
		kept: 'Written down. Whoever knew the old answer is asked again.',
		earlier: 'Earlier answers',
		until: (day: string, answer: string) => `Until ${day}: ${answer}`
	},

	/** The same as another kind of fact. */
	becomes: {
		title: 'Ask it in another way',
		none: 'What it says has no place in another kind.',
		nothingLost: 'Nothing is lost.',
		lost: (what: readonly string[]) => `Lost: ${and(what)}.`,
		losses: {
			reverse: 'the question the other way round',
			wrong: 'wrong answers without a reason',
			accept: 'what else is right for the front',
			hint: 'the hint',
			partners: 'that each has one right partner',
			name: 'the link to the name, with its other spellings',
			lang: 'the language of its sides'
		},
		go: (kind: string) => `Make it “${kind}”`,
		done: (kind: string) => `It is “${kind}” now.`,
		is: (kind: string) => `It is “${kind}” now. What you remember of it goes on.`
	},

	/** In place of a question. */
	waits: (fields: readonly string[]) => `It can be asked as soon as this is there: ${and(fields)}.`,
	waitsLonger: 'It cannot be asked as it stands. What is to be put right is said above.'
};
