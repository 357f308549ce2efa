/** Who somebody is, and what letters stand for, where a question names them and a learner may not know. */
import type { Card } from '#lib/deck/card.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import { acceptedOf } from '#lib/question/accepted.ts';
import type { Question } from '#lib/question/question.ts';
import { textOf } from '#lib/question/telling/sight.ts';

export interface Introduced {
	name: string;
	says: string;
}

/** So many at once: a question is no list of names. */
const MOST = 2;
/** A word by which a part of an answer is known: 2019, Leeds. */
const TELLING = /\d|..../;
/** CSTO, ES-11; no single letter. */
const LETTERS = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;

/** The names of a deck: of each whose it is, and what is said of it where that wants saying. */
const namesIn = onceFor(({ deck }) =>
	Object.entries(deck.entities).flatMap(([whose, { name, aliases, office }]) => {
		const names = [...new Set([name, ...aliases])];
		return names.map((one) => ({
			whose,
			name: one,
			says: (LETTERS.test(one) && names.find((long) => isShortFor(one, long))) || office
		}));
	})
);

/** Whether letters are those that a name's words begin with, and perhaps some between: EAEU. */
function isShortFor(letters: string, name: string): boolean {
	const first = name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? [];
	let at = 0;
	for (const letter of letters) if (letter === first[at]) at++;
	return first.length > 1 && at === first.length;
}

/**
 * What is to be said with a question of those that it names: once each, and nothing that would tell its answer, or
 * names one of its options.
 *
 * @param cards those that are asked
 * @param met what was said before
 */
export function introducedIn(
	deck: Deck,
	question: Question,
	cards: readonly Pick<Card, 'answer'>[],
	met: ReadonlySet<string>
): Introduced[] {
	const text = textOf(question);
	const options = 'options' in question ? question.options.map((option) => option.text) : [];
	const answers = cards.flatMap(({ answer }) => acceptedOf(answer));
	const told = [...answers, ...options].map(normalise);
	const asked = new Set(wordsOf(text));
	const telling = new Set(answers.flatMap(wordsOf).filter((w) => TELLING.test(w) && !asked.has(w)));
	const said = new Set(met);
	const names = namesIn(viewOf(deck));
	return names
		.flatMap(({ whose, name, says }) => (says === undefined ? [] : { whose, name, says }))
		.filter(({ whose, name, says }) => {
			if (said.has(says) || !isNamed(name, text) || text.includes(says)) return false;
			// Another's, as well or as a part of a longer name.
			const isAnothers = names.some(
				(one) => one.whose !== whose && one.name.includes(name) && text.includes(one.name)
			);
			if (isAnothers) return false;
			const words = normalise(`${name} ${says}`);
			if (told.some((one) => one !== '' && words.includes(one))) return false;
			if (wordsOf(words).some((word) => telling.has(word))) return false;
			said.add(says);
			return true;
		})
		.slice(0, MOST)
		.map(({ name, says }) => ({ name, says }));
}

/** Whether a name stands in a text, as a word of its own. */
function isNamed(name: string, text: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
	return false;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
