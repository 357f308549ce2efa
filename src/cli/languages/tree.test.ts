import { describe, expect, test } from 'vitest';
import { withTexts, withoutTexts } from './tree.ts';
import type { Catalogue } from './catalogue.ts';
import type { Expression } from './expression.ts';

const catalogue = (expression: Expression): Catalogue => ({
	texts: 1,
	missing: [],
	expressions: new Map([['study', new Map([['study', expression]])]])
});
const script = (given: string) => `const a = $footnoteText("study", "study", "x"${given});`;
const written = (expression: Expression, given: string) =>
	withTexts(script(given), catalogue(expression));
const count = { local: 'count', index: 0 };

/** What the script's texts are, when `q` and `n` are functions that say who they are. */
const said = (code: string) =>
	(new Function('q', 'n', `${code}; return a.left(2)`) as (q: unknown, n: unknown) => unknown)(
		(n: number) => `q${n}`,
		(n: number) => `n${n}`
	);

describe('texts in a script', () => {
	test('stand where they were called for', () =>
		expect(written({ code: `{ title: 'Lernen' }`, given: [], before: [] }, '')).toBe(
			`const a = ({ title: 'Lernen' });`
		));

	test('use what the script has under another name', () => {
		const code = `{ left: (x) => count(x), count: { count: 1 } }`;
		expect(written({ code, given: [count], before: [] }, ', q')).toBe(
			`const a = ({ left: (x) => q(x), count: { count: 1 } });`
		);
	});

	test.each([
		['a name that they use themselves', `{ left: (n) => count(n) }`, ', n', 'n2'],
		['a name that is short for a property', `{ left: (x) => ({ count }).count(x) }`, ', q', 'q2'],
		['an argument of the same name', `{ left: (x) => ((count) => count)(x) }`, ', q', 2],
		['no name at all', `{ left: (x) => count(x) }`, ', (0, q)', 'q2'],
		[
			'a function of their own',
			`(() => { const f = (x) => count(x); return { left: f }; })()`,
			', q',
			'q2'
		]
	])('mean the same where the script has %s', (_, code, given, answer) =>
		expect(said(written({ code, given: [count], before: [] }, given))).toBe(answer)
	);

	const half = {
		code: 'const half = (x) => count(x / 2);',
		names: ['half'],
		atOnce: false
	};
	const texts = '{ left: (half2) => half(half2), half }';

	test('bring along what they need, by a name that the script does not have', () => {
		const one = { code: texts, given: [count], before: [half] };
		const twice = withTexts(
			`const half = 1;\n${script(', q')}\nconst b = $footnoteText("study", "study", "x", q);`,
			catalogue(one)
		);
		expect(said(twice)).toBe('q1');
		expect(said(written(one, ', n'))).toBe('n1');
	});

	test('that call at once what is given wait until it is there', () => {
		const early = { code: 'const two = count(2);', names: ['two'], atOnce: true };
		const one = { code: '{ left: () => two }', given: [count], before: [early] };
		const later = withTexts(
			'var k = q, a = $footnoteText("study", "study", "x", k);',
			catalogue(one)
		);
		expect(said(later)).toBe('q2');
	});

	test('that nobody has fail the build, rather than a page', () => {
		expect(() =>
			withTexts(
				'$footnoteText("other", "study", "x")',
				catalogue({ code: '1', given: [], before: [] })
			)
		).toThrow('in a way that is not known');
	});

	test('change the name of a script when they change', () => {
		const module = {
			imports: [{ from: './plural.ts', name: 'count', local: 'count' }],
			exports: ['study'],
			handsOn: []
		};
		expect(withoutTexts('study', module, 'abc')).toContain(`("study", "study", "abc", count)`);
	});
});
