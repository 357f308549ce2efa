/** Pictures whose parts the add-on "Image Occlusion Enhanced" hides (tests/fixtures/anki/occlusion-enhanced.apkg is Anki's own package). */
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWithMedia } from '#lib/formats/known/media-fixtures.ts';
import { factsIn, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { maskIn } from './masks.ts';

const FILE = 'tests/fixtures/anki/occlusion-enhanced.apkg';
const file = () => new Uint8Array(readFileSync(FILE));

describe('notes of the add-on', () => {
	test('are a card each: with all others hidden, or with none', async () => {
		const { reading, media } = await readWithMedia(file());
		const name = media[0]!.name;
		const shown = (marks: string) => `![tmpheart](${name}#${marks})`;
		const [one, two, three] = ['r100,200,300,133', 'r500,100,250,200', 'r150,667,200,167'];
		const beside = { kind: 'card', note: 'Gray', tags: ['ioe'] };
		expect(refusedIn(reading)).toEqual([]);
		expect(factsIn(reading)).toMatchObject([
			{
				...beside,
				front: `Heart\n\n${shown(`!${two};!${three};?!${one}`)}\n\nfoot`,
				back: `${shown(`!${two};!${three};${one}`)}\n\nremark`
			},
			{ ...beside, back: shown(`!${one};!${three};${two}`) },
			{ ...beside, back: shown(`!${one};!${two};${three}`) },
			{ ...beside, front: `Heart 2\n\n${shown(`?!${one}`)}\n\nfoot` },
			{ ...beside, back: shown(two) },
			{ ...beside, back: shown(three) }
		]);
		expect(reading.changes.map(({ why }) => why)).toEqual([REASONS.byFile]);
	});

	test('without their drawings are the picture and what is said of it, and it is counted', async () => {
		const entries = unzipSync(file());
		// The first is the picture.
		for (const name of Object.keys(entries)) if (/^[1-9]/.test(name)) delete entries[name];
		const pictures = (await readWithMedia(zipSync(entries))).reading;
		expect(factsIn(pictures)).toHaveLength(6);
		expect(pictures.changes.find(({ why }) => why === REASONS.noFile)?.count).toBe(6);
	});
});

const drawing = (inside: string, head = 'width="200" height="100"') =>
	maskIn(
		new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>`)
	);

test.each([
	[
		'<rect x="20" y="10" width="40" height="20" class="qshape"/>',
		[0.1, 0.1, 0.2, 0.2],
		false,
		false
	],
	[
		'<g class="qshape"><ellipse cx="100" cy="50" rx="20" ry="10"/></g>',
		[0.4, 0.4, 0.2, 0.2],
		true,
		false
	],
	['<polygon class="qshape" points="20,10 60,10 40,30"/>', [0.1, 0.1, 0.2, 0.2], false, true],
	['<path class="qshape" d="M20,10L60,10L40,30z"/>', [0.1, 0.1, 0.2, 0.2], false, true],
	[
		'<g transform="translate(20 10)"><rect class="qshape" width="40" height="20"/></g>',
		[0.1, 0.1, 0.2, 0.2],
		false,
		false
	],
	[
		'<rect class="qshape" x="20" y="10" width="40" height="20" transform="rotate(90 40 20)"/>',
		[0.15, 0, 0.1, 0.4],
		false,
		true
	]
])('%s hides its box', (inside, box, round, rough) =>
	expect(drawing(inside)?.shapes).toMatchObject([{ box, round, rough, asked: true }])
);

test.each([
	['no size', drawing('<rect width="1" height="1"/>', '')],
	['no drawing', maskIn(new TextEncoder().encode('<html/>'))],
	['entities', maskIn(new TextEncoder().encode('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))],
	['nothing', maskIn(undefined)]
])('%s is no mask', (_, mask) => expect(mask).toBeUndefined());

test('its words are kept, and of a bomb no more shapes than anybody learns', () => {
	expect(drawing('<text x="1" y="1">Aorta</text>')?.words).toEqual(['Aorta']);
	expect(drawing('<rect width="9" height="9"/>'.repeat(5000))?.shapes).toHaveLength(500);
});
