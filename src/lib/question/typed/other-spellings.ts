import { labelsOf, nameKey, tongue, wordsIn } from '#lib/question/key.ts';
import { inTwo } from './keyboard.ts';
import { statesIn } from './nations.ts';
import { longNames } from './states.ts';

/** "Treaty of Versailles" is the Versailles Treaty. */
const TURNED =
	/^(Treaty|Battle|Siege|Congress|Conference|Peace|Declaration|Pact|Agreement|Convention|Protocol|Edict) of (?:the )?(\p{Lu}.*)$/u;

/** Spellings that no deck need list: umlauts in two letters, the long names of states. */
export function otherSpellings(
	spellings: readonly string[],
	lang: string,
	accents: boolean,
	known: string | undefined
): string[] {
	const found = spellings.flatMap((spelling) => inTwo(spelling) ?? []);
	if (accents || tongue(lang) !== 'en') return found;
	const iso = known ?? isoOf(spellings, lang).iso;
	if (iso !== undefined) found.push(...longNames(iso, spellings), ...namesElsewhere(iso));
	for (const spelling of spellings) {
		const bare = /^(?:Lake|River|Mount|Mt\.?)\s+(\p{L}{4,})$/u.exec(spelling)?.[1];
		if (bare !== undefined) found.push(bare);
		const [, what = '', where = ''] = TURNED.exec(spelling) ?? [];
		if (where !== '') found.push(`${where} ${what}`);
		const numbered = /^World War (I{1,3})$/.exec(spelling)?.[1]?.length;
		const ordinal = ['', 'First', 'Second', 'Third'][numbered ?? 0];
		if (ordinal)
			found.push(`${ordinal} World War`, `WW${'I'.repeat(numbered ?? 0)}`, `WW${numbered}`);
	}
	return found;
}

/**
 * Languages in which people name states also in an English deck, of other scripts than its own: in the same
 * one the name of a state is another word, as Island is of Iceland.
 */
const ELSEWHERE = 'ru uk ar fa zh ja ko hi el he'.split(' ');
const displays = new Map<string, Intl.DisplayNames>();

/** What a state is called in those: Россия. */
const namesElsewhere = (iso: string): string[] =>
	ELSEWHERE.flatMap((lang) => {
		let names = displays.get(lang);
		if (!names)
			displays.set(
				lang,
				(names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' }))
			);
		return /^[A-Z]{2}$/.test(iso) ? (names.of(iso) ?? []) : [];
	});

/** The state that names stand for, if one is a state's. */
export function isoOf(spellings: readonly string[], lang: string): { iso?: string } {
	for (const spelling of spellings) {
		const iso = /^\p{Ll}/u.test(spelling) ? undefined : statesIn(lang).get(nameKey(spelling, lang));
		if (iso !== undefined) return { iso };
	}
	return {};
}

/** A person's last name alone, unless another of the deck has it too; no number of a king. */
export function lastNames(
	spellings: readonly string[],
	rivals: readonly string[],
	lang: string
): string[] {
	const others = new Set(rivals.map((rival) => wordsIn(rival, lang).at(-1)));
	return spellings.flatMap((spelling) => {
		const words = wordsIn(spelling, lang);
		const last = words.at(-1) ?? '';
		return words.length < 2 || last.length < 3 || labelsOf(last, lang) !== '' || others.has(last)
			? []
			: [last];
	});
}
