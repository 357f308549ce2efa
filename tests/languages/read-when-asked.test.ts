/**
 * A server answers in several languages: a text that a module reads while it is loaded would be the same for everybody. So
 * texts are read in functions, which run when somebody asks; this looks for any that are not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));
const TEXTS = /^#lib\/ui\/messages\/[\w-]+\.ts$/;
/** Not texts, or not of one language. */
const OTHERS = /\/(?:languages|choose-language|script-paths|fallback|spoken|translated)\.ts$/;

/** What of a component runs once for all who ask, and what of a module: all of it. */
function moduleCode(file: string, source: string): string {
	if (!file.endsWith('.svelte')) return source;
	return /<script[^>]*\bmodule\b[^>]*>([^]*?)<\/script>/.exec(source)?.[1] ?? '';
}

/** The texts that a module reads as soon as it is loaded. */
function readAtOnce(code: string): string[] {
	const program = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
	const texts = new Set<string>();
	const found: string[] = [];
	const look = (node: ts.Node) => {
		if (ts.isImportDeclaration(node)) {
			const from = (node.moduleSpecifier as ts.StringLiteral).text;
			const names = node.importClause?.namedBindings;
			if (!TEXTS.test(from) || OTHERS.test(from) || !names || !ts.isNamedImports(names)) return;
			for (const { name, isTypeOnly } of names.elements) if (!isTypeOnly) texts.add(name.text);
			return;
		}
		if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isExportSpecifier(node)) return;
		if (ts.isIdentifier(node) && texts.has(node.text)) found.push(node.parent.getText());
		ts.forEachChild(node, look);
	};
	look(program);
	return found;
}

describe('texts', () => {
	const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.(?:ts|svelte)$/.test(file) && !file.endsWith('.test.ts')
	);

	test('are read when somebody asks, everywhere', () => {
		expect(files.length).toBeGreaterThan(500);
		const all = files.flatMap((file) =>
			readAtOnce(moduleCode(file, readFileSync(join(SOURCES, file), 'utf8'))).map(
				(what) => `${file}: ${what}`
			)
		);
		expect(all).toEqual([]);
	});

	test('that are read at once are found', () => {
		const code = [
			`import { study as words, locale } from '#lib/ui/messages/current.ts';`,
			`import type { test } from '#lib/ui/messages/test.ts';`,
			'const titles = [words.title];',
			'const format = new Intl.NumberFormat(locale());',
			'export const later = () => words.title;',
			'type Words = typeof words;'
		].join('\n');
		expect(readAtOnce(code)).toEqual(['words.title', 'locale()']);
	});
});
