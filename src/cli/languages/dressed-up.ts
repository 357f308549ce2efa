/**
 * English dressed up as a language nobody speaks, for tests: what is not dressed up is in no catalogue, and what does not fit
 * would not fit in German. Every text stands in ⟦brackets⟧; `en-XA` is two fifths longer and has accents, `en-XB` is written in letters
 * that run from right to left.
 */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const COSTUMES: Readonly<Record<string, string>> = {
	'en-XA': 'àƀçďéƒĝĥïĵķľɱñöþǫŕšţûṽŵẋýž',
	'en-XB': 'ابتثجحخدذرزسشصضطظعغفقكلمنه'
};

/** What a language says of itself is true of how it is dressed up. */
const OWN_FACTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'en-XA': { code: 'en-XA', locale: 'en-GB', direction: 'ltr' },
	'en-XB': { code: 'en-XB', locale: 'ar', direction: 'rtl' }
};

const DRESSED = /(⟦[^⟦⟧]*⟧)/;

function dress(text: string, language: string): string {
	if (text.trim() === '') return text;
	const costume = [...COSTUMES[language]!];
	const parts = text.split(DRESSED).map((part) => {
		if (DRESSED.test(part)) return part.slice(1, -1);
		return [...part]
			.map((letter) => {
				const at = LETTERS.indexOf(letter.toLowerCase());
				return (at >= 0 && costume[at]) || letter;
			})
			.join('');
	});
	const longer = language === 'en-XA' ? longerBy(text.length * 0.4) : '';
	return `⟦${parts.join('')}${longer}⟧`;
}

/** So many letters, in words as long as those of a German. */
const longerBy = (letters: number) =>
	Array.from({ length: Math.round(letters) }, (_, at) => (at % 18 === 0 ? ' ' : '~')).join('');

/**
 * A module's texts, dressed up.
 *
 * @param name of the export: a language's own facts are another matter
 */
export function dressUp<Texts>(texts: Texts, language: string, name: string): Texts {
	const fact = OWN_FACTS[language]?.[name];
	if (fact !== undefined) return (() => fact) as Texts;
	if (typeof texts === 'string') return dress(texts, language) as Texts;
	if (typeof texts === 'function')
		return ((...given: unknown[]) =>
			dressUp((texts as (...given: unknown[]) => unknown)(...given), language, '')) as Texts;
	if (Array.isArray(texts))
		return texts.map((one) => dressUp(one as unknown, language, '')) as Texts;
	if (typeof texts !== 'object' || texts === null) return texts;
	return Object.fromEntries(
		Object.entries(texts).map(([key, value]) => [key, dressUp(value, language, '')])
	) as Texts;
}

/** Whether a language is none. */
export const isDressedUp = (language: string): boolean => Object.hasOwn(COSTUMES, language);

/** Whether a language is English, however it looks. */
export const speaksEnglish = (language: string): boolean =>
	language === 'en' || isDressedUp(language);
