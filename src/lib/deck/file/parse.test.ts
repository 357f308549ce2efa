import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, EVERY_KIND, onlyProblem, problemsOf, readFixture } from './parse-fixtures.ts';
import { parseDeck } from './parse.ts';
import { problemText } from '#lib/deck/problem.ts';

/** Every mapping in a deck, its own included; but not those whose keys are ids. */
function mappingsIn(value: unknown, key = ''): Record<string, unknown>[] {
	if (Array.isArray(value)) return value.flatMap((one) => mappingsIn(one));
	if (typeof value !== 'object' || value === null) return [];
	const mapping = value as Record<string, unknown>;
	const within = Object.entries(mapping).flatMap(([name, one]) => mappingsIn(one, name));
	return ['sources', 'entities', 'blanks'].includes(key) ? within : [mapping, ...within];
}

describe('parseDeck', () => {
	it.each(['every-kind', 'arabic'])('reads the deck %s without a word', (name) => {
		const parsed = parseDeck(readFixture(name), `${name}.yaml`);
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
		const text = readFixture('broken');
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
		expect(onlyProblem(text)).toMatchObject({
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
			'facts[pilot-said].speaker'
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

	it('names a mistyped key wherever it stands', () => {
		const parsed = parseDeck(EVERY_KIND, 'x.yaml');
		if (!parsed.ok) throw new Error('not parsed');
		const deck: unknown = parsed.deck;
		const missed = mappingsIn(deck).filter((mapping) => {
			mapping['acept'] = ['x'];
			const named = problemsOf(parseDeck(JSON.stringify(deck), 'x.json')).some(({ path }) =>
				path.includes('acept')
			);
			delete mapping['acept'];
			return !named;
		});
		expect(missed).toEqual([]);
	});

	it('says which of two keys is one too many', () => {
		const text = EVERY_KIND.replace('left: { entity: pilot }', 'left: { entity: pilot, text: Cy }');
		expect(text).not.toBe(EVERY_KIND);
		expect(problemsOf(parseDeck(text, 'x.yaml'))[0]?.message).toBe(
			'cannot stand beside entity; delete one of them.'
		);
	});

	it('reads a deck whatever ends its lines, and counts them', () => {
		for (const end of ['\r\n', '\r'])
			expect(problemsOf(parseDeck(EVERY_KIND.replaceAll('\n', end), 'x.yaml'))).toEqual([]);
		const latin = Uint8Array.from([...bytes('format: 1\rtitle: Caf'), 0xe9]);
		expect(onlyProblem(latin)).toMatchObject({ line: 2, column: 11 });
	});

	it.each([
		['asOf: 2020-04-01', 'asOf:', 'is empty; say when the fact holds'],
		['title: ', "title: 'It's '", 'twice'],
		['title: ', 'title: %', 'Put the text in quotes']
	])('says what to write for %s', (from, to, advice) => {
		const text = EVERY_KIND.replace(from, to);
		expect(text).not.toBe(EVERY_KIND);
		expect(problemsOf(parseDeck(text, 'x.yaml'))[0]?.message).toContain(advice);
	});

	it('says where a quotation begins that ends nowhere', () => {
		const text = EVERY_KIND.replace('title: ', 'title: "');
		const line = text.split('\n').findIndex((one) => one.startsWith('title: "')) + 1;
		expect(problemsOf(parseDeck(text, 'x.yaml'))[0]).toMatchObject({ line, column: 8 });
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
