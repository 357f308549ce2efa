/** Files that are made up to keep a reader busy, or are damaged: what is whole is kept, and it is said what is wrong. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { opened } from '#lib/own/open/opened.ts';
import { factsIn, readAs, readBytes, refusedIn } from './reading-fixtures.ts';

const ROW =
	'<row r="1"><c t="inlineStr"><is><t>un</t></is></c><c t="inlineStr"><is><t>one</t></is></c></row>';
const workbook = (sheet: string, shared = '<sst/>') =>
	readBytes(
		zipSync({
			'xl/workbook.xml': strToU8(
				'<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'
			),
			'xl/_rels/workbook.xml.rels': strToU8(
				'<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>'
			),
			'xl/sharedStrings.xml': strToU8(shared),
			'xl/worksheets/a.xml': strToU8(sheet)
		})
	);

test.each([
	['nesting', `<worksheet><sheetData>${ROW}${'<x>'.repeat(5000)}`, 'the file is nested too deeply'],
	['no end', `<worksheet><sheetData>${ROW}<row`, 'the file is damaged']
])('a sheet with %s is kept up to there', (_, sheet, why) => {
	const read = workbook(sheet);
	expect(factsIn(read)).toEqual([{ kind: 'card', front: 'un', back: 'one' }]);
	expect(refusedIn(read)).toEqual([`terms.txt: ${why}`]);
});

test('a sheet that declares entities says so', () =>
	expect(refusedIn(workbook(`<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>`))).toEqual([
		'terms.txt: the file declares entities (DOCTYPE), which Footnote does not read'
	]));

test('one long text that stands in a thousand cells is a thousand short ones', () => {
	const cell = '<c t="s"><v>0</v></c>';
	const read = workbook(
		`<worksheet><sheetData>${`<row>${cell}${cell}</row>`.repeat(1000)}</sheetData></worksheet>`,
		`<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`
	);
	expect(read.refused).toHaveLength(1000);
	expect(inEnglish(read.refused[0]!.why)).toBe('is longer than a card may be');
});

test.each(['a.mochi', 'b.h5p'])('what unpacks to more than anybody writes says so: %s', (name) => {
	const blanks = strToU8(' '.repeat(31_000_000));
	const files: Record<string, Uint8Array> = name.endsWith('mochi')
		? { 'data.json': blanks }
		: { 'h5p.json': blanks, 'content/content.json': blanks };
	expect(refusedIn(readBytes(zipSync(files)))).toEqual([
		'terms.txt: the file unpacks to more than Footnote reads'
	]);
});

test('gaps by the thousand in one row are no card', () =>
	expect(refusedIn(readAs(`${'{{c1::a}}'.repeat(5000)}\tmore`))).toEqual([
		'row 1: is longer than a card may be'
	]));

test.each([
	['colons', '::'.repeat(300_000)],
	['blanks', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}- a >> b`).join('\n')],
	['braces', '{{c1::a}}'.repeat(50_000)]
])('nobody waits for a file of %s', (_, text) =>
	expect(['other', 'mistakes', 'list']).toContain(opened(strToU8(text), 'a.txt').kind)
);
