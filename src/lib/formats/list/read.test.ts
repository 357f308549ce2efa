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

	test.each([
		['a semicolon and a comma, on one line', 'un,one;deux,two;trois,three, tres'],
		['signs of one’s own', 'un:::one|||deux:::two|||trois:::three, tres|||'],
		['signs that are others’, on one line', 'un: one ## deux: two ## trois: three, tres'],
		['words', 'un;TAB;one;BREAK;deux;TAB;two;BREAK;trois;TAB;three, tres;BREAK;']
	])('parted by %s, as Quizlet writes it', (_, text) =>
		expect(sides(text)).toEqual([
			['un', 'one'],
			['deux', 'two'],
			['trois', 'three, tres']
		])
	);

	test.each(['a;; b: c\n\nd: e;; f', '## Heads: a\n## Tails: b'])(
		'is parted by no sign of its own in %j, which has more lines',
		(text) => expect(sides(text).flat().join('')).not.toMatch(/^a$|\n/)
	);

	test('of two named columns and one that is not asks that', () =>
		expect(sides('Name,Answer,Tags\nWhat is it?,This,a')).toEqual([['What is it?', 'This']]));

	test('of Excel’s says what parts its cells', () =>
		expect(sides('sep=;\r\nFront;Back\r\nun;one, a\r\n')).toEqual([['un', 'one, a']]));

	test.each([
		[
			'shift_jis',
			[0x8c, 0xa2, 9, 0x82, 0xa2, 0x82, 0xca, 10, 0x94, 0x4c, 9, 0x82, 0xcb, 0x82, 0xb1],
			'犬'
		],
		['macintosh', [0x8e, 0x74, 0x8e, 9, 0x73, 0x75, 0x6d, 0x6d, 0x65, 0x72], 'été'],
		['windows-1251', [0xea, 0xee, 0xf2, 9, 0x63, 0x61, 0x74, 10, 0xe4, 0xee, 0xec, 9, 0x64], 'кот'],
		['windows-1253', [0xc5, 0xeb, 0xeb, 0xdc, 0xe4, 0xe1, 9, 0x47], 'Ελλάδα'],
		[
			'windows-1255',
			[...Array.from({ length: 40 }, (_, i) => [0xf9, 0xec, 0xe5, 0xed][i % 4]!), 9, 0x68],
			'שלום'.repeat(10)
		],
		['windows-1256', [0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 9, 0x68], 'مرحبا'],
		['windows-1252, two beside each other', [0x67, 0x72, 0xf6, 0xdf, 0x65, 9, 0x73], 'größe'],
		['gb18030', [0xb9, 0xb7, 9, 0x64, 0x6f, 0x67, 10, 0xd1, 0xa7, 0xd0, 0xa3, 9, 0x73], '狗']
	])('in %s', (_, numbers, first) =>
		expect(factsIn(readBytes(Uint8Array.from(numbers)))[0]!['front']).toBe(first)
	);

	test('of Anki’s has gaps, and cards both ways', () => {
		const head = '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#tags column:5\n';
		const notes = [
			'g1\tCloze\tIch {{c1::bin}} {{c2::hier::place}}\t\tt',
			'g2\tBasic (and reversed card)\tun\tone\t',
			'g3\tBasic (optional reversed card)\tdeux\ttwo\t\ty'
		];
		expect(factsIn(readAs(head + notes.join('\n')))).toEqual([
			{
				kind: 'cloze',
				text: 'Ich {{c1:bin}} {{c2:hier}}',
				blanks: { c2: { hint: 'place' } },
				tags: ['t']
			},
			{ kind: 'card', front: 'un', back: 'one', both: true },
			{ kind: 'card', front: 'deux', back: 'two', both: true }
		]);
		expect(factsIn(readAs('{{c1::a<b}} c\tmore'))).toEqual([
			{ kind: 'cloze', text: '{{c1:a<b}} c', blanks: {}, note: 'more' }
		]);
	});

	test('is HTML where it looks like it, but not where it is about HTML', () => {
		expect(sides('<b>un</b>\tone &amp; only\n<div>deux</div>\ttwo<br>too')).toEqual([
			['**un**', 'one & only'],
			['deux', 'two\ntoo']
		]);
		expect(sides('<br>\tbreaks a line\n</b>\tends bold')[0]).toEqual(['<br>', 'breaks a line']);
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
