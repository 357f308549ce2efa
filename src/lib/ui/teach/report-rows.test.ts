import { expect, it } from 'vitest';
import type { ShownReport } from '#lib/class/shown-report.ts';
import { reportRows } from './report-rows.ts';

const report: ShownReport = {
	pupils: [
		{
			member: 'm1',
			nickname: 'Ben',
			asked: 4,
			wrong: 1,
			last: 20_782,
			begun: 0.5,
			prediction: { mean: 0.614, low: 0.5, high: 0.7 },
			course: 'open',
			known: 'l-'
		},
		{
			member: 'm2',
			nickname: 'Zoë',
			asked: 0,
			wrong: 0,
			last: undefined,
			begun: 0,
			prediction: { mean: 0, low: 0, high: 0 },
			course: 'absent',
			known: '--'
		}
	],
	facts: ['Georgia voted no.', 'Moldova joined.'].map((text, i) => ({
		deck: 'd',
		fact: `f${i}`,
		text,
		lang: 'en',
		dir: 'ltr',
		n: i + 1,
		asked: 4 - i,
		wrong: 1,
		answers: [],
		others: 0,
		known: { likely: 0, unsure: 0, unlikely: 0, new: 0 }
	})),
	expected: ['Émile'],
	target: 0.7
};

it('has a row for each pupil and name, all of one length, and says who has not begun', () => {
	const rows = reportRows(report);
	expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
	expect(rows.slice(1)).toEqual([
		[
			'Ben',
			50,
			4,
			1,
			'2026-11-25',
			61,
			50,
			70,
			'could go either way',
			'likely known',
			'not asked yet'
		],
		['Zoë', 0, 0, 0, '', '', '', '', 'not begun', 'not asked yet', 'not asked yet'],
		['Émile', '', '', '', '', '', '', '', 'not joined', '', ''],
		['Answers', '', '', '', '', '', '', '', '', 4, 3],
		['Wrong', '', '', '', '', '', '', '', '', 1, 1]
	]);
});
