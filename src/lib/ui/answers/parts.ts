import { TAKES, type Form, type FormTaking, type Shape } from '#lib/question/question.ts';

/**
 * Whether what is asked has parts, each with a line of its own once it is answered; and whether its answer area
 * needs more room than the question can spare: then both scroll.
 */
const PARTS = {
	grade: 0,
	option: 0,
	truth: 0,
	text: 0,
	entries: 'low',
	options: 'tall',
	places: 'tall',
	states: 'tall'
} as const satisfies Readonly<Record<Shape, 0 | 'low' | 'tall'>>;

/** The forms that ask something of parts. */
export type FormOfParts = {
	[S in Shape]: (typeof PARTS)[S] extends 0 ? never : FormTaking<S>;
}[Shape];

export const hasParts = (form: Form): boolean => PARTS[TAKES[form]] !== 0;

/** A picture is tall, however many places are in it. */
export const isTall = (form: Form): boolean => form === 'point' || PARTS[TAKES[form]] === 'tall';
