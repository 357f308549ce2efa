/** Files of other programs, told from decks by what they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { otherProgram } from './other-programs.ts';
import { parseDeckBytes } from './parse.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string) =>
	Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);

const packed = (...names: string[]) => latin1(`PK\u0003\u0004\u0014\0${names.join('\0x\u0001PK')}`);

test.each([
	['an Anki package', packed('collection.anki21', 'media')],
	['Anki', utf8('#separator:tab\n#html:true\nMinsk\tBelarus\n')],
	['Anki', latin1('SQLite format 3\0\u0010\0')],
	['spreadsheet', packed('[Content_Types].xml', 'xl/workbook.xml')],
	['Word', packed('[Content_Types].xml', 'word/document.xml')],
	['PowerPoint', packed('[Content_Types].xml', 'ppt/presentation.xml')],
	['zip', packed('notes.txt')],
	['zip', latin1('PK\u0003\u0004\u0014\0\u0006\0')],
	['old Word', latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1')],
	['PDF', latin1('%PDF-1.7\n')],
	['picture', latin1('\u0089PNG\r\n')],
	['archive', latin1('\u001f\u008b\u0008')],
	['table', utf8('term,definition\nMinsk,Belarus\nRiga,Latvia\n')],
	['table', utf8('Minsk\tBelarus\nRiga\tLatvia\n')],
	['table', utf16('Minsk\tBelarus\nRiga\tLatvia\n')],
	['table', latin1('Begriff;Erklärung\nKöln;Stadt\n')],
	['GIFT', utf8('// by me\n::Q1:: What is it? {=Minsk ~Riga}\n')],
	['GIFT', utf8('Minsk is a capital. {TRUE}\n')],
	['Aiken', utf8('What is it?\nA. Minsk\nB. Riga\nANSWER: A\n')],
	['Moodle', utf8('<?xml version="1.0"?>\n<quiz><question type="x"/></quiz>')],
	['web page', utf8('<!DOCTYPE html>\n<html lang="en"><title>x: y</title></html>')],
	['JSON', utf8('[{ "front": "Minsk", "back": "Belarus" }]')],
	['JSON', utf8('{ "cards": [], "title": "x" }')],
	['plain text', utf8('Minsk is the capital of Belarus.\nRiga is that of Latvia.\n')]
])('%s is said to be one, with what to do, in one message at the top', (what, bytes) => {
	const parsed = parseDeckBytes(bytes, 'file');
	expect(parsed.ok).toBe(false);
	if (parsed.ok) return;
	expect(parsed.problems).toHaveLength(1);
	const [problem] = parsed.problems;
	expect(problem).toMatchObject({ line: 1, column: 1, path: '' });
	expect(problem!.message).toContain(what);
	expect(problem!.message).toMatch(/Footnote reads decks in YAML|Unpack it/);
});

describe('a deck is not taken for something else', () => {
	const files = ['decks', 'tests/fixtures/decks'].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => `${folder}/${name}`)
	);
	test.each(files)('%s, whole, in pieces, or as JSON', (file) => {
		const text = readFileSync(file, 'utf8');
		expect(otherProgram(utf8(text))).toBeUndefined();
		for (let from = 0; from < text.length; from += 997)
			expect(otherProgram(utf8(`format: 1\n${text.slice(from, from + 2000)}`))).toBeUndefined();
		const parsed = parseDeckBytes(utf8(text), file);
		if (!parsed.ok) return;
		for (const blanks of ['', '\t', '  ', '\t\t'])
			expect(otherProgram(utf8(JSON.stringify(parsed.deck, null, blanks)))).toBeUndefined();
		// Written by hand, and not quite JSON.
		const broken = JSON.stringify(parsed.deck, null, '\t').replace(',', '');
		expect(otherProgram(utf8(broken))).toBeUndefined();
	});
	test.each(['', '# a comment\n', 'format: 1', '{ format: 1 }', 'titel: x\n', '- a: b\n'])(
		'“%s”',
		(text) => expect(otherProgram(utf8(text))).toBeUndefined()
	);
});
