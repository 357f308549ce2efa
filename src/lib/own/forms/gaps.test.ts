import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clozeParts, filledText } from '#lib/deck/cloze-text.ts';
import { keptGaps, shownGaps } from './gaps.ts';

let count = 0;
const newId = () => `new${++count}`;
const ids = (text: string) => clozeParts(text).flatMap(({ blank }) => blank ?? []);

test('what is left out stands in brackets, and is read back with its ids', () => {
	const kept = 'The {{a:Eagle}} landed in the {{b:Sea of Tranquility}}.';
	expect(shownGaps(kept)).toBe('The [Eagle] landed in the [Sea of Tranquility].');
	expect(keptGaps(shownGaps(kept), kept, newId)).toBe(kept);
});

test('a gap keeps its id when it is reworded, moved, or others come and go', () => {
	const kept = 'The {{a:Eagle}} landed in the {{b:Sea}}.';
	expect(ids(keptGaps('The [Eagles] landed in the [Sea].', kept, newId))).toEqual(['a', 'b']);
	expect(ids(keptGaps('In the [Sea] landed the [Eagle].', kept, newId))).toEqual(['b', 'a']);
	expect(ids(keptGaps('The Eagle landed in the [Sea].', kept, newId))).toEqual(['b']);
	expect(ids(keptGaps('[In 1969] the [Eagle] landed in the [Sea].', kept, newId))[0]).toMatch(
		/^new/
	);
});

test('brackets of a sentence are no gaps, and one that is not closed is a bracket', () => {
	expect(keptGaps('a \\[b\\] [c', '', newId)).toBe('a [b] [c');
	expect(keptGaps('[] [ ]', '', newId)).toBe('[] [ ]');
});

test('any sentence comes back as it was', () => {
	const words = fc.stringMatching(/^[a-z[\]\\ ]{1,12}$/).filter((text) => text.trim() === text);
	const run = fc.oneof(
		words,
		words.map((text) => `{{${newId()}:${text}}}`)
	);
	fc.assert(
		fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
			const kept = runs.join(' ');
			const again = keptGaps(shownGaps(kept), kept, newId);
			expect(again).toBe(kept);
			expect(filledText(again)).toBe(filledText(kept));
		})
	);
});
