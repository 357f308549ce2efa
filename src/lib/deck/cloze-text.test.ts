import { expect, test } from 'vitest';
import { clozeParts } from './cloze-text.ts';

test.each([
	[
		'pi times {{square:r^{2}}}.',
		[{ text: 'pi times ' }, { text: 'r^{2}', blank: 'square' }, { text: '.' }]
	],
	['it ends in {{brace:x}}}', [{ text: 'it ends in ' }, { text: 'x}', blank: 'brace' }]],
	[
		'{{a:one}} and {{b:{two}}}',
		[{ text: 'one', blank: 'a' }, { text: ' and ' }, { text: '{two}', blank: 'b' }]
	],
	['{{a:one {{b:two}}', [{ text: '{{a:one ' }, { text: 'two', blank: 'b' }]]
])('reads the braces of %s', (text, parts) => {
	expect(clozeParts(text)).toEqual(parts);
});
