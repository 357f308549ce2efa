/** States by the names that an article in English gives them. */

/** What journalists write where CLDR has another name. */
const OTHERS: Readonly<Record<string, string>> = {
	america: 'US',
	us: 'US',
	usa: 'US',
	uk: 'GB',
	britain: 'GB',
	'great britain': 'GB',
	turkey: 'TR',
	'czech republic': 'CZ',
	'the netherlands': 'NL',
	holland: 'NL',
	uae: 'AE',
	macedonia: 'MK',
	'russian federation': 'RU',
	'kyrgyz republic': 'KG',
	'republic of congo': 'CG',
	'republic of the congo': 'CG',
	congo: 'CG',
	swaziland: 'SZ',
	burma: 'MM',
	'ivory coast': 'CI'
};
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

let known: Map<string, string> | undefined;

function states(): Map<string, string> {
	if (known) return known;
	const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
	known = new Map(Object.entries(OTHERS));
	for (const first of LETTERS)
		for (const second of LETTERS) {
			const code = first + second;
			// Codes that are no longer used have the names of those that are.
			const isUsed = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
			const name = isUsed ? names.of(code) : undefined;
			if (name) known.set(plain(name), code);
		}
	return known;
}

/** “Türkiye” is written without its dots as well. */
const plain = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/[\u0300-\u036f.]/g, '')
		.toLowerCase()
		.trim();

/** The code of a state; undefined of what is none, or not known by that name. */
export const stateOf = (name: string): string | undefined =>
	states().get(plain(name)) ?? states().get(plain(name).replace(/^the /, ''));

export const nameOf = (code: string): string =>
	new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
