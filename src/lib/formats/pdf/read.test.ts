import { describe, expect, test } from 'vitest';
import type { Piece } from './lines.ts';
import { isLegible, pdfAbout, pdfPage } from './read.ts';

/** A piece as wide as its letters are in the mean. */
const at = (text: string, x: number, y: number, height = 10): Piece => ({
	text,
	x,
	y,
	width: text.length * height * 0.5,
	height
});
/** Lines below each other, the first at a height. */
const lines = (x: number, y: number, ...texts: string[]): Piece[] =>
	texts.map((text, i) => at(text, x, y - i * 12));
const paragraphs = (...pages: Piece[][]) =>
	/<body>\n([^]*)<\/body>/.exec(pdfPage(pages, {}))?.[1]?.trimEnd().split('\n');

const LONG = 'It was a line that goes on to the right edge of its column';

const page = (n: number) => [
	at('The Norrvik Times', 50, 800),
	at(`Page ${n} of 3`, 500, 800),
	...lines(
		50,
		700,
		`${LONG}.`,
		`It is page ${'abc'[n - 1]}`,
		'of them.',
		'And on.',
		'And on.',
		'And on.'
	),
	at('1', 120, 704, 6),
	at('1 A note at its foot, smaller.', 50, 60, 7),
	at(String(n), 300, 30)
];

describe('what is printed', () => {
	test('is put together to paragraphs: by gaps, indents, short last lines, sizes and bullets', () => {
		expect(
			paragraphs([
				at('The bridge', 50, 700, 20),
				...lines(50, 660, LONG, 'and ends here.', LONG, 'and does not'),
				at(LONG, 50, 590),
				at('end yet.', 50, 578),
				...lines(50, 540, '• North', '• South, which is', 'longer'),
				at('Stands indented after a sentence ends, and goes to the very edge.', 60, 470),
				...lines(50, 458, `${LONG}.`),
				at(`So: ${LONG}`, 60, 446),
				...lines(50, 434, 'and ends.')
			])
		).toEqual([
			'<h2>The bridge</h2>',
			`<p>${LONG} and ends here.</p>`,
			`<p>${LONG} and does not</p>`,
			`<p>${LONG} end yet.</p>`,
			'<li>North</li>',
			'<li>South, which is longer</li>',
			`<p>Stands indented after a sentence ends, and goes to the very edge. ${LONG}.</p>`,
			`<p>So: ${LONG} and ends.</p>`
		]);
	});

	test('has its words whole: parted ones are joined, and those with a hyphen of their own keep it', () => {
		expect(
			paragraphs(
				lines(
					50,
					700,
					'The inter-',
					'national well-known',
					'bridge is well-',
					'known to Anglo-',
					'Irish and 17-',
					'year-old peo\u00ad',
					'ple.'
				)
			)
		).toEqual([
			'<p>The international well-known bridge is well-known to Anglo-Irish and 17-year-old people.</p>'
		]);
	});

	test('is read column after column, and on over the page', () => {
		expect(
			paragraphs(
				[
					at('A paragraph in the first', 50, 700),
					at('column, which', 50, 688),
					at('goes on in the second and', 300, 700),
					at('on the next page it', 300, 688)
				],
				lines(50, 700, 'ends.')
			)
		).toEqual([
			'<p>A paragraph in the first column, which goes on in the second and on the next page it ends.</p>'
		]);
	});

	test('comes without running heads, numbers of pages and notes', () => {
		const found = paragraphs(page(1), page(2), page(3));
		expect(found).toContain(`<p>${LONG}. It is page b of them.</p>`);
		expect(found?.join(' ')).not.toMatch(/Times|Page|note|>\d/);
	});
});

test('what a file says of itself is taken where somebody has said it', () => {
	expect(
		pdfAbout({
			Title: 'The bridge',
			Author: 'Ann Example',
			CreationDate: "D:20240506070809+02'00'"
		})
	).toEqual({ title: 'The bridge', author: 'Ann Example', day: '2024-05-06' });
	expect(
		pdfAbout({ Title: 'bridge.docx', Producer: 'Skia/PDF m153', CreationDate: 'D:20240506070809' })
	).toEqual({ title: '', author: '' });
});

test('letters without names are not legible', () => {
	expect(isLegible('<p>The bridge</p>')).toBe(true);
	expect(isLegible('\ue001\ue002\ue003 \ue004')).toBe(false);
});
