/** Two devices of a pupil who was in a class twice, before and after their teacher says who they are. */
import { expect, test } from 'vitest';
import { fakeDevice, NOW } from '../../src/lib/device/sync/fakes.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { accountNow } from '../../src/lib/server/accounts/account-now.ts';
import { aClass } from '../../src/lib/server/classes/class-fixtures.ts';
import { join } from '../../src/lib/server/pupils/joining.ts';
import { approve, membersOf } from '../../src/lib/server/pupils/members.ts';
import { mergePupils } from '../../src/lib/server/pupils/merge-pupils.ts';
import { eachDatabase } from '../../src/lib/server/database/each-database.ts';
import { exchange, lineageFor } from '../../src/lib/server/log/exchange.ts';
import { LogWriter } from '../../src/lib/server/log/log-writer.ts';

eachDatabase('devices of two entries', (fresh) => {
	test('go on as one pupil’s, each under the name that it knows', async () => {
		const { id: inClass } = await aClass(fresh.db, NOW);
		const came = async (nickname: string) =>
			(await join(fresh.db, { inClass, account: undefined, nickname, now: NOW }))!.account;
		const [first, second] = [await came('Anna'), await came('Anna B')];
		for (const { id: member } of await membersOf(fresh.db, inClass))
			await approve(fresh.db, { inClass, member, now: NOW });

		/** The server, as its route answers (see routes/api/sync). */
		const deviceOf = (known: string) =>
			fakeDevice(
				async (push) => {
					const account = await accountNow(fresh.db, known);
					const lineage = lineageFor('one', { account, known });
					const writer = new LogWriter(fresh.db);
					const logs = { db: fresh.db, lineage, writer, now: () => NOW };
					return Response.json(await exchange(logs, account, push));
				},
				{ account: known }
			);
		const [old, fresher] = [deviceOf(first), deviceOf(second)];
		for (const card of ['d/a/x', 'd/b/x', 'd/c/x']) await old.write(card);
		for (const card of ['d/d/x', 'd/e/x']) await fresher.write(card);
		await old.sync.now();
		await fresher.sync.now();
		await fresher.write('d/unsent/x');

		const [one, two] = ['Anna', 'Anna B'].map(async (name) =>
			(await membersOf(fresh.db, inClass)).find(({ nickname }) => nickname === name)!
		);
		expect(
			await mergePupils(fresh.db, {
				inClass,
				member: (await two!).id,
				into: (await one!).id,
				now: NOW
			})
		).toBe('done');

		for (let round = 0; round < 3; round++) {
			await fresher.sync.now();
			await old.sync.now();
		}
		await old.write('d/later/x');
		await old.sync.now();
		await fresher.sync.now();
		const [here, there] = [await old.entries(), await fresher.entries()];
		expect(here).toHaveLength(7);
		const fold = (entries: typeof here) => {
			const memories = Memories.fold(entries);
			return [...memories.cards()].sort().map((card) => [card, memories.look(card)]);
		};
		expect(fold(there)).toEqual(fold(here));
		expect(fresher.states.at(-1)?.kind).toBe('synced');
	});
});
