/** What a newer release says in an entry is in nobody's way, and is there when this one is updated. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '#lib/memory/log/canonical.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { asNewer, FIRST, SAMPLES } from '#lib/memory/log/kind-samples.ts';
import { KINDS, type Kind } from '#lib/memory/log/kinds.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { sketchFromBytes } from '#lib/memory/fold/sketch.ts';
import { freshDatabase } from '#lib/server/database/each-database.ts';
import { standingsOf } from '#lib/server/log/standing.ts';
import { stateOf } from '#lib/server/log/state.ts';
import { hasUnkept } from '#lib/server/http/unkept.ts';
import { moved, newDevice, NOW, pupil, toTheLetter } from './journey.ts';

let server: Awaited<ReturnType<typeof freshDatabase>>;
let other: typeof server;
beforeAll(async () => {
	server = await freshDatabase('SQLite');
	other = await freshDatabase('SQLite');
});
afterAll(async () => {
	await server.remove();
	await other.remove();
});

/** A field that no release has yet, its name maybe one that every object seems to have. */
const field = fc.tuple(
	fc.oneof(
		fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `new-${name}`),
		fc.constantFrom('__proto__', 'constructor', 'toString', 'then', '')
	),
	fc
		.jsonValue({ maxDepth: 3 })
		.filter((value) => JSON.stringify(value).length < 300 && !hasUnkept(JSON.stringify(value)))
);

/** Some fields more for each object in something. */
function withFields(part: unknown, next: () => [string, unknown][]): unknown {
	if (Array.isArray(part)) return part.map((one) => withFields(one, next));
	if (typeof part !== 'object' || part === null) return part;
	const own = Object.entries(part).map(([key, value]) => [key, withFields(value, next)] as const);
	return Object.fromEntries([...next(), ...own]);
}

/** A log as this release would write it, and as a newer one might. */
const logs = fc
	.record({
		plain: fc
			.tuple(log, fc.subarray(Object.values(SAMPLES) as Entry[]))
			.map(([entries, samples]) => JSON.parse(JSON.stringify([...entries, ...samples])) as Entry[])
			// The server puts right what cannot be: that is not what this is about.
			.map((entries) => entries.filter(({ at }) => at < NOW && at > Date.UTC(2001, 0, 1))),
		fields: fc.array(fc.array(field, { maxLength: 2 }), { minLength: 1, maxLength: 12 })
	})
	.map(({ plain, fields }) => {
		let turn = 0;
		const next = () => fields[turn++ % fields.length]!;
		return { plain, newer: plain.map((entry) => withFields(entry, next) as Entry) };
	});

/** What is remembered, as far as it has a meaning here. */
const remembered = (memories: Memories) =>
	canonical([
		Array.from(memories.cards(), (card) => [card, memories.get(card)]),
		memories.parameters,
		memories.settings.newPerDay,
		memories.settings.dayStart,
		[...memories.days],
		Object.keys(memories.papers.exams),
		memories.papers.tests.map(({ seed }) => seed),
		memories.papers.reports
	]);

describe('fields that only a newer release knows', () => {
	test('change no memory', () => {
		fc.assert(
			fc.property(logs, ({ plain, newer }) => {
				expect(remembered(Memories.fold(newer))).toBe(remembered(Memories.fold(plain)));
			})
		);
	});

	test('come through storage, sync, export, import and backup to the letter', async () => {
		const accounts = new Map<string, string[]>();
		await fc.assert(
			fc.asyncProperty(logs, async ({ newer }) => {
				const account = await pupil(server.db);
				const [phone, tablet, laptop] = [newDevice(), newDevice(), newDevice()];
				await phone.store.add(newer);
				await phone.store.compact();
				const said = toTheLetter(newer);
				expect(toTheLetter(await phone.entries())).toEqual(said);
				expect(await phone.syncWith(server.db, account)).toMatchObject({ refused: 0 });
				await tablet.syncWith(server.db, account);
				await tablet.store.compact();
				expect(toTheLetter(await tablet.entries())).toEqual(said);
				const file = await tablet.export();
				expect(await laptop.import(file)).toMatchObject({ ok: true, added: newer.length });
				expect(await laptop.export()).toBe(file);
				expect(toTheLetter(await laptop.entries())).toEqual(said);
				const standing = (await standingsOf(server.db, [account], 'one')).get(account);
				expect(remembered(standing?.memories ?? Memories.fold([]))).toBe(
					remembered(Memories.fold(newer))
				);
				accounts.set(account, said);
			}),
			{ numRuns: 25 }
		);
		expect(await moved(server.db, other.db)).toMatchObject({ different: [] });
		for (const [account, said] of accounts) {
			const later = newDevice();
			await later.syncWith(other.db, account);
			expect(toTheLetter(await later.entries())).toEqual(said);
		}
	}, 120_000);
});

describe('every kind of entry', () => {
	const kinds = Object.keys(KINDS) as Kind[];

	test.each(kinds)(
		'%s goes through fold, sync and backup, and waits where it is not known',
		async (kind) => {
			const known = [FIRST, SAMPLES[kind]];
			for (const entries of [known, known.map((e) => (e === FIRST ? e : asNewer(e)))]) {
				const account = await pupil(server.db);
				const [phone, tablet] = [newDevice(), newDevice()];
				await phone.store.add(entries);
				expect(await phone.syncWith(server.db, account)).toMatchObject({ refused: 0 });
				const sketch = sketchFromBytes((await stateOf(server.db, account, 'one', 1))!);
				expect([...Memories.restore(pour(sketch)).cards()]).toEqual([
					...Memories.fold(entries).cards()
				]);
				await tablet.syncWith(server.db, account);
				const [copy, further] = [newDevice(), await freshDatabase('SQLite')];
				expect(await copy.import(await tablet.export())).toMatchObject({ ok: true, aside: [] });
				expect(toTheLetter(await copy.entries())).toEqual(toTheLetter(entries));
				expect(await moved(server.db, further.db)).toMatchObject({ different: [] });
				const later = newDevice();
				await later.syncWith(further.db, account);
				await further.remove();
				expect(toTheLetter(await later.entries())).toEqual(toTheLetter(entries));
			}
		},
		60_000
	);
});
