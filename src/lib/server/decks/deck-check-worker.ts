/** Where a deck that was sent is parsed, proved and compared: a thread of its own (see deck-check.ts). */
import { parentPort } from 'node:worker_threads';
import { inLines, shownChanges } from '#lib/class/decks/deck-review.ts';
import { parseDeckBytes } from '#lib/deck/file/parse.ts';
import { readDeck } from '#lib/deck/read-deck.ts';
import { givenReply } from './given-check.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { CheckOrder, CheckReply } from './deck-check.ts';

let deck: Deck | undefined;

/** As a date; in the east it is tomorrow already. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

function reply(message: CheckOrder | string): CheckReply {
	if (typeof message === 'string') {
		if (!deck) throw new Error('No deck has been checked.');
		// As far as it is understood: a newer server may have checked it.
		const before = readDeck(JSON.parse(message))?.deck;
		return { changes: before && shownChanges(before, deck) };
	}
	const { bytes, file } = message;
	const source = new TextDecoder().decode(bytes);
	if (file === undefined) {
		const given = givenReply(source, today());
		({ deck } = given);
		return given.reply;
	}
	const parsed = parseDeckBytes(bytes, file, today());
	const inLine = inLines(source);
	if (!parsed.ok)
		return { problems: parsed.problems.map(inLine), warnings: parsed.warnings.map(inLine) };
	({ deck } = parsed);
	return {
		sound: { json: JSON.stringify(deck), warnings: parsed.warnings.map(inLine), source }
	};
}

parentPort?.on('message', (message: CheckOrder | string) =>
	parentPort?.postMessage(reply(message), [])
);
