/** `words` says how long a source is, and a tenth of it may be quoted: it is not what anybody likes. */
import { say } from '#lib/deck/saying.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Anchor, Deck, Source } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

/** Longer than any of its kind: an article of a hundred thousand words is a book. */
const LONGEST: Record<Source['kind'], number> = {
	article: 60_000,
	opinion: 30_000,
	web: 200_000,
	record: 2_000_000,
	treaty: 1_000_000,
	book: 2_000_000,
	dataset: 5_000_000
};
/** Where all anchors lie in so small a part of a source, its length is worth a second look. */
const PART = 20;
const ENOUGH = 3;

/** The length of each source is one that its kind has, and reaches to its last anchor. */
export const wordCounts: Proof = (deck, report) => {
	const ends = lastWords(deck);
	for (const [id, { kind, words }] of Object.entries(deck.sources)) {
		if (words === undefined) continue;
		const path: Path = ['sources', id, 'words'];
		const { end = 0, count = 0 } = ends.get(id) ?? {};
		if (words > LONGEST[kind])
			report(
				path,
				say`no ${kind} has ${{ count: words }} words (${{ count: LONGEST[kind] }} are the most here): count them, for a tenth of them may be quoted. \`npm run decks -- verify\` tells the number.`
			);
		else if (end > words)
			report(path, say`is ${words}, but an anchor reaches to word ${end}: count the words anew.`);
		else if (count >= ENOUGH && words > PART * end && end > 0)
			report(
				path,
				say`is ${{ count: words }}, but the last of ${count} anchors ends at word ${end}: if the source is shorter, give its length, for a tenth of it may be quoted.`,
				'warning'
			);
	}
};

/** For each source where its last anchor ends, and how many anchors say where they are. */
function lastWords(deck: Deck): Map<string, { end: number; count: number }> {
	const ends = new Map<string, { end: number; count: number }>();
	const add = ({ source, position, words = 0 }: Anchor) => {
		if (position === undefined) return;
		const known = ends.get(source) ?? { end: 0, count: 0 };
		ends.set(source, { end: Math.max(known.end, position + words), count: known.count + 1 });
	};
	for (const { anchors, disputed } of deck.facts) {
		anchors.forEach(add);
		disputed?.anchors.forEach(add);
	}
	return ends;
}
