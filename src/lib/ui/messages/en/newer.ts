import { count } from './plural.ts';

/** What a teacher is told of things that only a newer release of the server understands. */
export const newer = {
	title: 'From a newer release of Footnote',
	given: 'These are kept as they are, and can be opened here once this server is updated, too:',
	changed: 'This is kept as it is, and counts here once this server is updated, too:',
	fixes: (n: number) => count(n, 'correction of the key', 'corrections of the key'),
	marks: (n: number) => count(n, 'changed mark', 'changed marks'),
	answers: (n: number) => count(n, 'answer', 'answers')
};
