/**
 * Terms and equations as they are written in a line, brought to one form: factors and summands in any order, with or
 * without a sign between factors, powers by ^ or raised, a division as a power of -1. Nothing is worked out: who is
 * asked to multiply out has not done so by writing the question down again.
 */
import { FUNCTIONS, LONGEST, plain, tokensOf } from './tokens.ts';

const negative = (form: string) => (form.startsWith('-') ? form.slice(1) : `-${form}`);
/** Between factors, and around them: no sign that is typed. */
const [TIMES, OPEN, CLOSE] = ['·', '[', ']'];

const factorsOf = (form: string): string[] => {
	if (!form.startsWith(OPEN)) return [form];
	const factors: string[] = [];
	let depth = 0;
	let from = 1;
	for (let at = 0; at < form.length; at++) {
		if (form[at] === OPEN) depth++;
		if (form[at] === CLOSE) depth--;
		if ((form[at] === TIMES && depth === 1) || (depth === 0 && at === form.length - 1)) {
			factors.push(form.slice(from, at));
			from = at + 1;
		} else if (depth === 0) return [form];
	}
	return factors;
};

/** Factors in one order, with one sign for all. */
function product(given: readonly string[]): string {
	const minus = given.filter((one) => one.startsWith('-')).length % 2 === 1;
	const all = given
		.flatMap((one) => factorsOf(one.startsWith('-') ? one.slice(1) : one))
		.filter((one) => one !== '1');
	const form = all.length < 2 ? (all[0] ?? '1') : `${OPEN}${all.toSorted().join(TIMES)}${CLOSE}`;
	return minus ? negative(form) : form;
}

function inverse(form: string): string {
	const minus = form.startsWith('-');
	const each = factorsOf(minus ? form.slice(1) : form).map((one) =>
		one.endsWith('^-1') ? one.slice(0, -3) : one === '1' ? one : `${one}^-1`
	);
	return minus ? negative(product(each)) : product(each);
}

/** A decimal as a fraction: 0.5 is ½. */
function number(digits: string): string {
	const [, broken = ''] = digits.split('.');
	if (broken === '' || broken.length > 6) return String(Number(digits));
	let [up, down] = [Math.round(Number(digits) * 10 ** broken.length), 10 ** broken.length];
	for (const prime of [2, 5])
		while (up % prime === 0 && down % prime === 0) [up, down] = [up / prime, down / prime];
	return product([String(up), inverse(String(down))]);
}

/** Reads a term by its grammar, and gives it in one form; undefined where it is none. */
function formOf(tokens: readonly string[]): string | undefined {
	let at = 0;
	const next = () => tokens[at] ?? '';
	const take = (sign: string) => next() === sign && ++at > 0;
	const begins = () => /^[\p{L}\d(]/u.test(next());
	function sum(): string | undefined {
		const parts: string[] = [];
		let minus = take('-');
		if (!minus) take('+');
		for (;;) {
			const part = term();
			if (part === undefined) return undefined;
			parts.push(minus ? negative(part) : part);
			if (take('-')) minus = true;
			else if (take('+')) minus = false;
			else if (next() === '±') minus = false;
			else break;
		}
		return parts.length === 1 ? parts[0] : `{${parts.toSorted().join('+')}}`;
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
			else if (begins()) below = false;
			else break;
		}
		return product(factors);
	}
	function power(): string | undefined {
		const base = atom();
		if (base === undefined || !take('^')) return base;
		const exponent = exponentOf();
		return exponent === undefined
			? undefined
			: exponent === '-1'
				? inverse(base)
				: `${base}^${exponent}`;
	}
	function exponentOf(): string | undefined {
		const minus = take('-');
		const exponent = atom();
		return exponent !== undefined && minus ? negative(exponent) : exponent;
	}
	function atom(): string | undefined {
		const token = next();
		if (token === '±' || token === '-') {
			at++;
			const of = power();
			return of === undefined ? undefined : token === '-' ? negative(of) : `±${of}`;
		}
		if (take('(')) {
			const inner = sum();
			return take(')') ? inner : undefined;
		}
		if (FUNCTIONS.test(token)) {
			at++;
			const raised = take('^') ? exponentOf() : '';
			const of = argument();
			return of === undefined || raised === undefined
				? undefined
				: `${token}<${of}>${raised === '' ? '' : `^${raised}`}`;
		}
		if (!/^[\p{L}\d]/u.test(token)) return undefined;
		at++;
		return /^\d/.test(token) ? number(token) : token;
	}
	/** What a function is of: what stands in brackets, or letters and numbers up to the next sign. */
	function argument(): string | undefined {
		if (next() === '(') return atom();
		const factors: string[] = [];
		while (begins() && next() !== '(' && !(factors.length > 0 && FUNCTIONS.test(next()))) {
			const factor = power();
			if (factor === undefined) return undefined;
			factors.push(factor);
		}
		return factors.length === 0 ? undefined : product(factors);
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

/** Reads a formula; undefined where a text is none. */
export function formulaIn(text: string, indexed: boolean): Formula | undefined {
	const line = plain(text);
	if (line.length > LONGEST) return undefined;
	const tokens = tokensOf(line, indexed);
	if (!tokens) return undefined;
	const signs = tokens.filter((token) => RELATION.test(token));
	if (signs.length > 1) return undefined;
	const [sign = ''] = signs;
	const cut = sign === '' ? tokens.length : tokens.indexOf(sign);
	const sides = [tokens.slice(0, cut), tokens.slice(cut + 1)].slice(0, sign === '' ? 1 : 2);
	const forms = sides.flatMap((side) => formOf(side) ?? []);
	if (forms.length < sides.length) return undefined;
	const turned = TURNED[sign];
	if (turned !== undefined) return { sign: turned, sides: forms.toReversed() };
	return { sign, sides: sign === '=' || sign === '≠' ? forms.toSorted() : forms };
}
