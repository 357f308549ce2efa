import type { Card } from '#lib/deck/card.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import type { Form } from '#lib/question/question.ts';
import { hashOf, seeded } from '#lib/question/seeded.ts';
import { FORM_GROUPS, type FormGroup } from './settings.ts';

/** How often a card that can be asked along with others is, where there are enough others. */
const TOGETHER = 0.3;
const TYPED: ReadonlySet<Form> = new Set(FORM_GROUPS.type);
const TOGETHER_FORMS: ReadonlySet<Form> = new Set([
	...FORM_GROUPS.list,
	...FORM_GROUPS.several,
	...FORM_GROUPS.map
]);

/** The forms that a test may ask in: marked by machine, since nobody looks at an answer before the end. */
export const formsOf = (groups: readonly FormGroup[] = Object.keys(FORM_GROUPS) as FormGroup[]) =>
	new Set<Form>(groups.flatMap((group): readonly Form[] => FORM_GROUPS[group]));

/**
 * The forms to try for a card in a test, the most suitable first: brought to mind rather than
 * recognised, and now and then together with other cards.
 */
export function formsInTurn(
	card: Card,
	allowed: ReadonlySet<Form>,
	book: FormBook,
	seed: number
): Form[] {
	const fitting = book.formsFor(card).filter((form) => allowed.has(form));
	const turn = hashOf(card.id, 'test-form', seed);
	const together = rotated(
		fitting.filter((form) => TOGETHER_FORMS.has(form)),
		turn
	);
	const typed = fitting.filter((form) => TYPED.has(form));
	const picked = fitting.filter((form) => form === 'choice' || form === 'odd-one-out');
	// Half of the guesses at a statement are right: only where nothing else will do.
	const truth = fitting.filter((form) => form === 'true-false');
	const alone = [...typed, ...rotated(picked, turn), ...truth];
	return seeded(card.id, 'together', seed)() < TOGETHER
		? [...together, ...alone]
		: [...alone, ...together];
}

const rotated = (forms: readonly Form[], turn: number): Form[] => {
	const at = forms.length > 0 ? turn % forms.length : 0;
	return [...forms.slice(at), ...forms.slice(0, at)];
};

/** Whether a form asks several cards at once, each of which counts. */
export const asksTogether = (form: Form): boolean => TOGETHER_FORMS.has(form);
