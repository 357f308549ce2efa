/** A learner with any number of cards: decks and a review log made up for measuring. */
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import { Deck } from '../../src/lib/deck/schema.ts';

const FACTS_PER_DECK = 1000;
const HOUR = 3_600_000;

export interface Learner {
	decks: readonly Deck[];
	/** A backup file with the learner's log, for the import in the settings. */
	backup: string;
}

/** All cards are known and not due, but for `due` of them. */
export function learner(options: { cards: number; due: number; now: number }): Learner {
	const decks = Array.from({ length: Math.ceil(options.cards / FACTS_PER_DECK) }, (_, index) =>
		deck(index, Math.min(FACTS_PER_DECK, options.cards - index * FACTS_PER_DECK))
	);
	const ids = decks.flatMap((one) => [...cardIdsOf(one)]);
	const every = Math.max(1, Math.floor(ids.length / options.due));
	const entries = ids.map((card, index) => {
		const due = index % every === 0 && index / every < options.due;
		return {
			device: 'bench0000000',
			// Numbered below, once in order.
			seq: 0,
			// A first "Good" lasts two days, a first "Easy" eight.
			at: due ? options.now - 72 * HOUR : options.now - 26 * HOUR,
			offset: 0,
			kind: 'review',
			card,
			grade: due ? 3 : 4,
			form: 'choice',
			mode: 'study',
			took: 4000,
			revision: 0
		};
	});
	entries.sort((a, b) => a.at - b.at);
	for (const [index, entry] of entries.entries()) entry.seq = index + 1;
	const exported = new Date(options.now).toISOString();
	const head = { app: 'footnote', format: 1, exported, preferences: {} };
	return { decks, backup: JSON.stringify({ ...head, entries }) };
}

function deck(index: number, facts: number): Deck {
	return Deck.parse({
		format: 1,
		id: `bench-${index}`,
		title: `Bench ${index}`,
		summary: 'Made up for measuring.',
		license: 'CC0-1.0',
		authors: ['Nobody'],
		sources: { ledger: { kind: 'record', title: 'A ledger that was never kept' } },
		entities: { clerk: { kind: 'person', name: 'The clerk' } },
		facts: Array.from({ length: facts }, (_, fact) => statement(`${index}-${fact}`))
	});
}

const statement = (name: string) => ({
	kind: 'statement',
	id: `s-${name}`,
	asOf: '2022-03-02',
	saidBy: ['clerk'],
	anchors: [{ source: 'ledger', at: `entry ${name}`, excerpt: `Entry ${name} was written in ink` }],
	question: `What does entry ${name} of the ledger say?`,
	text: `Entry ${name} was written in ink by the clerk himself`,
	false: ['pencil', 'chalk', 'charcoal'].map((stuff) => ({
		text: `Entry ${name} was written in ${stuff} by somebody else`,
		why: 'The ledger says ink.'
	}))
});
