/** Ways to study for an exam that are compared. All see the same memories and have the same minutes. */
import { finalRun } from '../../src/lib/exam/plan/choose.ts';
import { DEFAULT_COSTS } from '../../src/lib/exam/plan/costs.ts';
import { examDays } from '../../src/lib/exam/plan/exam-days.ts';
import { planToday, type ExamInput } from '../../src/lib/exam/plan/policy.ts';
import { FRESH, cardStatesOf, type CardStates } from '../../src/lib/exam/plan/card-states.ts';
import { recallAfter } from '../../src/lib/memory/fsrs/fsrs6.ts';
import type { Policy } from './simulate.ts';

/** FSRS at its desired retention of 0.9: what is due, and then new cards for as long as there is time. */
export const plain: Policy = {
	name: 'plain FSRS',
	today(input) {
		const view = look(input);
		return view.ids([...view.byRecall(view.due), ...view.fresh]);
	}
};

/** New cards first, at a pace that begins all by 60 % of the days; what is due; and a final run. */
export const newFirstAndFinalRun: Policy = {
	name: 'FSRS, new first, final run',
	today(input) {
		const view = look(input);
		const left = Math.max(1, Math.ceil(0.6 * view.horizon) - view.day);
		const fresh = view.fresh.slice(0, Math.ceil(view.fresh.length / left));
		const run = finalRun(input.cards.length, {
			daily: input.plan.minutes * 60,
			costs: DEFAULT_COSTS
		});
		const final =
			view.exam - view.today <= run
				? view.begun.filter((place) => view.standing.last[place]! < view.exam - run)
				: [];
		const due = new Set([...view.due, ...final]);
		return view.ids([...fresh, ...view.byRecall([...due])]);
	}
};

export const ours: Policy = {
	name: 'Footnote',
	today(input) {
		const { steps, extra } = planToday(input);
		return [...steps, ...extra].map(({ card }) => card);
	}
};

/** Ours, for who does what is planned and no more. */
export const planned: Policy = {
	name: 'Footnote, without extras',
	today: (input) => planToday(input).steps.map(({ card }) => card)
};

const starts = new WeakMap<object, number>();

function look({ memories, cards, plan, now, offset }: ExamInput) {
	const shift = memories.shift(offset);
	const { today, exam } = examDays(plan, now, shift);
	if (!starts.has(memories)) starts.set(memories, today);
	const start = starts.get(memories)!;
	const standing: CardStates = cardStatesOf(memories, cards, now, shift);
	const places = cards.map((_, place) => place);
	const fresh = places.filter((place) => standing.state[place] === FRESH);
	const begun = places.filter((place) => standing.state[place] !== FRESH);
	const due = begun.filter((place) => standing.due[place]! <= today);
	const recall = (place: number) =>
		recallAfter(memories.parameters, today - standing.last[place]!, standing.stability[place]!);
	return {
		standing,
		today,
		exam,
		day: today - start,
		horizon: exam - start,
		fresh,
		begun,
		due,
		byRecall: (some: number[]) => some.sort((a, b) => recall(a) - recall(b)),
		ids: (some: number[]) => some.map((place) => cards[place]!.id)
	};
}
