/** Deck text is plain: markup of any kind is shown to learners as it stands. */
import { say, type Given } from '#lib/deck/saying.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Proof } from './proof.ts';

const MARKUP: readonly [RegExp, (found: string) => Given, (text: string) => string][] = [
	[
		/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i,
		(tag) => tag,
		(text) => text.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')
	],
	[
		/&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i,
		(entity) => entity,
		(text) =>
			text
				.replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
				.replace(/&amp;/gi, '&')
				.replace(/&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi, '')
	],
	[
		/(?<![\p{L}\p{N}*])(\*\*|__)(?=\S)(?:(?!\1).)+?(?<=\S)\1(?![\p{L}\p{N}*])/u,
		(bold) => bold.slice(0, 2),
		(text) => text.replace(/\*\*|__/g, '')
	],
	[
		/(?<![\p{L}\p{N}*_])([*_`])(?=\S)[^*_`]+(?<=\S)\1(?![\p{L}\p{N}*_])/u,
		(emphasis) => emphasis.slice(0, 1),
		(text) => text.replace(/[*_`]/g, '')
	],
	[
		/\[[^\]]+\]\((?:https?:|\/|#)[^)]*\)/,
		() => say`a link in brackets`,
		(text) => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
	]
];

/** What all markup has in it; most text has none of it. */
const SIGNS = /[<&*_`[]/;

/** Keys whose text nobody reads. */
const UNREAD = new Set(['id', 'url', 'hash', 'source', 'kind', 'iso', 'lang', 'dir', 'license']);

/** No text of a deck has markup in it. */
export const plainText: Proof = (deck, report) => {
	const look = (value: unknown, path: Path) => {
		if (typeof value === 'string') {
			if (!SIGNS.test(value)) return;
			const markup = MARKUP.find(([pattern]) => pattern.test(value));
			if (!markup) return;
			const [pattern, what] = markup;
			const found = pattern.exec(value)?.[0] ?? '';
			const plain = MARKUP.reduce((text, [, , strip]) => strip(text), value)
				.replace(/\s+/g, ' ')
				.trim();
			const shown = plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
			report(
				path,
				plain === ''
					? say`deck text is plain: ${what(found)} is shown as it is; delete it.`
					: say`deck text is plain: ${what(found)} is shown as it is; write “${shown}”.`
			);
			return;
		}
		if (typeof value !== 'object' || value === null) return;
		for (const [key, child] of Object.entries(value))
			if (!UNREAD.has(key)) look(child, [...path, Array.isArray(value) ? Number(key) : key]);
	};
	look(deck, []);
};
