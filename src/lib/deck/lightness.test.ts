import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** All that a module needs at run time, by following its imports. */
function needs(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	const text = readFileSync(file, 'utf8');
	for (const [, clause = '', target = ''] of text.matchAll(
		/^import (?!type )([^;]*?) ?(?:from )?'([^']+)';/gms
	)) {
		if (/^\{\s*(?:type \w+,?\s*)+\}$/.test(clause)) continue;
		if (target.startsWith('./')) needs(join(dirname(file), target), found);
		else if (target.startsWith('#lib/')) needs(target.replace('#lib', 'src/lib'), found);
		else found.add(target);
	}
	return found;
}

describe('what a phone loads of the deck room', () => {
	it.each(['cards', 'kinds', 'evidence/footnotes', 'words/confusable', 'dates', 'words/normalise'])(
		'%s brings neither YAML nor the schema',
		(name) => {
			const all = [...needs(`src/lib/deck/${name}.ts`)];
			expect(all.filter((file) => !file.startsWith('src/lib/deck/'))).toEqual([]);
			expect(all).not.toContain('src/lib/deck/schema.ts');
			expect(all.filter((file) => /(?:\/schema|checks)\.ts$/.test(file))).toEqual([]);
		}
	);

	it('would be seen if it did', () => {
		const all = [...needs('src/lib/deck/file/parse.ts')];
		expect(all).toEqual(expect.arrayContaining(['yaml', 'zod/mini', 'src/lib/deck/schema.ts']));
	});
});
