import type { Form, Question } from './question.ts';

/** What makes a question look like those before it. */
export interface Look {
	form: Form;
	/** How its prompt begins. */
	opening: string;
}

/** So many of one form may follow each other, and so many prompts that begin alike. */
export const MOST = { form: 3, opening: 2 };
/** So many words are how a prompt begins: “Which of these …”. */
const WORDS = 3;
/** After one of these at least so many others come: half of what is said in them is a guess. */
const REST: Partial<Record<Form, number>> = { 'true-false': 3 };

export const lookOf = ({ form, prompt }: Pick<Question, 'form' | 'prompt'>): Look => ({
	form,
	opening: prompt.toLowerCase().split(/\s+/, WORDS).join(' ')
});

/**
 * How worn a question would be after those before it: 2 is one too many of its kind, 1 is better asked in another
 * way, 0 is fresh.
 *
 * @param before what was asked before it, the latest last
 * @param instead whether it would be asked for variety's sake
 */
export function wearOf(
	{ form, opening }: Look,
	before: readonly Look[],
	instead = false
): 0 | 1 | 2 {
	const forms = runOf(before, (look) => look.form === form);
	const rest = REST[form] ?? 0;
	const tooSoon = rest > 0 && before.slice(-rest).some((look) => look.form === form);
	if (tooSoon || forms >= MOST.form) return 2;
	if (runOf(before, (look) => look.opening === opening) >= MOST.opening) return 2;
	return (instead && rest > 0) || forms === MOST.form - 1 ? 1 : 0;
}

/** How many of the latest are so. */
const runOf = (before: readonly Look[], isSo: (look: Look) => boolean): number =>
	before.length - 1 - before.findLastIndex((look) => !isSo(look));
