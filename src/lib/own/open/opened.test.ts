import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { footnoteFile } from '#lib/own/share/footnote-file.ts';
import { opened } from './opened.ts';

const open = (text: string, name = 'Unit 3.txt') => opened(strToU8(text), name);
const what = (found: ReturnType<typeof opened>) =>
	found.kind === 'other' ? inEnglish(found.what) : found.kind;

const DECK = `format: 1
id: moon
title: To the Moon
summary: Landings.
license: CC0-1.0
authors: [You]
sources: { report: { kind: record, title: A report } }
entities: { nasa: { kind: organisation, name: NASA } }
facts:
  - { id: landing, kind: date, question: When did it land?, event: It landed, date: 1969-07-20,
      asOf: 1969, saidBy: [nasa], anchors: [{ source: report, at: '1' }] }
`;

describe('a file that can be kept', () => {
	it('is a deck as YAML, as JSON, or packed', () => {
		for (const bytes of [strToU8(DECK), zipSync({ 'deck.yaml': strToU8(DECK) })]) {
			const found = opened(bytes, 'x');
			expect(found).toMatchObject({ kind: 'deck', deck: { title: 'To the Moon' } });
			if (found.kind !== 'deck') return;
			const { json } = found;
			expect(opened(footnoteFile(json), 'x')).toMatchObject({ kind: 'deck' });
			expect(open(JSON.stringify(json))).toMatchObject({ kind: 'deck' });
		}
	});

	it('is a deck of which a proof has doubts', () => {
		expect(open(DECK.replace('[nasa]', '[nobody]'))).toMatchObject({ kind: 'deck' });
	});

	it.each([
		['tabs, as Quizlet exports', 'la maison\tthe house\nle chat\tthe cat'],
		['commas and quotes, as spreadsheets do', '"la maison","the house"\n"le chat","the cat"\n'],
		['what Anki writes', '#separator:tab\n#html:false\nla maison\tthe house\nle chat\tthe cat\n'],
		['typed by hand', 'la maison - the house\n\nle chat - the cat'],
		['semicolons', 'la maison;the house\r\nle chat;the cat\r\n']
	])('is a list: %s', (_, text) => {
		expect(open(text)).toEqual({
			kind: 'list',
			title: 'Unit 3',
			rows: [
				{ front: 'la maison', back: 'the house' },
				{ front: 'le chat', back: 'the cat' }
			],
			unclear: 0,
			cut: false
		});
	});

	it('is a list in another encoding', () => {
		const latin = Uint8Array.from('été\tsummer\nnoël\tChristmas', (letter) => letter.charCodeAt(0));
		expect(opened(latin, 'x')).toMatchObject({ rows: [{ front: 'été' }, { front: 'noël' }] });
	});

	it('keeps what stands in quotes together', () => {
		const found = open('"to be, or not","être\nou ne pas"\n"a ""b""",c');
		expect(found).toMatchObject({
			rows: [
				{ front: 'to be, or not', back: 'être ou ne pas' },
				{ front: 'a "b"', back: 'c' }
			]
		});
	});
});

describe('a file that cannot', () => {
	it.each([
		['', 'empty'],
		['  \n', 'empty'],
		['%PDF-1.7', 'a PDF'],
		['SQLite format 3\u0000', 'a database (SQLite), such as Anki’s collection'],
		['{"app":"footnote","format":1,"entries":[]}', 'backup'],
		['{"name":"x"}', 'JSON that holds something else'],
		['<!doctype html><p>Hello', 'a web page (HTML)'],
		['// q\n::Q1:: Who? {=Grant ~Nobody}', 'a quiz in Moodle’s GIFT format'],
		['A long text about nothing that is a list.\nIt goes on.', 'plain text']
	])('is named: %j', (text, name) => {
		expect(what(open(text))).toBe(name);
	});

	it('is named where it is packed', () => {
		const anki = zipSync({ 'collection.anki21': strToU8('x'), media: strToU8('{}') });
		expect(what(opened(anki, 'deck.footnote'))).toBe('an Anki package');
	});

	it('is a deck with mistakes, each with its line', () => {
		const found = open(DECK.replace('kind: date', 'kind: dat').replace('title:', 'titel:'));
		expect(found.kind).toBe('mistakes');
		if (found.kind === 'mistakes') expect(found.problems.map(({ line }) => line)).toContain(3);
	});

	it('is larger than any deck, or lies about it', () => {
		expect(opened(new Uint8Array(6_000_000).fill(97), 'x').kind).toBe('large');
		const bomb = zipSync({ 'deck.json': new Uint8Array(30_000_000).fill(32) });
		expect(what(opened(bomb, 'x'))).toMatch(/^a package of files/);
	});

	it('is one that would keep a parser busy for ever', () => {
		const deep = `format: 1\nfacts: ${'['.repeat(100_000)}`;
		expect(open(deep).kind).toBe('mistakes');
	});
});
