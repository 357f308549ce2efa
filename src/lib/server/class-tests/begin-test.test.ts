import { expect, test } from 'vitest';
import { type ClassTest } from '#lib/class/tests/class-test.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { deck } from '#lib/server/classes/class-of-pupils.ts';
import { giveExtraTime } from '#lib/server/pupils/members.ts';
import { refused } from '#lib/server/refused.ts';
import { newClassTest } from './give-test.ts';
import { CLOSES, MINUTE, NOW, OPENS, quiz, quizRoom } from './quiz-room.ts';

eachDatabase('time in a class’s test', (fresh) => {
	const { which, anna, ben, tryBegin, begin, answersOf, hand, time, look, results } =
		quizRoom(fresh);

	test('is longer for who has extra time, and the end later', async () => {
		await giveExtraTime(fresh.db, {
			inClass: which.inClass,
			member: ben.member,
			extra: 25,
			now: NOW
		});
		expect((await begin(anna)).time).toEqual({ kind: 'running', ends: OPENS + 20 * MINUTE });
		expect((await begin(ben)).time.ends).toBe(OPENS + 25 * MINUTE);
		const late = (at: number) => look(ben, at).then(({ test }) => test.closes);
		expect(await late(OPENS)).toBe(OPENS + 25 * MINUTE);
	});

	test('is never more than is left until the end, and is said so before', async () => {
		expect((await look(anna, CLOSES - 5 * MINUTE)).test.left).toBe(5 * MINUTE);
		expect((await look(anna, OPENS)).test.left).toBe(20 * MINUTE);
		expect((await begin(anna, CLOSES - 5 * MINUTE)).time.ends).toBe(CLOSES);
	});

	test('runs from the beginning, whatever the device does: nobody goes on after it', async () => {
		await begin(anna);
		expect((await begin(anna, OPENS + 7 * MINUTE)).time.ends).toBe(OPENS + 20 * MINUTE);
		expect(await time(anna, OPENS + 7 * MINUTE)).toEqual({
			now: OPENS + 7 * MINUTE,
			ends: OPENS + 20 * MINUTE
		});
		expect(await tryBegin(anna, OPENS + 20 * MINUTE)).toEqual(refused('test-time-over'));
		expect(await time(ben, OPENS)).toEqual(refused('no-such-test'));
	});

	test('is what was looked at where the teacher wants that, until it closes', async () => {
		const slow: ClassTest = { ...quiz, clock: 'looked-at' };
		which.id = (await newClassTest(fresh.db, which.inClass, slow, [deck], NOW, 1))!;
		const { time: given } = await begin(anna);
		expect(given).toEqual({ kind: 'looked-at', minutes: 20, ends: CLOSES });
		await begin(anna, OPENS + 30 * MINUTE);
		await hand(anna, await answersOf(anna), OPENS + 39 * MINUTE);
		expect((await results()).pupils[0]).toMatchObject({
			late: false,
			took: 39 * MINUTE,
			spent: 6000
		});
	});

	test('in tests from before is what was looked at', async () => {
		const { clock: _clock, ...before } = quiz;
		await fresh.db
			.updateTable('class_test')
			.set({ body: JSON.stringify(before) })
			.where('test', '=', which.id)
			.execute();
		expect((await begin(anna)).time.kind).toBe('looked-at');
	});
});
