/** Deck text is plain: markup is shown to learners as it stands, but for the marks of those texts that may have some. */
import { say, type Given, type Saying } from '#lib/deck/saying.ts';
import type { Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';
import { placesIn, type Schema } from '#lib/deck/schema/places.ts';
import { Rich } from '#lib/deck/schema/text.ts';
import type { Proof } from './proof.ts';

type Markup = readonly [RegExp, (found: string) => Given, (text: string) => string];

/** Nowhere anything but signs. */
const HTML: readonly Markup[] = [
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
	]
];

const MARKUP: readonly Markup[] = [
	...HTML,
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

/** Code, in which anything may stand. */
const CODE = /(`+)[^`][\s\S]*?\1/g;

/** No text of a deck has markup in it. */
export const plainText: Proof = (deck, report) => {
	const rich = new Set(
		[
			...placesIn(
				Deck as unknown as Schema,
				deck,
				(schema) => (schema as unknown) === Rich || undefined
			)
		].map(({ path }) => JSON.stringify(path))
	);
	const look = (value: unknown, path: Path) => {
		if (typeof value === 'string') {
			if (!SIGNS.test(value)) return;
			const message = rich.has(JSON.stringify(path))
				? markupIn(value.replace(CODE, ''), HTML)
				: markupIn(value, MARKUP);
			if (message) report(path, message);
			return;
		}
		if (typeof value !== 'object' || value === null) return;
		for (const [key, child] of Object.entries(value))
			if (!UNREAD.has(key)) look(child, [...path, Array.isArray(value) ? Number(key) : key]);
	};
	look(deck, []);
};

function markupIn(text: string, kinds: readonly Markup[]): Saying | undefined {
	const markup = kinds.find(([pattern]) => pattern.test(text));
	if (!markup) return undefined;
	const [pattern, what] = markup;
	const found = pattern.exec(text)?.[0] ?? '';
	const plain = kinds
		.reduce((stripped, [, , strip]) => strip(stripped), text)
		.replace(/\s+/g, ' ')
		.trim();
	const shown = plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
	return plain === ''
		? say`deck text is plain: ${what(found)} is shown as it is; delete it.`
		: say`deck text is plain: ${what(found)} is shown as it is; write “${shown}”.`;
}
