/** Pictures and sounds into and out of packages; some that Anki itself has made are among them. */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { inEnglish, type Saying } from '#lib/deck/saying.ts';
import { factsIn, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { BARE_DECK, among, PNG, readWithMedia, WAV } from '#lib/formats/known/media-fixtures.ts';
import type { Reading } from '#lib/formats/reading.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { writeAnki } from './write.ts';

const file = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/anki/${name}`));
const why = ({ changes }: Reading) => changes.map(({ why: one }): Saying => one);

const deckOf = (sides: readonly (readonly [front: string, back: string])[], media?: unknown) =>
	Deck.parse({
		...BARE_DECK,
		...(media !== undefined && { media }),
		facts: sides.map(([front, back], i) => ({
			id: `f${i}`,
			kind: 'card',
			front,
			back,
			both: i === 1,
			asOf: '2026-01-01',
			saidBy: ['a'],
			anchors: [{ source: 's', at: 'x' }]
		}))
	});

/** A package whose notes say what is typed, as Anki would write it, with files under their names. */
function packed(
	sides: readonly (readonly [front: string, back: string])[],
	files: Record<string, Uint8Array>,
	list?: unknown
): Uint8Array {
	// What is to be HTML goes through as it stands: no mark is in it for the writer.
	const written = writeAnki(deckOf(sides), { now: 0, past: [], say: inEnglish });
	const names = Object.keys(files);
	return zipSync({
		'collection.anki2': unescapedIn(unzipSync(written.bytes)['collection.anki2']!),
		media: strToU8(JSON.stringify(list ?? Object.fromEntries(names.map((one, i) => [i, one])))),
		...Object.fromEntries(names.map((one, i) => [i, files[one]!]))
	});
}

/** Other signs stand for the brackets of HTML, of as many bytes as these with a blank: the collection keeps its form. */
const unescapedIn = (bytes: Uint8Array) =>
	new Uint8Array(
		Buffer.from(
			Buffer.from(bytes)
				.toString('latin1')
				.replaceAll('\u00c2\u00ab', ' <')
				.replaceAll('\u00c2\u00bb', '> '),
			'latin1'
		)
	);
const img = (attributes: string) => `«img ${attributes}»`;

describe('made by Anki', () => {
	test.each(['made-legacy.apkg', 'made-latest.apkg', 'made.colpkg'])(
		'%s comes with its picture',
		async (name) => {
			const { reading, media } = await readWithMedia(file(name));
			expect(media).toHaveLength(1);
			const called = media[0]!.name;
			expect(factsIn(reading)[1]).toMatchObject({
				front: `![map ü 1](${called}) Which state is this?`
			});
			expect(Deck.parse(reading.deck).media).toMatchObject({
				[called]: { type: 'png', width: 1, height: 1, alt: 'map ü 1' }
			});
			expect(reading.changes).toContainEqual({ why: REASONS.byFile, count: 1 });
		}
	);
});

describe('a package', () => {
	test('brings what its cards show, by whatever name, once', async () => {
		const sides = [
			[`One ${img('src=a%20b.png alt=seen')}`, `[sound:x&amp;y.wav]`],
			[`Two ${img('src=a%20b.png')}`, 'back']
		] as const;
		const files = { 'a b.png': PNG, 'x&y.wav': WAV, 'unused.png': PNG };
		const { reading, media } = await readWithMedia(packed(sides, files));
		const [picture, sound] = media.map(({ name }) => name);
		expect(media.map(({ type }) => type)).toEqual(['png', 'wav']);
		expect(factsIn(reading)).toMatchObject([
			{ front: `One ![seen](${picture})`, back: `![x&y](${sound})` },
			{ front: `Two ![a b](${picture})`, both: true }
		]);
	});

	test('loses what it lacks, what is elsewhere, and what is none; each is said', async () => {
		const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>');
		const sides = [
			[`Gone ${img('src=gone.png alt=words')}`, 'a'],
			[`Away ${img('src=https://example.org/a.png')}`, 'b'],
			[`Text ${img('src=text.png')}`, 'c'],
			[img('src=drawn.svg'), 'd']
		] as const;
		const { reading, media } = await readWithMedia(
			packed(sides, { 'text.png': strToU8('no picture'), 'drawn.svg': svg })
		);
		expect(media).toEqual([]);
		const fronts = factsIn(reading).map(({ front }) => String(front).replace(/ +/g, ' '));
		expect(fronts.sort()).toEqual(['Away', 'Gone words', 'Text']);
		expect(new Set(why(reading))).toEqual(
			new Set([REASONS.noFile, REASONS.remote, REASONS.notMedium])
		);
		expect(refusedIn(reading)).toEqual([expect.stringContaining(inEnglish(REASONS.notMedium))]);
	});

	test('names no path and no property, and its list may be anything', async () => {
		const sides = [
			[`Up ${img('src=../../etc/passwd.png')}`, 'a'],
			[`Proto ${img('src=__proto__')}`, 'b']
		] as const;
		const files = { '../../etc/passwd.png': PNG };
		const { reading, media } = await readWithMedia(packed(sides, files));
		expect(media).toHaveLength(1);
		expect(factsIn(reading)[0]).toMatchObject({ front: `Up ![passwd](${media[0]!.name})` });
		for (const list of [[], 'x', 7, { 0: { a: 1 } }, { 99: 'x.png' }]) {
			const read = await readWithMedia(packed(sides, files, list));
			expect(read.media).toEqual([]);
			expect(factsIn(read.reading)).toHaveLength(2);
		}
	});

	test('unpacks nothing to more than a camera makes', async () => {
		const bomb = new Uint8Array(45_000_000);
		bomb.set(PNG);
		const { reading, media } = await readWithMedia(
			packed([[`Bomb ${img('src=bomb.png')}`, 'a']], { 'bomb.png': bomb })
		);
		expect(media).toEqual([]);
		expect(why(reading)).toContain(REASONS.mediumLarge);
	});
});

test('pictures, sounds, credits and licences go to Anki and come back', async () => {
	const { media } = await readWithMedia(
		packed([[img('src=a.png'), '[sound:b.wav]']], { 'a.png': PNG, 'b.wav': WAV })
	);
	const [picture, sound] = media.map(({ name }) => name) as [string, string];
	const hashes = '0'.repeat(24);
	const said = {
		[picture]: {
			sha256: picture.slice(-40) + hashes,
			bytes: PNG.length,
			type: 'png',
			width: 1,
			height: 1,
			alt: 'A cat',
			credit: 'Ann "A." & Bo',
			license: 'CC BY 4.0'
		},
		[sound]: { sha256: sound.slice(-40) + hashes, bytes: WAV.length, type: 'wav', alt: 'Miaow' }
	};
	const deck = deckOf(
		[
			[`What is this?\n\n![A cat](${picture})`, `A cat\n\n![Miaow](${sound})`],
			[`![A cat](${picture})`, `![Miaow](${sound})`]
		],
		said
	);
	const options = { now: 0, past: [], say: inEnglish };
	const written = writeAnki(deck, { ...options, media: among(media) });
	expect(written).toMatchObject({ kept: 3, changed: 0 });
	const files = unzipSync(written.bytes);
	expect(JSON.parse(Buffer.from(files['media']!).toString())).toEqual({
		0: `${picture}.png`,
		1: `${sound}.wav`
	});
	expect(files['1']).toEqual(WAV);
	const back = await readWithMedia(written.bytes);
	expect(back.media).toEqual(media);
	expect(factsIn(back.reading)).toMatchObject(
		deck.facts.map((fact) => ({
			front: 'front' in fact && fact.front,
			back: 'back' in fact && fact.back
		}))
	);
	expect(Deck.parse(back.reading.deck).media).toMatchObject({
		[picture]: { alt: 'A cat', credit: 'Ann "A." & Bo', license: 'CC BY 4.0' },
		[sound]: { alt: 'Miaow' }
	});
	const without = writeAnki(deck, { ...options, media: () => undefined });
	expect(without.changes).toContainEqual({ why: REASONS.notHere, count: 3 });
});
