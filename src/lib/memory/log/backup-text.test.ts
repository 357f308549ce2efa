import { describe, expect, it } from 'vitest';
import { backupBegins, entriesToEnd, opened } from './backup-text.ts';
import type { Entry } from './entry.ts';

const NOW = Date.UTC(2026, 10, 24, 10);
const undo = (seq: number): Entry => ({
	kind: 'undo',
	device: 'phone',
	seq,
	at: NOW,
	offset: 0,
	target: { device: 'phone', seq: 1 }
});

async function fileOf(pages: readonly Entry[][], begin = backupBegins(NOW, { sound: 'off' })) {
	let text = begin;
	for await (const piece of entriesToEnd(pages)) text += piece;
	return text;
}

describe('the file that holds everything of a learner', () => {
	it('is JSON where there is nothing to hold', async () => {
		expect(JSON.parse(await fileOf([]))).toEqual({
			app: 'footnote',
			format: 1,
			exported: '2026-11-24T10:00:00.000Z',
			preferences: { sound: 'off' },
			entries: []
		});
		expect(JSON.parse(await fileOf([[], []]))).toHaveProperty('entries', []);
	});

	it('has an entry a line, however they came in pages', async () => {
		const text = await fileOf([[undo(1)], [], [undo(2), undo(3)]]);
		expect(text).toBe(await fileOf([[undo(1), undo(2), undo(3)]]));
		expect(text.split('\n').slice(1, 4)).toEqual([
			`${JSON.stringify(undo(1))},`,
			`${JSON.stringify(undo(2))},`,
			JSON.stringify(undo(3))
		]);
		expect(JSON.parse(text).entries).toEqual([undo(1), undo(2), undo(3)]);
	});

	it('can say more before its entries', async () => {
		const begin = `${backupBegins(NOW)},"teacher":${opened({ name: 'Ada' })},"classes":[]}`;
		expect(JSON.parse(await fileOf([[undo(1)]], begin))).toMatchObject({
			teacher: { name: 'Ada', classes: [] },
			entries: [undo(1)]
		});
	});
});
