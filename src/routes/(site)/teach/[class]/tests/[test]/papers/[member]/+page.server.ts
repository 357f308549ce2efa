import { fail } from '@sveltejs/kit';
import { MarkChange } from '#lib/class/tests/mark-change.ts';
import { changeMark, takeBackMark } from '#lib/server/class-tests/mark-changes.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import type { MarkFields } from '#lib/ui/teach/tests/mark-fields.ts';
import type { RequestEvent } from './$types';

/** A place in the paper, from 0; undefined where there is none. */
const placeIn = (paper: readonly unknown[], text: string): number | undefined => {
	const item = text === '' ? -1 : Number(text);
	return item in paper && item >= 0 ? item : undefined;
};

const gone = () => fail(409, { problem: 'gone' as const });

export const actions = namedActions({
	/** Gives one question of this paper another mark, with the reason. */
	mark: async (event: RequestEvent) => {
		const { db, now, here, test, paper, teacher } = await testHere(event, 'manage');
		const {
			item: place,
			points,
			reason
		} = await textFields(event.request, 'item', 'points', 'reason');
		const item = placeIn(paper, place);
		if (item === undefined) return gone();
		const { shape } = MarkChange;
		const worth = shape.points.safeParse(
			points.trim() === '' ? NaN : Number(points.replace(',', '.'))
		);
		const because = shape.reason.safeParse(reason);
		const sent = (problem: MarkFields['problem']) =>
			fail(400, { sent: { item, points, reason, problem } satisfies MarkFields });
		if (!worth.success) return sent('points');
		if (!because.success) return sent('reason');
		const which = { inClass: here.id, test: test.id, member: event.params.member };
		const change = { item, points: worth.data, reason: because.data, at: now, by: teacher };
		return (await changeMark(db, which, change)) ? { done: 'changed' as const } : gone();
	},
	/** The key decides again. */
	unmark: async (event: RequestEvent) => {
		const { db, here, test, paper } = await testHere(event, 'manage');
		const item = placeIn(paper, (await textFields(event.request, 'item')).item);
		if (item === undefined) return gone();
		const which = { inClass: here.id, test: test.id, member: event.params.member };
		return (await takeBackMark(db, which, item)) ? { done: 'back' as const } : gone();
	}
});
