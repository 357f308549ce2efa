import type { ClassTest } from '#lib/class/tests/class-test.ts';
import type { Cell } from '#lib/class/report/csv.ts';
import type { TestResults } from '#lib/class/tests/test-results.ts';
import { wallTime } from '#lib/class/zoned-time.ts';
import { classTests } from '#lib/ui/messages/class-tests.ts';

const percent = (share: number | undefined): Cell =>
	share === undefined ? '' : Math.round(share * 100);

/** Results as a table: a row for each pupil, and at the foot how each question was answered. */
export function resultRows({ zone }: Pick<ClassTest, 'zone'>, results: TestResults): Cell[][] {
	const { pupils: words, table } = classTests.results;
	return [
		[
			words.name,
			table.handedIn,
			table.late,
			table.score,
			table.was,
			table.took,
			table.minutes,
			table.marks
		],
		...results.pupils.map((one): Cell[] => [
			one.nickname,
			one.arrived === undefined
				? words.state[one.state]
				: wallTime(one.arrived, zone).replace('T', ' '),
			one.late ? table.yes : '',
			percent(one.score),
			percent(one.was),
			one.took === undefined ? '' : Math.round(one.took / 60_000),
			one.state === 'in' ? Math.round(one.spent / 60_000) : '',
			one.changes
				.map(({ item, points, instead, reason }) => table.mark(item + 1, points, instead, reason))
				.join('; ')
		]),
		...results.items.map((one): Cell[] => [
			table.points(one.item + 1),
			one.prompt,
			'',
			one.leftOut ? '' : percent(one.difficulty)
		])
	];
}
