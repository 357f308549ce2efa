import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	isNeverCalled,
	lackingIn,
	lackingInStyles,
	OLDEST,
	oldestTargets
} from './oldest-plugin.ts';

describe('what the oldest browsers lack', () => {
	test.each([
		['Map.groupBy(a, b)', 'Map.groupBy: safari 16.4'],
		['const { promise } = Promise.withResolvers()', 'Promise.withResolvers: safari 16.4'],
		['if (URL.canParse(x)) go()', 'URL.canParse: safari 16.4'],
		['AbortSignal.any([a, b])', 'AbortSignal.any: safari 16.4'],
		['text.toWellFormed().isSubsetOf(x)', '.isSubsetOf(): safari 16.4'],
		['new Intl.DurationFormat("en")', 'new Intl.DurationFormat: chrome 111']
	])('is found in a script: %s', (script, found) => {
		expect(lackingIn(script).join('\n')).toContain(found);
	});

	test.each([
		'list.toSorted().at(-1)',
		'list.findLast(f)',
		'structuredClone(x)',
		'AbortSignal.timeout?.(5)',
		'z.union([a, b])'
	])('is nothing of what they have, what is asked for first, or is our own: %s', (script) => {
		expect(lackingIn(script)).toEqual([]);
	});

	test('may be in a library that never comes to it, and in no other', () => {
		const any = 'AbortSignal.any: safari 16.4';
		expect(isNeverCalled('_app/immutable/workers/model-worker-abc.js', any)).toBe(true);
		expect(isNeverCalled('_app/immutable/workers/model-worker-abc.js', '.groupBy(): x')).toBe(
			false
		);
		expect(isNeverCalled('_app/immutable/chunks/abc.js', any)).toBe(false);
	});

	test('is found in styles, selectors and properties', () => {
		expect(lackingInStyles('a:dir(rtl){color:red}')).toEqual(['dir: chrome 111']);
		expect(lackingInStyles('.x{color:red;anchor-name:--a}').join()).toContain('anchor-name');
		expect(
			lackingInStyles('a:has(b){display:flex;flex-direction:column;text-wrap:balance}')
		).toEqual([]);
	});
});

test('the README names the browsers that the build is held to', () => {
	const readme = readFileSync('README.md', 'utf8');
	const { safari, chrome, firefox } = OLDEST;
	expect(readme).toContain(`Safari ${safari}, Chrome and Edge ${chrome}, Firefox ${firefox}`);
	expect(oldestTargets).toEqual(['safari16.4', 'chrome111', 'firefox121', 'ios16.4', 'edge111']);
});
