import type { Cell } from '#lib/class/report/csv.ts';
import { knownBy, type ShownReport } from '#lib/class/report/shown-report.ts';
import { dayName } from '#lib/memory/day.ts';
import { report as words } from '#lib/ui/messages/report.ts';

const percent = (share: number) => Math.round(share * 100);
const gap = (n: number) => Array.from({ length: n }, () => '');

/** A report as a table: a row for each pupil, a column for each fact, and what was missed at the foot. */
export function reportRows({ pupils, facts, expected }: ShownReport): Cell[][] {
	const { table, grid, outlook } = words;
	const { pupil, did, days, ofDays, minutes, ofMinutes, begun, answers, wrong, cameLate, last } =
		table;
	const { score, low, high, followed, idle, course } = table;
	const work = [did, days, ofDays, minutes, ofMinutes];
	const first = [
		pupil,
		...work,
		begun,
		answers,
		wrong,
		cameLate,
		last,
		score,
		low,
		high,
		followed,
		idle,
		course
	];
	return [
		[...first, ...facts.map(({ text }) => text)],
		...pupils.map((one): Cell[] => [
			one.nickname,
			outlook.did[one.work.did],
			one.work.days,
			one.work.askedDays,
			Math.round(one.work.seconds / 60),
			Math.round(one.work.askedSeconds / 60),
			percent(one.begun),
			one.asked,
			one.wrong,
			one.cameLate,
			one.last === undefined ? '' : dayName(one.last),
			...(one.last === undefined
				? gap(5)
				: [
						one.prediction.mean,
						one.prediction.low,
						one.prediction.high,
						one.followed.mean,
						one.idle.mean
					].map(percent)),
			outlook.courses[one.course],
			...knownBy(one).map((known) => grid.known[known])
		]),
		...expected.map((name): Cell[] => [name, ...gap(15), table.notJoined, ...gap(facts.length)]),
		[table.answers, ...gap(first.length - 1), ...facts.map(({ asked }) => asked)],
		[table.wrong, ...gap(first.length - 1), ...facts.map(({ wrong }) => wrong)]
	];
}
