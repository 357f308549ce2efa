/** What people paste that is no article: an answer all the same, and soon. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJson } from './as-json.ts';
import { LONGEST_ARTICLE } from './longest.ts';
import { propose } from './propose.ts';

/** Signs and words that rules look for, one after another in any order. */
const PIECES = [
	'“',
	'”',
	'‘',
	'’',
	'"',
	"'",
	'«',
	'»',
	'„',
	'(',
	')',
	',',
	'.',
	'...',
	':',
	';',
	'—',
	'-',
	'?',
	'\n',
	'\n\n',
	'\r\n',
	' ',
	'\u00a0',
	'said',
	'Ada Lowe',
	'according to',
	'and',
	'who',
	'which',
	'the',
	'called',
	'including',
	'12',
	'3.5',
	'1,000',
	'2022',
	'March',
	'%',
	'$',
	'•',
	'<p>',
	'</p>',
	'<li>',
	'<',
	'>',
	'&amp;',
	'&',
	'<q>',
	'<script>',
	'</script>',
	'<!--',
	'<time datetime="2022-01-01">',
	'sagte',
	'сказал',
	'قال',
	'他说',
	'「',
	'」',
	'\u202e',
	'\ud83d',
	'😀',
	'\ufeff',
	'\u0000',
	'v',
	'of',
	'Mr.',
	'J.',
	'(CIS)'
];
const salad = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 200 })
	.map((pieces) => pieces.join(' '));

/** Every place is one of the file, and in order. */
function isSound(text: string) {
	const found = asJson(propose(text, { published: '2024-02-14' }));
	for (const part of Object.values(found).flat()) {
		expect(part.start).toBeGreaterThanOrEqual(0);
		expect(part.end).toBeGreaterThan(part.start);
		expect(part.end).toBeLessThanOrEqual(text.length);
	}
	for (const { confidence } of [...found.quotes, ...found.sets]) {
		expect(confidence).toBeGreaterThan(0);
		expect(confidence).toBeLessThanOrEqual(1);
	}
	for (const { date } of found.dates) expect(date).toMatch(/^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/);
	for (const { value } of found.numbers) expect(Number.isFinite(value)).toBe(true);
	for (const { members } of found.sets) expect(members.every((member) => member !== '')).toBe(true);
	return found;
}

describe('what is no article', () => {
	it('gives sound places, whatever signs it is made of', () => {
		fc.assert(
			fc.property(salad, (text) => void isSound(text)),
			{ numRuns: 400 }
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void isSound(text)),
			{ numRuns: 200 }
		);
	});

	it('gives nothing where there is nothing to find', () => {
		for (const text of [
			'',
			' ',
			'\n\n\n',
			'\ufeff',
			'x',
			'<!doctype html>',
			'<p></p>',
			'<script>',
			'&&&&',
			'"',
			'((((',
			'他说这是好事。'
		])
			expect(Object.values(isSound(text)).flat(), JSON.stringify(text)).toEqual([]);
	});

	it('never reads scripts, forms or styles of a page', () => {
		const words = '“We were hacked,” said Mallory Smith in 2022.';
		for (const tag of ['script', 'style', 'form', 'nav', 'template', 'noscript', 'svg', 'select'])
			expect(
				Object.values(
					isSound(`<!doctype html><body><${tag}>${words}</${tag}><p>Nothing.</p>`)
				).flat(),
				tag
			).toEqual([]);
	});

	it('reads speech in writing from the right, and words between Chinese marks as nobody’s', () => {
		expect(isSound('قال المهندس كريم سالم: «أصلحناها بأيدينا».').quotes).toMatchObject([
			{ speaker: 'كريم سالم' }
		]);
		expect(isSound('他说：「我们赢了。」').quotes.every(({ speaker }) => speaker === null)).toBe(
			true
		);
	});

	it('is read no further than an article is long', () => {
		const words = 'Rain fell. ';
		const late = `${words.repeat(LONGEST_ARTICLE / words.length + 1)} “It rained,” said Ada Lowe.`;
		expect(propose(late).quotes).toEqual([]);
	});
});

/** Texts that make careless rules go back and forth: each a piece, over and over. */
const HOSTILE = {
	'marks that open': '“',
	'marks that open, apart': '“ a ',
	apostrophes: "s' ",
	'single marks': "'a ",
	brackets: '(',
	'brackets, apart': '( A ',
	commas: ', ',
	'a list without end': 'Alpha, ',
	'small items without end': 'and a, ',
	'names without end': 'Ada ',
	initials: 'A. ',
	particles: 'Van der ',
	verbs: 'said ',
	speech: '“a,” said Bo. ',
	'according to': 'according to A ',
	figures: '1,000',
	'figures, apart': '12 345 ',
	hyphens: 'a-',
	dots: '.',
	colons: 'He said:\n\n',
	paragraphs: '“It was. \n\n',
	bullets: '• a\n',
	'tags that do not end': '<a "',
	tags: '<p>',
	'elements that do not end': '<nav>',
	'quotations of pages': '<q>',
	'blocks in blocks': '<blockquote><div>',
	entities: '&#1;&',
	comments: '<!--',
	blanks: ' ',
	'hard blanks': '\u00a0',
	'nothing to see': '\u200b',
	accents: '\u0301',
	acronyms: 'Alpha Beta (AB) ',
	'what it means': '“a” means b c ',
	dates: '1 March ',
	pronouns: '“Oh yes!” he said. '
};

describe('a text that is made to take long', () => {
	const LETTERS = 100_000;

	// Work that grows with the square of the length would go on for minutes.
	it.each(Object.entries(HOSTILE))('comes to an end: %s', { timeout: 20_000 }, (_, piece) => {
		const page = /^[<&]/.test(piece) ? '<!doctype html><p>' : '';
		isSound(page + piece.repeat(Math.ceil(LETTERS / piece.length)));
	});
});
