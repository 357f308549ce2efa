/** Whether exams and tests of other releases are such as this one can show (see kinds.ts). */
import { DAY, dayName, FARTHEST } from '#lib/memory/day.ts';
import { cardKey, fields, list, maybe, share, text, trimmed, whole, type Rule } from './rules.ts';

const covers = list(fields({ deck: text(64), sections: maybe(list(text(64, 0), 500, 1)) }), 50, 1);
const moment = whole(-FARTHEST, FARTHEST);

/** A day that there is: `2026-12-18`. */
const date: Rule = (day) =>
	typeof day === 'string' && dayName(Math.floor(Date.parse(day) / DAY) || 0) === day;

/** By the rules of `ExamPlan`. */
export const examPlan = fields({
	name: trimmed(120),
	date,
	covers,
	minutes: whole(1, 600),
	daysOff: list(whole(0, 6), 6),
	target: maybe(share),
	questions: whole(1, 500)
});

const band = fields({ mean: share, low: share, high: share });

/** By the rules of `ExamResult`. */
export const examResult = fields({
	date,
	score: maybe(share),
	feeling: maybe((said) => said === 'better' || said === 'as-expected' || said === 'worse'),
	questions: whole(1, 500),
	expected: band,
	plain: share
});

/** By the rules of `TestRecord`. */
export const testRecord = fields({
	covers,
	exam: maybe(text(64, 0)),
	seed: whole(0, Infinity),
	begun: moment,
	finished: moment,
	predicted: band,
	items: list(
		fields({
			card: cardKey,
			form: text(32),
			score: share,
			chance: share,
			took: whole(0, 1e13),
			sameDay: maybe((value) => typeof value === 'boolean'),
			parts: maybe(list(fields({ card: cardKey, score: share }), 500))
		}),
		500
	)
});
