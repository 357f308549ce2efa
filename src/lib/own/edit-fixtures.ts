/** For tests: what the edits of a list say. */

/** A fact as a list makes it, resting on the source `list` and the entity `me`. */
export const pairValue = (left: string, right: string) => ({
	kind: 'pair',
	relation: 'list',
	oneToOne: false,
	left,
	right,
	question: left,
	asOf: '2026-11-27',
	saidBy: ['me'],
	anchors: [{ source: 'list', at: 'row 1' }]
});
