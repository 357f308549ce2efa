import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Edit } from '#lib/own/edit.ts';
import { exportAll, importAll } from './backup.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { review } from './store.contract.ts';
import { MemoryLogStore } from './memory-store.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';

/** A device as far as backups see it. */
function newDevice() {
	const store = new MemoryLogStore();
	const edits = new MemoryLogStore<Edit>();
	const preferences = new Preferences(forgetful());
	const logs = {
		reviews: {
			everything: () => store.read(0),
			add: (entries: readonly Entry[]) => store.add(entries)
		},
		edits: {
			everything: () => edits.read(0),
			add: (entries: readonly Edit[]) => edits.add(entries)
		}
	};
	return {
		store,
		edits,
		preferences,
		logs,
		export: async () => (await exportAll(logs, preferences, Date.UTC(2026, 10, 24))).text,
		import: (text: string) => importAll(logs, preferences, text),
		entries: async () => (await store.read(0)).entries
	};
}

const entry = (seq: number, card = 'd/f/a'): Entry => ({
	...review(card),
	device: 'anotherdevice',
	seq
});

const edit = (seq: number, value: unknown): Edit => ({
	device: 'anotherdevice',
	seq,
	at: 1_000,
	offset: 60,
	kind: 'edit',
	deck: 'own-00000000000000000001',
	part: { of: 'head' },
	value
});

const file = (entries: unknown[], rest: object = {}) =>
	JSON.stringify({
		app: 'footnote',
		format: 1,
		exported: '2026-11-24T00:00:00.000Z',
		preferences: {},
		entries,
		...rest
	});

/** As the app holds it: whatever went through JSON, and so without -0 and the like. */
const asStored = (entries: unknown): Entry[] => JSON.parse(JSON.stringify(entries)) as Entry[];

describe('a broken file changes nothing and says where', () => {
	const valid = entry(1);
	test.each<[string, string, { code: string; path: string }]>([
		['no JSON', 'hello', { code: 'not-json', path: '' }],
		['an empty file', '', { code: 'not-json', path: '' }],
		['a file cut short', file([valid]).slice(0, -9), { code: 'not-json', path: '' }],
		['null', 'null', { code: 'not-a-backup', path: '' }],
		['a list', '[1]', { code: 'not-a-backup', path: '' }],
		['another app’s file', '{"app":"other","format":1}', { code: 'not-a-backup', path: '' }],
		['a newer app’s file', file([], { format: 2 }), { code: 'newer-app', path: '' }],
		['no format', file([], { format: undefined }), { code: 'invalid', path: 'format' }],
		['no entries', file([], { entries: undefined }), { code: 'invalid', path: 'entries' }],
		['entries that are no list', file([], { entries: {} }), { code: 'invalid', path: 'entries' }],
		['an entry that is none', file([valid, 7]), { code: 'invalid', path: 'entries[1]' }],
		['null for an entry', file([null]), { code: 'invalid', path: 'entries[0]' }],
		['a broken time', file([{ ...valid, at: 1.5 }]), { code: 'invalid', path: 'entries[0].at' }],
		[
			'a sequence number of 0',
			file([{ ...valid, seq: 0 }]),
			{ code: 'invalid', path: 'entries[0].seq' }
		],
		[
			'a device name with markup',
			file([{ ...valid, device: '<script>' }]),
			{ code: 'invalid', path: 'entries[0].device' }
		],
		[
			'an unknown kind without identity',
			file([{ kind: 'praise', at: 0, offset: 0 }]),
			{ code: 'invalid', path: 'entries[0].device' }
		],
		[
			'one id with two contents',
			file([valid, entry(2), entry(1, 'd/f/b')]),
			{ code: 'contradiction', path: 'entries[2]' }
		]
	])('%s', async (_what, text, problem) => {
		const device = newDevice();
		await device.store.append([review('mine')], 't1');
		device.preferences.set('hand', 'left');
		const before = [await device.entries(), device.preferences.all()];
		const result = await device.import(text);
		expect(result).toMatchObject({ ok: false });
		if (result.ok) return;
		expect(result.problems[0]).toMatchObject(problem);
		expect([await device.entries(), device.preferences.all()]).toEqual(before);
	});

	test('and tells all problems at once, but no more than a person can read', async () => {
		const result = await newDevice().import(
			file(Array.from({ length: 100 }, (_, n) => ({ ...entry(n + 1), offset: 9e9 })))
		);
		expect(result).toMatchObject({ ok: false, more: 80 });
		expect(!result.ok && result.problems).toHaveLength(20);
	});

	test('and so does a disk that refuses', async () => {
		const device = newDevice();
		device.logs.reviews.add = async () => {
			throw new StorageFailure('full');
		};
		const result = await device.import(file([entry(1)], { preferences: { hand: 'left' } }));
		expect(result).toMatchObject({ ok: false, problems: [{ code: 'storage', path: '' }] });
		expect(device.preferences.all()).toEqual({});
	});
});

describe('what only a newer release may know', () => {
	const setting = {
		kind: 'settings',
		set: { desiredRetention: 2 },
		device: 'anotherdevice',
		seq: 3,
		at: 0,
		offset: 0
	};
	test.each([
		['a grade of 5', { ...entry(2), grade: 5 }, 'entries[1].grade'],
		['a setting out of range', setting, 'entries[1].set.desiredRetention'],
		['a mode', { ...entry(2), mode: 'dream' }, 'entries[1].mode']
	])('%s is brought in as it is, and named', async (_what, newer, path) => {
		const device = newDevice();
		const result = await device.import(file([entry(1), newer]));
		expect(result).toMatchObject({ ok: true, added: 2, aside: [{ code: 'aside', path }] });
		expect(await device.entries()).toEqual([entry(1), newer]);
	});

	test('fields besides ours are brought in, in the file as in its entries', async () => {
		const device = newDevice();
		const newer = { ...entry(1), mood: 'fine' };
		expect(await device.import(file([newer], { theme: 'sea' }))).toMatchObject({
			ok: true,
			added: 1,
			aside: []
		});
		expect(await device.entries()).toEqual([newer]);
	});
});

describe('a backup', () => {
	test('names the day, and holds everything in a form people can read', async () => {
		const device = newDevice();
		await device.store.append([review('a'), review('b')], 't1');
		const { name, text, entries, end } = await exportAll(
			device.logs,
			device.preferences,
			Date.UTC(2026, 10, 24, 12)
		);
		expect(text).not.toContain('edits');
		expect({ name, entries, end }).toEqual({
			name: 'footnote-2026-11-24.json',
			entries: 2,
			end: 2
		});
		expect(text.trim().split('\n')).toHaveLength(4);
		expect(JSON.parse(text)).toMatchObject({ app: 'footnote', format: 1 });
	});

	test('may be empty, begin with a byte order mark, and be mended by an editor', async () => {
		const device = newDevice();
		expect(await newDevice().import(await device.export())).toMatchObject({ ok: true, added: 0 });
		const pretty = `\uFEFF${JSON.stringify(JSON.parse(file([entry(1)])), null, 2)}\r\n`;
		expect(await device.import(pretty)).toMatchObject({ ok: true, added: 1 });
	});

	test('adds what is missing, tells what is here already, and keeps ours where they disagree', async () => {
		const device = newDevice();
		await device.import(file([entry(1), entry(2)]));
		const result = await device.import(file([entry(1, 'other/card'), entry(2), entry(3)]));
		expect(result).toMatchObject({
			ok: true,
			added: 1,
			already: 2,
			conflicts: [{ code: 'here', path: 'entries[0]' }]
		});
		expect(await device.entries()).toEqual([entry(1), entry(2), entry(3)]);
	});

	test('brings edits of decks of one’s own along, which an older app passes over', async () => {
		const [from, to] = [newDevice(), newDevice()];
		await from.store.add([entry(1)]);
		await from.edits.add([edit(1, { title: 'Unit 3' }), edit(2, null)]);
		const text = await from.export();
		expect(await to.import(text)).toMatchObject({ ok: true, added: 3, conflicts: [] });
		expect((await to.edits.read(0)).entries).toEqual((await from.edits.read(0)).entries);
		expect(await to.export()).toBe(text);
		expect(await to.import(text)).toMatchObject({ ok: true, added: 0, already: 3 });
		expect((JSON.parse(text) as { entries: unknown[] }).entries).toEqual([entry(1)]);
	});

	test('says which edit is none, and then changes nothing', async () => {
		const device = newDevice();
		const text = file([entry(1)], { edits: [edit(1, 1), { ...edit(2, 1), seq: 'two' }] });
		expect(await device.import(text)).toMatchObject({
			ok: false,
			problems: [{ code: 'invalid', path: 'edits[1].seq' }]
		});
		expect(await device.entries()).toEqual([]);
		expect((await device.edits.read(0)).entries).toEqual([]);
	});

	test('brings preferences along, and keeps those chosen here', async () => {
		const device = newDevice();
		device.preferences.set('hand', 'left');
		const text = file([], { preferences: { hand: 'right', hints: true } });
		expect(await device.import(text)).toMatchObject({ ok: true });
		expect(device.preferences.all()).toEqual({ hand: 'left', hints: true });
	});

	const stamp = {
		device: fc.constantFrom('deviceaa', 'devicebb', 'devicecc'),
		seq: fc.integer({ min: 1, max: 40 }),
		at: fc.integer({ min: -8.64e15, max: 8.64e15 }),
		offset: fc.integer({ min: -1440, max: 1440 })
	};
	const card = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
	const answered = {
		kind: fc.constant('review' as const),
		card,
		grade: fc.constantFrom(1, 2, 3, 4),
		form: fc.string({ minLength: 1, maxLength: 9 }),
		mode: fc.constantFrom('study', 'test'),
		took: fc.nat(),
		revision: fc.nat(1_000_000)
	};
	const anyEntry = fc.oneof(
		fc.record({ ...stamp, ...answered }),
		fc.record({ ...stamp, ...answered, answer: fc.string({ minLength: 1, maxLength: 100 }) }),
		fc.record({ ...stamp, kind: fc.constant('suspend' as const), card, on: fc.boolean() }),
		fc.record({ ...stamp, kind: fc.constantFrom('bury' as const, 'reset' as const), card }),
		fc.record({
			...stamp,
			kind: fc.constant('settings' as const),
			set: fc.record({ desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }) })
		}),
		fc.record({ ...stamp, kind: fc.constant('praise'), words: fc.jsonValue() })
	);
	const logs = fc.uniqueArray(anyEntry, { selector: (e) => `${e.device} ${e.seq}`, maxLength: 60 });
	test('gives an empty device the identical log, unknown kinds and all', async () => {
		await fc.assert(
			fc.asyncProperty(logs, async (entries) => {
				const [from, to] = [newDevice(), newDevice()];
				await from.store.add(asStored(entries));
				const text = await from.export();
				expect(await to.import(text)).toMatchObject({ ok: true, added: entries.length });
				expect(await to.entries()).toEqual(await from.entries());
				expect(await to.export()).toBe(text);
				expect(await to.import(text)).toMatchObject({
					ok: true,
					added: 0,
					already: entries.length,
					conflicts: []
				});
			})
		);
	});

	test('merges with what is there whichever way it is done', async () => {
		await fc.assert(
			fc.asyncProperty(logs, fc.integer(), fc.integer(), async (entries, a, b) => {
				const all = asStored(entries);
				const here = all.filter((_, n) => (n * 7 + a) % 3 !== 0);
				const there = all.filter((_, n) => (n * 5 + b) % 3 !== 1);
				const [left, right] = [newDevice(), newDevice()];
				await left.store.add(here);
				await right.store.add(there);
				const [fromLeft, fromRight] = [await left.export(), await right.export()];
				await left.import(fromRight);
				await right.import(fromLeft);
				const ids = async ({ entries }: typeof left) =>
					(await entries()).map((e) => `${e.device} ${e.seq}`).sort();
				const union = new Set([...here, ...there].map((e) => `${e.device} ${e.seq}`));
				expect(await ids(left)).toEqual([...union].sort());
				expect(await ids(right)).toEqual([...union].sort());
			})
		);
	});
});
