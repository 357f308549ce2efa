import { describe, expect, test } from 'vitest';
import { moonDeck } from '#lib/class/decks/moon-deck.ts';
import { isAsChecked } from './as-checked.ts';

const moon = moonDeck({ landing: '1969-07-20' });
let versions = 0;
const isAsCheckedNow = (deck: unknown) =>
	isAsChecked({
		json: typeof deck === 'string' ? deck : JSON.stringify(deck),
		version: `v${versions++}`
	});

describe('a deck that was brought', () => {
	test.each([
		['was cut off', JSON.stringify(moon).slice(0, -1)],
		['has a field that this release does not know', { ...moon, moons: 1 }],
		['lacks one that this release would add', { ...moon, sections: undefined }],
		['has a fact of an unknown kind', { ...moon, facts: [{ ...moon.facts[0], kind: 'sung' }] }],
		['is no deck', '"moon"']
	])('is for devices to check where it %s', (_what, deck) => {
		expect(isAsCheckedNow(deck)).toBe(false);
	});

	test('is taken as it comes where this release would have written the same', () => {
		expect(isAsCheckedNow(moon)).toBe(true);
	});

	test('is read once: a version never changes', () => {
		const json = JSON.stringify(moon);
		expect(isAsChecked({ json, version: 'one' })).toBe(true);
		expect(isAsChecked({ json: 'not read again', version: 'one' })).toBe(true);
	});
});
