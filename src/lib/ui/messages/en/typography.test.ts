import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('./', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));

/** Everything that stands between quotes or backticks in a file: what it may show to people. */
function textsOf(source: string): string[] {
	const texts: string[] = [];
	const look = (node: ts.Node) => {
		if (
			ts.isStringLiteralLike(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node)
		)
			texts.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest));
	return texts;
}

const straight = (source: string) => textsOf(source).filter((text) => /['"]/.test(text));

describe('texts', () => {
	test.each(files)('of %s have the apostrophes and quotation marks of print: ’ “ ”', (name) => {
		const source = readFileSync(new URL(name, FOLDER), 'utf8');
		expect(straight(source)).toEqual([]);
	});

	test('are looked for in calls, branches and around what is filled in', () => {
		const source = [
			`import { count } from './plural.ts';`,
			`/** Whose: "Friday's". */`,
			`export const texts = {`,
			`	a: "I'm", b: (n) => n ? 'ours' : 'say "no"', c: (who) => \`\${who}'s and \${who}\`,`,
			'};'
		].join('\n');
		expect(straight(source)).toEqual([`I'm`, 'say "no"', `'s and `]);
	});
});
