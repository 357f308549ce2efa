import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsWords, makeAnchor, verifyAnchor } from './anchors.ts';
import { indexText } from './source-text.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const SOURCE = `Politics Opinion

AN UNEXPECTED consequence of Putin’s abortive war may be that the Kremlin takes its "eyes off the ball" in relation to its power base – the self-conscious, well-armed and easily interested heart of Central Asia.

Meanwhile, Turkey is promoting itself as a fraternal alternative to Russia. Turkey is promoting itself as a fraternal alternative to China.
`;

const anchorOf = (words: string) => {
	const made = makeAnchor(SOURCE, words, sha256);
	if (!made.ok) throw new Error(made.message);
	return made;
};
const found = (copy: string, words: string) =>
	verifyAnchor(indexText(copy), anchorOf(words).anchor, sha256).found;

describe('makeAnchor', () => {
	it('hashes the words asked for and says where they stand', () => {
		const { anchor, occurrences } = anchorOf('consequence of Putin’s abortive war may');
		expect(anchor).toEqual({
			hash: sha256('consequence of putins abortive war may').slice(0, 32),
			words: 6,
			paragraph: 1,
			position: 4
		});
		expect(occurrences).toBe(1);
	});

	it('widens fewer than six words', () => {
		const { anchor, quoted } = anchorOf('abortive WAR');
		expect(anchor.words).toBe(6);
		expect(quoted).toBe('abortive war');
	});

	it('quotes the words asked for and no others, though the source breaks one of them', () => {
		const made = makeAnchor(
			'He walked on the lunar sur-\nface at 02:56, and rested.',
			'lunar sur- face at 02:56',
			sha256
		);
		expect(made).toMatchObject({ ok: true, quoted: 'lunar surface at 02:56' });
	});

	it('widens words at the very beginning and the very end', () => {
		expect(anchorOf('Politics').anchor.words).toBe(6);
		expect(anchorOf('to China').anchor.words).toBe(6);
		expect(found(SOURCE, 'to China')).toBe(true);
	});

	it('widens until the window stands only once', () => {
		const { occurrences, anchor } = anchorOf('Turkey is promoting itself as a fraternal');
		expect(occurrences).toBe(1);
		expect(anchor.words).toBeGreaterThan(7);
	});

	it('says where words that are not in the source go astray', () => {
		expect(makeAnchor(SOURCE, 'the Kremlin takes its time', sha256)).toEqual({
			ok: false,
			message: 'The source has “the kremlin takes its”, but not followed by “time”.'
		});
		expect(makeAnchor(SOURCE, 'elephants', sha256)).toMatchObject({ ok: false });
		expect(makeAnchor(SOURCE, '… —', sha256)).toMatchObject({ ok: false });
		expect(makeAnchor('only three words', 'three words', sha256)).toMatchObject({ ok: false });
		expect(makeAnchor(SOURCE, 'word '.repeat(61), sha256)).toMatchObject({ ok: false });
	});
});

describe('verifyAnchor', () => {
	const words = 'its power base – the self-conscious, well-armed and easily interested heart';

	it.each([
		['straight quotes', SOURCE.replaceAll('’', "'").replaceAll('–', '-')],
		['curly quotes', SOURCE.replaceAll('"', '“')],
		['hard wraps', SOURCE.replaceAll(' ', '\n')],
		['Windows line ends', SOURCE.replaceAll('\n', '\r\n')],
		['doubled blank lines', SOURCE.replaceAll('\n\n', '\n\n \t\n\n')],
		['no-break spaces', SOURCE.replaceAll(' ', '\u00a0')],
		['capitals', SOURCE.toUpperCase()],
		['a word broken at the end of a line', SOURCE.replace('interested', 'inter-\nested')],
		['a compound broken at its hyphen', SOURCE.replace('self-conscious', 'self-\n  conscious')],
		[
			'both in one window',
			SOURCE.replace('interested', 'inter-\nested').replace('self-conscious', 'self-\nconscious')
		],
		['text before it', `An advertisement.\n\n${SOURCE}`]
	])('finds a window in spite of %s', (_, copy) => expect(found(copy, words)).toBe(true));

	it('does not find a window in which a word was changed', () => {
		expect(found(SOURCE.replace('heart', 'hearts'), words)).toBe(false);
		expect(found('', words)).toBe(false);
	});

	it('says that a window moved', () => {
		const { anchor } = anchorOf(words);
		const result = verifyAnchor(indexText(`One more.\n\n${SOURCE}`), anchor, sha256);
		expect(result).toEqual({
			found: true,
			moved: true,
			paragraph: anchor.paragraph + 1,
			position: anchor.position + 2
		});
	});

	it('finds any window of any text, however the copy is wrapped and quoted', () => {
		const word = fc.stringMatching(/^[a-zé]{1,9}(?:[-’][a-z]{1,5})?$/);
		const wrap = fc.constantFrom(' ', '\n', '  ', ' \n\t', '\u00a0', '\r\n');
		fc.assert(
			fc.property(
				fc.array(fc.tuple(word, wrap), { minLength: 12, maxLength: 60 }),
				fc.nat(),
				fc.integer({ min: 6, max: 12 }),
				fc.nat(),
				(tokens, start, length, broken) => {
					const plain = tokens.map(([text]) => text);
					const from = start % (plain.length - 5);
					const made = makeAnchor(
						plain.join(' '),
						plain.slice(from, from + length).join(' '),
						sha256
					);
					if (!made.ok) throw new Error(made.message);
					const hyphenate = from + (broken % 6);
					const copy = tokens
						.map(([text, gap], i) => {
							const half = Math.ceil(text.length / 2);
							const letters = /^\p{L}+$/u.test(text) && text.length > 1;
							const shown =
								i === hyphenate && letters
									? `${text.slice(0, half)}-\n${text.slice(half)}`
									: text.replaceAll('’', "'");
							return shown + gap;
						})
						.join('');
					expect(verifyAnchor(indexText(copy), made.anchor, sha256).found).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('containsWords', () => {
	it('finds words that stand one after the other', () => {
		const text = indexText(SOURCE);
		expect(containsWords(text, "takes its 'eyes off the ball'")).toBe(true);
		expect(containsWords(text, 'takes its eyes')).toBe(true);
		expect(containsWords(text, 'takes the ball')).toBe(false);
	});
});
