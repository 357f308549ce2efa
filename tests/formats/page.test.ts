/**
 * What is kept of files of other programs, as a page says it (.github/FORMATS.md): each format is read, written and read again, and
 * the page is what came of it. `PAGE=write npx vitest run tests/formats` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format as prettied } from 'prettier';
import { expect, test } from 'vitest';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { inEnglish, type Saying } from '#lib/deck/saying.ts';
import { Deck } from '#lib/deck/schema.ts';
import { factsIn, readBytes } from '#lib/formats/known/reading-fixtures.ts';
import { READERS } from '#lib/formats/known/readers.ts';
import type { Format } from '#lib/formats/known/recognise-text.ts';
import { admitAll, among, PNG, readWithMedia, WAV } from '#lib/formats/known/media-fixtures.ts';
import { SAMPLES } from '#lib/formats/known/samples.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import type { Written } from '#lib/formats/writing.ts';
import { TARGETS, WRITERS } from '#lib/formats/known/writers.ts';

const PAGE = '.github/FORMATS.md';
const DECK = 'tests/fixtures/decks/every-kind.yaml';

const NAMES: Readonly<Record<Format, string>> = {
	anki: 'Anki: `.apkg`, `.colpkg`, `.anki2`, schema 11 to 18',
	sheet: 'Spreadsheets: `.xlsx`, `.ods`; templates of Kahoot, Quizizz, Blooket and Gimkit',
	h5p: 'H5P: questions by themselves, in sets, columns, slides, books and films; flashcards, dialog cards',
	qti: 'QTI 1.2, 2 and 3, by itself or in a course (Common Cartridge)',
	list: 'Lists and tables as text: CSV, TSV, Quizlet, Anki’s export',
	gift: 'GIFT',
	aiken: 'Aiken',
	moodle: 'Moodle’s XML',
	markdown: 'Markdown: obsidian-spaced-repetition, hashcards; tables; `Q:` and `A:`',
	mnemosyne: 'Mnemosyne’s XML and `.cards`',
	org: 'Org with org-drill’s cards',
	mochi: 'Mochi: `.mochi`',
	remnote: 'RemNote: its zip of JSON or of Markdown, its JSON or a page by itself; Logseq’s cards'
};

function everyKind(): Deck {
	const parsed = parseDeck(readFileSync(DECK, 'utf8'), DECK);
	if (!parsed.ok) throw new Error('The deck is broken.');
	return parsed.deck;
}

const reasons = (changes: readonly { why: Saying; count: number }[]) =>
	changes.map(({ why, count }) => `${count} × ${inEnglish(why)}`).join('; ') || '–';

/** What reads otherwise, and what is not there at all. */
function lostIn({ changes, refused }: Written): { why: Saying; count: number }[] {
	const whys = [...new Set(refused.map(({ why }) => why))];
	const gone = whys.map((why) => ({
		why,
		count: refused.filter((one) => one.why === why).length
	}));
	return [...changes, ...gone];
}

/** A card with a picture and a sound: what each format makes of them, and how many are there when the file is read again. */
async function mediaLines(): Promise<string[]> {
	const admitted = await Promise.all([PNG, WAV].map((bytes) => admitAll(bytes, '')));
	const both = admitted.flatMap((one) => ('kept' in one ? one : []));
	const [picture, sound] = both.map(({ kept }) => kept.name);
	const { facts: _, ...head } = everyKind();
	const deck = Deck.parse({
		...head,
		media: Object.fromEntries(both.map(({ kept, said }) => [kept.name, { ...said, alt: 'Words' }])),
		facts: [
			{
				id: 'pictured',
				kind: 'card',
				front: `What is it?\n\n![Words](${picture})\n\n![Words](${sound})`,
				back: 'a test',
				asOf: '2026-01-01',
				saidBy: [Object.keys(head.entities)[0]],
				anchors: [{ source: Object.keys(head.sources)[0], at: 'here' }]
			}
		]
	});
	const media = among(both.map(({ kept }) => kept));
	const lines: string[] = [];
	for (const name of TARGETS) {
		const options = { now: 0, say: inEnglish, past: [] };
		const written = WRITERS[name].write(deck, { ...options, media });
		const back = await readWithMedia(written.bytes);
		lines.push(`| ${name} | ${back.media.length} of 2 | ${reasons(lostIn(written))} |`);
	}
	return lines;
}

const TAGS = ['verbs', 'Unit 3', 'a::b'];

const code = (tags: readonly string[]) => tags.map((tag) => `\`${tag}\``).join(', ') || '–';

const tagsIn = (read: ReturnType<typeof readBytes>) => [
	...new Set(factsIn(read).flatMap(({ tags }) => (tags ?? []) as string[]))
];

/** Tags of a small file of a format, and what of them each way out has when its file is read again. */
function tagLines(): { coming: string[]; going: string[] } {
	const { facts, ...head } = everyKind();
	const card = facts.find(({ kind }) => kind === 'card')!;
	const deck = Deck.parse({ ...head, facts: [{ ...card, confusable: [], tags: TAGS }] });
	return {
		coming: (Object.keys(READERS) as Format[]).map(
			(name) => `| ${NAMES[name]} | ${code(tagsIn(readBytes(SAMPLES[name])))} |`
		),
		going: TARGETS.map((name) => {
			const written = WRITERS[name].write(deck, { now: 0, say: inEnglish, past: [] });
			const about = written.changes.filter(({ why }) => OF_TAGS.has(why));
			return `| ${name} | ${code(tagsIn(readBytes(written.bytes)))} | ${reasons(about)} |`;
		})
	};
}

const OF_TAGS: ReadonlySet<Saying> = new Set([REASONS.tags, REASONS.tagsCut, REASONS.tagSigns]);

function page(pictures: readonly string[]): string {
	const tags = tagLines();
	const deck = everyKind();
	const coming = (Object.keys(READERS) as Format[]).map((name) => {
		const read = readBytes(SAMPLES[name]);
		const kinds = [...new Set(factsIn(read).map(({ kind }) => kind))].sort().join(', ');
		return `| ${NAMES[name]} | ${kinds} | ${read.kept} | ${read.changed} | ${read.refused.length} | ${reasons(read.changes)} |`;
	});
	const going = TARGETS.map((name) => {
		const written = WRITERS[name].write(deck, {
			now: Date.UTC(2026, 10, 28),
			say: inEnglish,
			past: []
		});
		const back = readBytes(written.bytes);
		const again = readBytes(
			WRITERS[name].write(Deck.parse(back.deck), { now: 0, say: inEnglish, past: [] }).bytes
		);
		expect(factsIn(again).length, name).toBe(back.kept + back.changed);
		return `| ${name} | ${written.kept} | ${written.changed} | ${written.refused.length} | ${reasons(lostIn(written))} | ${back.kept + back.changed} |`;
	});
	return `# Files of other programs

Made by \`tests/formats/page.test.ts\`, which reads and writes each format. “Open a file” in the app and \`npm run decks -- convert IN OUT\` say the same of any file, and
names each record that is not kept, with its place and the reason.

## In

A small file of each format, and what becomes of it.

| format | becomes | kept | changed | lost | why |
| ------ | ------- | ---- | ------- | ---- | --- |
${coming.join('\n')}

## Out

A deck with every kind of fact, card by card, and how many facts are there when the file is read again: one for both sides of a card,
and one for all gaps of a sentence, where the format has such. Kahoot gets a workbook laid out as its template is, of what is as short as its screens; whether
it takes one that is not its own file has not been tried.

| to | kept | changed | lost | why | facts |
| -- | ---- | ------- | ---- | --- | ----- |
${going.join('\n')}

## Tags

Words that cards are filed under come in with all formats that have such, and go out again where there is a place for them: Anki’s tags (without \`marked\` and
\`leech\`, which say how somebody stands with a card), the column or the header of its text, a column with the heading “Tags” in English, German, French, Spanish
or Arabic, Moodle’s tags, the comments before a question of GIFT, Mnemosyne’s categories (which are sections, too), tags of Org’s headings, and \`#tags\` of Mochi and of Markdown: at the head of a
file, on a line of their own, and at the end of a card. A tag has 60 letters at most, and a card 60 tags; what is cut is counted.

What a small file of each format brings:

| format | tags |
| ------ | ---- |
${tags.coming.join('\n')}

A card with the tags ${TAGS.map((tag) => `\`${tag}\``).join(', ')}, and those that are there when the file is read again:

| to | tags | why |
| -- | ---- | --- |
${tags.going.join('\n')}

## Pictures and sounds

They come in with the packages of Anki, Mochi and RemNote, of QTI, in Moodle’s XML and H5P, as far as they are in the file: known by their first bytes, drawn anew and made small in the app, kept as
their bytes are by the command, without what a picture tells of its maker. Cards of two sides and notes show them; in questions of other kinds their words stand. SVG
and whatever lies at another address are left out, and counted. Footnote’s own files, \`.footnote\` and YAML with its folder \`media\`, keep all of them both ways.

Anki’s notes for pictures of which parts are hidden become a card for each hidden part: the picture with that part hidden and without, and what else stays hidden
while it is asked; those of the add-on Image Occlusion Enhanced as well. Polygons and what stands askew are kept as the box around them. A picture with regions goes to Anki as such a note, with a note for each place to
be pointed at, and comes back as it was, with what was answered of each region: Footnote’s own notes have the names of regions, Anki’s have none.

A card with a picture and a sound, and how many of them are there when the file is read again.

| to | there | why |
| -- | ----- | --- |
${pictures.join('\n')}
`;
}

test('the page says what the formats do', async () => {
	const made = await prettied(page(await mediaLines()), { parser: 'markdown', useTabs: true });
	if (process.env['PAGE'] === 'write') writeFileSync(PAGE, made);
	expect(readFileSync(PAGE, 'utf8')).toBe(made);
});
