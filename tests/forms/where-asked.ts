/** Where a browser meets each form of question: the specs of forms go through all of them. */
import type { Form } from '#lib/question/question.ts';

/** No deck that ships has a picture to point at: `e2e/regions.spec.ts` makes one. */
const BY_ITSELF = 'in a spec of its own';

/**
 * On a deck that ships, once its cards are known; or at first sight, on a deck made so that it is asked in no other
 * form (`e2e/study-decks.ts`). A form that is new needs its line here.
 */
const ASKED = {
	reveal: 'at first sight',
	choice: 'at first sight',
	typed: 'at first sight',
	cloze: 'at first sight',
	list: 'at first sight',
	'true-false': 'near-abroad-2022',
	'odd-one-out': 'near-abroad-2022',
	'multi-select': 'near-abroad-2022',
	match: 'near-abroad-2022',
	order: 'near-abroad-2022',
	number: 'near-abroad-2022',
	group: 'world-votes-es-11-1',
	map: 'post-soviet-blocs',
	point: BY_ITSELF
} as const satisfies Readonly<Record<Form, string>>;

export type FirstForm = {
	[F in Form]: (typeof ASKED)[F] extends 'at first sight' ? F : never;
}[Form];

const places = Object.entries(ASKED) as [Form, string][];

/** The forms with the deck that ships and asks them once its cards are known. */
export const askedLater = places.filter(
	([, where]) => where !== 'at first sight' && where !== BY_ITSELF
);

/** The forms of which a deck can be made that asks them at first sight. */
export const askedFirst = places.flatMap(([form, where]) =>
	where === 'at first sight' ? [form as FirstForm] : []
);
