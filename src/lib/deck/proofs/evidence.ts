import { say } from '#lib/deck/saying.ts';
import { evidenceOf, isHome } from '#lib/deck/evidence/evidence-kind.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Anchor, Deck, Disputed, Fact } from '#lib/deck/schema.ts';
import type { Proof, Report } from './proof.ts';

/** Every anchor leads somewhere; what is disputed has both sides, each with its evidence. */
export const evidence: Proof = (deck, report) => {
	deck.facts.forEach((fact, i) => {
		const at: Path = ['facts', i];
		fact.anchors.forEach((anchor, j) => leadsSomewhere(anchor, [...at, 'anchors', j], report));
		if (evidenceOf(deck, fact) === 'address')
			report(
				[...at, 'anchors'],
				fact.anchors.some(({ source }) => isFrontPage(deck, source))
					? say`lead only to a front page, where nobody finds the place again: give the source the address of the document itself, or add an anchor in another source.`
					: say`name no place: say where in the source it stands, such as \`at: page 3\`.`,
				'warning'
			);
		if (fact.disputed) bothSides(fact, fact.disputed, [...at, 'disputed'], report);
	});
};

function isFrontPage({ sources }: Deck, id: string): boolean {
	const url = Object.hasOwn(sources, id) ? sources[id]?.url : undefined;
	return url !== undefined && isHome(url);
}

function leadsSomewhere({ hash, words, at, excerpt }: Anchor, path: Path, report: Report): void {
	if (hash === undefined && at === undefined)
		report(path, say`leads nowhere: give a hash (\`npm run decks -- anchor\`) or say \`at\`.`);
	if (hash !== undefined && words === undefined)
		report(path, say`has a hash without \`words\`: say of how many words it is.`);
	if (hash === undefined && excerpt !== undefined)
		report(
			[...path, 'excerpt'],
			say`quotes without a hash, so nobody can check it; make the anchor with \`npm run decks -- anchor\`.`
		);
}

function bothSides(fact: Fact, disputed: Disputed, path: Path, report: Report): void {
	const { claim, claimedBy, record, anchors } = disputed;
	anchors.forEach((anchor, i) => leadsSomewhere(anchor, [...path, 'anchors', i], report));
	if (wordsOf(claim).join(' ') === wordsOf(record).join(' '))
		report([...path, 'record'], say`says the same as the claim; then nothing is disputed.`);
	if (!fact.anchors.some(({ source }) => source === claimedBy))
		report(
			[...path, 'claimedBy'],
			say`no anchor of the fact is in “${claimedBy}”: anchor the claim, so that it can be read.`,
			'warning'
		);
	if (anchors.every(({ source }) => source === claimedBy))
		report(
			[...path, 'anchors'],
			say`the record needs a source other than “${claimedBy}”, which claims otherwise.`
		);
}
