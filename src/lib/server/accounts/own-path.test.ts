import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { ownPath } from './own-path.ts';

describe('where to go after signing in', () => {
	test.each(['/', '/teach', '/teach/abc?x=1#members'])('may be %s', (path) =>
		expect(ownPath(path, '/teach')).toBe(path)
	);

	test('is a page of this site, whatever was asked for', () => {
		const odd = fc.array(fc.constantFrom('/', '\\', '\t', '\n', ' ', ':', '@', '.', 'a', 'http'));
		fc.assert(
			fc.property(
				fc.oneof(
					odd.map((parts) => parts.join('')),
					fc.string()
				),
				(wanted) => {
					const site = 'https://footnote.example';
					expect(new URL(ownPath(wanted, '/teach'), site).origin).toBe(site);
				}
			)
		);
	});
});
