/**
 * Terms and equations as they are written in a line, brought to one form: factors and summands in any order, with or
 * without a sign between factors, powers by ^ or raised, a division as a power of -1. Nothing is worked out: who is
 * asked to multiply out has not done so by writing the question down again.
 */
import { FUNCTIONS, LONGEST, plain, tokensOf } from './tokens.ts';

const negative = (form: string) => (form.startsWith('-') ? form.slice(1) : `-${form}`);
const inverse = (form: string) => (form.endsWith('^-1') ? form.slice(0, -3) : `${form}^-1`);

/** Factors in one order, with one sign for all. */
const product = (factors: readonly string[]): string => {
	const minus = factors.filter((one) => one.startsWith('-')).length % 2 === 1;
	const all = factors.map((one) => (one.startsWith('-') ? one.slice(1) : one));
	const flat = all.filter((one, _, many) => one !== '1' || many.length === 1);
	const form = flat.length === 1 ? (flat[0] ?? '') : `(${flat.toSorted().join('*')})`;
	return minus ? negative(form) : form;
};

/** Reads a term by its grammar, and gives it in one form; undefined where it is none. */
function formOf(tokens: readonly string[]): string | undefined {
	let at = 0;
	const next = () => tokens[at] ?? '';
	const take = (sign: string) => next() === sign && ++at > 0;
	function sum(): string | undefined {
		const parts: string[] = [];
		let minus = take('-');
		if (!minus) take('+');
		for (;;) {
			const part = term();
			if (part === undefined) return undefined;
			parts.push(minus ? negative(part) : part);
			if (next() === '±') {
				at++;
				parts.push('±');
				minus = false;
			} else if (take('-')) minus = true;
			else if (take('+')) minus = false;
			else break;
		}
		return parts.length === 1 ? parts[0] : `(${parts.toSorted().join('+')})`;
	}
	function term(): string | undefined {
		const factors: string[] = [];
		let below = false;
		for (;;) {
			const factor = power();
			if (factor === undefined) return undefined;
			factors.push(below ? inverse(factor) : factor);
			if (take('*')) below = false;
			else if (take('/')) below = true;
			else if (/^(?:[\p{L}\d(√])/u.test(next())) below = false;
			else break;
		}
		return product(factors);
	}
	function power(): string | undefined {
		const base = atom();
		if (base === undefined || !take('^')) return base;
		const minus = take('-');
		const exponent = atom();
		if (exponent === undefined) return undefined;
		return `${base}^${minus ? negative(exponent) : exponent}`;
	}
	function atom(): string | undefined {
		const token = next();
		if (token === '±') {
			at++;
			const of = atom();
			return of === undefined ? undefined : `±${of}`;
		}
		if (token === '-') {
			at++;
			const of = power();
			return of === undefined ? undefined : negative(of);
		}
		if (take('(')) {
			const inner = sum();
			return take(')') ? inner : undefined;
		}
		if (FUNCTIONS.test(token)) {
			at++;
			const of = power();
			return of === undefined ? undefined : `${token}[${of}]`;
		}
		if (!/^[\p{L}\d]/u.test(token)) return undefined;
		at++;
		return token;
	}
	const form = sum();
	return at === tokens.length ? form : undefined;
}

const RELATION = /[=<>≤≥≠≈]/;
const TURNED: Readonly<Record<string, string>> = { '>': '<', '≥': '≤' };

/** A formula in one form: what stands on either side of its sign. */
interface Formula {
	sign: string;
	sides: readonly string[];
}

function formulaIn(text: string, indexed: boolean): Formula | undefined {
	const line = plain(text);
	if (line.length > LONGEST) return undefined;
	const tokens = tokensOf(line, indexed);
	if (!tokens) return undefined;
	const signs = tokens.filter((token) => RELATION.test(token));
	if (signs.length > 1) return undefined;
	const [sign = ''] = signs;
	const cut = sign === '' ? tokens.length : tokens.indexOf(sign);
	const sides = [tokens.slice(0, cut), tokens.slice(cut + 1)].slice(0, sign === '' ? 1 : 2);
	const forms = sides.map(formOf);
	if (forms.includes(undefined)) return undefined;
	const known = forms as string[];
	const turned = TURNED[sign];
	if (turned !== undefined) return { sign: turned, sides: known.toReversed() };
	return { sign, sides: sign === '=' || sign === '≠' ? known.toSorted() : known };
}

const VARIABLE = /^[\p{L}\d]{1,3}$/u;
/** What a formula has and a name has not: a sign between sides, a power, a root; or a small letter by itself beside a sign. */
const TELLS =
	/[=<>≤≥≠±√^²³⁴⁻]|^\s*[-−–]\s*\d|(?:^|[\s(\d])[a-z]\s*[-+*/×·−]|[-+*/×·−]\s*\d*[a-z](?:$|[\s)²³^])|π/u;

/** Whether an answer is a formula, which is compared as such and by no spelling. */
export const isFormula = (answer: string): boolean =>
	TELLS.test(answer) &&
	!/\p{L}{3}/u.test(answer.replace(/sin|cos|tan|log|sqrt|exp/g, '')) &&
	!/→|->|\p{Lu}\p{Ll}?\d|[+-]$/u.test(answer) &&
	formulaIn(answer, false) !== undefined;

/** Whether a text is a formula's, in any of the ways it may be written; the letter that it is solved for may be left out. */
export function isSameFormula(text: string, answer: string): boolean {
	return [false, true].some((indexed) => {
		const [given, wanted] = [formulaIn(text, indexed), formulaIn(answer, indexed)];
		if (!given || !wanted) return false;
		if (given.sign === wanted.sign) return given.sides.join(' ') === wanted.sides.join(' ');
		// "2x + 3" of "y = 2x + 3", and "C = 2πr" of "2πr".
		const [equation, term] = given.sign === '=' ? [given, wanted] : [wanted, given];
		return (
			equation.sign === '=' &&
			term.sign === '' &&
			equation.sides.some((side) => side === term.sides[0]) &&
			equation.sides.some((side) => side !== term.sides[0] && VARIABLE.test(side))
		);
	});
}
