import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { sure } from '#lib/server/refused.ts';
import { changeClassTest, deleteClassTest, fixKey } from './change-test.ts';
import { CLOSES, MINUTE, NOW, OPENS, quizRoom } from './quiz-room.ts';
import { logTests } from './test-reviews.ts';

eachDatabase('what was answered in a class’s test', (fresh) => {
	const { which, anna, ben, begin, answersOf, logs, hand, entriesOf } = quizRoom(fresh);

	test('goes into the pupil’s log when the result may be known, once, and not before', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna, [0]));
		expect(await logTests(logs(), { inClass: which.inClass, test: which.id }, CLOSES - 1)).toBe(0);
		expect(await entriesOf(anna)).toEqual([]);
		expect(await logTests(logs(), { account: anna.account }, CLOSES)).toBe(1);
		const entries = await entriesOf(anna);
		expect(entries.at(-1)).toMatchObject({ kind: 'test', at: OPENS + MINUTE });
		expect(entries.filter(({ kind }) => kind === 'review').length).toBeGreaterThan(5);
		// Another server that was about to do the same.
		await fresh.db
			.updateTable('taken_test')
			.set({ logged: null })
			.where('test', '=', which.id)
			.execute();
		expect(await logTests(logs(), { inClass: which.inClass, test: which.id }, CLOSES)).toBe(1);
		expect(await entriesOf(anna)).toEqual(entries);
		expect(await logTests(logs(), { inClass: which.inClass, test: which.id }, CLOSES)).toBe(0);
	});

	test('goes there at once where results are seen at once', async () => {
		sure(await changeClassTest(fresh.db, which, { results: 'at-once' }, NOW));
		await begin(anna);
		await hand(anna, await answersOf(anna));
		expect((await entriesOf(anna)).length).toBeGreaterThan(6);
	});

	test('goes there by the key as it was put right', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna, [0, 1, 2, 3, 4, 5]));
		const leaveOut = [0, 1, 2, 3, 4].map((item) => ({ kind: 'leave-out' as const, item }));
		await fixKey(fresh.db, which, leaveOut, NOW);
		await logTests(logs(), { inClass: which.inClass, test: which.id }, CLOSES);
		const record = (await entriesOf(anna)).at(-1) as unknown as { test: { items: unknown[] } };
		expect(record.test.items).toHaveLength(1);
	});

	test('is not written here where the device, from before, has the key and does so itself', async () => {
		await begin(anna);
		await fresh.db
			.updateTable('taken_test')
			.set({ keyless: null })
			.where('test', '=', which.id)
			.execute();
		await hand(anna, await answersOf(anna));
		expect(await logTests(logs(), { inClass: which.inClass, test: which.id }, CLOSES)).toBe(0);
	});

	test('stays the pupil’s when the test is taken back', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna));
		await logTests(logs(), { inClass: which.inClass, test: which.id }, OPENS + 2 * MINUTE, {
			anyway: true
		});
		await deleteClassTest(fresh.db, which);
		expect((await entriesOf(anna)).at(-1)).toMatchObject({ kind: 'test' });
	});

	test('that cannot be read keeps nobody else’s back', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna));
		await begin(ben);
		await hand(ben, await answersOf(ben));
		await fresh.db
			.updateTable('taken_test')
			.set({ body: '{' })
			.where('member', '=', anna.member)
			.execute();
		expect(await logTests(logs(), { inClass: which.inClass, test: which.id }, CLOSES)).toBe(1);
		expect((await entriesOf(ben)).length).toBeGreaterThan(6);
	});
});
