import { and, count } from './plural.ts';

/** From an article to a deck of one's own. */
export const make = {
	title: 'From an article to a deck',
	description: 'Paste an article, look through the facts found in it, and study them.',
	intro:
		'Paste an article. What is said, counted, dated and listed in it is found by rules, and you decide what becomes a question.',
	private: 'The text stays on this device. It is not sent anywhere.',
	back: 'Back to all articles',
	text: 'The article',
	textHelp: 'The whole text, with its heading. Or open it as a file below.',
	file: 'Or a file',
	fileHelp:
		'A document (.docx, .odt), a PDF with text, a .txt file, or a page that you saved (.html).',
	find: 'Find facts',
	finding: 'Looking for facts …',
	no: {
		empty: 'There are no words in it. Paste the text of the article.',
		large: 'That is as long as a book. Paste it in parts of at most 400,000 characters.',
		unreadable:
			'That is no text anybody can read. Copy the words of the article and paste them here.',
		other: (what: string) => `That is ${what}. Copy the words out of it and paste them here.`,
		textless:
			'This PDF has pictures of pages and no text. Let a program recognise its text (OCR), or paste the words of the article here.',
		broken: (why: string) =>
			`It cannot be read: ${why}. Open it where it was made, copy the words of the article, and paste them here.`,
		nothing:
			'Nothing was found in it: no quotation, list, number or date in a whole sentence. Paste the article itself, not only its beginning; or go on, and select the words of a fact yourself.',
		shared:
			'No text came over. Open the article, select its words and share those, or paste them here.',
		failed: 'The rules could not be fetched. Go online once, then try again.'
	},
	anyway: 'Go on and select words',
	drafts: {
		title: 'Articles you have begun',
		decided: (n: number) => (n === 0 ? 'not begun' : count(n, 'decision', 'decisions')),
		made: 'a deck was made of it',
		remove: (title: string) => `Delete “${title}” here`,
		sure: 'The article and what you decided about it go from this device. A deck that was made of it stays.',
		delete: 'Delete',
		keep: 'Keep it',
		untitled: 'An article without a title',
		gone: {
			title: 'No such article',
			text: 'It is not on this device. It may have been deleted, or begun on another one.'
		}
	},
	about: {
		title: 'What the article is',
		text: 'It stands in every footnote. What the text says of itself is filled in.',
		name: 'Title',
		nameMissing: 'Say what the article is called.',
		author: 'Author',
		authorHelp: 'Leave it empty where nobody is named.',
		published: 'Day it appeared',
		publishedHelp: 'Words such as “last Monday” are read by it, and facts are dated by it.',
		next: 'To the facts',
		change: 'Title, author, day'
	},
	nobody: 'The author of the article',
	of: {
		quote: 'Who said it',
		term: 'What it stands for',
		relation: 'Who, what or where',
		list: 'A list',
		date: 'A date',
		number: 'A number',
		own: 'Your own'
	},
	letters: { quote: 'Q', term: 'T', relation: 'R', list: 'L', date: 'D', number: 'N', own: 'O' },
	bands: {
		label: 'What is to be decided',
		sure: 'Sure',
		check: 'Check',
		ask: 'Question',
		done: 'Decided'
	},
	status: { open: 'open', accepted: 'accepted', rejected: 'rejected' },
	nth: (n: number, all: number) => `${n} of ${all}`,
	says: {
		by: (speaker: string) => `said by ${speaker}`,
		reported: (name: string) => `reported by ${name}`,
		answer: 'Answer'
	},
	evidence: 'In the article',
	questions: {
		speaker: 'Who says this?',
		front: 'What is the question?',
		back: 'What is the answer?',
		words: 'Which words were said?',
		gap: 'Which words are left out and asked?'
	},
	record: {
		title: 'The record disagrees',
		extra: (names: readonly string[], of: string, day: string) =>
			`${of} on ${day}: without ${and(names)}.`,
		missing: (names: readonly string[], of: string, day: string) =>
			`${of} on ${day}: with ${and(names)}.`,
		keep: 'Keep as the article says',
		correct: 'Correct',
		drop: 'Drop'
	},
	say: 'Say so',
	warnings: {
		title: 'To be looked at',
		blocked: 'It can be accepted once this is put right:',
		evidence: 'The article does not have these words.',
		word: (words: string) => `“${words}” is not in the words of the article that it rests on.`,
		unquoted: 'The article does not have these words between quotation marks.',
		cut: 'The quotation begins or ends within a sentence.',
		speaker: 'The article seems to say somebody else said it.',
		'no-speaker': 'The article does not say clearly who said it.',
		nearer: 'Another number or date stands nearer to these words.',
		bound: 'The article says “more than”, “at least” or the like.',
		list: 'The article does not have this as one list.',
		incomplete: 'The list of the article has more members.',
		open: 'The article does not say that the list is whole: others may belong to it.',
		denied: 'One says “not” and the other does not.',
		turned: 'Who does it to whom may be turned round.',
		long: 'More than 25 words. Cut it to what matters: edit it.',
		unsure: 'The rules are not sure of it. Read it in the article.',
		proposed: (model: string) => `${model} proposes it. Read in the article whether it is so.`,
		quoted:
			'With it, more than a tenth of the article would be quoted. For yourself that is your choice; before you share the deck, leave some out.'
	},
	accept: 'Accept',
	edit: 'Edit',
	reject: 'Reject',
	undo: 'Undo',
	again: 'Decide again',
	acceptAll: (n: number, of: number) =>
		n === of
			? `Accept all ${count(n, 'sure one', 'sure ones')}`
			: `Accept ${n} of ${of}: more may not be quoted`,
	did: {
		accept: (n: number) => `${count(n, 'fact', 'facts')} accepted.`,
		reject: 'Rejected.',
		edit: 'Changed.',
		add: 'A fact of your own is in the list.',
		undone: 'Undone.'
	},
	editing: {
		title: 'Edit the fact',
		quote: 'Words that were said',
		speaker: 'Who said it',
		office: 'As what',
		officeHelp: 'The office at the time, where the article names one.',
		front: 'Question',
		back: 'Answer',
		sentence: 'Sentence',
		gap: 'Left out and asked',
		gapHelp: 'Words of the sentence, as they stand in it.',
		save: 'Save',
		cancel: 'Cancel'
	},
	none: {
		sure: 'No sure one is left.',
		check: 'None is left to check.',
		ask: 'No question is left.',
		done: 'Nothing is decided yet.',
		all: 'All is decided. Make the deck, or select more words in the article.'
	},
	preview: 'How it will be asked',
	previewNone: 'It cannot be asked yet.',
	counter: {
		label: 'The deck so far',
		facts: (n: number) => count(n, 'fact', 'facts'),
		quoted: (n: number, most: number) =>
			`${n} of ${count(most, 'word', 'words')} that may be quoted`,
		forms: (forms: readonly string[]) => `Asked first: ${and(forms)}`,
		form: (n: number, form: string) => `${n} × ${form}`
	},
	article: 'The article',
	select: 'Select any words to make a fact of them.',
	fact: 'Make a fact',
	marks: 'Marks in the article',
	makeDeck: (n: number) => `Make the deck: ${count(n, 'fact', 'facts')}`,
	making: 'Making the deck …',
	made: (n: number) => `The deck has ${count(n, 'fact', 'facts')}.`,
	study: 'Study it',
	look: 'To the deck',
	notMade: 'None of these facts could be found again in the article. Edit them, or accept others.',
	copy: {
		intro:
			'If you have the article, paste it: each fact of the deck that rests on its words is looked for in it, here on this device.',
		check: 'Check',
		checking: 'Checking …',
		found: (found: number, all: number) =>
			found === all
				? `All ${count(all, 'fact', 'facts')} found in your copy`
				: `${found} of ${count(all, 'fact', 'facts')} found in your copy`,
		place: (paragraph: number, word: number) => `paragraph ${paragraph}, word ${word}`,
		missing: 'Its words are not in this text: another edition, or the deck is mistaken.',
		long: 'The deck says that the article is longer than this text. Perhaps a part of it is missing here.'
	},
	keys: {
		title: 'Keys',
		list: [
			['J K', 'next, back'],
			['A', 'accept'],
			['E', 'edit'],
			['X', 'reject'],
			['S', 'change who says it'],
			['1–6', 'pick who says it'],
			['U', 'undo']
		] as const
	},
	way: {
		title: 'That reads like an article',
		text: 'Facts can be found in it: who said what, dates, numbers, lists.',
		go: 'Find facts in it',
		list: 'Paste it as a list'
	}
};
