import { say } from '#lib/deck/saying.ts';
import { termText } from '#lib/deck/answers.ts';
import { contentWords } from '#lib/deck/words/content-words.ts';
import { nothing, unchosen, type Checks } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { acceptedFor, allWords } from '#lib/deck/kinds/terms.ts';

/** So many letters in common, and so few that differ, make two words one: osmosis, osmotic. */
const ROOT = 4;
const ENDING = 4;

/** A word of a meaning that is made of the term itself, where that is one word. */
function inItself(term: string, meaning: string): string | undefined {
	const [name, ...more] = contentWords(term);
	if (name === undefined || more.length > 0) return undefined;
	return contentWords(meaning).find((word) => {
		let same = 0;
		while (same < word.length && word[same] === name[same]) same++;
		const rest = Math.max(word.length, name.length) - same;
		return word !== name && same >= ROOT && rest <= ENDING && same >= rest;
	});
}

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
	each({ id, term, meaning, synonyms }, at, report, view) {
		const root = inItself(termText(view, term), meaning);
		if (root !== undefined)
			report(
				[...at, 'meaning'],
				say`explains “${termText(view, term)}” by “${root}”, a word of the same root: say it in other words.`,
				'warning'
			);
		const self = synonyms.indexOf(id);
		if (self >= 0) report([...at, 'synonyms', self], say`names the definition itself; delete it.`);
	},
	together: nothing
};
