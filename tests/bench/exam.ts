/** What studying for an exam by our plan brings, in simulation, and how fast the plan is made. */
import { DEFAULT_COSTS } from '../../src/lib/exam/plan/costs.ts';
import { outlookOf, outsetOf, reachOf } from '../../src/lib/exam/plan/outlook.ts';
import { planToday } from '../../src/lib/exam/plan/policy.ts';
import { scoreCards } from '../../src/lib/exam/plan/score.ts';
import { cardStatesOf } from '../../src/lib/exam/plan/card-states.ts';
import { DAY, dayName, dayOf } from '../../src/lib/memory/day.ts';
import type { Entry, Grade } from '../../src/lib/memory/log/entry.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { actr } from '../simulator/actr-mind.ts';
import { estimate, gainOver, scores, type Estimate } from '../simulator/compare.ts';
import { matched, shifted } from '../simulator/fsrs-mind.ts';
import { newFirstAndFinalRun, ours, plain } from '../simulator/policies.ts';
import { cardsOf } from '../simulator/simulate.ts';
import { fastest, type Row } from './row.ts';

const SEEDS = 40;
/** Tight minutes are half as many again as the new cards take; loose ones are plenty. */
const CELLS = [
	{ cards: 200, days: 14, minutes: 10 },
	{ cards: 200, days: 14, minutes: 25 },
	{ cards: 200, days: 30, minutes: 5 },
	{ cards: 200, days: 30, minutes: 25 }
];

const RIVALS = [
	{ policy: plain, goal: 3 },
	{ policy: newFirstAndFinalRun, goal: 0.5 }
];

function policyRows(): Row[] {
	return [matched, shifted, actr].flatMap((kind) =>
		CELLS.flatMap((cell) => {
			const footnote = scores(ours, kind, cell, SEEDS);
			return RIVALS.map(({ policy, goal }) => {
				const theirs = scores(policy, kind, cell, SEEDS);
				const gain = gainOver(footnote, theirs);
				const where = `${kind.name}, T${cell.days}, ${cell.minutes} min a day`;
				const both = `${percent(estimate(footnote))} against ${percent(estimate(theirs))}`;
				return {
					what: `exam, ${where}: over ${policy.name} (${both}; ± ${gain.error.toFixed(2)})`,
					value: gain.mean,
					unit: 'points',
					goal: { at: 'least' as const, value: goal }
				};
			});
		})
	);
}

const percent = ({ mean, error }: Estimate) => `${mean.toFixed(1)} ± ${error.toFixed(1)} %`;

const START = Date.UTC(2025, 0, 1, 12);
const RUNS = 9;
const DAYS_AHEAD = 30;

/** A learner with so many cards, each reviewed five times, and an exam in a month. */
function learner(cards: number) {
	const all = cardsOf(cards);
	const log = Array.from({ length: cards * 5 }, (_, i): Entry => ({
		device: 'bench0000000',
		seq: i + 1,
		at: START + Math.floor(i / cards) ** 2 * 3 * DAY + (i % cards) * 1000,
		offset: 60,
		kind: 'review',
		card: all[(i * 7919) % cards]!.id,
		grade: [3, 3, 1, 3, 4, 3, 2][(i * 31) % 7] as Grade,
		form: 'choice',
		mode: 'study',
		took: 4000,
		revision: 0
	}));
	const memories = Memories.fold(log);
	const now = START + 80 * DAY;
	const shift = memories.shift(60);
	const today = dayOf(now, shift);
	const plan = {
		name: 'Exam',
		date: dayName(today + DAYS_AHEAD),
		covers: [{ deck: 'd' }],
		minutes: 20,
		daysOff: [],
		questions: 60,
		target: 0.9
	};
	return { memories, cards: all, plan, now, offset: 60, spent: 0, shift, today };
}

const most = (value: number) => ({ at: 'most' as const, value });

function speedRows(): Row[] {
	const many = learner(20_000);
	const usual = learner(300);
	const standing = cardStatesOf(many.memories, many.cards, many.now, many.shift);
	const moment = {
		today: many.today,
		exam: many.today + DAYS_AHEAD,
		kind: 'study' as const,
		studyDays: DAYS_AHEAD,
		daily: many.plan.minutes * 60,
		spent: 0,
		now: many.now,
		costs: DEFAULT_COSTS,
		parameters: many.memories.parameters
	};
	const [score = NaN, plan = NaN, outlook = NaN, reach = NaN] = fastest(
		RUNS,
		() => scoreCards(standing, moment),
		() => planToday(many),
		() => outlookOf(usual),
		() => reachOf(outsetOf(usual))
	);
	return [
		{ what: 'exam: score 20,000 cards', value: score, unit: 'ms', goal: most(20) },
		{ what: 'exam: plan today from 20,000 cards', value: plan, unit: 'ms' },
		{ what: 'exam: outlook of 300 cards over 30 days', value: outlook, unit: 'ms', goal: most(60) },
		{ what: 'exam: minutes a target takes, 300 cards over 30 days', value: reach, unit: 'ms' }
	];
}

export async function examRows(): Promise<Row[]> {
	return [...speedRows(), ...policyRows()];
}
