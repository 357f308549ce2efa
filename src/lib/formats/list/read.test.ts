import { describe, expect, test } from 'vitest';
import { factsIn, readAs, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';

const sides = (text: string) => factsIn(readAs(text)).map(({ front, back }) => [front, back]);

const ids = (text: string) =>
	((readAs(text).deck?.['facts'] ?? []) as { id: string }[]).map(({ id }) => id);

describe('a list', () => {
	test.each([
		['tabs', 'un\tone\ndeux\ttwo'],
		['commas', 'un,one\ndeux,two'],
		['semicolons', 'un;one\ndeux;two'],
		['dashes', 'un - one\ndeux - two'],
		['lines of Windows', 'un\tone\r\ndeux\ttwo\r\n'],
		['lines of an old Mac', 'un\tone\rdeux\ttwo'],
		['quotation marks', '"un","one"\n"deux","two"'],
		['its header', '#separator:Comma\n#html:false\nun,one\ndeux,two'],
		['a heading', 'Front;Back\nun;one\ndeux;two'],
		['a heading in German', 'Begriff\tBedeutung\nun\tone\ndeux\ttwo']
	])('parted by %s', (_, text) =>
		expect(sides(text)).toEqual([
			['un', 'one'],
			['deux', 'two']
		])
	);

	test.each(['utf-16le', 'utf-16be', 'windows-1252', 'utf-8 with a mark'])('in %s', (encoding) => {
		const text = 'la fenêtre\tdas Fenster\nl’été\tder Sommer';
		const wide = Uint8Array.from(
			[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
		);
		const bytes = {
			'utf-16le': Uint8Array.from([0xff, 0xfe, ...wide]),
			'utf-16be': Uint8Array.from([0xfe, 0xff, ...wide.map((_, i) => wide[i ^ 1]!)]),
			'windows-1252': Uint8Array.from([...text].map((c) => (c === '’' ? 0x92 : c.charCodeAt(0)))),
			'utf-8 with a mark': new TextEncoder().encode(`\ufeff${text}`)
		}[encoding]!;
		expect(factsIn(readBytes(bytes)).map(({ front }) => front)).toEqual(['la fenêtre', 'l’été']);
	});

	test.each(['constructor', '__proto__', 'toString', 'nothing that is known'])(
		'whose header says %s is parted by what stands there',
		(separator) =>
			expect(sides(`#separator:${separator}\nun\tone\ndeux\ttwo`)).toEqual([
				['un', 'one'],
				['deux', 'two']
			])
	);

	test('has a footnote for each card, which says where it stood', () => {
		const { deck } = readAs('un\tone\n\ndeux\ttwo');
		expect(deck).toMatchObject({
			title: 'terms',
			sources: { file: { title: 'terms.txt', published: '2026-11-26' } },
			facts: [{ anchors: [{ source: 'file', at: 'row 1' }] }, { anchors: [{ at: 'row 3' }] }]
		});
	});

	test('names every row that it does not take', () => {
		const read = readAs(
			'Front,Back,Notes\nun,one,\ndeux,,\n,three,\nun,one,again\n"qua,tre",four,"a ""note"""'
		);
		expect(factsIn(read).map(({ front, note }) => [front, note])).toEqual([
			['un', undefined],
			['qua,tre', 'a "note"']
		]);
		expect(refusedIn(read)).toEqual([
			'row 3: has one side only',
			'row 4: has one side only',
			'row 5: is there already'
		]);
	});

	test('of two answers to one word has both', () =>
		expect(sides('bank\tBank\nbank\tUfer')).toEqual([
			['bank', 'Bank'],
			['bank', 'Ufer']
		]));

	test('goes on where Quizlet breaks a line', () =>
		expect(sides('un\tone\nand only\ndeux\ttwo')).toEqual([
			['un', 'one\nand only'],
			['deux', 'two']
		]));

	test('keeps further columns as a note, and says so', () => {
		const read = readAs('a,b,c,d\ne,f,g,h');
		expect(factsIn(read)[0]).toEqual({ kind: 'card', front: 'a', back: 'b', note: 'c · d' });
		expect(read.changed).toBe(2);
	});

	test('knows its languages by its heading', () =>
		expect(factsIn(readAs('Deutsch,Français\nHaus,maison\nHund,chien'))[0]).toMatchObject({
			frontLang: 'de',
			backLang: 'fr'
		}));

	test('of Anki’s has decks as parts, HTML as marks, and its tags', () => {
		const read = readAs(
			'#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\nx1\tA::B\t<b>un</b>\tone &amp; only\tt1 t2\nx2\tA::C\tdeux\ttwo\t\n'
		);
		expect(factsIn(read)[0]).toMatchObject({
			front: '**un**',
			back: 'one & only',
			tags: ['t1', 't2']
		});
		expect(read.deck?.['sections']).toMatchObject([{ title: 'B' }, { title: 'C' }]);
		expect(read.changes).toEqual([]);
	});

	test('runs nothing in a spreadsheet, and comes back as it was', () => {
		const read = readAs("Front,Back\n'=1+1,two\n'@x,'-3");
		expect(factsIn(read).map(({ front, back }) => [front, back])).toEqual([
			['=1+1', 'two'],
			['@x', '-3']
		]);
	});

	test('brought again is the same', () => {
		expect(ids('zero\tnull\nun\tone')).toEqual(expect.arrayContaining(ids('un\tone')));
	});
});
