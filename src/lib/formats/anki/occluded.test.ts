/** Pictures of which parts are hidden, from Anki (tests/fixtures/anki/occlusion.apkg is its own) and to it. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { Deck } from '#lib/deck/schema.ts';
import { factsIn, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import {
	BARE_DECK,
	admitAll,
	among,
	PNG,
	readWithMedia
} from '#lib/formats/known/media-fixtures.ts';
import type { Past } from '#lib/formats/reading.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { shapesIn } from './shapes.ts';
import { writeAnki } from './write.ts';

const file = () => new Uint8Array(readFileSync('tests/fixtures/anki/occlusion.apkg'));
const NOW = Date.UTC(2026, 10, 28);

describe('notes of Anki’s own type', () => {
	test('are a card for each hidden part, and what stays hidden while it is asked', async () => {
		const { reading, media } = await readWithMedia(file());
		const name = media[0]!.name;
		const [rect, oval, poly] = ['r100,200,300,200', 'e550,167,300,267', 'r300,667,400,200'];
		const shown = (marks: string) => `![shapes](${name}#${marks})`;
		expect(refusedIn(reading)).toEqual([]);
		expect(factsIn(reading)).toEqual([
			{
				kind: 'card',
				front: `Hide all, guess one\n\n${shown(`!${oval};!${poly};?!${rect}`)}\n\nA key: of three`,
				back: `${shown(`!${oval};!${poly};${rect}`)}\n\nThe **extra** words`,
				tags: ['shapes']
			},
			expect.objectContaining({
				back: `${shown(`!${rect};!${poly};${oval}`)}\n\nThe **extra** words`
			}),
			expect.objectContaining({
				back: `${shown(`!${rect};!${oval};${poly}`)}\n\nThe **extra** words`
			}),
			{ kind: 'card', front: shown(`?!${rect}`), back: shown(rect), tags: ['shapes'] },
			{
				kind: 'card',
				front: shown(`?!${oval};?!${poly}`),
				back: shown(`${oval};${poly}`),
				tags: ['shapes']
			}
		]);
		expect(reading.changes.map(({ why, count }) => [why, count])).toEqual(
			expect.arrayContaining([
				[REASONS.shape, 4],
				[REASONS.written, 3]
			])
		);
		expect(reading.past.filter(({ draft }) => draft.kind === 'review').length).toBe(7);
		expect(Deck.parse(reading.deck).media).toHaveProperty(name);
	});

	test('go out and come back with the same marks and answers', async () => {
		const first = await readWithMedia(file());
		const { bytes } = writeAnki(Deck.parse(first.reading.deck), {
			now: NOW,
			past: first.reading.past,
			say: inEnglish,
			media: among(first.media)
		});
		const { reading } = await readWithMedia(bytes);
		const told = (one: typeof reading) =>
			factsIn(one)
				.map(({ front, back }) => `${String(front)}\n${String(back)}`)
				.sort();
		expect(told(reading)).toEqual(told(first.reading));
		expect(reading.past.length).toBe(first.reading.past.length);
	});

	test('without their picture are named with the reason', async () => {
		const { ['0']: _, ...files } = unzipSync(file());
		const { reading } = await readWithMedia(zipSync(files));
		expect(reading.deck).toBeUndefined();
		expect(refusedIn(reading)).toEqual([
			expect.stringContaining('a picture or sound is not in the file'),
			expect.stringContaining('a picture or sound is not in the file')
		]);
	});
});

const of = (said: string, ratio = 1) => shapesIn(`{{c1::image-occlusion:${said}}}`, ratio);

describe('shapes', () => {
	test('that stand askew, reach beyond the picture or say nothing', () => {
		expect(of('rect:left=.9:top=-.1:width=.3:height=.3').shapes[0]!.box).toEqual([
			0.9, 0, 0.1, 0.2
		]);
		expect(of('rect:left=.5:top=.5:width=.2:height=.1:angle=90', 2).shapes[0]).toMatchObject({
			box: [0.45, 0.5, 0.05, 0.4],
			rough: true
		});
		for (const none of [
			'',
			'rect',
			'polygon:points=',
			'polygon:points=a,b',
			'rect:left=NaN',
			'star:left=1'
		])
			expect(of(none)).toEqual({ shapes: [], words: [] });
		expect(of('constructor:left=1')).toEqual({ shapes: [], words: [] });
	});

	test('whatever they say are within the picture', () => {
		fc.assert(
			fc.property(fc.array(fc.double(), { maxLength: 5 }), fc.double(), (at, ratio) => {
				const [a = 0, b = 0, c = 0, d = 0, e = 0] = at;
				const said = `rect:left=${a}:top=${b}:width=${c}:height=${d}:angle=${e}`;
				for (const { box } of shapesIn(`{{c1::image-occlusion:${said}}}`, ratio).shapes)
					expect(box.every((one) => one >= 0 && one <= 1)).toBe(true);
			})
		);
	});
});

async function pictured(covered: boolean) {
	const admitted = await admitAll(PNG as Uint8Array<ArrayBuffer>, '');
	if (!('kept' in admitted)) throw new Error('no picture');
	const { kept, said } = admitted;
	const deck = Deck.parse({
		...BARE_DECK,
		media: { [kept.name]: { ...said, alt: 'A heart' } },
		facts: [
			{
				id: 'heart',
				kind: 'picture',
				picture: `![A heart](${kept.name})`,
				regions: [
					{
						id: 'c1',
						name: 'left :: {{half}}',
						accept: ['a', 'b & c'],
						where: 'to the <left>',
						box: [0.1, 0.2, 0.3, 0.4]
					},
					{
						id: 'c2',
						name: 'right half',
						accept: [],
						where: 'to the right',
						box: [0.601, 0.2, 0.123, 0.4],
						round: true
					}
				],
				covered,
				asOf: '2026-01-01',
				saidBy: ['a'],
				anchors: [{ source: 's', at: 'x' }]
			}
		]
	});
	const past = cardsOf(deck).map(({ id }, i): Past => ({
		at: NOW - (9 - i) * 86_400_000,
		offset: 0,
		draft: {
			kind: 'review',
			card: id.slice(2),
			grade: 3,
			form: 'reveal',
			mode: 'study',
			took: 1000 + i,
			revision: 0
		}
	}));
	const { bytes, changes } = writeAnki(deck, {
		now: NOW,
		past,
		say: inEnglish,
		media: among([kept])
	});
	return { deck, past, bytes, changes, kept };
}

const cards = (all: readonly Past[]) =>
	all.map(({ at, draft }) => [at, 'card' in draft && String(draft.card).replace(/^[^/]+/, '')]);

describe('a picture with regions', () => {
	test.each([true, false])('comes back as it was, with its past; hidden: %s', async (covered) => {
		const { deck, past, bytes, changes, kept } = await pictured(covered);
		expect(changes).toEqual([]);
		const { reading, media } = await readWithMedia(bytes);
		expect(refusedIn(reading)).toEqual([]);
		expect(reading).toMatchObject({ kept: 1, changed: 0, changes: [] });
		const [fact] = Deck.parse(reading.deck).facts;
		const { picture, regions } = deck.facts[0] as typeof fact & { kind: 'picture' };
		expect(fact).toMatchObject({ kind: 'picture', picture, regions, covered });
		expect(cards(reading.past)).toEqual(cards(past));
		expect(media).toEqual([kept]);
	});

	test('that lost its own note in Anki still asks for its places', async () => {
		const { bytes } = await pictured(true);
		const files = unzipSync(bytes);
		// Its shapes are not to be read any more.
		const text = Buffer.from(files['collection.anki2']!).toString('latin1');
		const broken = text.replaceAll('::image-occlusion:', '::image-forgotten:');
		const { reading } = await readWithMedia(
			zipSync({ ...files, 'collection.anki2': new Uint8Array(Buffer.from(broken, 'latin1')) })
		);
		expect(factsIn(reading)).toMatchObject([
			{ kind: 'card', front: expect.stringContaining('Where in') },
			{ kind: 'card', front: expect.stringContaining('Where in') }
		]);
		expect(reading.refused.length).toBe(1);
	});

	test('whose picture is not here goes in words', async () => {
		const { deck } = await pictured(true);
		const written = writeAnki(deck, { now: NOW, past: [], say: inEnglish });
		expect(written.changes.map(({ why }) => why)).toContain(REASONS.regions);
		expect(readBytes(written.bytes).kept).toBe(4);
	});
});
