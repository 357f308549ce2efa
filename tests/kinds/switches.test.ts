/**
 * What a switch decides by grows: a kind of fact, a form, a verdict. So each ends in `satisfies never`, and the
 * compiler names those that lack what is new; a `default` that guesses would take it for something else.
 */
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

/** Those that decide by words from outside, of which nobody here has the list; and why. */
const OPEN: Readonly<Record<string, string>> = {
	'src/cli/run.ts': 'what somebody types',
	'src/cli/accounts/run-accounts.ts': 'what somebody types',
	'src/lib/releases/loosened.ts': 'Zod’s own kinds of schema',
	'src/lib/deck/file/schema-keys.ts': 'Zod’s own kinds of schema',
	'src/lib/deck/schema/places.ts': 'Zod’s own kinds of schema',
	'src/lib/deck/rich/read.ts': 'what the parser of Markdown finds',
	'src/lib/deck/file/explain.ts': 'Zod’s own kinds of issue',
	'src/lib/deck/file/yaml-document.ts': 'what the parser of YAML complains of',
	'src/lib/own/forms/problems.ts': 'Zod’s own kinds of issue',
	'src/lib/formats/sheet/xlsx.ts': 'what spreadsheets call the types of cells',
	'src/lib/formats/anki/template.ts': 'filters of Anki and of its add-ons',
	'src/lib/formats/anki/masks.ts': 'what drawings call their shapes'
};

interface Node {
	type: string;
	start: number;
	[key: string]: unknown;
}

/** Every node of a tree, itself first. */
function* nodesOf(part: unknown): Generator<Node> {
	if (Array.isArray(part)) for (const one of part) yield* nodesOf(one);
	else if (typeof part === 'object' && part !== null) {
		if ('type' in part) yield part as Node;
		yield* nodesOf(Object.values(part));
	}
}

const isNever = (node: Node) =>
	node.type === 'TSSatisfiesExpression' &&
	(node.typeAnnotation as Node | undefined)?.type === 'TSNeverKeyword';

/** Whether the default is the last branch, and never taken. */
function endsInNever({ cases }: Node): boolean {
	const last = (cases as { test: unknown; consequent: unknown }[]).at(-1);
	return last?.test === null && nodesOf(last.consequent).some(isNever);
}

/** The switches of a module's text that may pass something over, each by its line. */
const openIn = (text: string): number[] =>
	[...nodesOf(parseSync('module.ts', text).program)]
		.filter((node) => node.type === 'SwitchStatement' && !endsInNever(node))
		.map(({ start }) => text.slice(0, start).split('\n').length);

/** A module's text, or that of a component's scripts, each line where it was. */
const scriptOf = (file: string): string => {
	const text = readFileSync(file, 'utf8');
	if (!file.endsWith('.svelte')) return text;
	return [...text.matchAll(/([\s\S]*?)<script[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, before = '', code = '']) => before.replaceAll(/[^\n]/g, '') + code)
		.join('');
};

describe('every switch', () => {
	const open = globSync('src/**/*.{ts,svelte}')
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !file.endsWith('.test.ts'))
		.flatMap((file) => openIn(scriptOf(file)).map((line) => ({ file, line })));

	it('ends in `satisfies never`', () => {
		expect(
			open.filter(({ file }) => !(file in OPEN)).map(({ file, line }) => `${file}:${line}`)
		).toEqual([]);
	});

	it('or decides by what nobody here has the list of', () => {
		expect(
			[...new Set(open.map(({ file }) => file))].filter((file) => file in OPEN).sort()
		).toEqual(Object.keys(OPEN).sort());
	});
});

const body = (last: string) => `switch (kind) { case 'a': return 1; ${last} }`;

describe('what is taken for open', () => {
	it.each(['', 'default: return 2;', 'default:', `case 'b': throw kind satisfies never;`])(
		'a switch that ends in “%s”',
		(last) => {
			expect(openIn(`function f() {\n\t${body(last)}\n}`)).toEqual([2]);
		}
	);

	it('and none whose default is never taken', () => {
		expect(openIn(`function f() { ${body('default: return kind satisfies never;')} }`)).toEqual([]);
		expect(openIn(`function f() { ${body('default: kind satisfies never;')} }`)).toEqual([]);
	});
});
