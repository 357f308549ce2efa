/** Whatever becomes of a file on its way, whoever made it: what reads it ends, says what it found, and makes no deck that is none. */
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { openSheet, QTI_CHOICE } from './packed-samples.ts';
import { NAMING, readBytes } from './reading-fixtures.ts';
import { READERS } from './readers.ts';
import { recognised } from './recognise.ts';
import type { Format } from './recognise-text.ts';
import { SAMPLES } from './samples.ts';

const FORMATS = Object.keys(SAMPLES) as Format[];

function looked(bytes: Uint8Array, format: Format): void {
	const { deck, kept, changed } = READERS[format](bytes, NAMING);
	expect(kept + changed > 0).toBe(deck !== undefined);
	if (deck) expect(Deck.safeParse(deck).error?.issues).toBeUndefined();
}

/** Some bytes replaced, cut out, doubled, or all of the end gone. */
const damages = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		how: fc.constantFrom('put', 'cut', 'double', 'end'),
		bytes: fc.uint8Array({ maxLength: 12 })
	}),
	{ minLength: 1, maxLength: 8 }
);

function damaged(
	whole: Uint8Array,
	done: readonly { at: number; how: string; bytes: Uint8Array }[]
): Uint8Array {
	return done.reduce((so, { at, how, bytes }) => {
		const place = Math.floor(at * so.length);
		const [before, after] = [so.slice(0, place), so.slice(place)];
		if (how === 'end') return before;
		if (how === 'cut') return Uint8Array.of(...before, ...after.slice(bytes.length));
		if (how === 'double') return Uint8Array.of(...before, ...after, ...after);
		return Uint8Array.of(...before, ...bytes, ...after.slice(bytes.length));
	}, whole);
}

describe.each(FORMATS)('a file of %s', (format) => {
	test('is known for what it is, and read', () => {
		expect(recognised(SAMPLES[format])).toBe(format);
		expect(readBytes(SAMPLES[format]).kept).toBeGreaterThan(0);
	});

	test('that is damaged is read as far as it goes', () => {
		fc.assert(
			fc.property(damages, (done) => looked(damaged(SAMPLES[format], done), format)),
			{ numRuns: 300 }
		);
	});

	test('that is something else altogether is read without a fault', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => looked(bytes, format)),
			{ numRuns: 50 }
		);
		for (const other of FORMATS) looked(SAMPLES[other], format);
		looked(new Uint8Array(), format);
	});
});

test.each([
	'{',
	'}',
	'a{=',
	'~',
	'\\',
	'==a',
	'::',
	'a::b ',
	'Q:\n',
	'C: [a]\n',
	'[',
	'<quiz>',
	'<a>',
	'<',
	'&',
	'"',
	'a,',
	'\n',
	'\t',
	'|-',
	'#',
	'?\n',
	'A. x\n',
	'//\n',
	'{1:SA:=',
	'![](',
	'`',
	'word\tmeaning\n',
	'{ '
])('a file of nothing but %j ends', (part) => {
	const bytes = new TextEncoder().encode(part.repeat(20_000));
	recognised(bytes);
	for (const format of FORMATS) looked(bytes, format);
});

const pack = (files: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('what is packed may be anything, too', () => {
	const inside = fc.oneof(
		fc.json(),
		fc.string(),
		fc.constantFrom(
			'{"questions":[{"library":"H5P.Blanks","params":{"questions":[null,7,"*a*"]}}]}',
			'[]',
			'null'
		)
	);
	fc.assert(
		fc.property(inside, inside, (head, content) => {
			looked(pack({ 'h5p.json': head, 'content/content.json': content }), 'h5p');
			looked(pack({ 'xl/workbook.xml': head, 'xl/worksheets/sheet1.xml': content }), 'sheet');
			looked(pack({ mimetype: head, 'content.xml': content }), 'sheet');
			looked(pack({ 'imsmanifest.xml': head, 'a.xml': `<questestinterop>${content}` }), 'qti');
		}),
		{ numRuns: 200 }
	);
});

test('sheets and questions with something broken in them are read around it', () => {
	const piece = fc.constantFrom(
		'<row r="1">',
		'<c r="ZZZ9">',
		'<c>',
		'</c>',
		'</row>',
		'<v>',
		'1e999',
		'</v>',
		'<c t="s"><v>9</v></c>',
		'<c r="B2" t="inlineStr"><is><t>x</t></is></c>',
		'<c r="A2"><v>3</v></c>'
	);
	const cell = fc.constantFrom(
		'<table:table-row>',
		'</table:table-row>',
		'<table:table-row table:number-rows-repeated="999999999">',
		'<table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell>',
		'<table:table-cell/>'
	);
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 30 }),
			fc.array(cell, { maxLength: 30 }),
			(pieces, cells) => {
				looked(
					zipSync({
						'xl/workbook.xml': strToU8(
							'<workbook xmlns:r="x"><sheets><sheet r:id="r"/></sheets></workbook>'
						),
						'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="r" Target="s.xml"/></R>'),
						'xl/s.xml': strToU8(`<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`)
					}),
					'sheet'
				);
				looked(openSheet(cells.join('')), 'sheet');
				looked(new TextEncoder().encode(QTI_CHOICE.replace(/a/g, pieces.join(''))), 'qti');
			}
		),
		{ numRuns: 200 }
	);
});
