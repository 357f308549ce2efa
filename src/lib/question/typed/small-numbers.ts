/** Numbers below a hundred and common fractions in words, in some languages besides English. */
import { tongue } from '#lib/question/key.ts';

/** From one upwards; several words for one are joined by `=`. */
const WORDS: Readonly<Record<string, string>> = {
	de: 'eins=ein=eine=einen=einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
	fr: 'un=une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
	es: 'uno=un=una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
	it: 'uno=un=una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
	pt: 'um=uma dois=duas tres quatro cinco seis sete oito nove dez onze doze treze catorze=quatorze quinze',
	nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
	pl: 'jeden dwa=dwie trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie',
	ru: 'один=одна=одно два=две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать',
	uk: "один=одна=одне два=дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
	tr: 'bir iki uc dort bes alti yedi sekiz dokuz on',
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

/** A number word of a language as digits; undefined for any other word. Normalised. */
export function smallNumber(word: string, lang: string): number | undefined {
	if (Object.hasOwn(AND_A_HALF, word)) return AND_A_HALF[word];
	const words = WORDS[tongue(lang)];
	const at = (words ?? '').split(' ').findIndex((one) => one.split('=').includes(word));
	if (words !== undefined && at >= 0) return at + 1;
	return tongue(lang) === 'de' ? germanTens(word) : undefined;
}

/** What a word for a part divides by: 4 of "quarts". */
export function partOf(word: string, lang: string): number | undefined {
	for (const line of (PARTS[tongue(lang)] ?? '').split(';')) {
		const [by, ...words] = line.split(' ');
		if (words.includes(word)) return Number(by);
	}
	return undefined;
}

const UNITS_DE = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const TENS_DE = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "vierundachtzig" is 84, "dreieinhalb" 3.5; undefined for any other word. */
function germanTens(word: string): number | undefined {
	const half = /^(.+?)(?:und)?einhalb$/.exec(word)?.[1];
	if (half !== undefined) {
		const whole = [...UNITS_DE, 'zehn'].indexOf(half);
		return whole < 0 ? undefined : whole + 1.5;
	}
	const [, unit, tens = ''] = /^(?:([a-z]+)und)?([a-z]+)$/.exec(word) ?? [];
	const ten = TENS_DE.indexOf(tens);
	const one = unit === undefined ? 0 : UNITS_DE.indexOf(unit) + 1;
	return ten < 0 || (unit !== undefined && one === 0) ? undefined : (ten + 2) * 10 + one;
}

const SMALL_FR =
	'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
		' '
	);
/** The number, and how much may be added to it: soixante-dix is 70. */
const TENS_FR: Readonly<Record<string, [number, number]>> = {
	vingt: [20, 9],
	trente: [30, 9],
	quarante: [40, 9],
	cinquante: [50, 9],
	soixante: [60, 19],
	septante: [70, 9],
	huitante: [80, 9],
	octante: [80, 9],
	nonante: [90, 9],
	'quatre-vingt': [80, 19],
	'quatre-vingts': [80, 0]
};

/** "quatre-vingt-dix", "vingt et un", as words; undefined where they are no such number. */
export function frenchTens(words: readonly string[]): number | undefined {
	const text = words.filter((word, at) => word !== 'et' || at === 0).join('-');
	for (const [tens, [value, most]] of Object.entries(TENS_FR)) {
		if (text === tens) return value;
		if (!text.startsWith(`${tens}-`)) continue;
		const more = SMALL_FR.indexOf(text.slice(tens.length + 1));
		if (more > 0 && more <= most) return value + more;
	}
	return undefined;
}
