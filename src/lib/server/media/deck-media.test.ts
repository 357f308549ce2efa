import { expect, test } from 'vitest';
import { deckMedia, namesInJson } from './deck-media.ts';
import { oggOf, pngOf } from './media-fixtures.ts';

const [picture, sound] = [pngOf(100).name, oggOf(100).name];

test('names stand in texts and among what a deck says of its media, and nothing else is one', () => {
	const json = JSON.stringify({
		summary: `See ![it](${picture}).`,
		media: { [sound]: { alt: 'x' } },
		note: `x${picture} ${sound}0 p0x1-${'0'.repeat(40)} cat`
	});
	expect(namesInJson(json)).toEqual(new Set([picture, sound]));
});

test('a version is read once', async () => {
	let read = 0;
	const json = async () => {
		read++;
		return `![it](${picture})`;
	};
	expect(await deckMedia.of('a 1', json)).toEqual(new Set([picture]));
	expect(await deckMedia.of('a 1', json)).toEqual(new Set([picture]));
	expect(read).toBe(1);
	expect(await deckMedia.of('a 2', async () => undefined)).toEqual(new Set());
	expect(await deckMedia.of('a 2', json)).toEqual(new Set([picture]));
});
