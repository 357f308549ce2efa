/** Kahoot's template as a way out: nothing is longer than it shows, and what does not fit is named. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { Deck } from '#lib/deck/schema.ts';
import { factsIn, readAs, readBytes } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { readXml } from '#lib/formats/xml/read-xml.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';
import { writeKahoot } from './write-kahoot.ts';
import { xlsxRows } from './xlsx.ts';

const written = (gift: string) =>
	writeKahoot(Deck.parse(readAs(gift).deck), { now: 0, past: [], say: inEnglish });
const escaped = (text: string) => text.replace(/[=~#{}:\\]/g, '\\$&');
const rowsOf = (bytes: Uint8Array) =>
	xlsxRows((name) => readXml(textsIn(bytes).text(name) ?? '').root)[0]!.rows;

test('each question stands where Kahoot looks for it, and comes back', () => {
	const { bytes, kept, refused } = written(
		'Who?{=Ann ~Bob ~Cyd}\n\nIs it?{T}\n\nWho else?{=Dan ~Eve}'
	);
	expect([kept, refused]).toEqual([3, []]);
	const [, heading, first, second, third] = rowsOf(bytes);
	expect(heading).toMatchObject({
		row: 8,
		cells: expect.arrayContaining(['Answer 4 - max 75 characters']) as string[]
	});
	expect([first!.row, second!.row, third!.row]).toEqual([9, 10, 11]);
	const [number, question, ...rest] = first!.cells;
	expect([number, question, rest[4]]).toEqual(['1', 'Who?', '20']);
	expect(rest[Number(rest[5]) - 1]).toBe('Ann');
	expect(factsIn(readBytes(bytes)).map(({ front, back }) => [front, back])).toEqual([
		['Who?', 'Ann'],
		['Is it? True or false?', 'True'],
		['Who else?', 'Dan']
	]);
});

test('what does not fit is named, and why', () => {
	const { refused, changes } = written(
		`How many?{#3}\n\nLong ${'x'.repeat(120)}?{=a ~b}\n\nWho?{=${'y'.repeat(76)} ~b}\n\nWhich?{=a ~${'z'.repeat(80)}}\n\nMany?{=a ~b ~c ~d ~e}`
	);
	expect(refused.map(({ at, why }) => `${inEnglish(at)}: ${inEnglish(why)}`)).toEqual([
		'question 1: has no wrong answers that Kahoot could show',
		'question 2: its question is longer than Kahoot shows (120 characters)',
		'question 3: its answer is longer than Kahoot shows (75 characters)',
		'question 4: has no wrong answers that Kahoot could show'
	]);
	expect(changes).toEqual([{ why: REASONS.furtherWrong, count: 1 }]);
});

test('whatever is in it, no cell is longer than Kahoot shows, and the right answer is where it is said to be', () => {
	const words = fc.stringMatching(/^[A-Za-z][A-Za-z<&'" =+-]{0,130}[a-z]$/);
	fc.assert(
		fc.property(
			words,
			words,
			fc.array(words, { minLength: 1, maxLength: 6 }),
			(asked, right, wrong) => {
				const read = readAs(
					`::n::[plain]${escaped(asked)}{=[plain]${escaped(right)} ${wrong.map((one) => `~[plain]${escaped(one)}`).join(' ')}}`
				);
				if (!read.deck) return;
				const { bytes, kept, changed, refused } = writeKahoot(Deck.parse(read.deck), {
					now: 0,
					past: [],
					say: inEnglish
				});
				const rows = rowsOf(bytes).filter(({ row }) => row > 8);
				expect(rows).toHaveLength(kept + changed);
				expect(kept + changed + refused.length).toBe(1);
				for (const { cells } of rows) {
					const [, question, ...answers] = cells;
					expect(question!.length).toBeLessThanOrEqual(120);
					expect(answers.slice(0, 4).every((one) => one.length <= 75)).toBe(true);
					expect([20, 30, 60]).toContain(Number(answers[4]));
					expect(answers[Number(answers[5]) - 1]).not.toBe('');
				}
			}
		)
	);
});
