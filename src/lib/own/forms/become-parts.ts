/** What a fact that becomes another kind has in common with what it was. */
import { hasMarks } from '#lib/deck/rich/marks.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { wrongRows, writtenWrongs } from './rows.ts';
import type { Lookup } from './term.ts';

/** Kinds that say much the same. */
export type LikeKind = 'card' | 'pair' | 'cloze';

/** What has no place in the other kind. */
export type Lost = 'reverse' | 'wrong' | 'accept' | 'hint' | 'partners' | 'name' | 'lang';

export interface Becoming {
	kind: LikeKind;
	value: FactValue;
	lost: readonly Lost[];
	/** Under which end of its cards' ids what is remembered goes on: "back" to "forward". */
	cards: ReadonlyMap<string, string>;
}

export interface BecomeWays {
	names: Lookup;
	/** Lower-case letters and digits that nobody has had before. */
	newId: () => string;
}

/** As the schema of decks has it. */
export const LONGEST_WORDS = 120;
export const LONGEST_LINE = 600;

export const fits = (text: string, most: number) =>
	text !== '' && text.length <= most && !hasMarks(text) && !text.includes('{{');

/** What is the same in all kinds: where it is from, and what it is filed under. */
export function claimOf(value: FactValue): FactValue {
	const own = new Set(
		'kind front back both accept acceptFront wrong partners frontLang backLang relation oneToOne left right question reverse text blanks'.split(
			' '
		)
	);
	return Object.fromEntries(Object.entries(value).filter(([key]) => !own.has(key)));
}

export const textsIn = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Wrong answers of a card need no reason; elsewhere they do. */
export function reasoned(value: FactValue): { wrong?: unknown[]; lost: Lost[] } {
	const rows = wrongRows(value['wrong']);
	const some = rows.filter(({ text, why }) => fits(text, LONGEST_LINE) && why.trim() !== '');
	const wrong = writtenWrongs(some);
	return { ...(wrong && { wrong }), lost: some.length < rows.length ? ['wrong'] : [] };
}
