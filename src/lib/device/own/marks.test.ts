import { describe, expect, test } from 'vitest';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { isBehind, isOther } from './left-to-do.ts';
import { ownMarks } from './marks.ts';

const there = (edits: number, lineage = 'one') => ({ edits, lineage });

describe('what is left to do for decks of one’s own', () => {
	test('is nothing where nobody edits, here or elsewhere', () => {
		const storage = forgetful();
		expect(isBehind(storage)).toBe(false);
		expect(isOther(storage, there(0))).toBe(false);
	});

	test('is to fetch what was written elsewhere', () => {
		const storage = forgetful();
		expect(isOther(storage, there(3))).toBe(true);
		ownMarks(storage).same(there(3));
		expect(isOther(storage, there(3))).toBe(false);
		expect(isOther(storage, there(4))).toBe(true);
	});

	test('is nothing where a server has fewer positions in use than it gave out', () => {
		const storage = forgetful();
		ownMarks(storage).same(there(5));
		expect(isOther(storage, there(4))).toBe(false);
	});

	test('is to send again to a server that was put back, or another account', () => {
		const storage = forgetful();
		ownMarks(storage).same(there(5));
		expect(isOther(storage, there(5, 'two'))).toBe(true);
		expect(isOther(storage, there(0, 'one merged'))).toBe(true);
	});

	test('is to send what was written here, and to put it on the shelf', () => {
		const storage = forgetful();
		const marks = ownMarks(storage);
		marks.same(there(5));
		marks.begin();
		expect(isOther(storage, there(5))).toBe(true);
		expect(isBehind(storage)).toBe(true);
		marks.shelved();
		expect(isBehind(storage)).toBe(false);
	});

	test('is found again by nobody where a browser keeps no marks', () => {
		const full = forgetful();
		full.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(() => ownMarks(full).begin()).not.toThrow();
	});
});
