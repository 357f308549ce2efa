/** The forms that a card is asked in once it is known better than at first sight. */
export const further = {
	typed: {
		answer: 'Your answer',
		/** How exact a date is asked for. */
		date: {
			year: 'Your answer: the year',
			month: 'Your answer: month and year',
			day: 'Your answer: day, month and year'
		},
		hint: 'Hint',
		hintIs: 'Hint:',
		/** Before the first letters of the answer. */
		letters: 'It starts like this:',
		says: (hint: string) => `Hint: ${hint}`,
		/** Before what is lacking of an answer that is right as far as it goes. */
		soFar: 'Right so far.'
	},
	list: {
		added: (text: string) => `${text} added.`,
		removed: (text: string) => `${text} removed.`,
		label: 'Name one',
		add: 'Add',
		done: 'I’m done',
		given: (n: number, wanted: number) => `${n} given, ${wanted} wanted`,
		remove: (text: string) => `Remove ${text}`,
		twice: (text: string) => `${text} is on your list already`,
		yours: 'Your answers',
		all: 'The whole list',
		strangers: 'What did not belong',
		verdicts: {
			right: 'named',
			slip: 'named, misspelt',
			wrong: 'out of place',
			missing: 'missed',
			hinted: 'named',
			self: 'named'
		},
		entries: {
			repeated: 'named twice',
			outsider: 'does not belong',
			sister: (label: string) => `one of the ${label}`,
			unknown: 'not on the list'
		}
	},
	/** A card that is forgotten more often than its memory explains. */
	contrast: {
		title: 'Not to be mixed up with',
		text: 'This one keeps slipping away. What tells the two apart?'
	},
	/** How far off a number may be and still be right. */
	giveOrTake: (n: number) => `Your answer, give or take ${n.toLocaleString('en')}`,
	map: {
		label: 'Map of states to tap',
		list: 'Choose from a list instead',
		result: 'States of this question',
		check: (n: number) => `Check ${n}`,
		tapped: (name: string) => `${name} chosen.`,
		untapped: (name: string) => `${name} taken off.`,
		failed: 'The map could not be loaded.'
	},
	point: {
		picture: 'Picture: tap a place, or choose it from the list',
		places: 'Places in the picture'
	},
	several: {
		pickAll: 'Pick all that belong',
		found: 'found',
		missed: 'missed',
		intruder: 'does not belong'
	},
	placing: {
		match: { rows: 'What to match', answers: 'Answers to match' },
		group: { rows: 'What to sort', answers: 'Groups' },
		order: { rows: 'First to last', answers: 'What to put in order' },
		place: (n: number) => `Place ${n}`,
		empty: 'tap an answer',
		put: (answer: string, row: string) => `${answer}: ${row}`,
		all: 'What belongs where',
		nothing: 'nothing was put here',
		outOfPlace: 'out of order'
	}
};
