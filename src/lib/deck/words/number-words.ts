/** Small numbers in words, in the languages that decks are most often in. */
import { normalise } from './normalise.ts';

/** From nought to twenty; several words for one are joined by `=`. */
const WORDS: Readonly<Record<string, string>> = {
	en: 'zero=nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
	de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
	fr: 'zéro un=une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
	es: 'cero uno=una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
	ru: 'ноль=нуль один=одна=одно два=две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'
};

const NUMBERS = new Map(
	Object.entries(WORDS).map(([lang, words]) => [
		lang,
		new Map(
			words
				.split(' ')
				.flatMap((list, value) => list.split('=').map((word) => [normalise(word), value] as const))
		)
	])
);

/** The number that one word or some digits say in a language, or in English; undefined for other words. */
export function smallNumber(word: string, lang: string): number | undefined {
	const text = normalise(word);
	if (/^\d{1,6}$/.test(text)) return Number(text);
	const own = NUMBERS.get(lang.slice(0, 2));
	return own?.get(text) ?? NUMBERS.get('en')?.get(text);
}
