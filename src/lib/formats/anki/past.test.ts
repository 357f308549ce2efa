import { describe, expect, test } from 'vitest';
import type { Row } from '#lib/formats/sqlite/read-sqlite.ts';
import { offsetOf, pastOf } from './past.ts';

const BEGIN = Date.UTC(2025, 0, 1);
/** A line of Anki's log, so many minutes after it began. */
const line = (minute: number, ease: number, type: number, factor = 2500, cid = 1): Row =>
	new Map<string, number>([
		['id', BEGIN + minute * 60_000],
		['cid', cid],
		['ease', ease],
		['factor', factor],
		['time', 4000],
		['type', type]
	]);

const read = (rows: readonly Row[], isOld = false) => {
	const { past, counts } = pastOf(rows, 60, isOld, (id) => (id === '1' ? 'f/back' : undefined));
	const minutes = past.map(({ at, draft }) => [
		(at - BEGIN) / 60_000,
		draft.kind === 'review' ? draft.grade : draft.kind
	]);
	return { minutes, counts, past };
};

describe('what was answered in Anki', () => {
	test('is an entry each, of its moment', () => {
		const { minutes, past } = read([line(5, 3, 1), line(0, 1, 0), line(2, 3, 0)]);
		expect(minutes).toEqual([
			[0, 1],
			[2, 3],
			[5, 3]
		]);
		expect(past[0]).toMatchObject({
			offset: 60,
			draft: { card: 'f/back', took: 4000, form: 'reveal' }
		});
	});

	test('counts from where a card was learnt anew, and forgets what was before', () => {
		const { minutes } = read([line(0, 3, 0), line(10, 3, 1), line(20, 1, 0), line(21, 3, 0)]);
		expect(minutes.slice(2)).toEqual([
			[20 - 1 / 60_000, 'reset'],
			[20, 1],
			[21, 3]
		]);
	});

	test('begins with what was last forgotten by hand', () =>
		expect(read([line(0, 3, 0), line(9, 0, 4, 0), line(10, 3, 0)]).minutes).toEqual([
			[0, 3],
			[9, 'reset'],
			[10, 3]
		]));

	test('is cut in two by a day that was set by hand while it was learnt', () =>
		expect(read([line(0, 1, 0), line(1, 0, 4), line(2, 3, 0)]).minutes).toEqual([
			[0, 1],
			[2 - 1 / 60_000, 'reset'],
			[2, 3]
		]));

	test('leaves out practice ahead of time, days set by hand, and cards that are gone, and counts them', () => {
		const { minutes, counts } = read([
			line(0, 3, 0),
			line(1, 3, 3, 0),
			line(2, 0, 5),
			line(3, 3, 1, 2500, 2)
		]);
		expect(minutes).toEqual([[0, 3]]);
		expect(counts).toEqual({ ahead: 1, byHand: 1, orphan: 1 });
	});

	test('by the first scheduler has “good” one lower while a card is learnt', () =>
		expect(
			read([line(0, 2, 0), line(1, 3, 0), line(2, 2, 1), line(3, 2, 2)], true).minutes
		).toEqual([
			[0, 3],
			[1, 4],
			[2, 2],
			[3, 3]
		]));
});

test.each([
	[{ creationOffset: -60, crt: 0 }, 60],
	[{ creationOffset: 300, crt: 0 }, -300],
	[{ creationOffset: undefined, crt: 4 * 3600 }, 0],
	[{ creationOffset: undefined, crt: 2 * 3600 }, 120],
	[{ creationOffset: undefined, crt: 9 * 3600 }, -300],
	[{ creationOffset: 99_999, crt: 4 * 3600 }, 0]
])('days of %j begin %i minutes east', (setting, offset) =>
	expect(offsetOf({ schedVer: 2, version: 11, ...setting })).toBe(offset)
);
