import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { giveExtraTime, remove } from '#lib/server/pupils/members.ts';
import { refused, sure } from '#lib/server/refused.ts';
import { changeClassTest } from './change-test.ts';
import { CLOSES, MINUTE, NOW, OPENS, quizRoom } from './quiz-room.ts';

eachDatabase('handing a class’s test in', (fresh) => {
	const { which, anna, ben, tryBegin, begin, answersOf, tryHand, hand, results, entriesOf } =
		quizRoom(fresh);

	test('is done once: the first counts, also when it comes twice', async () => {
		await begin(anna);
		const at = await hand(anna, await answersOf(anna));
		expect(await hand(anna, await answersOf(anna, [0, 1]), at + 5)).toBe(at);
		expect((await results()).pupils[0]).toMatchObject({ state: 'in', score: 1, late: false });
		expect(await tryBegin(anna)).toEqual(refused('test-handed-in'));
	});

	test('begun and handed in several times at once is one paper, handed in once', async () => {
		sure(await changeClassTest(fresh.db, which, { results: 'at-once' }, NOW));
		const times = Array.from({ length: 6 }, (_, n) => n);
		const papers = await Promise.all(times.map(() => begin(anna)));
		expect(new Set(papers.map(({ questions }) => JSON.stringify(questions))).size).toBe(1);
		const body = await answersOf(anna);
		const arrived = await Promise.all(times.map((n) => hand(anna, body, OPENS + MINUTE + n)));
		expect(new Set(arrived).size).toBe(1);
		const records = (await entriesOf(anna)).filter(({ kind }) => kind === 'test');
		expect(records).toHaveLength(1);
	});

	test('works long after the end, and is marked late', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna, [0]), CLOSES + 600 * MINUTE);
		expect((await results()).pupils[0]).toMatchObject({
			state: 'in',
			late: true,
			finished: OPENS + 10 * MINUTE
		});
	});

	test('after the pupil’s own time is late, though the test is open for others', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna), OPENS + 23 * MINUTE);
		expect((await results()).pupils[0]).toMatchObject({
			late: true,
			took: 23 * MINUTE,
			score: 1
		});
	});

	test('a little after the end is what networks do; extra time counts', async () => {
		await giveExtraTime(fresh.db, {
			inClass: which.inClass,
			member: ben.member,
			extra: 50,
			now: NOW
		});
		await begin(anna, CLOSES - 10 * MINUTE);
		await begin(ben, CLOSES - 10 * MINUTE);
		await hand(anna, await answersOf(anna), CLOSES + MINUTE);
		await hand(ben, await answersOf(ben), CLOSES + 9 * MINUTE);
		expect((await results()).pupils.map(({ late }) => late)).toEqual([false, false]);
	});

	test('is refused for another, without having begun, and to who is not in the class', async () => {
		await begin(anna);
		expect(await tryHand(ben, await answersOf(anna))).toEqual(refused('test-of-another'));
		const forged = { ...(await answersOf(anna)), member: ben.member };
		expect(await tryHand(ben, forged)).toEqual(refused('no-such-test'));
		await remove(fresh.db, { inClass: which.inClass, member: anna.member, now: NOW });
		expect(await tryHand(anna, await answersOf(anna))).toEqual(refused('no-such-class'));
	});

	test('of answers to another paper is refused, of nonsense worth nothing', async () => {
		const given = await begin(anna);
		const short = { ...(await answersOf(anna)), answers: [] };
		expect(await tryHand(anna, short)).toEqual(refused('answers-to-another-test'));
		await hand(anna, {
			...(await answersOf(anna)),
			answers: given.questions.map(() => ({ form: 'choice', picked: 999 }))
		});
		expect((await results()).pupils[0]).toMatchObject({ score: 0 });
	});

	test('finds each answer at its question, whichever order the pupil had', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna));
		await begin(ben);
		await hand(ben, await answersOf(ben));
		const { items, mean } = await results();
		expect(items.map(({ difficulty }) => difficulty)).toEqual(items.map(() => 1));
		expect(mean).toBe(1);
	});
});
