import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { NAMING } from '#lib/formats/known/reading-fixtures.ts';
import { SAMPLES } from '#lib/formats/known/samples.ts';
import { openedFile } from './opened-file.ts';

const open = (bytes: Uint8Array) => openedFile(bytes, NAMING);

describe('a file of another program', () => {
	it.each(Object.entries(SAMPLES))('is a deck, with what became of it: %s', (_, bytes) => {
		const found = open(bytes);
		expect(found.kind).toBe('deck');
		if (found.kind !== 'deck' || !found.found) return expect(found).toHaveProperty('found');
		expect(found.found.kept + found.found.changed).toBe(found.deck.facts.length);
	});

	it('is told why nothing is in it', () => {
		const broken = open(SAMPLES.anki.subarray(0, 200));
		expect(broken.kind).toBe('other');
		const empty = open(zipSync({ 'collection.anki2': strToU8('no database') }));
		expect(empty.kind).toBe('unfound');
		if (empty.kind === 'unfound') expect(inEnglish(empty.why)).toBe('the file is damaged');
	});
});

describe('a file of nobody’s', () => {
	it.each([
		['A long text about nothing that is a list.\nIt goes on.', 'other'],
		['%PDF-1.7', 'other'],
		['<!doctype html><p>Hello', 'other'],
		['  \n', 'empty'],
		['{"app":"footnote","format":1,"entries":[]}', 'backup'],
		['format: 1\ntitle: A {} deck\nfacts: nothing\n', 'mistakes']
	])('is what it was before other programs were read: %j', (text, kind) => {
		expect(open(strToU8(text)).kind).toBe(kind);
	});
});
