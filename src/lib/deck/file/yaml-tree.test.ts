import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_KIND, readFixture } from './parse-fixtures.ts';
import type { Path } from '#lib/deck/problem.ts';
import { readYaml } from './yaml-tree.ts';

const NEVER = Number.POSITIVE_INFINITY;
const DECKS = [
	EVERY_KIND,
	readFixture('arabic'),
	readFixture('broken'),
	readFileSync('decks/world-votes-es-11-1.yaml', 'utf8')
];
/** Lists that begin at the margin, and one deck in one line. */
const MARGIN =
	'facts:\n- id: a\n  text: |\n    - id: no item\n\n- id: b\n# a comment\nentities:\n  x: { a: 1 }\n';

/** All paths of plain data. */
function pathsOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [path, ...below.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

describe('a file that is read in pieces', () => {
	it.each([...DECKS, MARGIN])(
		'says the same, in the same places, as one that is read whole',
		(text) => {
			const [pieces, whole] = [readYaml(text, 0), readYaml(text, NEVER)];
			expect(pieces.value).toEqual(whole.value);
			expect(pieces.findings).toEqual(whole.findings);
			for (const path of pathsOf(whole.value).filter(({ length }) => length > 1))
				expect(pieces.placeOf(path), String(path)).toEqual(whole.placeOf(path));
		}
	);

	it('is refused for the same things, whatever is done to its lines', () => {
		const lines = EVERY_KIND.split('\n');
		const change = fc.record({
			line: fc.nat(lines.length - 1),
			by: fc.constantFrom(
				'',
				'"',
				'  - x: [',
				'facts:',
				'entities:',
				'{',
				"it's: 'so",
				'   odd: 1',
				'  launch: 2'
			)
		});
		fc.assert(
			fc.property(change, ({ line, by }) => {
				const text = lines.with(line, by).join('\n');
				const [pieces, whole] = [readYaml(text, 0), readYaml(text, NEVER)];
				expect(pieces.syntax.length > 0, text).toBe(whole.syntax.length > 0);
				if (whole.syntax.length > 0) return;
				expect(pieces.value).toEqual(whole.value);
				expect(pieces.findings).toEqual(whole.findings);
			}),
			{ numRuns: 200 }
		);
	});
});
