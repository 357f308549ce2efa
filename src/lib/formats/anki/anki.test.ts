/** Against packages that Anki itself has made (tests/fixtures/anki), and what Anki says is in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { inEnglish, say } from '#lib/deck/saying.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { newEntries } from '#lib/formats/entries.ts';
import { factsIn, NAMING, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import type { Past, Reading } from '#lib/formats/reading.ts';
import { Taken } from '#lib/formats/taken.ts';
import { contained } from './container.ts';
import { readAnki } from './read.ts';
import { writeAnki } from './write.ts';

const FOLDER = join(process.cwd(), 'tests/fixtures/anki');
const file = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
interface Expected {
	cards: { note: string; ord: number; stability: number | null; difficulty: number | null }[];
	revlog: { id: number; ease: number }[];
}
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'made.expected.json'), 'utf8')) as Expected;

const PACKAGES = ['made-legacy.apkg', 'made-latest.apkg', 'made.colpkg'] as const;
const NOW = Date.UTC(2026, 10, 28);

const again = (deck: Deck, past: readonly Past[]) =>
	writeAnki(deck, { now: NOW, past, say: inEnglish }).bytes;
const answers = ({ past }: Reading) =>
	past.flatMap(({ at, draft }) => (draft.kind === 'review' ? [`${at} ${draft.grade}`] : []));
const deckOf = ({ deck }: Reading) => Deck.parse(deck);

describe.each(PACKAGES)('%s', (name) => {
	const read = readBytes(file(name));

	test('has its notes as facts', () => {
		expect(read.format).toBe('anki');
		expect(refusedIn(read)).toEqual([]);
		expect(factsIn(read)).toMatchObject([
			{
				front: 'Which bloc did Estonia join in **2004**?',
				back: 'NATO & the EU\n*both that spring*'
			},
			{ front: 'Which state is this?', back: 'Moldova' },
			{ front: 'Chișinău', back: 'capital of Moldova', both: true },
			{ front: 'The CIS was founded in […] in Belovezh, by […] states.' },
			{ front: 'The CIS was founded in 1991 in [a forest], by three states.' },
			{ front: '[…] is now Almaty $x^2$' },
			{ front: '[…] is now […] $x^2$' }
		]);
		expect(read.deck).toMatchObject({ title: 'History – Blocs' });
	});

	test('has its answers, and the memories that Anki has of them', () => {
		const reviews = read.past.filter(({ draft }) => draft.kind === 'review');
		expect(reviews.map(({ at, draft }) => [at, draft.kind === 'review' && draft.grade])).toEqual(
			EXPECTED.revlog.map(({ id, ease }) => [id, ease])
		);
		const memories = new Memories();
		memories.add(newEntries(read.past, 'd', []));
		const ours = [...new Set(reviews.map(({ draft }) => ('card' in draft ? draft.card : '')))].map(
			(card) => {
				const { stability, difficulty } = memories.get(`d/${card}`)!;
				return [stability.toFixed(3), difficulty.toFixed(2)].join(' ');
			}
		);
		const theirs = EXPECTED.cards.flatMap(({ stability, difficulty }) =>
			stability === null || difficulty === null
				? []
				: [[stability.toFixed(3), difficulty.toFixed(2)].join(' ')]
		);
		expect(ours.sort()).toEqual(theirs.sort());
	});

	test('goes out and comes back with the same facts and answers', () => {
		const deck = deckOf(read);
		const back = readBytes(again(deck, read.past));
		expect(factsIn(back).map(({ front, both }) => [front, both])).toEqual(
			expect.arrayContaining(factsIn(read).map(({ front, both }) => [front, both]))
		);
		expect(back.kept).toBe(deck.facts.length);
		expect(answers(back)).toEqual(answers(read));
		expect(back.past.filter(({ draft }) => draft.kind === 'suspend').length).toBe(1);
	});

	test('brought again adds no answer', () => {
		const first = newEntries(read.past, 'd', []);
		expect(first.length).toBe(read.past.length);
		expect(newEntries(read.past, 'd', first)).toEqual([]);
		expect(first.map(({ seq }) => seq)).toEqual(first.map((_, i) => i + 1));
	});
});

test('a sentence with gaps and hints goes out as one, and comes back', () => {
	const taken = new Taken(NAMING);
	const blanks = { a: { hint: 'hint' } };
	taken.fact(say`here`, { kind: 'cloze', text: 'A {{a:x::y}} & {{b:z}} <b>', blanks });
	const cloze = deckOf(taken.reading());
	const [fact] = factsIn(readBytes(again(cloze, [])));
	expect(fact).toMatchObject({
		kind: 'cloze',
		text: 'A {{c1:x::y}} & {{c2:z}} <b>',
		blanks: { c1: { hint: 'hint' } }
	});
});

describe('a package that is none', () => {
	test.each([
		[
			'a file of nothing but its name',
			zipSync({ 'collection.anki2': new Uint8Array(100) }),
			'damaged'
		],
		['one that is cut', file('made-legacy.apkg').slice(0, 40_000), 'damaged'],
		[
			'one of a newer Anki',
			zipSync({ meta: Uint8Array.of(8, 9), 'collection.anki21b': new Uint8Array(9) }),
			'newer'
		],
		['nothing', new Uint8Array(), 'damaged']
	])('%s is named', (_, bytes, why) => {
		const read = readAnki(bytes, NAMING);
		expect(read.deck).toBeUndefined();
		expect(refusedIn(read)[0]).toContain(why);
	});

	test('is not unpacked to more than it may be', () => {
		const bomb = zipSync(
			{ meta: new Uint8Array(50_000_000), 'collection.anki2': new Uint8Array(10) },
			{ level: 9 }
		);
		expect(refusedIn(readAnki(bomb, NAMING))[0]).toContain('damaged');
	});

	test('the newest collection in it counts, and no decoy', () => {
		// Anki puts a note "Please update" into `collection.anki2` beside the collection.
		expect(factsIn(readBytes(file('made-latest.apkg'))).length).toBe(7);
	});
});

test('a collection that is damaged is read as far as it goes, and makes no deck that is none', () => {
	const found = contained(file('made-legacy.apkg'));
	if ('broken' in found) throw new Error('It is whole.');
	const { database } = found;
	const place = fc.tuple(fc.nat(database.length - 1), fc.nat(255));
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 400 }), (places) => {
			const bytes = database.slice();
			for (const [at, byte] of places) bytes[at] = byte;
			const { deck, past } = readAnki(bytes, NAMING);
			if (deck) expect(Deck.safeParse(deck).error?.issues).toBeUndefined();
			for (const entry of newEntries(past, 'd', []))
				expect(checkEntry(entry).as).toBe('understood');
		}),
		{ numRuns: 150 }
	);
});
