/** How the parts of each form are shown, once it is answered: fetched while it is asked. */
import type { Component } from 'svelte';
import type { Form } from '#lib/question/question.ts';
import type { ResultProps } from './answer-props.ts';
import Contrasts from './Contrasts.svelte';
import FetchedMapResult from './FetchedMapResult.svelte';
import ListResult from './ListResult.svelte';
import OptionsResult from './OptionsResult.svelte';
import type { FormOfParts } from './parts.ts';
import PickedResult from './PickedResult.svelte';
import PointResult from './PointResult.svelte';
import PlacingResult from './PlacingResult.svelte';

const RESULTS: { readonly [F in FormOfParts | 'point']: Component<ResultProps<F>> } = {
	'multi-select': PickedResult,
	match: PlacingResult,
	group: PlacingResult,
	order: PlacingResult,
	list: ListResult,
	map: FetchedMapResult,
	point: PointResult
};

/** What shows the parts of a form; undefined for one that has none. */
export const resultFor = (form: Form) =>
	(RESULTS as Partial<typeof RESULTS & Record<Form, unknown>>)[form] as
		Component<ResultProps<Form>> | undefined;

export const results = { resultFor, Contrasts, OptionsResult };
export type Results = typeof results;
