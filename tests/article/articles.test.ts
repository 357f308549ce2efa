/**
 * Articles written for this project, read by the rules. Those of the blind half were written first and are measured,
 * not tuned for: what they must reach is what was promised. `npm run bench -- article` tells how far they are.
 */
import { describe, expect, it } from 'vitest';
import { codeOf } from '#lib/article/languages/code.ts';
import { weighRules } from '../bench/article.ts';
import { goldOf, unmarked, type Gold } from './gold.ts';
import { f1, precision, recall, scoreOf } from './score.ts';

/** Kilobytes: aimed at are 15. */
const MOST_RULES = 22.2;
const halves = ['tuning', 'blind'] as const;
const english = ({ lang }: Gold) => lang === 'en';

describe.each(halves)('the articles for %s', (half) => {
	const golds = goldOf(half);

	it('are in seven languages, of six kinds or more', () => {
		expect(new Set(golds.map(({ lang }) => lang))).toEqual(
			new Set(['en', 'de', 'fr', 'es', 'ru', 'tr', 'ar'])
		);
		expect(golds.filter(english).length).toBeGreaterThanOrEqual(6);
	});

	it('have their quotations found, and nothing else called one', () => {
		const { spans, notSpeech } = scoreOf(golds);
		expect(recall(spans)).toBeGreaterThanOrEqual(0.93);
		expect(precision(spans)).toBeGreaterThanOrEqual(0.98);
		expect(notSpeech.offered / notSpeech.of).toBeLessThanOrEqual(2 / 16);
	});

	it('have their speakers found, and those called sure are right', () => {
		const { speakers, green } = scoreOf(golds.filter(english));
		expect(f1(speakers)).toBeGreaterThanOrEqual(0.7);
		expect(precision(green)).toBeGreaterThanOrEqual(0.95);
		expect(green.proposed / green.wanted).toBeGreaterThanOrEqual(0.45);
	});

	it('have their lists, numbers and dates found', () => {
		const { sets, numbers, dates } = scoreOf(golds);
		expect(f1(sets)).toBeGreaterThanOrEqual(0.72);
		expect(f1(numbers)).toBeGreaterThanOrEqual(0.83);
		expect(f1(dates)).toBeGreaterThanOrEqual(0.9);
	});
});

describe('marks in the articles', () => {
	it('are taken out, and say where things are', () => {
		const { text, quotes, sets } = unmarked(
			'en-x.txt',
			'She said “{q:Ada Lowe}in {s:open|A|B|C}A, B and C{/s}{/q}”.'
		);
		expect(text).toBe('She said “in A, B and C”.');
		expect(quotes).toEqual([{ start: 10, end: 23, speaker: 'Ada Lowe', reportedBy: null }]);
		expect(sets).toEqual([{ start: 13, end: 23, closed: false, members: ['A', 'B', 'C'] }]);
	});

	it('that close nothing are a mistake', () => {
		expect(() => unmarked('en-x.txt', 'a{/q}')).toThrow('closes nothing');
		expect(() => unmarked('en-x.txt', '{q:A}a')).toThrow('not closed');
	});
});

describe('the rules', () => {
	it('weigh no more than they do, with English; pages and further languages are fetched where they are needed', async () => {
		const { rules, page, further } = await weighRules();
		expect(rules).toBeLessThanOrEqual(MOST_RULES);
		expect(page).toBeLessThanOrEqual(3);
		expect(further).toBeLessThanOrEqual(2.5);
	}, 60_000);

	it.each(
		[...goldOf('tuning'), ...goldOf('blind')].map(
			({ name, lang, text }) => [name, lang, text] as const
		)
	)('know the language of %s', (_, lang, text) => expect(codeOf(text)).toBe(lang));
});
