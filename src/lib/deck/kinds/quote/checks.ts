import { say } from '#lib/deck/saying.ts';
import { falsehoods, nothing, whys, type Checks } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { allNames } from '#lib/deck/kinds/terms.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';

export const quote: Checks<'quote'> = {
	asks: none,
	changes: false,
	counted: none,
	dated: none,
	about: (view, { text, about, speaker }) => [text, about, ...allNames(view, speaker.who)],
	accepted: none,
	wrong: ({ wrong }, { aspect }) => (aspect === 'words' ? falsehoods(wrong, 'wrong') : []),
	reasons: ({ wrong }) => whys(wrong, 'wrong'),
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: ({ speaker }) => [speaker.who],
	tooFew: undefined,
	tells: { accepted: true, forms: true, letters: false },
	joins: none,
	each(fact, at, report) {
		aRun(fact, at, report);
		if (fact.notBy.includes(fact.speaker.who))
			report([...at, 'notBy'], say`lists the speaker; nobody can be both.`);
	},
	together: nothing
};

/** The blank of a quotation is a run of it. */
function aRun({ text, blank }: FactOf<'quote'>, at: Path, report: Report): void {
	if (blank === undefined) return;
	const first = text.indexOf(blank);
	if (first < 0)
		report([...at, 'blank'], say`“${blank}” is not a run of the quotation; copy it from the text.`);
	else if (text.indexOf(blank, first + 1) >= 0)
		report(
			[...at, 'blank'],
			say`“${blank}” stands more than once in the quotation; take a longer run.`
		);
	else if (blank === text)
		report([...at, 'blank'], say`is the whole quotation; leave some of it to go by.`);
}
