import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import { deckTextIn, footnoteFile } from './footnote-file.ts';

/** Any will do. */
const deck = {
	format: 1,
	title: 'Maße — قائمة',
	facts: [{ front: 'la maison', back: 'the house' }]
};

describe('a file without a deck that can be had', () => {
	it.each([
		['nothing', new Uint8Array()],
		['text', strToU8('format: 1')],
		['a package of other things', zipSync({ 'notes.txt': strToU8('hello') })],
		['a deck that is somewhere else', zipSync({ '../deck.json': strToU8('{}') })],
		['a deck in a folder', zipSync({ 'x/deck.json': strToU8('{}') })],
		['a name that only looks like it', zipSync({ 'deck.json\u0000.exe': strToU8('{}') })],
		['a deck larger than decks are', zipSync({ 'deck.json': new Uint8Array(40_000_000) })]
	])('gives none: %s', (_, bytes) => {
		expect(deckTextIn(bytes)).toBeUndefined();
	});

	it('gives none, wherever it was cut off or changed', () => {
		const whole = footnoteFile(deck);
		for (let length = 0; length < whole.length - 200; length += 97)
			expect(deckTextIn(whole.slice(0, length)) ?? '{').toMatch(/^\{/);
		for (let at = 0; at < whole.length; at += 53) {
			const changed = whole.slice();
			changed[at] = (changed[at]! + 128) % 256;
			expect(() => deckTextIn(changed)).not.toThrow();
		}
	});

	it('lies about its size in vain', () => {
		const bomb = zipSync({ 'deck.json': new Uint8Array(40_000_000) });
		const view = new DataView(bomb.buffer);
		// The size it says it has, in the header before the file.
		view.setUint32(22, 10, true);
		expect(deckTextIn(bomb)).toBeUndefined();
	});
});

describe('the file of a deck', () => {
	it('is a package with the deck in it', () => {
		const file = footnoteFile(deck);
		expect(isZip(file)).toBe(true);
		expect(JSON.parse(deckTextIn(file) ?? '')).toEqual(deck);
	});

	it('is the same for the same deck', () => {
		expect(footnoteFile(deck)).toEqual(footnoteFile(deck));
	});

	it('may have other things in it', () => {
		const file = zipSync({ 'media/moon.png': new Uint8Array(9000), 'deck.yaml': strToU8('id: x') });
		expect(deckTextIn(file)).toBe('id: x');
	});
});
