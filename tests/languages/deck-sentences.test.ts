/** What is said of a deck is said in every language: the sentences are English where they are found, and the key to all others. */
import { describe, expect, test } from 'vitest';
import { allSentences, sentencesIn } from '../../src/cli/languages/sentences.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { say } from '#lib/deck/saying.ts';
import { SENTENCES as arabic } from '#lib/ui/messages/ar/deck-sentences.ts';
import { problems as inArabic } from '#lib/ui/messages/ar/problems.ts';
import { SENTENCES as german } from '#lib/ui/messages/de/deck-sentences.ts';
import { problems as inGerman } from '#lib/ui/messages/de/problems.ts';
import { problems as inEnglish } from '#lib/ui/messages/en/problems.ts';

const sentences = allSentences(process.cwd());

/** What is filled in, and what stands between backticks: a deck file's own words. */
const kept = (text: string) => [...new Set(text.match(/\{\d\}|`[^`]*`/g))].sort();

test('a sentence is found wherever it stands', () => {
	const source =
		'const a = ok ? say`is ${b}; ${say`one of ${c}`}` : say`fine`; report(say`no`); other`x`;';
	expect(sentencesIn(source).sort()).toEqual(['fine', 'is {0}; {1}', 'no', 'one of {0}']);
	expect(sentences.length).toBeGreaterThan(300);
});

describe.each([
	['German', german],
	['Arabic', arabic]
])('%s', (_, own) => {
	test('has every sentence', () =>
		expect(sentences.filter((text) => !Object.hasOwn(own, text))).toEqual([]));

	test('has none that nobody says any more', () =>
		expect(Object.keys(own).filter((text) => !sentences.includes(text))).toEqual([]));

	test('says all that is filled in, and leaves a deck file’s own words as they are', () =>
		expect(
			Object.entries(own).filter(
				([text, said]) => JSON.stringify(kept(text)) !== JSON.stringify(kept(said))
			)
		).toEqual([]));
});

/** Decks with something wrong: as it is read, as it is shaped, as it is proved. */
const BROKEN = {
	yaml: 'format: 1\nid: "x\n',
	shape: 'format: 1\nid: X\ntitle: 5\nfacts: []\nfact: x\n',
	proof:
		'format: 1\nid: a\ntitle: A\nsummary: s\nlicense: CC0-1.0\nauthors: [A]\nsources: { r: { kind: record, title: R } }\nfacts:\n  - { id: f, kind: date, asOf: 2022, saidBy: [nobody], anchors: [{ source: r, at: page 1 }], event: E, question: When?, date: 2022-02-30 }\n'
};

test.each(Object.entries(BROKEN))(
	'what is wrong with a deck (%s) is said in each language',
	(_, text) => {
		const parsed = parseDeck(text, 'deck.yaml');
		if (parsed.ok) throw new Error('Nothing is wrong with it.');
		expect(parsed.problems.length).toBeGreaterThan(0);
		for (const { message, says } of parsed.problems) {
			expect(inEnglish.say(says)).toBe(message);
			// Said across threads, as the check of an upload says it.
			const sent = structuredClone(says);
			for (const own of [inGerman.say!(sent), inArabic.say!(sent)]) {
				expect(own).not.toBe(message);
				expect(own).not.toMatch(/\{\d\}/);
			}
			expect(inArabic.say!(sent)).toMatch(/\p{Script=Arabic}/u);
		}
	}
);

test('a number is written as the reader writes it', () => {
	const many = say`make ${{ count: 41_000 }} cards; a deck may have ${{ count: 40_000 }} at most. Split it into several decks.`;
	expect(inEnglish.say(many)).toContain('41,000');
	expect(inGerman.say!(many)).toContain('41.000');
});
