import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { giveExtraTime } from '#lib/server/pupils/members.ts';
import { refused, sure } from '#lib/server/refused.ts';
import { changeClassTest, fixKey } from './change-test.ts';
import { classTestIn } from './class-tests.ts';
import { pupilTests } from './pupil-tests.ts';
import { CLOSES, MINUTE, NOW, OPENS, quizRoom } from './quiz-room.ts';

eachDatabase('the result of a class’s test', (fresh) => {
	const { which, anna, ben, begin, keyed, answersOf, hand, tryLook, look, results } =
		quizRoom(fresh);

	test('is seen by its pupil when everybody is done, and by nobody else', async () => {
		await giveExtraTime(fresh.db, {
			inClass: which.inClass,
			member: ben.member,
			extra: 50,
			now: NOW
		});
		await begin(anna);
		await hand(anna, await answersOf(anna, [0]));
		expect((await look(anna, CLOSES + MINUTE)).result).toBeUndefined();
		const { result } = await look(anna, CLOSES + 10 * MINUTE);
		expect(result!.score).toBeCloseTo(5 / 6);
		expect(result!.items.map(({ marked }) => marked.question)).toEqual(
			(await keyed(anna)).map(({ question }) => question)
		);
		expect((await look(ben, CLOSES + 10 * MINUTE)).result).toBeUndefined();
		const stranger = await newAccount(fresh.db, 'pupil', NOW);
		expect(await tryLook({ account: stranger.id }, CLOSES)).toEqual(refused('no-such-class'));
		const theirs = { account: stranger.id, inClass: which.inClass };
		expect(await pupilTests(fresh.db, theirs, CLOSES)).toEqual([]);
	});

	test('is seen at once where the teacher wants that', async () => {
		sure(await changeClassTest(fresh.db, which, { results: 'at-once' }, NOW));
		await begin(anna);
		await hand(anna, await answersOf(anna));
		expect((await look(anna, OPENS + 2 * MINUTE)).result).toMatchObject({ score: 1, was: 1 });
	});

	test('follows the key as the teacher puts it right, and says what it was', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna, [2]));
		const { paper } = sure(await classTestIn(fresh.db, which.inClass, which.id));
		const mine = await keyed(anna);
		const item = paper.findIndex(({ cards }) => cards[0]!.id === mine[2]!.cards[0]!.id);
		await fixKey(fresh.db, which, [{ kind: 'leave-out', item }], NOW);
		const [pupil] = (await results()).pupils;
		expect(pupil!.score).toBe(1);
		expect(pupil!.was).toBeCloseTo(5 / 6);
		expect((await look(anna, CLOSES)).result).toMatchObject({ score: 1 });
	});
});
