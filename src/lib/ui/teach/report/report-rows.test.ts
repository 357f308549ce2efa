import { expect, it } from 'vitest';
import type { ShownReport } from '#lib/class/report/shown-report.ts';
import { reportRows } from './report-rows.ts';

const report: ShownReport = {
	pupils: [
		{
			member: 'm1',
			nickname: 'Ben',
			asked: 4,
			wrong: 1,
			cameLate: 0,
			last: 20_782,
			begun: 0.5,
			prediction: { mean: 0.614, low: 0.5, high: 0.7 },
			followed: { mean: 0.72, low: 0.6, high: 0.8 },
			idle: { mean: 0.3, low: 0.2, high: 0.4 },
			work: { did: 'partly', days: 2, seconds: 1230, askedDays: 4, askedSeconds: 2400, late: 0 },
			course: 'open',
			known: 'l-'
		},
		{
			member: 'm2',
			nickname: 'Zoë',
			asked: 0,
			wrong: 0,
			cameLate: 0,
			last: undefined,
			begun: 0,
			prediction: { mean: 0, low: 0, high: 0 },
			followed: { mean: 0, low: 0, high: 0 },
			idle: { mean: 0, low: 0, high: 0 },
			work: { did: 'not', days: 0, seconds: 0, askedDays: 4, askedSeconds: 2400, late: 0 },
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

const gap = (n: number) => Array.from({ length: n }, () => '');

it('has a row for each pupil and name, all of one length, and says who has not begun', () => {
	const rows = reportRows(report);
	expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19]));
	expect(rows.slice(1)).toEqual([
		[
			'Ben',
			'done in part',
			2,
			4,
			21,
			40,
			50,
			4,
			1,
			0,
			'2026-11-25',
			61,
			50,
			70,
			72,
			30,
			'could go either way',
			'likely known',
			'not asked yet'
		],
		[
			'Zoë',
			'not done',
			0,
			4,
			0,
			40,
			0,
			0,
			0,
			0,
			...gap(6),
			'not begun',
			'not asked yet',
			'not asked yet'
		],
		['Émile', ...gap(15), 'not joined', '', ''],
		['Answers', ...gap(16), 4, 3],
		['Wrong', ...gap(16), 1, 1]
	]);
});
