import { say } from '#lib/deck/saying.ts';
import { termText } from '#lib/deck/answers.ts';
import { nothing, unchosen, type Checks } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { acceptedFor, allWords } from '#lib/deck/kinds/terms.ts';

export const definition: Checks<'definition'> = {
	asks: none,
	changes: false,
	counted: none,
	dated: none,
	about: (view, { term, meaning }) => [meaning, ...allWords(view, term)],
	accepted: ({ term }) => acceptedFor(term, 'term'),
	wrong: none,
	reasons: none,
	lends: (view, { term, meaning }) => [
		{ aspect: 'term', text: termText(view, term) },
		{ aspect: 'meaning', text: meaning }
	],
	twinsTold: false,
	alsoRight: ({ synonyms }) => synonyms,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: true, forms: true, letters: true },
	joins: none,
	each({ id, synonyms }, at, report) {
		const self = synonyms.indexOf(id);
		if (self >= 0) report([...at, 'synonyms', self], say`names the definition itself; delete it.`);
	},
	together: nothing
};
