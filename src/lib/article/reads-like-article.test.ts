import { expect, test } from 'vitest';
import { readsLikeArticle } from './reads-like-article.ts';

const SENTENCE = 'The bridge over Norrvik harbour was opened in 1987 by a mayor whom nobody liked.';

test('sentences in paragraphs, wrapped or not, read like an article', () => {
	expect(readsLikeArticle(`${SENTENCE} `.repeat(8))).toBe(true);
	expect(readsLikeArticle(`${SENTENCE}\n\n`.repeat(8))).toBe(true);
	expect(readsLikeArticle('كان الجسر فوق الميناء قديما حين جاء الناس إليه. '.repeat(14))).toBe(
		true
	);
});

test('lists, short texts and tables do not', () => {
	expect(readsLikeArticle(SENTENCE)).toBe(false);
	expect(readsLikeArticle('la maison - the house\n'.repeat(100))).toBe(false);
	expect(readsLikeArticle(`${SENTENCE}\t${SENTENCE}\n`.repeat(8))).toBe(false);
	expect(readsLikeArticle('Bonjour. Hello.\n'.repeat(100))).toBe(false);
	expect(readsLikeArticle('')).toBe(false);
});
