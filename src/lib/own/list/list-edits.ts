/** What is written into the log of edits when somebody types a list. */
import type { EditDraft, Part } from '#lib/own/edit.ts';
import type { Listed } from '#lib/own/parts-there.ts';
import { placesBetween } from './places.ts';
import { MAKER, SOURCE, type FactValue } from './row.ts';

/** What a deck's head says, as in a deck file, and what is known of a deck of one's own besides. */
export type HeadValue = Readonly<Record<string, unknown>>;

/** Who wrote a list and when, in words: part of the deck, whoever reads it. */
export interface ListNames {
	/** The language these words are in, BCP 47. */
	lang: string;
	dir: 'ltr' | 'rtl';
	/** The maker of it. */
	maker: string;
	/** Such as 2026-11-27. */
	day: string;
}

type PartDraft = Extract<EditDraft, { kind: 'edit' }>;

/** Some parts as they are now to read. */
export const editsOf = (deck: string, parts: readonly (readonly [Part, unknown])[]): PartDraft[] =>
	parts.map(([part, value]) => ({ kind: 'edit', deck, part, value }));

/** A list that has a name: the head of the deck, and the list itself as its source. */
export function titleEdits(
	deck: string,
	title: string,
	{ lang, dir, maker, day }: ListNames,
	head: HeadValue = {}
): PartDraft[] {
	return editsOf(deck, [
		[{ of: 'head' }, { lang, dir, authors: [maker], ...head, title, summary: title }],
		[
			{ of: 'source', id: SOURCE },
			{ kind: 'record', title, authors: [maker], published: day }
		],
		[
			{ of: 'entity', id: MAKER },
			{ kind: 'other', name: maker }
		]
	]);
}

/** A fact that is to stand somewhere. */
export interface Put {
	id: string;
	value: FactValue;
}

/** New facts one after the other, between the places of two others. */
export function putEdits(
	deck: string,
	facts: readonly Put[],
	between: { before?: string | undefined; after?: string | undefined }
): PartDraft[] {
	const places = placesBetween(between.before, between.after, facts.length);
	return facts.flatMap(({ id, value }, i) =>
		editsOf(deck, [
			[{ of: 'fact', id }, value],
			[{ of: 'place', id }, places[i]]
		])
	);
}

/** What moves one of a list by one place, towards its beginning or its end; nothing where there is no further to go. */
export function moveEdits(
	deck: string,
	list: readonly Listed[],
	id: string,
	step: -1 | 1
): PartDraft[] {
	const others = list.filter((one) => one.id !== id);
	const at = list.findIndex((one) => one.id === id) + step;
	if (at < 0 || at > others.length || others.length === list.length) return [];
	const [place] = placesBetween(others[at - 1]?.place, others[at]?.place, 1);
	return editsOf(deck, [[{ of: 'place', id }, place]]);
}
