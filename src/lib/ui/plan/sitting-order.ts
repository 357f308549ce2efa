/** What a sitting for an exam asks. */
import { planToday, type ExamInput, type Step } from '#lib/exam/plan/policy.ts';

/** `plan`: what is left for today. `more`: that, or else a few minutes beyond it. */
export type Want = 'plan' | 'more';

/** Going on goes on for so long, seconds. */
const A_FEW_MINUTES = 300;

export function sittingOrder(input: ExamInput, want: Want): string[] {
	const { steps, extra } = planToday(input);
	if (want === 'plan') return steps.map(({ card }) => card);
	const chosen: Step[] = [];
	let seconds = 0;
	for (const step of [...steps, ...extra]) {
		if (chosen.length > 0 && seconds + step.seconds > A_FEW_MINUTES) break;
		chosen.push(step);
		seconds += step.seconds;
	}
	return chosen.map(({ card }) => card);
}
