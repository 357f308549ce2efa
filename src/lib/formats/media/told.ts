import { MEDIUM_MARKS, MEDIUM_NAME } from '#lib/deck/media/name.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { FindMedium } from './going.ts';
import type { FactDraft } from '#lib/formats/reading.ts';
import { REASONS } from '#lib/formats/reasons.ts';

/** A picture or a sound in a text, by its name here. */
const MEDIUM = new RegExp(`!\\[([^\\]\\n]*)\\]\\((${MEDIUM_NAME})(${MEDIUM_MARKS})\\)`, 'g');
const AROUND = new RegExp(` *(${MEDIUM.source}) *`, 'g');

/**
 * A text in which only those are shown that go along; of others their words, and why.
 *
 * @param keepsMarks whether parts of pictures can be marked and hidden where they go
 */
export const goingMedia = (
	text: string,
	find: FindMedium | undefined,
	lost: Set<Saying>,
	keepsMarks = false
): string =>
	text.replace(MEDIUM, (whole, alt: string, name: string, marks: string) => {
		if (marks !== '' && !keepsMarks) lost.add(REASONS.marks);
		if (find?.(name)) return keepsMarks ? whole : whole.replace(marks, '');
		lost.add(find ? REASONS.notHere : REASONS.media);
		return alt;
	});

/** A text with one blank around each. */
export const apart = (text: string): string => text.replace(AROUND, ' $1 ');

/** A text without its pictures and sounds, and their words. */
export const withoutMedia = (text: string): string => text.replace(MEDIUM, '');

/** A draft as its kind can show it: only cards of two sides, and notes, have pictures and sounds; others have their words. */
export function told(draft: FactDraft, changes: readonly Saying[]): [FactDraft, readonly Saying[]] {
	if (draft.kind === 'card' || draft.kind === 'picture') return [draft, changes];
	const { note, ...rest } = draft;
	const inWords = wordsOf(rest) as FactDraft;
	if (JSON.stringify(inWords) === JSON.stringify(rest)) return [draft, changes];
	return [{ ...inWords, ...(note !== undefined && { note }) }, [...changes, REASONS.twoSides]];
}

function wordsOf(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(MEDIUM, '$1');
	if (Array.isArray(value)) return value.map(wordsOf);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wordsOf(inner)]));
}
