/** How each form is answered in a test. */
import type { Component } from 'svelte';
import type { TestForm } from '#lib/exam/test/settings.ts';
import type { AskedQuestion } from '#lib/question/asked-question.ts';
import type { FieldProps } from '#lib/ui/answers/answer-props.ts';
import ListAnswer from '#lib/ui/answers/ListAnswer.svelte';
import Placing from '#lib/ui/answers/Placing.svelte';
import MapField from './MapField.svelte';
import PointAnswer from '#lib/ui/answers/PointAnswer.svelte';
import TextField from './TextField.svelte';
import Ticks from './Ticks.svelte';

const FIELDS: { readonly [F in TestForm]: Component<FieldProps<F>> } = {
	choice: Ticks,
	'true-false': Ticks,
	'odd-one-out': Ticks,
	'multi-select': Ticks,
	match: Placing,
	group: Placing,
	order: Placing,
	typed: TextField,
	number: TextField,
	cloze: TextField,
	list: ListAnswer,
	map: MapField,
	point: PointAnswer
};

/** Undefined for a form that only a newer release can ask. */
export const fieldFor = ({ form }: AskedQuestion) =>
	FIELDS[form] as Component<FieldProps<AskedQuestion['form']>> | undefined;
