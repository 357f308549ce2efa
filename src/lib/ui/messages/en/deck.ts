import type { EvidenceKind } from '#lib/deck/evidence/evidence-kind.ts';
import { and, count } from './plural.ts';

/** One deck, read as a text with footnotes. */
export const deck = {
	study: 'Study this deck',
	plan: 'Plan an exam',
	browse: 'Browse the cards',
	test: 'Test yourself',
	edit: 'Edit',
	copy: 'Make my own copy',
	more: (n: number) => `Show ${n} more`,
	facts: (n: number) => count(n, 'fact', 'facts'),
	cards: (n: number) => count(n, 'card', 'cards'),
	sourceCount: (n: number) => count(n, 'source', 'sources'),
	entities: (n: number) => count(n, 'name', 'names'),
	sources: 'Sources',
	checkCopy: 'Check against my copy',
	checkFailed: 'What checks it could not be fetched. Go online once, then try again.',
	sourceKinds: {
		article: 'Article',
		opinion: 'Opinion',
		record: 'Record',
		treaty: 'Treaty',
		book: 'Book',
		web: 'Web page',
		dataset: 'Data set'
	},
	evidence: ({ words, place, address }: Readonly<Record<EvidenceKind, number>>) =>
		[
			words > 0 && `${count(words, 'fact', 'facts')} can be checked by the very words of a source`,
			place > 0 && `${count(place, 'fact', 'facts')} at an exact place in a document`,
			address > 0 && `${count(address, 'fact', 'facts')} only at an address`
		]
			.filter(Boolean)
			.join(', ') + '.',
	evidenceKinds: {
		words: 'Checked by its words',
		place: 'Checked at its place',
		address: 'Only an address'
	} satisfies Record<EvidenceKind, string>,
	sections: 'In this deck',
	rest: 'Other facts',
	allFacts: 'Facts',
	by: (authors: readonly string[]) => `By ${and(authors)}`,
	license: (name: string) => `Licence: ${name}`,
	factNumber: (n: number) => `Fact ${n}`,
	editFact: (n: number) => `Edit fact ${n}`,
	footnote: 'Footnote',
	newer: {
		whole: 'This deck needs a newer Footnote: close the app, and open it again while online.',
		title: 'From a newer release',
		text: (n: number) =>
			`${n === 1 ? 'This fact' : `These ${n} facts`} can be asked once Footnote is updated on this device: close it, and open it again while online. Everything else can be studied now.`
	},
	disputed: 'Disputed',
	memory: {
		title: 'Your memory of it',
		new: 'New',
		learning: 'Learning',
		known: 'Known'
	},
	notClosed: 'There may be others.',
	outside: 'Not among them'
};
