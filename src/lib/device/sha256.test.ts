import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('is what everybody else’s is, of texts of every length', () => {
	for (let length = 0; length < 200; length++) {
		const text = 'äβ語x'.repeat(50).slice(0, length);
		expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
	}
});
