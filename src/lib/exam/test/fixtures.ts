/** Decks that ship, and tests drawn from them, for tests of this room. */
import { readFileSync } from 'node:fs';
import { parseDeck } from '#lib/deck/file/parse.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { sampleTest } from './sample.ts';
import type { TestPaper } from './paper.ts';

export function flagship(id: string): Deck {
	const file = `decks/${id}.yaml`;
	const parsed = parseDeck(readFileSync(file, 'utf8'), file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.deck;
}

/** A test as a learner would begin it. */
export function paperOf(deck: Deck, questions: number, seed = 1): TestPaper {
	const covers = [{ deck: deck.id }];
	const drawn = sampleTest({ decks: [deck], covers, questions, seed });
	return {
		id: 'testpaper0001',
		settings: { covers, seed, questions, extra: 0 },
		title: deck.title,
		begun: 1_700_000_000_000,
		questions: drawn,
		chances: drawn.map(() => 0.5),
		predicted: { mean: 0.5, low: 0.3, high: 0.7 }
	};
}
