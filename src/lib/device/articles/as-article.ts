import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import type { Read } from './article-work.ts';

/** A page that was made of a document, unless nobody could go through it. */
export function asArticle(page: string): Exclude<Read, { no: 'other' }> {
	const body = page.slice(page.indexOf('<body>'));
	if (!/[\p{L}\p{N}]/u.test(body.replace(/<[^>]*>/g, ''))) return { no: 'empty' };
	return page.length > LONGEST_ARTICLE ? { no: 'large' } : { file: page };
}
