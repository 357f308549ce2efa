import { expect, test } from 'vitest';
import { moonDeck, moonText } from '#lib/class/decks/moon-deck.ts';
import { DeckChecks, type CheckLimits } from './deck-check.ts';

const checked = (text: string, limits: Partial<CheckLimits> = {}, earlier?: string) =>
	new DeckChecks(limits).check(
		{ bytes: new TextEncoder().encode(text), file: 'moon.yaml' },
		async () => earlier
	);

/** A sound deck of many pairs of one relation. */
const pairs = (n: number) =>
	[
		moonText().replace(/facts:[^]*/, 'facts:'),
		...Array.from(
			{ length: n },
			(_, i) =>
				`  - { id: f${i}, kind: pair, asOf: 1969, saidBy: [nasa], anchors: [{ source: report, at: p. 1 }], relation: word, oneToOne: true, left: { text: Left ${i} }, right: { text: Right ${i} }, question: Which thing belongs to left ${i}? }`
		)
	].join('\n');

test('a deck that takes too long is given up, and is refused', async () => {
	expect(await checked(moonText(), { time: 1 })).toEqual({ refused: 'heavy' });
});

test('a deck that takes too much memory is refused, and the server goes on', async () => {
	expect(await checked(pairs(3000), { memory: 12 })).toEqual({ refused: 'heavy' });
	expect(await checked(moonText())).toMatchObject({ deck: { id: 'apollo' } });
});

test('one check more than may wait is refused at once; the others have their turn', async () => {
	const checks = new DeckChecks({ most: 1, waiting: 1 });
	const order = { bytes: new TextEncoder().encode(moonText()), file: 'moon.yaml' };
	const all = await Promise.all([1, 2, 3].map(() => checks.check(order, async () => undefined)));
	expect(all.map((one) => ('refused' in one ? one.refused : 'checked'))).toEqual([
		'checked',
		'checked',
		'busy'
	]);
});

test('what is wrong comes back with its lines, and what a new version changes in words', async () => {
	expect(await checked(moonText().replace('date: 1969-07-20', 'date: in summer'))).toMatchObject({
		problems: [{ path: 'facts[apollo-11-landing].date', text: '    date: in summer' }]
	});
	const before = JSON.stringify(moonDeck({ landing: '1969-07-21' }));
	expect(await checked(moonText(), {}, before)).toMatchObject({
		source: moonText(),
		changes: { silent: [{ id: 'apollo-11-landing' }], added: [], removed: [] }
	});
});

test('thousands of pairs of one relation are a deck like any other', async () => {
	expect(await checked(pairs(4000))).toMatchObject({ deck: { id: 'apollo' } });
});
