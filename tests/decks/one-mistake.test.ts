/**
 * One mistake in a deck, one message: decks are changed in one place, at random from a seed, in the ways
 * that people get YAML wrong, and what the check says is read as its author would read it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { seeded } from '#lib/question/seeded.ts';

type Step = string | number;
type Parent = Record<Step, unknown>;

/** All places of a deck, but its root. */
function placesOf(value: unknown, at: Step[] = []): Step[][] {
	const own = at.length > 0 ? [at] : [];
	if (typeof value !== 'object' || value === null) return own;
	const keys: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	return [...own, ...keys.flatMap((key) => placesOf((value as Parent)[key], [...at, key]))];
}

/** Each changes what stands at a key of a list or mapping; false where it would change nothing. */
const MISTAKES: Record<string, (parent: Parent, key: Step) => boolean> = {
	'leaves out a key or an item': (parent, key) =>
		Array.isArray(parent) ? parent.splice(Number(key), 1).length > 0 : delete parent[key],
	'misspells a key': (parent, key) => {
		if (typeof key === 'number' || key.length < 4 || key[1] === key[2]) return false;
		const entries = Object.entries(parent);
		for (const [one] of entries) delete parent[one];
		for (const [one, value] of entries)
			parent[one === key ? `${key[0]}${key[2]}${key[1]}${key.slice(3)}` : one] = value;
		return true;
	},
	'writes a number for text': put((value) => (typeof value === 'number' ? undefined : 7)),
	'writes text for something else': put((value) =>
		typeof value === 'string' ? undefined : 'words of it'
	),
	'writes a list for one': put((value) => (Array.isArray(value) ? undefined : [value])),
	'writes one for a list': put((value) =>
		Array.isArray(value) ? (value[0] as unknown) : undefined
	),
	'leaves a value empty': put(() => null),
	'nests it one deeper': put((value) => ({ value })),
	'writes another word': put((value) => (typeof value === 'string' ? `${value}x` : undefined)),
	'says yes for true': put((value) => (typeof value === 'boolean' ? 'yes' : undefined)),
	'empties a text or a list': put((value) =>
		Array.isArray(value) ? [] : typeof value === 'string' ? '' : undefined
	)
};

function put(change: (value: unknown) => unknown) {
	return (parent: Parent, key: Step) => {
		const value = change(parent[key]);
		if (value !== undefined) parent[key] = value;
		return value !== undefined;
	};
}

const TODAY = '2026-11-27';
/** A message is a sentence that says what to do or what it must be. */
const SAYS =
	/\b(?:must|copy|write|say|give|add|delete|correct|choose|ask|list|name|put|make|move|swap|leave out|did you mean|belongs?|needs?|use|keep|set|have|may have|are the most|begin|quote|point|cannot)\b/;
const NEVER = /Invalid|undefined|\[object|NaN|give it\.|Expected|^null\b/;

const DECKS = [
	['tests/fixtures/decks/every-kind.yaml', 50],
	['tests/fixtures/decks/ten-facts.yaml', 40],
	['decks/near-abroad-2022.yaml', 4],
	['decks/post-soviet-blocs.yaml', 4],
	['decks/world-votes-es-11-1.yaml', 4]
] as const;

describe.each(DECKS)('%s', (file, times) => {
	const deck: unknown = parse(readFileSync(file, 'utf8'));
	const places = placesOf(deck);
	const told = Object.entries(MISTAKES).flatMap(([name, change]) => {
		const random = seeded(file, name);
		return Array.from({ length: times }, () => {
			const root = structuredClone(deck);
			const place = places[Math.floor(random() * places.length)] ?? [];
			const parent = place.slice(0, -1).reduce((value, step) => (value as Parent)[step], root);
			if (!change(parent as Parent, place.at(-1) ?? '')) return [];
			const parsed = parseDeck(stringify(root), file, TODAY);
			return [{ name: `${name}: ${place.join('.')}`, problems: parsed.ok ? [] : parsed.problems }];
		}).flat();
	});
	const all = told.flatMap(({ name, problems }) =>
		problems.map((problem) => ({
			...problem,
			said: `${name} → ${problem.path}: ${problem.message}`
		}))
	);

	test('finds most of them', () => expect(all.length).toBeGreaterThan(told.length / 2));

	test('each message has a place, and no word of the machinery', () => {
		expect(all.filter(({ line, column }) => !(line > 0 && column > 0))).toEqual([]);
		expect(all.filter(({ message }) => NEVER.test(message)).map(({ said }) => said)).toEqual([]);
	});

	test('each message says what to do', () =>
		expect(all.filter(({ message }) => !SAYS.test(message)).map(({ said }) => said)).toEqual([]));

	test('one mistake has one message, or few', () => {
		const many = told.filter(({ problems }) => problems.length > 3);
		expect(
			many.map(({ name, problems }) => [name, ...problems.map(({ message }) => message)])
		).toEqual([]);
		const single = told.filter(({ problems }) => problems.length > 0);
		const alone = single.filter(({ problems }) => problems.length === 1);
		expect(alone.length / single.length).toBeGreaterThan(0.8);
	});
});

test('what is not declared is said in the first round, also in a fact that lacks something else', () => {
	const text = readFileSync('tests/fixtures/decks/every-kind.yaml', 'utf8')
		.replace(/\n {4}closed: true/, '')
		.replace('members: [', 'members: [vulcan, ');
	const parsed = parseDeck(text, 'x.yaml', TODAY);
	const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
	expect(messages.some((one) => one.startsWith('is missing; say `closed: true`'))).toBe(true);
	expect(messages.some((one) => one.startsWith('there is no entity “vulcan”'))).toBe(true);
});

const fact = (id: string, rest: string) =>
	`  - { id: ${id}, asOf: 2020, saidBy: [me], anchors: [{ source: src, at: P }], ${rest} }\n`;

describe('two words that differ by accents alone have one message', () => {
	const HEAD = `format: 1
id: accents
title: Accents
summary: A deck to try one thing.
license: CC0-1.0
authors: [Tester]
sources:
  src: { kind: record, title: A dictionary, published: 2020 }
entities:
  me: { kind: person, name: Rita Writer }
  pan: { kind: other, name: pan }
  casa: { kind: other, name: casa }
`;
	const TWINS = `  papa: { kind: other, name: papa }
  papai: { kind: other, name: papá }
`;
	const pair = (id: string, right: string, more = '') =>
		fact(
			id,
			`kind: pair, relation: word, oneToOne: true, left: a ${id}, right: ${right}, question: What is a ${id} in Spanish?${more}`
		);
	const both = (potato: string, dad: string) =>
		`facts:\n${pair('potato', potato)}${pair('dad', dad)}`;

	test.each([
		['as entities', `${TWINS}${both('{ entity: papa }', '{ entity: papai }')}`],
		['as texts', both('papa', 'papá')],
		[
			'an entity and a text',
			`  papa: { kind: other, name: papa }\n${both('{ entity: papa }', 'papá')}`
		],
		[
			'as member and stranger',
			`${TWINS}facts:\n${fact('food', 'kind: set, question: Which two are food?, label: foods, closed: true, members: [papa, pan], outside: [{ id: papai, note: A man. }, { id: casa, note: A house. }]')}`
		],
		[
			'as right and wrong',
			`facts:\n${pair('potato', 'papa', ', wrong: [{ text: papá, why: A man. }, { text: pan, why: Bread. }]')}`
		]
	])('%s', (_how, rest) => {
		const parsed = parseDeck(HEAD + rest, 'x.yaml', TODAY);
		const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
		expect(messages).toEqual([expect.stringMatching(/by accents alone.+`accentsCount: true`/)]);
		expect(parseDeck(`accentsCount: true\n${HEAD}${rest}`, 'x.yaml', TODAY).ok).toBe(true);
	});

	test('an alias that is another’s name has one, too', () => {
		const names = `  papa: { kind: other, name: papa }\n  papai: { kind: other, name: father, aliases: [papa] }\n`;
		const parsed = parseDeck(
			HEAD + names + both('{ entity: papa }', '{ entity: papai }'),
			'x.yaml',
			TODAY
		);
		expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
			expect.stringMatching(/is a name of “papa” too/)
		]);
	});
});

test.each([
	['The Act counts tons, whatever the voyage', 'whatever the voyage'],
	['It was late, or never came, as some say', 'or never came, as some say']
])('a text with a comma that nobody put in quotes has one message: %s', (why, rest) => {
	const text = readFileSync('tests/fixtures/decks/every-kind.yaml', 'utf8').replace(
		/\{ text: ([^,{}]+), why: [^{}]+ \}/,
		(_, wrong: string) => `{ text: ${wrong}, why: ${why} }`
	);
	const parsed = parseDeck(text, 'x.yaml', TODAY);
	const problems = parsed.ok ? [] : parsed.problems;
	expect(problems.map(({ message }) => message)).toEqual([
		expect.stringContaining(`Write \`why: '${why.slice(0, why.indexOf(','))}, ${rest}'\`.`)
	]);
	expect(problems[0]?.path).toMatch(/\.why$/);
});
