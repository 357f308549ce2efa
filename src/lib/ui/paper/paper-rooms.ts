/** Where each form is answered on paper. */
import type { Component } from 'svelte';
import type { TestForm } from '#lib/exam/test/settings.ts';
import type { AskedQuestion, AskedQuestionOf } from '#lib/question/asked-question.ts';
import PaperBoxes from './PaperBoxes.svelte';
import PaperColumns from './PaperColumns.svelte';
import PaperLines from './PaperLines.svelte';
import PaperPoint from './PaperPoint.svelte';

type Room<F extends TestForm> = Component<{ question: AskedQuestionOf<F> }>;

/** Null where that is a gap in the question's own text. */
const ROOMS: { readonly [F in TestForm]: Room<F> | null } = {
	choice: PaperBoxes,
	'true-false': PaperBoxes,
	'odd-one-out': PaperBoxes,
	'multi-select': PaperBoxes,
	match: PaperColumns,
	group: PaperColumns,
	order: PaperColumns,
	typed: PaperLines,
	number: PaperLines,
	cloze: null,
	list: PaperLines,
	map: PaperLines,
	point: PaperPoint
};

export const roomFor = ({ form }: AskedQuestion) => ROOMS[form] as Room<TestForm> | null;
