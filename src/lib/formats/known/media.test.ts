/** Pictures and sounds of quizzes: in, and where a format has a place for them, out again. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { admitAll, among, PNG, readWithMedia, WAV } from './media-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { toBase64 } from '#lib/formats/text/base64.ts';
import { factsIn } from './reading-fixtures.ts';
import { TARGETS, WRITERS } from './writers.ts';

const OPTIONS = { now: 0, past: [], say: inEnglish };
const moodle = `<quiz><question type="multichoice">
<questiontext format="html"><text><![CDATA[<p>Which flag?</p><img src="@@PLUGINFILE@@/a%20b.png" alt="Three stripes"><img src="@@PLUGINFILE@@/gone.png">]]></text><file name="a b.png" path="/" encoding="base64">${toBase64(PNG)}</file></questiontext>
<answer fraction="100" format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a b.png" alt="A map">]]></text><file name="a b.png" path="/" encoding="base64">${toBase64(Uint8Array.from([...PNG, 0]))}</file></answer>
<answer fraction="0" format="html"><text>Peru</text></answer></question>
<question type="numerical"><questiontext format="html"><text><![CDATA[How many stripes? <img src="@@PLUGINFILE@@/a b.png" alt="a flag">]]></text><file name="a b.png" path="/" encoding="base64">${toBase64(PNG)}</file></questiontext>
<answer fraction="100"><text>3</text></answer></question></quiz>`;

test('Moodle’s files come in, and go out beside the texts that show them', async () => {
	const { reading, media } = await readWithMedia(strToU8(moodle));
	const [flag, map] = media.map(({ name }) => name);
	expect(factsIn(reading)).toMatchObject([
		{ kind: 'card', front: `Which flag?\n\n![Three stripes](${flag})`, back: `![A map](${map})` },
		{ kind: 'number', question: 'How many stripes? a flag' }
	]);
	expect(reading.changes).toEqual(
		expect.arrayContaining([
			{ why: REASONS.noFile, count: 1 },
			{ why: REASONS.twoSides, count: 1 }
		])
	);
	const deck = Deck.parse(reading.deck);
	const written = WRITERS.moodle.write(deck, { ...OPTIONS, media: among(media) });
	const back = await readWithMedia(written.bytes);
	expect(factsIn(back.reading)[0]).toMatchObject({
		front: expect.stringContaining(`![Three stripes](${flag})`) as string,
		back: `![A map](${map})`
	});
	expect(back.media.map(({ bytes }) => bytes)).toEqual(media.map(({ bytes }) => bytes));
});

const idsWith = async (more: number[]) => {
	const { reading } = await readWithMedia(strToU8(moodle), (bytes, file) =>
		admitAll(Uint8Array.from([...bytes, ...more]), file)
	);
	return (reading.deck!['facts'] as { id: string }[]).map(({ id }) => id);
};

test('the same file is the same deck, whatever its pictures are called by then', async () => {
	expect(await idsWith([])).toEqual(await idsWith([1, 2, 3]));
});

test('H5P’s files come in, with who made them', async () => {
	const image = {
		path: 'images/a.png',
		mime: 'image/png',
		copyright: { license: 'CC BY', author: 'Ann' }
	};
	const content = {
		questions: [
			{
				library: 'H5P.TrueFalse 1.8',
				params: {
					question: '<p>Is it red?</p>',
					correct: 'true',
					media: { type: { library: 'H5P.Image 1.1', params: { file: image, alt: 'A flag' } } }
				}
			},
			{
				library: 'H5P.Dialogcards 1.9',
				params: {
					dialogs: [
						{
							text: '<p>Front</p>',
							answer: 'Back',
							image: { path: 'https://example.org/x.png' },
							audio: [{ path: 'audios/b.wav' }]
						}
					]
				}
			}
		]
	};
	const { reading, media } = await readWithMedia(
		zipSync({
			'h5p.json': strToU8(JSON.stringify({ title: 'T', mainLibrary: 'H5P.QuestionSet' })),
			'content/content.json': strToU8(JSON.stringify(content)),
			'content/images/a.png': PNG,
			'content/audios/b.wav': WAV
		})
	);
	const [picture, sound] = media.map(({ name }) => name) as [string, string];
	expect(factsIn(reading).map(({ front }) => front)).toEqual([
		`Is it red?\n\n![A flag](${picture})\n\nTrue or false?`,
		`Front\n\n![b](${sound})`
	]);
	expect(Deck.parse(reading.deck).media![picture]).toMatchObject({
		credit: 'Ann',
		license: 'CC BY'
	});
	expect(reading.changes).toContainEqual({ why: REASONS.remote, count: 1 });
});

test('where a format has no place for them, their words are kept, and that is said', async () => {
	const { reading, media } = await readWithMedia(strToU8(moodle));
	const deck = Deck.parse(reading.deck);
	for (const target of TARGETS.filter((one) => one !== 'anki' && one !== 'moodle')) {
		const written = WRITERS[target].write(deck, { ...OPTIONS, media: among(media) });
		expect(written.changes, target).toContainEqual({ why: REASONS.media, count: 1 });
		if (target !== 'qti')
			expect(new TextDecoder().decode(written.bytes), target).not.toContain(media[0]!.name);
	}
});
