/** Signs that tell a name from its like and are no letters: B♭ is not B, 5 % not 5, an α-ray no β-ray. */

/** As they are written out: those that formulas have, ... */
export const GREEK: Readonly<Record<string, string>> = {
	α: 'alpha',
	β: 'beta',
	γ: 'gamma',
	δ: 'delta',
	Δ: 'delta',
	ε: 'epsilon',
	η: 'eta',
	θ: 'theta',
	λ: 'lambda',
	μ: 'mu',
	π: 'pi',
	ρ: 'rho',
	σ: 'sigma',
	τ: 'tau',
	φ: 'phi',
	ω: 'omega'
};
/** ... and those that names have besides. */
const LETTERS: typeof GREEK = { ...GREEK, Σ: 'sigma', χ: 'chi', ψ: 'psi', Ω: 'omega' };
const WORDS: Readonly<Record<string, string>> = {
	'♭': 'flat',
	'♯': 'sharp',
	'%': 'percent',
	'∞': 'infinity'
};

/** Nukta, which keyboards lack; and a nasal before its like, which is written by a point as well: हिन्दी, हिंदी. */
const INDIC: readonly (readonly [RegExp, string])[] = [
	[/[\u093c\u09bc]/g, ''],
	[/[ङञणनम]\u094d(?=[क-म])|\u0901/g, '\u0902']
];

const ANY = /\p{Script=Devanagari}|\p{Script=Bengali}|[♭♯%∞Α-Ωα-ω]|[A-H]#|p[eo]u?r c/u;
/** As it is written out in languages that write Latin letters. */
const PERCENT = /(?<!\p{L})(?:per cents?|pour cent|por ciento|por cento|per cento)(?!\p{L})/giu;
/** A Greek letter that stands for itself; in a text that is Greek it is a word. */
const ALONE = /(?<!\p{Script=Greek})[α-ωΔΣΩ](?!\p{Script=Greek})/gu;
const IS_GREEK = /\p{Script=Greek}{2}/u;

/** A text with the sign for per cent where it is written out in two words. */
export const withPercent = (text: string): string => text.replace(PERCENT, '%');

/** A text with words for such signs; itself if it has none. */
export function signsAsWords(text: string): string {
	if (!ANY.test(text)) return text;
	if (/\p{Script=Devanagari}|\p{Script=Bengali}/u.test(text))
		return INDIC.reduce((line, [sign, plain]) => line.replace(sign, plain), text.normalize('NFD'));
	const greek = IS_GREEK.test(text);
	return withPercent(text)
		.replace(/[♭♯%∞]|(?<=(?<!\p{L})[A-H])#(?![\p{L}#])/gu, (sign) => ` ${WORDS[sign] ?? 'sharp'} `)
		.replace(ALONE, (letter) => (greek || !LETTERS[letter] ? letter : ` ${LETTERS[letter]} `))
		.trim();
}

/** Bb of "B flat major", where the answer has a flat. */
export const withFlats = (text: string): string =>
	text.replace(/(?<!\p{L})([A-Ha-h])b(?!\p{L})/gu, '$1 flat');
