import { normalise } from './normalise.ts';

/** Words as an id: “North Sea” is north-sea. */
export const asId = (text: string): string =>
	normalise(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
