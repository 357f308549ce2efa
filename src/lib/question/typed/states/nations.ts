/** States and their peoples as words of a text: "Russian" and "of Russia" both speak of RU. */
import { keyOf, tongue } from '#lib/question/key.ts';

/** Words for a people that do not begin as their state's name does. */
const PEOPLES: Readonly<Record<string, string>> = {
	american: 'US',
	us: 'US',
	usa: 'US',
	british: 'GB',
	uk: 'GB',
	english: 'GB',
	dutch: 'NL',
	swiss: 'CH',
	french: 'FR',
	greek: 'GR',
	spanish: 'ES',
	polish: 'PL',
	danish: 'DK',
	welsh: 'GB',
	scottish: 'GB',
	soviet: 'SU',
	ussr: 'SU',
	prc: 'CN',
	uae: 'AE',
	filipino: 'PH',
	burmese: 'MM'
};

/** A to Z, so that each two letters are tried once. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Map<string, ReadonlyMap<string, string>>();

/** The names of states in a language, by key. */
export function statesIn(lang: string): ReadonlyMap<string, string> {
	let names = known.get(lang);
	if (!names) {
		const found = new Map<string, string>();
		const called = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
		for (const first of LETTERS)
			for (const second of LETTERS) {
				// The last codes are kept for private use; EU and UN are no states.
				const code = first + second;
				if (/^(?:X[A-JL-Z]|ZZ|Q[M-Z]|EU|EZ|UN)$/.test(code)) continue;
				// Codes of states that are no more stand for their successors.
				if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
				const name = called.of(code);
				if (name !== undefined && !found.has(keyOf(name, lang))) found.set(keyOf(name, lang), code);
			}
		known.set(lang, (names = found));
	}
	return names;
}

const alike = (a: string, b: string): number => {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
};

/** The states that a word may speak of, by name or by people; most often one or none. */
export function nationsOf(word: string, lang: string): readonly string[] {
	if (tongue(lang) === 'en' && Object.hasOwn(PEOPLES, word)) return [PEOPLES[word] ?? ''];
	const names = statesIn(lang);
	const exact = names.get(word);
	if (exact !== undefined) return [exact];
	if (word.length < 4) return [];
	let best = 4;
	let found: string[] = [];
	for (const [name, code] of names) {
		const common = alike(name, word);
		// A people's name begins as the state's does, and ends otherwise.
		if (common < best || common * 2 < name.length || word.length - common > 5) continue;
		if (common > best) found = [];
		best = common;
		found.push(code);
	}
	return found;
}
