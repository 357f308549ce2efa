import { describe, expect, it } from 'vitest';
import { bytes, EVERY_KIND, onlyProblem, problemsOf } from './parse-fixtures.ts';
import { parseDeck, parseDeckBytes } from './parse.ts';
import { problemText } from '#lib/deck/problem.ts';

describe('parseDeck under attack', () => {
	it('refuses aliases, so none can be a bomb', () => {
		const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
		const problems = problemsOf(parseDeck(bomb, 'x.yaml'));
		expect(problems[0]).toMatchObject({ line: 1, column: 4 });
		expect(problems[0]?.message).toContain('no YAML anchors');
	});

	it.each([
		['brackets', `a: ${'['.repeat(100_000)}`],
		['braces', `a: ${'{a: '.repeat(100_000)}`],
		['dashes', '- '.repeat(100_000)],
		['question marks', '? '.repeat(100_000)],
		['spaces', Array.from({ length: 1_500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')]
	])('refuses nesting without end by %s', (_, text) => {
		expect(onlyProblem(text).message).toContain('nested deeper');
	});

	it('lets nothing reach a prototype', () => {
		const text = EVERY_KIND.replace('entities:', 'entities:\n  __proto__: { polluted: yes }');
		expect(onlyProblem(text)).toMatchObject({ path: 'entities.__proto__' });
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('does not take names of Object.prototype for entities', () => {
		const text = EVERY_KIND.replace('members: [moon, mars]', 'members: [moon, constructor]');
		expect(onlyProblem(text).message).toContain('there is no entity “constructor”');
	});

	it.each([
		['a key', 'title: Every kind of fact', 'title: One\ntitle: Two', 'is given twice'],
		['an id', 'id: visited', 'id: sizes', 'another fact has the id']
	])('refuses %s given twice', (_, from, to, message) => {
		expect(onlyProblem(EVERY_KIND.replace(from, to)).message).toContain(message);
	});

	it.each(['.nan', '.inf', '-.inf', '1e400'])('refuses the number %s', (value) => {
		expect(onlyProblem(EVERY_KIND.replace('value: 5400', `value: ${value}`)).message).toBe(
			'must be a finite number.'
		);
	});

	it.each([
		['a right-to-left override', '\u202e', 'direction override'],
		['an isolate', '\u2066', 'direction override'],
		['a NUL', '\0', 'control character'],
		['an escape', '\u001b', 'control character'],
		['a zero-width space', '\u200b', 'invisible'],
		['a lone surrogate', '\ud83d', 'lone surrogate'],
		['half of a pair, the wrong way round', '\ude00\ud83d', 'lone surrogate'],
		['a replacement character', '\ufffd', 'wrong encoding'],
		['a language tag character', '\u{e0041}', 'invisible']
	])('refuses %s, written or escaped', (_, character, message) => {
		const written = problemsOf(
			parseDeck(EVERY_KIND.replace('A small deck', `A small${character} deck`), 'x.yaml')
		);
		expect(written[0]?.message).toContain(message);
		expect(written[0]).toMatchObject({ line: 5, column: 17 });
		const escaped = JSON.stringify(character).slice(1, -1);
		const code = escaped.startsWith('\\')
			? escaped
			: [...character]
					.map((one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)
					.join('');
		const [first] = problemsOf(
			parseDeck(EVERY_KIND.replace('title: Every kind of fact', `title: "A${code}B"`), 'x.yaml')
		);
		expect(first?.message).toContain(message);
		expect(first).toMatchObject({ line: 4, column: 8 });
	});

	it('lets Persian joiners and emoji be', () => {
		const text = EVERY_KIND.replace('A small deck', 'می\u200cخواهم 👩\u200d🚀 deck');
		expect(parseDeck(text, 'x.yaml').ok).toBe(true);
	});

	it('does not read a file of 50 MB', () => {
		expect(onlyProblem('a'.repeat(50_000_000)).message).toBe(
			'is 50 MB; a deck may have 2 MB at most. Split it into several decks.'
		);
		expect(onlyProblem(new Uint8Array(50_000_000)).message).toContain('50 MB');
	});

	it('caps what it says of a file that is all wrong', () => {
		const text = `facts:\n${'- { id: a, kind: b }\n'.repeat(600)}`;
		const problems = problemsOf(parseDeck(text, 'x.yaml'));
		expect(problems).toHaveLength(501);
		expect(problems.at(-1)?.message).toMatch(/^and \d+ more problems/);
	});

	it('says where a zero byte stands, also in what is only a comment', () => {
		const bytes = new TextEncoder().encode('id: a\n# of note: \0\ntitle: A\n');
		expect(onlyProblem(bytes)).toMatchObject({
			line: 2,
			column: 12,
			message: expect.stringContaining('zero byte') as string
		});
	});

	it.each([
		['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'UTF-16'],
		['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x61), 'UTF-16'],
		['UTF-16 without a mark', Uint8Array.of(0x61, 0, 0x62, 0), 'UTF-16']
	])('says that %s must be saved as UTF-8', (_, content, message) => {
		expect(onlyProblem(content)).toMatchObject({
			line: 1,
			column: 1,
			message: expect.stringContaining(message) as string
		});
	});

	it('says where a file stops being UTF-8', () => {
		const latin = [...bytes('id: a\ntitle: Caf'), 0xe9, ...bytes('\n')];
		expect(onlyProblem(Uint8Array.from(latin))).toMatchObject({ line: 2, column: 11 });
	});

	it('takes a byte order mark and Windows line ends', () => {
		const text = `\ufeff${EVERY_KIND.replaceAll('\n', '\r\n')}`;
		expect(problemsOf(parseDeckBytes(bytes(text), 'x.yaml')).map(problemText)).toEqual([]);
	});
});
