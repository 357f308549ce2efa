import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck, parseDeckBytes, type Parsed } from './parse.ts';
import { problemText, type Problem } from './problem.ts';

const read = (name: string) => readFileSync(`tests/fixtures/decks/${name}.yaml`, 'utf8');
const EVERY_KIND = read('every-kind');

function problemsOf(parsed: Parsed): readonly Problem[] {
	return parsed.ok ? [] : parsed.problems;
}

/** The only problem of a text; anything else fails the test. */
function onlyProblem(text: string | Uint8Array): Problem {
	const parsed =
		typeof text === 'string' ? parseDeck(text, 'x.yaml') : parseDeckBytes(text, 'x.yaml');
	const problems = problemsOf(parsed);
	expect(problems.map(problemText)).toHaveLength(1);
	return problems[0] as Problem;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('parseDeck', () => {
	it.each(['every-kind', 'arabic'])('reads the deck %s without a word', (name) => {
		const parsed = parseDeck(read(name), `${name}.yaml`);
		expect(problemsOf(parsed).map(problemText)).toEqual([]);
		expect(parsed.ok && parsed.warnings).toEqual([]);
	});

	it('fills in what authors leave out', () => {
		const parsed = parseDeck(EVERY_KIND, 'x.yaml');
		if (!parsed.ok) throw new Error('not parsed');
		const fact = parsed.deck.facts.find(({ id }) => id === 'visited');
		expect(fact).toMatchObject({
			asOf: { from: '1959' },
			saidBy: [{ who: 'writer' }],
			members: [{ id: 'moon' }, { id: 'mars' }],
			changes: [],
			confusable: []
		});
	});

	it('reads what it wrote as JSON', () => {
		const parsed = parseDeck(EVERY_KIND, 'x.yaml');
		if (!parsed.ok) throw new Error('not parsed');
		const again = parseDeck(JSON.stringify(parsed.deck), 'x.json');
		expect(again.ok && again.deck).toEqual(parsed.deck);
	});

	it.each(['---\n', '...\n', '---\nfoo: [broken\n', '---\nformat: 1\n'])(
		'refuses what follows a deck as another document: %j',
		(more) => {
			const lines = EVERY_KIND.split('\n').length;
			const [problem] = problemsOf(parseDeck(`${EVERY_KIND}${more}`, 'x.yaml'));
			expect(problem).toMatchObject({ line: lines, column: 1 });
			expect(problem?.message).toContain('a file holds one deck');
			expect(parseDeck(`---\n${EVERY_KIND}`, 'x.yaml').ok).toBe(true);
		}
	);

	it('names the first slip of YAML, not all that it brings about', () => {
		const problems = problemsOf(parseDeck(EVERY_KIND.replace('\ntitle:', '\n\ttitle:'), 'x.yaml'));
		expect(problems).toHaveLength(1);
	});

	it('finds every problem of a broken deck at once, each on its line, and no other', () => {
		const text = read('broken');
		const expected = text.split('\n').flatMap((line, i) => {
			const message = /#! (.*)$/.exec(line)?.[1];
			return message === undefined ? [] : [{ line: i + 1, message }];
		});
		const problems = problemsOf(parseDeck(text, 'broken.yaml'));
		const unexpected = problems.filter(
			({ line, message }) =>
				!expected.some((one) => one.line === line && message.includes(one.message))
		);
		const missed = expected.filter(
			({ line, message }) =>
				!problems.some((one) => one.line === line && one.message.includes(message))
		);
		expect({ unexpected: unexpected.map(problemText), missed }).toEqual({
			unexpected: [],
			missed: []
		});
	});

	it('says where a value stands, in the line and column an editor shows', () => {
		const text = EVERY_KIND.replace('id: mars, note', 'id: marz, note');
		const line = text.split('\n').findIndex((one) => one.includes('marz')) + 1;
		const column = (text.split('\n')[line - 1] ?? '').indexOf('{ id: marz') + 1;
		expect(onlyProblem(text)).toEqual({
			file: 'x.yaml',
			line,
			column,
			path: 'facts[rocky-planets].members[marz]',
			message: 'there is no entity “marz”; did you mean mars?'
		});
	});

	it('finds problems of valid facts beside invalid ones', () => {
		const text = EVERY_KIND.replace('closed: true', 'closed: perhaps').replace(
			'speaker: pilot',
			'speaker: pilott'
		);
		expect(problemsOf(parseDeck(text, 'x.yaml')).map(({ path }) => path)).toEqual([
			'facts[rocky-planets].closed',
			'facts[pilot-said].speaker.who'
		]);
	});

	it.each([
		['nothing', ''],
		['a comment', '# nothing\n'],
		['a list', '- a\n- b\n'],
		['a word', 'deck'],
		['a number', '7']
	])('says what is wrong with %s', (_, text) => {
		const [first] = problemsOf(parseDeck(text, 'x.yaml'));
		expect(first).toMatchObject({ line: 1, column: 1 });
	});

	it('stops at broken YAML, with advice', () => {
		const problem = problemsOf(parseDeck('title: The CIS: a history\nid: [a\n', 'x.yaml'))[0];
		expect(problem?.line).toBe(1);
		expect(problem?.message).toContain('must be put in quotes');
	});

	it('never throws, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const parsed = parseDeck(text, 'x.yaml');
				expect(parsed.ok).toBe(false);
				expect(problemsOf(parsed).length).toBeGreaterThan(0);
			}),
			{ numRuns: 300 }
		);
	}, 60_000);

	it('never throws, whatever is cut from a deck, doubled or put into it', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'\n',
				'  ',
				'- ',
				'{',
				'}',
				'[',
				']',
				': ',
				"'",
				'"',
				'#',
				'|',
				'>',
				'%',
				'\t'
			),
			fc.constantFrom('null', 'true', '1e400', '.nan', '__proto__: 1', 'constructor', '&a', '*a'),
			fc.string({ unit: 'binary', maxLength: 3 })
		);
		const edit = fc.tuple(fc.nat(EVERY_KIND.length), fc.nat(60), piece);
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
				let text = EVERY_KIND;
				for (const [at, length, put] of edits)
					text = text.slice(0, at) + put + text.slice(at + length);
				for (const { line, column, message } of problemsOf(parseDeck(text, 'x.yaml'))) {
					expect(line).toBeGreaterThan(0);
					expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
					expect(column).toBeGreaterThan(0);
					expect(message).toMatch(/[.?]$/);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);
});

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
			'is 50.0 MB; a deck may have 2 MB at most. Split it into several decks.'
		);
		expect(onlyProblem(new Uint8Array(50_000_000)).message).toContain('50.0 MB');
	});

	it('caps what it says of a file that is all wrong', () => {
		const text = `facts:\n${'- { id: a, kind: b }\n'.repeat(600)}`;
		const problems = problemsOf(parseDeck(text, 'x.yaml'));
		expect(problems).toHaveLength(501);
		expect(problems.at(-1)?.message).toMatch(/^and \d+ more problems/);
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
