import type { SubmitFunction } from '@sveltejs/kit';

/** For `enhanced`: a form that keeps what is in its fields after it was sent. */
export const stays: SubmitFunction =
	() =>
	({ update }) =>
		update({ reset: false });
