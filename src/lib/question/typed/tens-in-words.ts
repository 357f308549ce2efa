/** Numbers from 20 to 99 in words, by the rules that languages make them with. Normalised. */

const UNITS_DE = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const TENS_DE = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "vierundachtzig" is 84, "dreieinhalb" 3.5; undefined for any other word. */
export function germanTens(word: string): number | undefined {
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
