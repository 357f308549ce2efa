import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { isCheckDue, keepCheck, keptFrom, readCheck } from './kept-check.ts';

const NOW = Date.UTC(2026, 10, 27);
const at = { now: NOW, release: '0.3.0' };
const found = { cards: 200, answers: 900, differ: [] };

describe('what a check has found', () => {
	it('is nothing where something else is kept, and stops nothing where nothing can be', () => {
		const storage = forgetful();
		for (const text of ['', '{', 'null', '[]', '{"at":"now"}']) {
			storage.setItem('footnote.check.1', text);
			expect(readCheck(storage)).toBeUndefined();
		}
		const full = {
			setItem: () => {
				throw new Error('full');
			}
		};
		expect(() => keepCheck(full, keptFrom(found, undefined, at))).not.toThrow();
	});

	it('is read as it was kept, and the next one is of other cards', () => {
		const storage = forgetful();
		const differ = [{ card: 'd/f/a', ours: undefined, theirs: undefined }];
		const first = keptFrom({ ...found, differ }, undefined, at);
		keepCheck(storage, first);
		expect(readCheck(storage)).toMatchObject({ turn: 0, cards: 200, differ: [{ card: 'd/f/a' }] });
		expect(keptFrom(found, first, at).turn).toBe(1);
	});
});

describe('a check is due', () => {
	const last = keptFrom(found, undefined, at);

	it('where there was none, after an update, a week later, and after a clock that was ahead', () => {
		expect(isCheckDue(undefined, at)).toBe(true);
		expect(isCheckDue(last, { ...at, release: '0.4.0' })).toBe(true);
		expect(isCheckDue(last, { ...at, now: NOW + 7 * DAY })).toBe(true);
		expect(isCheckDue(last, { ...at, now: NOW - 300 * DAY })).toBe(true);
	});

	it('not again on the same or the next days', () => {
		expect(isCheckDue(last, { ...at, now: NOW + 6 * DAY })).toBe(false);
	});
});
