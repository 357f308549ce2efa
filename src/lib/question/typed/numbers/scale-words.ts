/**
 * Words that multiply what stands before them, as CLDR has them in a language: "Millionen", "млн",
 * "लाख", "万". A German Billion is a million millions, an English billion a thousand.
 */
import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';
import { SCALES } from './number-words.ts';

/** Short forms that CLDR has not, or only for some. */
const OWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	en: {
		lakh: 1e5,
		lakhs: 1e5,
		crore: 1e7,
		crores: 1e7,
		millions: 1e6,
		billions: 1e9,
		thousands: 1e3,
		score: 20,
		mio: 1e6,
		mil: 1e6
	},
	de: { tsd: 1e3, mio: 1e6, mill: 1e6, mrd: 1e9, md: 1e9, dutzend: 12, hundert: 100, tausend: 1e3 },
	fr: {
		mille: 1e3,
		mille_: 1e3,
		md: 1e9,
		mds: 1e9,
		mrd: 1e9,
		mio: 1e6,
		douzaine: 12,
		cent: 100,
		cents: 100
	},
	es: { mil: 1e3, mm: 1e6, docena: 12, cien: 100 },
	it: { mila: 1e3, mille: 1e3, mld: 1e9, mln: 1e6, mrd: 1e9, dozzina: 12 },
	pt: { mil: 1e3, bilhoes: 1e9, bilioes: 1e12, mi: 1e6, bi: 1e9, duzia: 12 },
	nl: { mln: 1e6, mrd: 1e9, mld: 1e9, dozijn: 12, honderd: 100, duizend: 1e3 },
	ru: { тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12, сотня: 100, дюжина: 12 },
	uk: { тис: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 },
	pl: { tys: 1e3, mln: 1e6, mld: 1e9, tysiac: 1e3, tysiace: 1e3, tysiecy: 1e3 },
	ja: { 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
	zh: { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
	ko: { 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
	hi: { सौ: 100, हजार: 1e3, हज़ार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9 }
};
/** How many there are changes the word: 2 миллиона, 5 миллионов. */
const COUNTS = [1, 2, 3, 5, 11, 25, 100];
const POWERS = [1e3, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12];

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The scale words of a language, normalised; those of others where it has none of that name, and no
 * two of them mean different amounts by it.
 */
export function scalesOf(lang: string): ReadonlyMap<string, number> {
	let scales = known.get(lang);
	if (scales) return scales;
	const own = ownScales(lang);
	const found = new Map(own);
	for (const [word, value] of scalesEverywhere())
		// Hundreds are cents as well, and short words abbreviate other things elsewhere.
		if (
			!own.has(word) &&
			!DIFFERING.test(word) &&
			value >= 1000 &&
			(word.length > 4 || SHORT.test(word))
		)
			found.set(word, value);
	known.set(lang, (scales = found));
	return scales;
}

/** What others than English call by these words is a thousand times as much, and more. */
const DIFFERING = /^(?:bn|tn|(?:b|tr)illions?)$/;

/** Abbreviations of thousands and millions that stand for nothing else, and those in Cyrillic. */
const SHORT = /^(?:mio|mln|mrd|mld|tsd|tys)$|^[а-яіїє]+$/;

/** The scale words of one language; English ones where it has none of that name. */
function ownScales(lang: string): ReadonlyMap<string, number> {
	const language = tongue(lang);
	const found = new Map<string, number>(SCALES);
	if (language !== 'en') {
		for (const word of found.keys()) if (DIFFERING.test(word)) found.delete(word);
		for (const compactDisplay of ['short', 'long'] as const) {
			const format = new Intl.NumberFormat([lang, 'en'], {
				notation: 'compact',
				compactDisplay,
				numberingSystem: 'latn'
			});
			for (const power of POWERS)
				for (const count of COUNTS) addScale(found, format, count * power);
		}
	}
	for (const [word, value] of Object.entries((Object.hasOwn(OWN, language) && OWN[language]) || {}))
		found.set(normalise(word), value);
	return found;
}

/** Languages whose scale words people also write in a deck of another one. */
const OTHERS = 'en de fr es it pt nl ru uk pl'.split(' ');
let everywhere: ReadonlyMap<string, number> | undefined;

/** What each word means in all these languages; 0 where they disagree, as on a billion. */
function scalesEverywhere(): ReadonlyMap<string, number> {
	if (everywhere) return everywhere;
	const found = new Map<string, number>();
	for (const lang of OTHERS)
		for (const [word, value] of ownScales(lang)) {
			const same = found.get(word);
			found.set(word, same === undefined || same === value ? value : 0);
		}
	return (everywhere = found);
}

/** The word that a format writes for a scale, with what it stands for: of "25 Mio." Mio is a million. */
function addScale(scales: Map<string, number>, format: Intl.NumberFormat, value: number): void {
	const parts = format.formatToParts(value);
	const word = parts.find(({ type }) => type === 'compact')?.value;
	const shown = Number(
		parts.flatMap(({ type, value: text }) => (type === 'integer' ? text : [])).join('')
	);
	if (word === undefined || !(shown > 0)) return;
	const key = normalise(word).replace(/[.\s]+$/, '');
	// A single letter is a unit as often as a scale.
	if (/^[\p{L}\p{M}]{2,}$|^\p{Script=Han}$|^\p{Script=Hangul}$/u.test(key))
		scales.set(key, value / shown);
}
