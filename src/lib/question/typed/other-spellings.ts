import { labelsOf, nameKey, tongue, wordsIn } from '#lib/question/key.ts';
import { TITLES } from './harmless-words.ts';
import { inTwo } from './keyboard.ts';
import { statesIn } from './states/nations.ts';
import { numbered } from './ruler-numbers.ts';
import { calledIn } from './states/state-names.ts';
import { longNames } from './states/states.ts';

/** "Treaty of Versailles" is the Versailles Treaty. */
const TURNED =
	/^(Treaty|Strait|Gulf|Bay|Battle|Siege|Congress|Conference|Peace|Declaration|Pact|Agreement|Convention|Protocol|Edict) of (?:the )?(\p{Lu}.*)$/u;

/** "Pythagoras' theorem" is the theorem of Pythagoras, "to swim" the verb swim, and supply and demand come in either order. */
function inOtherOrder(spelling: string): string[] {
	const [, whose = '', what = ''] =
		/^(?:the )?(\p{Lu}[\p{L}-]+)['’]s? ((?:\p{Ll}+ )?\p{Ll}+)$/u.exec(spelling) ?? [];
	const [, law = '', of = ''] =
		/^(?:the )?((?:\p{Ll}+ )?\p{Ll}+) of (\p{Lu}[\p{L}-]+)$/u.exec(spelling) ?? [];
	const [, one = '', other = ''] =
		/^(?:the )?(\p{Ll}+) and (?:the )?(\p{Ll}+)$/u.exec(spelling) ?? [];
	const [, verb = ''] = /^to (\p{Ll}.*)$/u.exec(spelling) ?? [];
	return [
		...(whose && [`${what} of ${whose}`, `${whose} ${what}`]),
		...(law && [`${of}'s ${law}`, `${of} ${law}`]),
		...(one && [`${other} and ${one}`]),
		...(/^\p{Lu}\S+ and \p{Lu}\S+$/u.test(spelling) ? [spelling.replace(' and ', '-')] : []),
		...(verb && [verb])
	];
}

/** Spellings that no deck need list: umlauts in two letters, the long names of states. */
export function otherSpellings(
	spellings: readonly string[],
	lang: string,
	accents: boolean,
	known: string | undefined
): string[] {
	const found = spellings.flatMap((spelling) => inTwo(spelling) ?? []);
	if (accents) return found;
	found.push(...spellings.flatMap((spelling) => numbered(spelling, lang) ?? []));
	const iso = known ?? isoOf(spellings, lang).iso;
	if (iso !== undefined) found.push(...calledAtHome(iso, lang));
	if (tongue(lang) !== 'en') {
		if (tongue(lang) === 'he')
			found.push(...spellings.map((one) => one.replace(/^ה(?=[א-ת]{3})/u, '')));
		if (tongue(lang) === 'de') found.push(...spellings.flatMap(declined));
		return iso === undefined ? found : [...found, ...calledIn(iso, lang)];
	}
	if (iso !== undefined) found.push(...longNames(iso, spellings), ...namesElsewhere(iso));
	for (const spelling of spellings) {
		const bare = /^(?:Lake|River|Mount|Mt\.?)\s+(\p{L}{4,})$/u.exec(spelling)?.[1];
		if (bare !== undefined) found.push(bare);
		found.push(...inOtherOrder(spelling));
		const [, what = '', where = ''] = TURNED.exec(spelling) ?? [];
		if (where !== '') found.push(`${where} ${what}`);
		if (what === 'Strait') found.push(`Straits of ${where}`);
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

/** What a state calls itself, unless that is another's name: Nederland, Polska. */
function calledAtHome(iso: string, lang: string): readonly string[] {
	const { language = 'en' } = new Intl.Locale(`und-${iso}`).maximize();
	// Where a language has its home: Maurice is what French calls another land.
	if (new Intl.Locale(language).maximize().region !== iso) return [];
	return calledIn(iso, language).filter((name) => {
		const whose = statesIn(lang).get(nameKey(name, lang));
		// Ísland, which without its accent is every other one.
		return (whose === undefined || whose === iso) && nameKey(name, lang) !== 'island';
	});
}

/** The state that names stand for, if one is a state's. */
export function isoOf(spellings: readonly string[], lang: string): { iso?: string } {
	for (const spelling of spellings) {
		const iso = /^\p{Ll}/u.test(spelling) ? undefined : statesIn(lang).get(nameKey(spelling, lang));
		if (iso !== undefined) return { iso };
	}
	return {};
}

const ADJECTIVE = /^(\p{L}{3,}?)(?:e|er|es|en)$/u;

/** "Zweiter Weltkrieg", but "der Zweite Weltkrieg": adjectives in front of a German name, with each of their endings. */
function declined(spelling: string): string[] {
	const words = spelling.split(' ');
	const others = words.findIndex((word) => !ADJECTIVE.test(word));
	const count = others < 0 ? words.length - 1 : Math.min(others, words.length - 1);
	const name = words.slice(count);
	if (count < 1 || !/^\p{Lu}/u.test(name[0] ?? '')) return [];
	return ['e', 'er', 'es', 'en'].map((ending) =>
		[...words.slice(0, count).map((word) => word.replace(ADJECTIVE, `$1${ending}`)), ...name].join(
			' '
		)
	);
}

/** Beside names with a title the same without it, and with initials: "John Paul II", "JM Keynes", "MLK". */
export function shorterNames(spellings: readonly string[], lang: string): string[] {
	const titles = new Set([...(TITLES['en'] ?? []), ...(TITLES[tongue(lang)] ?? [])]);
	return spellings.flatMap((spelling) => {
		const words = spelling.split(/\s+/u);
		const named = words.findIndex((word) => !titles.has(wordsIn(word, lang)[0] ?? ''));
		const name = words.slice(Math.max(0, named));
		const found = named > 0 && name.length > 1 ? [name.join(' ')] : [];
		const letters = name.map((word) => word[0] ?? '');
		// Who is called by three letters has three names: "II" is none.
		if (name.length < 3 || name.length > 4 || !name.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
			return found;
		return [...found, letters.join(''), `${letters.slice(0, -1).join('')} ${name.at(-1)}`];
	});
}

/** "the Great", "der Große": what a ruler is called is no last name. */
const EPITHET = /(?<!\bde)\s(?:the|der|die|das|le|la|el|il|lo)\s+\p{L}+$/iu;

/** A person's last name alone, unless another of the deck has it too; no number of a king. */
export function lastNames(
	spellings: readonly string[],
	rivals: readonly string[],
	lang: string
): string[] {
	const others = new Set(rivals.map((rival) => wordsIn(rival, lang).at(-1)));
	return spellings.flatMap((spelling) => {
		// Sigismund of Luxembourg: where somebody comes from is no name of theirs either.
		if (EPITHET.test(spelling) || /\sof\s/.test(spelling)) return [];
		const words = wordsIn(spelling, lang);
		const last = words.at(-1) ?? '';
		if (words.length < 2 || last.length < 3 || labelsOf(last, lang) !== '' || others.has(last))
			return [];
		// As it is written, where that is a word by itself: with its capital it is a name.
		const written = spelling.split(/[\s-]+/u).at(-1) ?? '';
		const [, particle = ''] =
			/\s((?:van der|van den|van|von|de la|de|da|di|du|del)\s)\S+$/u.exec(spelling) ?? [];
		const alone = wordsIn(written, lang).join(' ') === last ? written : last;
		return particle === '' ? [alone] : [alone, particle + alone];
	});
}
