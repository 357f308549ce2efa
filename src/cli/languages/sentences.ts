/** Every sentence in which something is said of a deck, as the sources have it: the keys of what languages say instead (deck/saying.ts). */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { textOf } from '#lib/deck/saying.ts';

/** The keys in a module. */
export function sentencesIn(source: string): string[] {
	const found: string[] = [];
	new Visitor({
		TaggedTemplateExpression({ tag, quasi }) {
			if (tag.type === 'Identifier' && tag.name === 'say')
				found.push(textOf(quasi.quasis.map(({ value }) => value.cooked ?? '')));
		}
	}).visit(parseSync('module.ts', source).program);
	return found;
}

/** A sentence with words of its own, and not only what is filled in. */
const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\d\}/g, ''));

/**
 * All of them, each once.
 *
 * @param root of the project
 */
export const allSentences = (root: string): string[] =>
	[
		...new Set(
			globSync('src/{lib/deck,lib/formats,cli}/**/*.ts', { cwd: root })
				.filter((file) => !file.endsWith('.test.ts'))
				.flatMap((file) => sentencesIn(readFileSync(join(root, file), 'utf8')))
		)
	]
		.filter(hasWords)
		.sort();
