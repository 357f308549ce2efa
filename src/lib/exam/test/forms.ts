import type { Card } from '#lib/deck/card.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import { TAKES, type Form } from '#lib/question/question.ts';
import { hashOf, seeded } from '#lib/question/seeded.ts';
import { FORM_GROUPS, GROUP_OF, TEST_FORMS, type FormGroup } from './settings.ts';

/** How often a card that can be asked along with others is, where there are enough others. */
const TOGETHER = 0.3;
/** Whether the forms of a group ask several cards at once. */
const TOGETHER_GROUPS: Readonly<Record<FormGroup, boolean>> = {
	pick: false,
	several: true,
	type: false,
	list: true,
	map: true
};

/** The forms that a test may ask in: marked by machine, since nobody looks at an answer before the end. */
export const formsOf = (groups: readonly FormGroup[] = FORM_GROUPS): ReadonlySet<Form> =>
	new Set(TEST_FORMS.filter((form) => groups.includes(GROUP_OF[form])));

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
	const together = rotated(fitting.filter(asksTogether), turn);
	const apart = fitting.filter((form) => !asksTogether(form));
	const typed = apart.filter((form) => GROUP_OF[form] === 'type');
	// Half of the guesses at a statement are right: only where nothing else will do.
	const truth = apart.filter((form) => TAKES[form] === 'truth');
	const others = apart.filter((form) => !typed.includes(form) && !truth.includes(form));
	const alone = [...typed, ...rotated(others, turn), ...truth];
	return seeded(card.id, 'together', seed)() < TOGETHER
		? [...together, ...alone]
		: [...alone, ...together];
}

const rotated = (forms: readonly Form[], turn: number): Form[] => {
	const at = forms.length > 0 ? turn % forms.length : 0;
	return [...forms.slice(at), ...forms.slice(0, at)];
};

/** Whether a form asks several cards at once, each of which counts. */
export function asksTogether(form: Form): boolean {
	const group = GROUP_OF[form];
	return group !== null && TOGETHER_GROUPS[group];
}
