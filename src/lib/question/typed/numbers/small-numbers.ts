/** Numbers below a hundred and common fractions in a word, in some languages besides English. */
import { tongue } from '#lib/question/key.ts';
import { speltNumber } from './spelt-number.ts';

/** Signs, from one upwards; two for one are joined by `=`. */
const SIGNS: Readonly<Record<string, string>> = {
	ja: '一 二 三 四 五 六 七 八 九 十',
	zh: '一 二=两 三 四 五 六 七 八 九 十',
	ko: '일 이 삼 사 오 육 칠 팔 구 십'
};
/** Of fractions: how much, and by which words. */
const PARTS: Readonly<Record<string, string>> = {
	de: '2 halb halbe halfte halber;3 drittel;4 viertel;5 funftel;10 zehntel',
	fr: '2 demi demie moitie;3 tiers;4 quart quarts;5 cinquieme cinquiemes;10 dixieme dixiemes',
	es: '2 medio media mitad;3 tercio tercios;4 cuarto cuartos;5 quinto quintos',
	it: '2 mezzo mezza meta;3 terzo terzi;4 quarto quarti;5 quinto quinti',
	pt: '2 meio meia metade;3 terco tercos;4 quarto quartos;5 quinto quintos',
	nl: '2 half halve helft;3 derde;4 kwart;5 vijfde',
	ru: '2 половина;3 треть трети;4 четверть четверти;5 пятая пятых',
	uk: '2 половина;3 третина третини;4 чверть чверті',
	pl: '2 pol polowa;3 trzecia trzecie;4 cwierc czwarte'
};

/** One and a half, in one word. */
const AND_A_HALF: Readonly<Record<string, number>> = {
	anderthalb: 1.5,
	eineinhalb: 1.5,
	zweieinhalb: 2.5,
	полтора: 1.5,
	полторы: 1.5,
	poltora: 1.5
};

/** A number word of a language below a hundred as digits; undefined for any other word. Normalised. */
export function smallNumber(word: string, lang: string): number | undefined {
	if (Object.hasOwn(AND_A_HALF, word)) return AND_A_HALF[word];
	const language = tongue(lang);
	const signs = Object.hasOwn(SIGNS, language) ? SIGNS[language] : undefined;
	const at = (signs ?? '').split(' ').findIndex((one) => one.split('=').includes(word));
	if (signs !== undefined && at >= 0) return at + 1;
	const value = speltNumber([word], lang);
	if (value !== undefined) return value < 100 ? value : undefined;
	return language === 'de' ? germanHalves(word) : undefined;
}

/** "dreieinhalb" is 3.5; undefined for any other word. */
function germanHalves(word: string): number | undefined {
	const whole = /^(.+?)(?:und)?einhalb$/.exec(word)?.[1];
	const value = whole === undefined ? undefined : speltNumber([whole], 'de');
	return value === undefined || value > 10 ? undefined : value + 0.5;
}

/** What a word for a part divides by: 4 of "quarts". */
export function partOf(word: string, lang: string): number | undefined {
	for (const line of (PARTS[tongue(lang)] ?? '').split(';')) {
		const [by, ...words] = line.split(' ');
		if (words.includes(word)) return Number(by);
	}
	return undefined;
}
