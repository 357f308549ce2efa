/** Whether every language says all that English says: every key, and everything that is filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { BY_PATH, BY_TYPE } from './samples.ts';

const LANGUAGES = ['de', 'ar'];
const ENGLISH = new URL('./en/', import.meta.url);
/** How a language counts and joins is its own. */
const files = readdirSync(ENGLISH).filter(
	(name) => !name.endsWith('.test.ts') && name !== 'plural.ts'
);

type Texts = Readonly<Record<string, unknown>>;
type Saying = (...given: unknown[]) => unknown;

/** What functions are given that a file has from elsewhere. */
const IMPORTED: Readonly<Record<string, readonly string[]>> = {
	'plan.form.cards': ['number'],
	'plan.form.partsOf': ['string'],
	'plan.form.percent': ['number'],
	'plan.form.saved': ['string'],
	'report.names': ['readonly string[]']
};

/** What is to be said, by where it stands: "study.done.text". */
function sayings(texts: unknown, path = ''): Map<string, unknown> {
	if (typeof texts !== 'object' || texts === null) return new Map([[path, texts]]);
	return new Map(
		Object.entries(texts).flatMap(([key, inner]) => [
			...sayings(inner, path === '' ? key : `${path}.${key}`)
		])
	);
}

/** The types of what each function is given, as its file says: "study.done.text" has two numbers. */
function parametersIn(source: string): Map<string, string[]> {
	const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
	const known = new Map<string, ts.Node>();
	for (const statement of file.statements) {
		if (ts.isFunctionDeclaration(statement) && statement.name)
			known.set(statement.name.text, statement);
		if (ts.isVariableStatement(statement))
			for (const { name, initializer } of statement.declarationList.declarations)
				if (initializer) known.set(name.getText(), initializer);
	}
	const found = new Map<string, string[]>();
	const look = (node: ts.Node | undefined, path: string): void => {
		if (!node) return;
		if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) look(node.expression, path);
		else if (ts.isIdentifier(node)) look(known.get(node.text), path);
		else if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node))
			found.set(
				path,
				node.parameters.map(({ type, initializer }) => type?.getText() ?? typeof initializer)
			);
		else if (ts.isObjectLiteralExpression(node))
			for (const entry of node.properties) {
				const at = `${path}.${entry.name?.getText().replaceAll(`'`, '') ?? ''}`;
				if (ts.isPropertyAssignment(entry)) look(entry.initializer, at);
				if (ts.isShorthandPropertyAssignment(entry)) look(entry.name, at);
			}
	};
	for (const [name, node] of known) look(node, name);
	return found;
}

/** What a parameter is tried with, by its type. */
function samplesOf(type: string, path: string, place: number): readonly unknown[] {
	const own = BY_PATH[path]?.[place] ?? BY_TYPE[type.replace(/\s+/g, ' ')];
	if (own) return own;
	if (type === 'number | undefined') return [...samplesOf('number', path, place), undefined];
	if (type === 'number' || type === 'object') return [0, 1, 2, 3, 11, 100, 400_000, 3_000_000_000];
	if (type === 'string') return [`«${place}»`, `‹${place}›`, ''];
	if (type === 'boolean') return [true, false];
	throw new Error(`Say in samples.ts what ${type} may be, for ${path}.`);
}

/** Each function of a file, called in many ways, each time with one thing changed. */
function callsOf(path: string, types: readonly string[]): unknown[][][] {
	const samples = types.map((type, place) => samplesOf(type, path, place));
	return types.flatMap((_, changed) =>
		[0, 1, 2, 3, 4].map((base) =>
			samples[changed]!.map((sample) =>
				samples.map((all, place) => (place === changed ? sample : all[(base + place) % all.length]))
			)
		)
	);
}

const load = async (language: string, file: string): Promise<Texts> =>
	(await import(
		/* @vite-ignore */ new URL(`./${language}/${file}`, import.meta.url).pathname
	)) as Texts;

/** Whether two texts differ in a noun's ending only, the number standing elsewhere: languages have their own endings. */
const isNounAlone = (one: string, other: string) =>
	!/\d/.test(one + other) && one.replace(/s\b/g, '') === other.replace(/s\b/g, '');

/** Whether a name stands bare in a line, and may turn round what is before it. */
const runsOn = (said: string) =>
	!/^(?:«\d»|‹\d›)$/.test(said) && /[^\u2068\n](?:«\d»|‹\d›)|^(?:«\d»|‹\d›)/.test(said);

const kinds = (texts: Texts) =>
	Object.fromEntries([...sayings({ ...texts })].map(([path, said]) => [path, typeof said]));

describe.each(LANGUAGES)('in %s', (language) => {
	test.each(files)('all of %s is said, and nothing else', async (file) => {
		const [english, translated] = await Promise.all([load('en', file), load(language, file)]);
		expect(kinds(translated)).toEqual(kinds(english));
	});

	test.each(files)('%s says everything that is filled in', async (file) => {
		const [english, translated] = await Promise.all([load('en', file), load(language, file)]);
		const [from, to] = [sayings({ ...english }), sayings({ ...translated })];
		const types = parametersIn(readFileSync(new URL(file, ENGLISH), 'utf8'));
		const faults: string[] = [];
		for (const [path, saying] of from) {
			if (typeof saying !== 'function') continue;
			const parameters = types.get(path) ?? IMPORTED[path];
			if (!parameters) throw new Error(`Say in IMPORTED what ${path} is given.`);
			for (const calls of callsOf(path, parameters)) {
				const said = calls.map((given) => String((saying as Saying)(...given)));
				const says = calls.map((given) => String((to.get(path) as Saying)(...given)));
				for (const [i, one] of said.entries()) {
					const left = (one.match(/«\d»|‹\d›/g) ?? []).filter((mark) => !says[i]!.includes(mark));
					const alike = says.findIndex(
						(other, j) => other === says[i] && said[j] !== one && !isNounAlone(one, said[j]!)
					);
					if (left.length > 0 || alike >= 0 || (language === 'ar' && runsOn(says[i]!)))
						faults.push(`${path}(${JSON.stringify(calls[i])}): ${says[i]}`);
				}
			}
		}
		expect(faults).toEqual([]);
	});
});

test('a function is looked for by name, in branches of the file, and behind satisfies', () => {
	const source = `const percent = (share: number) => \`\${share}\`;
		function two(a: string, b = 0) { return a + b; }
		export const texts = { percent, a: { b: two, c: (n: boolean) => '' } satisfies object };`;
	expect([...parametersIn(source)].filter(([path]) => path.startsWith('texts'))).toEqual([
		['texts.percent', ['number']],
		['texts.a.b', ['string', 'object']],
		['texts.a.c', ['boolean']]
	]);
});
