import { expect, test } from 'vitest';
import { factsIn, readAs, refusedIn } from '#lib/formats/known/reading-fixtures.ts';

const item = (id: string, q: string, a: string, more = '') =>
	`<item id="${id}" ${more}><cat>&lt;default&gt;</cat><Q>${q}</Q><A>${a}</A></item>`;
const read = (...items: string[]) =>
	readAs(
		`<?xml version="1.0" encoding="UTF-8"?>\n<mnemosyne core_version="1" time_of_start="1">\n${items.join('\n')}\n</mnemosyne>`
	);

test('Mnemosyne’s cards have two sides, and are asked both ways where it has them so', () => {
	const found = read(
		item('a', 'un', 'one', 'gr="4" ac_rp="2" rt_rp="3"'),
		item('a.inv', 'one', 'un'),
		item('b.inv', 'two', 'deux'),
		item('c', '&lt;b&gt;x&lt;/b&gt;\n&lt;$&gt;x^2&lt;/$&gt;', 'y')
	);
	expect(found.format).toBe('mnemosyne');
	expect(factsIn(found)).toMatchObject([
		{ front: 'un', back: 'one', both: true },
		{ front: 'two', back: 'deux' },
		{ front: '**x**\n$x^2$', back: 'y' }
	]);
	expect(found.changes).toMatchObject([{ count: 1 }]);
});

test('what lacks a side, or breaks off, is named', () => {
	expect(refusedIn(read(item('a', '', 'one')))).toEqual(['line 3: has one side only']);
	const broken = readAs(`<mnemosyne core_version="1">${item('a', 'un', 'one')}<item id="b"><Q>`);
	expect(factsIn(broken)).toMatchObject([{ front: 'un' }]);
	expect(refusedIn(broken)).toEqual([
		'line 1: has one side only',
		'terms.txt: the file is damaged'
	]);
});
