/** An answer that has become another: a correction, or a change in the world, which is written down with the fact. */
import { toldMedia } from '#lib/deck/rich/marks.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { formOf, kindIn } from './forms.ts';
import type { Lookup } from './term.ts';

/** As the schema of decks has it. */
export interface Change {
	/** Until when it was so. */
	on: string;
	was: string;
	because: string;
}

/** As much as is kept of an earlier answer, characters. */
const LONGEST = 600;

/** The answer of a fact in words; empty where it has none. */
export function answerIn(value: FactValue | null | undefined, names: Lookup): string {
	const kind = kindIn(value);
	return kind && value ? formOf(kind).answer(value, names) : '';
}

/** Whether somebody who knew the one would be wrong by the other. An answer that was not there is no other. */
export const isAnother = (before: string, now: string): boolean =>
	wordsOf(before) !== '' && wordsOf(now) !== '' && wordsOf(before) !== wordsOf(now);

/** What an answer says: a picture beside its words makes it no other. */
const wordsOf = (answer: string): string =>
	normalise(answer.replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')) || normalise(toldMedia(answer));

/** The fact with what its answer was until a day, and why it is another since: whoever knew it is asked again. */
export function withChange(value: FactValue, { on, was, because }: Change): { changes: unknown[] } {
	const before = Array.isArray(value['changes']) ? (value['changes'] as unknown[]) : [];
	return { changes: [...before, { on, was: was.slice(0, LONGEST), because }] };
}

/** The earlier answers of a fact, oldest first. */
export const changesIn = (value: FactValue): Partial<Change>[] =>
	Array.isArray(value['changes'])
		? value['changes'].map((one) => Object(one) as Partial<Change>)
		: [];
