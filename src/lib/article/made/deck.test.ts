import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { goldOf } from '../../../../tests/article/gold.ts';
import { verifyAnchor } from '#lib/deck/evidence/anchors.ts';
import { MAX_EXCERPT, MAX_SHARE } from '#lib/deck/evidence/excerpts.ts';
import { indexText } from '#lib/deck/evidence/source-text.ts';
import { prove } from '#lib/deck/proofs.ts';
import { Deck } from '#lib/deck/schema.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { propose } from '../propose.ts';
import { makeDeck } from './deck.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** All articles after one another, as a longer one: a tenth of a short one is next to nothing. */
const LONG = goldOf('tuning')
	.filter(({ lang }) => lang === 'en')
	.map(({ text }) => text)
	.join('\n\n');

function madeOf(text: string): Deck {
	const made = makeDeck(
		propose(text, { published: '2024-02-14', author: 'Ada Writer' }),
		'an-article',
		sha256
	);
	if (!made.ok) throw new Error(made.message);
	return Deck.parse(made.deck);
}

const wrapped = (text: string) =>
	text
		.split('\n\n')
		.map((one) => one.replaceAll('\n', ' ').replace(/(.{1,80})(?:\s|$)/g, '$1\n'))
		.join('\n');

describe('a deck that is made unseen', () => {
	const deck = madeOf(LONG);

	it('has facts of several kinds, and passes every proof', () => {
		expect(new Set(deck.facts.map(({ kind }) => kind))).toEqual(
			new Set(['quote', 'card', 'cloze', 'definition'])
		);
		expect(deck.facts.length).toBeGreaterThan(15);
		expect(prove(deck)).toEqual([]);
		expect(deck.sources.article).toMatchObject({
			published: '2024-02-14',
			authors: ['Ada Writer']
		});
	});

	it('has no run of more words than may be quoted, and a tenth of them in all', () => {
		const shown = deck.facts.map((fact) =>
			fact.kind === 'quote'
				? fact.text
				: fact.kind === 'cloze'
					? fact.text.replace(/\{\{gap:|\}\}/g, '')
					: ''
		);
		const article = wordsOf(LONG).join(' ');
		const file = wordsOf(JSON.stringify(deck)).join(' ').split(' ');
		for (let at = 0; at + MAX_EXCERPT < file.length; at++)
			expect(article.includes(file.slice(at, at + MAX_EXCERPT + 1).join(' '))).toBe(false);
		expect(shown.flatMap(wordsOf).length).toBeLessThanOrEqual(wordsOf(LONG).length * MAX_SHARE);
	});

	it('has the words of a glossary with what they mean', () => {
		const lines = 'Cuticle: the waxy layer of a leaf.\n\nXylem: the tissue in which water rises.';
		const filling = 'The leaf takes up light and the root takes up water. '.repeat(12);
		const made = makeDeck(
			propose(`${filling}\n\n${lines}`, { published: '2024-02-14', author: 'Ada Lowe' }),
			'x',
			sha256
		);
		expect(JSON.stringify(made)).toContain('the waxy layer of a leaf');
		expect(JSON.stringify(made)).toContain('definition');
	});

	it('says nothing of an article that nobody is sure about', () => {
		expect(
			makeDeck(
				propose('Rain fell. Nothing else happened here.', { published: '2024-02-14' }),
				'x',
				sha256
			)
		).toMatchObject({
			ok: false
		});
		expect(makeDeck(propose('Rain fell.'), 'x', sha256)).toMatchObject({
			ok: false,
			message: expect.stringContaining('--published') as string
		});
	});

	const renderings: Record<string, (text: string) => string> = {
		'straight quotation marks': (text) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'"),
		'lines wrapped at 80': wrapped,
		'blanks collapsed': (text) => text.replace(/[ \u00a0]+/g, ' '),
		'blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
		'furniture stripped': (text) => text.slice(text.indexOf('The Harrow')),
		'other dashes and dots': (text) =>
			text.replaceAll('—', '--').replaceAll('…', '...').replaceAll('–', '-'),
		'lines ended as on Windows, hard blanks': (text) =>
			text.replaceAll('\n', '\r\n').replaceAll(' the ', '\u00a0the\u00a0'),
		'a slip mended elsewhere': (text) =>
			text.replace('taped to the barrier', 'taped on the barrier')
	};

	it.each(Object.entries(renderings))('has its anchors found again: %s', (_, rendered) => {
		const index = indexText(rendered(LONG));
		for (const { id, anchors } of deck.facts)
			expect(verifyAnchor(index, anchors[0]!, sha256).found, id).toBe(true);
	});
});

describe('decks of all articles', () => {
	it.each([...goldOf('tuning'), ...goldOf('blind')].map((gold) => [gold.name, gold.text] as const))(
		'%s: is sound, or nothing',
		(_, text) => {
			const made = makeDeck(propose(text, { published: '2024-02-14' }), 'article', sha256);
			if (!made.ok) return expect(made.message).not.toBe('');
			expect(prove(Deck.parse(made.deck)).filter(({ path }) => path[0] === 'facts')).toEqual([]);
		}
	);
});
