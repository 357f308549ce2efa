/** Elements name their attributes: one `{...spread}` anywhere adds 1.4 kB to what every page loads. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** The elements of a component (not the components in it) that take attributes from an object. */
function spreadOn(node: unknown, found: string[] = []): string[] {
	if (Array.isArray(node)) for (const each of node) spreadOn(each, found);
	else if (node && typeof node === 'object') {
		const { type, name, attributes } = node as Record<string, unknown>;
		const spreads = (attributes as { type: string }[] | undefined)?.some?.(
			(each) => each.type === 'SpreadAttribute'
		);
		if (type === 'RegularElement' && spreads) found.push(String(name));
		for (const each of Object.values(node)) spreadOn(each, found);
	}
	return found;
}

const spreadIn = (text: string): string[] => spreadOn(parse(text, { modern: true }).fragment);

it('is seen on an element, and is no matter on a component', () => {
	expect(spreadIn('<p><input {...field} /></p>')).toEqual(['input']);
	expect(spreadIn('{#if a}<Field {...field} />{/if}')).toEqual([]);
});

it('stands on no element', () => {
	const components = globSync('src/{lib,routes}/**/*.svelte');
	expect(components.length).toBeGreaterThan(200);
	const spread = components.flatMap((file) =>
		spreadIn(readFileSync(file, 'utf8')).map((name) => `${file}: <${name}>`)
	);
	expect(spread).toEqual([]);
});
