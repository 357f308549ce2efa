/** What earlier releases wrote is read by this one, and comes to what it came to then. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Push } from '#lib/memory/log/exchange.ts';
import { digestOf } from '#lib/server/backup/digest.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { assignmentsOf } from '#lib/server/assignments/assignments.ts';
import { freshDatabase } from '#lib/server/database/each-database.ts';
import { take } from '#lib/server/log/taken.ts';
import { newDevice } from './journey.ts';

const RELEASED = new URL('../fixtures/released/', import.meta.url);

async function* linesOf(text: string) {
	yield* text.split('\n');
}

describe.each(readdirSync(RELEASED))('what release %s wrote', (release) => {
	const read = (name: string) => readFileSync(new URL(`${release}/${name}`, RELEASED), 'utf8');
	const expected = JSON.parse(read('expected.json')) as {
		digest: string;
		entries: number;
		pupil: string;
		class: string;
	};
	let server: Awaited<ReturnType<typeof freshDatabase>>;
	beforeAll(async () => void (server = await freshDatabase('SQLite')));
	afterAll(() => server.remove());

	test('as a file of everything', async () => {
		const device = newDevice();
		expect(await device.import(read('backup.json'))).toMatchObject({
			ok: true,
			added: expected.entries,
			aside: []
		});
		expect(digestOf(await device.entries())).toBe(expected.digest);
	});

	test('as a message to the server', () => {
		const push = Push.parse(JSON.parse(read('push.json')));
		const { taken, refused } = take(push, push.now);
		expect(taken).toHaveLength(expected.entries);
		expect(refused).toEqual([]);
	});

	test('as a backup of a server, from which a device gets its pupil’s log', async () => {
		expect(await restore(server.db, linesOf(read('server-backup.jsonl')))).toMatchObject({
			different: []
		});
		expect((await assignmentsOf(server.db, expected.class)).known).toHaveLength(1);
		const device = newDevice();
		await device.syncWith(server.db, expected.pupil);
		expect(digestOf(await device.entries())).toBe(expected.digest);
	});
});
