/** Modules to bundle a language's texts from: its own, with English where it has none. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const DRESSED_UP = join(import.meta.dirname, 'dressed-up.ts');

/** A module that has a language's texts, and of English's only those it lacks. */
export function ownEntry(
	english: string,
	own: string,
	name: string,
	lacks: readonly string[]
): string {
	const [ours, theirs] = [JSON.stringify(own), JSON.stringify(english)];
	if (lacks.length === 0) return `export { ${name} } from ${existsSync(own) ? ours : theirs};`;
	if (!existsSync(own) || lacks.includes('')) return `export { ${name} } from ${theirs};`;
	return [
		`import { ${name} as own } from ${ours};`,
		`import { ${name} as english } from ${theirs};`,
		`export const ${name} = ${patched('own', 'english', treeOf(lacks))};`
	].join('\n');
}

/** English's, and grammar as it is: sentences are dressed up as a whole. */
export const dressedEntry = (english: string, name: string, language: string) =>
	basename(english) === 'plural.ts'
		? `export { ${name} } from ${JSON.stringify(english)};`
		: [
				`import { ${name} as english } from ${JSON.stringify(english)};`,
				`import { dressUp } from ${JSON.stringify(DRESSED_UP)};`,
				`export const ${name} = dressUp(english, ${JSON.stringify(language)}, ${JSON.stringify(name)});`
			].join('\n');

type Tree = Map<string, Tree>;

function treeOf(paths: readonly string[]): Tree {
	const tree: Tree = new Map();
	for (const path of paths) {
		let branch = tree;
		for (const key of path.split('.')) {
			if (!branch.has(key)) branch.set(key, new Map());
			branch = branch.get(key)!;
		}
	}
	return tree;
}

/** `own` with the leaves of the tree out of `english`. */
function patched(own: string, english: string, tree: Tree): string {
	const parts = [...tree].map(([key, branch]) => {
		const at = `[${JSON.stringify(key)}]`;
		const text = branch.size === 0 ? english + at : patched(`${own}${at}`, english + at, branch);
		return `${JSON.stringify(key)}: ${text}`;
	});
	return `{ ...${own}, ${parts.join(', ')} }`;
}
