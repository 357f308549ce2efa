/** Which passwords are taken. Length is what counts; no kind of character is asked for. */
import { LONGEST_PASSWORD } from './password.ts';

export type PasswordProblem = 'short' | 'long' | 'name' | 'common';

const SHORTEST_PASSWORD = 10;

/** The first words and runs that guessers try, beyond what is too short anyway. */
const COMMON = new Set(
	`password passw0rd passwort motdepasse contrasena letmein welcome iloveyou sunshine princess football
	baseball superman batman dragon monkey master shadow michael jordan jennifer qwerty qwertyuiop
	qwertyuiopasdfghjkl asdfghjkl zxcvbnm qwertz qwertzuiop azerty azertyuiop 1qaz2wsx 1q2w3e4r 1q2w3e4r5t
	1q2w3e4r5t6y zaq12wsx trustno1 starwars whatever freedom computer internet samsung google pokemon
	charlie liverpool chelsea arsenal barcelona chocolate butterfly teacher school classroom schoolteacher
	education student students footnote changeme default administrator admin secret abcdefghij
	abcdefghijklmnopqrstuvwxyz correcthorsebatterystaple`.split(/\s+/)
);

/** Why a password is not taken; undefined if it is. */
export function problemOf(password: string, name: string): PasswordProblem | undefined {
	if (password.length > LONGEST_PASSWORD) return 'long';
	const whole = password.normalize('NFKC').toLowerCase();
	if ([...whole].length < SHORTEST_PASSWORD) return 'short';
	if (isAbout(whole, name)) return 'name';
	return isCommon(whole) ? 'common' : undefined;
}

/** Little is left of it when the name is taken out. */
function isAbout(password: string, name: string): boolean {
	const short = name.toLowerCase();
	return short.length > 2 && password.replaceAll(short, '').length < SHORTEST_PASSWORD - 4;
}

function isCommon(password: string): boolean {
	if (new Set(password).size < 5) return true;
	// `password2026!`: a word that everybody tries, with what everybody hangs on it.
	const word = password.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	const bare = word.replaceAll(/^\P{L}+|\P{L}+$/gu, '');
	return (
		[word, bare, word.slice(0, word.length / 2)].some((part) => COMMON.has(part)) || isRun(word)
	);
}

/** `1234567890`, `9876543210`, `abcdefghijkl`. */
function isRun(word: string): boolean {
	const codes = [...word].map((letter) => letter.codePointAt(0)!);
	const steps = codes.slice(1).map((code, i) => code - codes[i]!);
	const even = steps.filter((step) => step === steps[0]).length;
	return even >= steps.length - 2 && Math.abs(steps[0] ?? 0) <= 1;
}
