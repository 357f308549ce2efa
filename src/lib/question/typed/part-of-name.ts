/** Part of a name, which may be another's as well: "Kim", "Korea", "World War". */
import type { Answer } from '#lib/deck/card.ts';
import { joined, tongue, wordsIn } from '#lib/question/key.ts';
import { unframed } from './framing.ts';
import { SMALL, SORTS, TITLES, TURNING } from './harmless-words.ts';
import { isoOf } from './other-spellings.ts';
import type { About } from './surroundings.ts';
import { wordsOfText } from './typed-words.ts';

/** What is known of a name beside its spellings. */
export const aboutName = (
	{ entityKind, iso, office, sources }: Extract<Answer, { kind: 'name' }>,
	prompt: string
): About => ({
	prompt,
	...(entityKind !== undefined && { kind: entityKind }),
	...(iso !== undefined && { iso }),
	...(office !== undefined && { office }),
	...(sources !== undefined && { sources })
});

/** Words for what something is, which many names have in common: alone they name nothing. */
const COMMON = new Set(
	(
		'republic kingdom union federation empire states emirates organization council treaty convention conference ' +
		'summit resolution charter agreement act law article war battle crisis court party alliance association community ' +
		'commission committee group front army gulf bay islands republik vertrag gesetz artikel krieg partei meer insel'
	).split(' ')
);

/**
 * Whether a text is part of a name, and says enough to be it once the rest is said: of a person any name, of all
 * else half of the words, with one among them that tells it from its like. Words of the question tell nothing.
 */
export function isPartOfName(
	text: string,
	spellings: readonly string[],
	lang: string,
	{ kind, iso, prompt = '' }: About
): boolean {
	const all = wordsIn(unframed(text, lang), lang);
	const titles = inTongue(TITLES, lang);
	// "President Bush", of whom there were two.
	const given = all.slice(kind === 'person' ? all.findIndex((word) => !titles.has(word)) : 0);
	const key = joined(given);
	const idle = new Set([
		...COMMON,
		...inTongue(SMALL, lang),
		...titles,
		...Object.values(SORTS).flatMap((words) => [...words]),
		...(kind === 'person' ? [] : wordsOfText(prompt, lang))
	]);
	const tells = (word: string) => /\p{L}{2}/u.test(word) && !idle.has(word);
	if (!given.some(tells)) return false;
	// Guinea is no part of Guinea-Bissau.
	const state = isoOf([text], lang).iso;
	if (kind !== 'person' && state !== undefined && state !== iso) return false;
	return spellings.some((spelling) => {
		const name = wordsIn(spelling, lang).filter((word) => !inTongue(SMALL, lang).has(word));
		if (name.length <= given.length) return false;
		if (kind !== 'person' && given.length * 2 < name.length) return false;
		return name.some(
			(_, at) =>
				joined(name.slice(at, at + given.length)) === key &&
				// "Joined" is no part of "never joined".
				![...name.slice(0, at), ...name.slice(at + given.length)].some((word) => TURNING.has(word))
		);
	});
}

const inTongue = (words: Readonly<Record<string, ReadonlySet<string>>>, lang: string) =>
	words[tongue(lang)] ?? words['en']!;
