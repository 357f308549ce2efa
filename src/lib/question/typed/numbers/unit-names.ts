/** Units by the names that CLDR has for them in a language, as English ones: "Kilometer", "километров", "heures". */
import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';

const UNITS: readonly (readonly [unit: string, english: string])[] = [
	['kilometer', 'km'],
	['meter', 'metre'],
	['centimeter', 'cm'],
	['millimeter', 'mm'],
	['mile', 'mile'],
	['foot', 'foot'],
	['hectare', 'hectare'],
	['acre', 'acre'],
	['kilogram', 'kg'],
	['gram', 'gram'],
	['pound', 'pound'],
	['liter', 'litre'],
	['second', 'second'],
	['minute', 'minute'],
	['hour', 'hour'],
	['day', 'day'],
	['week', 'week'],
	['month', 'month'],
	['year', 'year'],
	['percent', 'percent']
];
/** What CLDR lacks. */
const ALSO: Readonly<Record<string, string>> = {
	pfund: 'pound',
	kilo: 'kg',
	kilos: 'kg',
	tonnen: 'tonne',
	тонн: 'tonne',
	toneladas: 'tonne',
	tonnellate: 'tonne',
	тонны: 'tonne'
};
/** How many there are changes the word. */
const COUNTS = [1, 2, 5, 1.5];

const known = new Map<string, ReadonlyMap<string, string>>();

function unitsIn(lang: string): ReadonlyMap<string, string> {
	const language = tongue(lang);
	let units = known.get(language);
	if (units) return units;
	const found = new Map(Object.entries(ALSO));
	for (const [unit, english] of UNITS)
		for (const unitDisplay of ['long', 'short'] as const) {
			const format = new Intl.NumberFormat([lang, 'en'], { style: 'unit', unit, unitDisplay });
			for (const count of COUNTS) {
				const part = format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '';
				const word = normalise(part).replace(/\.$/, '');
				// Letters by themselves are read as they are, and many words as their own.
				if (/^[\p{L}\p{M}]{2,}$/u.test(word)) found.set(word, english);
			}
		}
	known.set(language, (units = found));
	return units;
}

/** A word for a unit in a language as the English one; any other as it is. Normalised. */
export const unitInEnglish = (word: string, lang: string): string =>
	tongue(lang) === 'en' ? word : (unitsIn(lang).get(word) ?? word);

/** A text with its units in English. */
export const unitsInEnglish = (text: string, lang: string): string =>
	tongue(lang) === 'en'
		? text
		: text.replace(/[\p{L}\p{M}]{2,}/gu, (word) => {
				const plain = normalise(word);
				const unit = unitInEnglish(plain, lang);
				return unit === plain ? word : unit;
			});
