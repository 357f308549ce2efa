/** How exact a date a question asks for, and how exact one is that an answer gives in words. */
import { normalise } from './words/normalise.ts';

/** 0 a decade or century, 1 a year, 2 a month, 3 a day. */
export type Exactness = 0 | 1 | 2 | 3;

/** Over normalised text (no accents, lower case), several languages in one: they do not collide. */
const ASKS: readonly [Exactness, RegExp][] = [
	[
		3,
		/\b(?:what|which|exact) (?:exact |calendar )?(?:day|date)\b(?! of the week)|\bwelche[mnrs]? (?:tag|datum)\b(?! der woche)|как(?:ого|ое|им) чис|в какои день(?! недели)|какого дня|как(?:ая|ую|ои) дат|\bquel(?:le)? (?:jour|date)\b|\bque (?:dia|fecha)\b|\b(?:che|quale|quel) (?:giorno|data)\b|якого (?:дня|числа)|(?:اي|أي) (?:يوم|تاريخ)/u
	],
	[
		2,
		/\b(?:what|which) month\b|\bwelche[mnrs]? monat\b|в каком месяце|какого месяца|\bquel mois\b|\bque mes\b|\b(?:che|quale) mese\b|якого місяця|(?:اي|أي) شهر/u
	],
	[
		1,
		/\b(?:what|which) year\b|\bwelche[mnrs]? jahr\b|в каком году|какого года|како(?:и|м) год|\bquelle annee\b|\bque ano\b|\b(?:che|quale) anno\b|якого року|якому році|(?:اي|أي) (?:عام|سنة)/u
	],
	[
		0,
		/\b(?:what|which) (?:decade|century)\b|\bwelche[mnrs]? (?:jahrzehnt|jahrhundert)\b|в каком (?:веке|десятилетии)|\bquel siecle\b|\bque siglo\b/u
	]
];

/** The most exact of what a question asks for; undefined where it asks for no date, or just "when". */
export const askedExactness = (question: string): Exactness | undefined => {
	const text = normalise(question);
	return ASKS.find(([, pattern]) => pattern.test(text))?.[0];
};

const months = new Map<string, RegExp>();

/** The months of a language, as they stand alone and within a date. */
function monthsOf(lang: string): RegExp {
	let pattern = months.get(lang);
	if (pattern) return pattern;
	const names = [lang, 'en'].flatMap((locale) =>
		Array.from({ length: 12 }, (_, month) => {
			const day = new Date(Date.UTC(2020, month, 15));
			const named = (options: Intl.DateTimeFormatOptions) =>
				new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
					.formatToParts(day)
					.find(({ type }) => type === 'month')?.value ?? '';
			return [named({ month: 'long' }), named({ day: 'numeric', month: 'long' })];
		}).flat()
	);
	const words = [...new Set(names.map(normalise))].filter((name) => /\p{L}/u.test(name));
	pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
	months.set(lang, pattern);
	return pattern;
}

/** How exact a date is that is the whole of an answer, but for small words; undefined for other answers. */
export function heldExactness(answer: string, lang: string): Exactness | undefined {
	const text = normalise(answer);
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 3;
	if (
		/^(?:(?:in|im|en|anno|в|год|году|года|the|year|jahr) )*(?:\d{3,4}(?: (?:год|году|года|г\.|ad|ce|n\. ?chr\.))?|\d{1,4} ?(?:ad|bce?|ce|[nv]\. ?chr\.|(?:до )?н\. ?э\.))\.?$/u.test(
			text
		)
	)
		return 1;
	const month = monthsOf(lang).exec(text);
	if (!month || !/\d{4}/.test(text) || text.length > 40) return undefined;
	return /(?<!\d)\d{1,2}(?!\d)/.test(text) ? 3 : 2;
}
