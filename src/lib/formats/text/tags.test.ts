/** Tags as other programs write them: none is lost, cut or read otherwise without a word. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn, readAs, readBytes } from '#lib/formats/known/reading-fixtures.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { Deck } from '#lib/deck/schema.ts';
import { TARGETS, WRITERS } from '#lib/formats/known/writers.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import {
	ankiTags,
	cellTags,
	hashedTags,
	keptTags,
	partedTags,
	tagsAtEnd,
	tagsCell
} from './tags.ts';

const tagsOf = (text: string) => factsIn(readAs(text)).map(({ tags }) => tags);

const ids = (text: string) => (readAs(text).deck!['facts'] as { id: string }[]).map(({ id }) => id);

describe('tags come in', () => {
	test.each([
		[
			'a heading',
			'Front,Back,Tags\nun,one,"verbs, Unit 3"\ndeux,two,',
			[['verbs', 'Unit 3'], undefined]
		],
		[
			'a heading in German',
			'Begriff;Bedeutung;Schlagwörter\nun;one;a::b c::d\nx;y;Lektion 3',
			[['a::b', 'c::d'], ['Lektion 3']]
		],
		['a heading in Arabic', 'الكلمة,المعنى,الوسوم\nun,one,أفعال', [['أفعال']]],
		[
			'a heading in French',
			'Terme;Définition;Mots-clés\nun;one;#verbes #facile',
			[['verbes', 'facile']]
		],
		['headers of Anki', '#separator:tab\n#tags column:3\nun\tone\tverbs a::b', [['verbs', 'a::b']]],
		['tags of all notes', '#separator:tab\n#tags:all of\nun\tone', [['all', 'of']]],
		[
			'comments of GIFT',
			'// [id:1] [tag:verbs] [tag:a \\] b]\n::N::Who?{=A ~B}\n\nHow many?{#3}',
			[['verbs', 'a ] b'], undefined]
		],
		[
			'a line of their own',
			'#flashcards/x\n\n#verbs #a/b\n\nun::one\n\n#late\ndeux::two',
			[
				['verbs', 'a/b'],
				['verbs', 'a/b', 'late']
			]
		],
		[
			'the end of a card',
			'un::one #verbs\n\nIn ==France== #geo\n\nC #4::C sharp #1',
			[['verbs'], ['geo'], undefined]
		],
		['the head of a file', '---\ntags: [verbs, flashcards/x]\n---\nun::one', [['verbs']]],
		[
			'a list at its head',
			'---\ntags:\n  - verbs\n  - "a/b"\n---\nQ: un\nA: one',
			[['verbs', 'a/b']]
		],
		[
			'the last line of an answer',
			'Q: un\nA: one\n\n#verbs #a/b\n---\nQ: deux\nA: #two',
			[['verbs', 'a/b'], undefined]
		],
		[
			'categories of Mnemosyne',
			'<mnemosyne core_version="1"><item id="a"><cat>verbs</cat><Q>a</Q><A>b</A></item><item id="b"><cat><default></cat><Q>c</Q><A>d</A></item></mnemosyne>'.replace(
				'<default>',
				'&lt;default&gt;'
			),
			[['verbs'], undefined]
		]
	] as const)('from %s', (_, text, tags) => expect(tagsOf(text)).toEqual(tags));

	test('each once, and what is cut is counted', () => {
		expect(keptTags(['a', ' a ', 'b\nc', ''])).toEqual({ tags: ['a', 'b c'], cut: false });
		expect(keptTags(['x'.repeat(61)])).toEqual({ tags: ['x'.repeat(60)], cut: true });
		const read = readAs(
			`Front;Back;Tags\nun;one;${Array.from({ length: 61 }, (_, i) => `t${i}`).join(',')}\ndeux;two;${'x'.repeat(70)}`
		);
		expect(read.changes).toEqual([{ why: REASONS.tagsCut, count: 2 }]);
		expect(read.deck && Deck.safeParse(read.deck).success).toBe(true);
	});

	test('and do not make a card another one', () => {
		expect(ids('Front,Back,Tags\nun,one,verbs')).toEqual(ids('Front,Back\nun,one'));
	});
});

const tag = fc
	.stringMatching(/^[a-zé ,;:|#"_-]{1,20}$/)
	.map((one) => one.trim())
	.filter((one) => one !== '');
const tagList = fc.uniqueArray(tag, { maxLength: 5 });

describe('tags go out', () => {
	test('into a cell, and out of it again as they were, or that is said', () => {
		fc.assert(
			fc.property(tagList, (tags) => {
				const { cell, changed } = tagsCell(tags);
				const back = cellTags(cell);
				if (!changed) expect(back).toEqual(tags);
			})
		);
	});

	test('to Anki, parted by blanks', () => {
		fc.assert(
			fc.property(tagList, (tags) => {
				const { text, changed } = ankiTags(tags);
				if (!changed) expect(partedTags(text)).toEqual(tags);
				expect(partedTags(text)).toHaveLength(tags.length);
			})
		);
		expect(ankiTags(['Unit 3', 'a::b'])).toEqual({ text: ' Unit_3 a::b ', changed: true });
	});

	test('to Obsidian, as words with a hash', () => {
		expect(hashedTags(['verbs', 'a::b', '2024'])).toEqual({
			text: '#verbs #a/b',
			changed: true,
			lost: true
		});
		fc.assert(
			fc.property(tagList, (tags) => {
				const { text, changed, lost } = hashedTags(tags);
				if (!changed && !lost) expect(tagsAtEnd(`x ${text}`)).toEqual({ text: 'x', tags });
			})
		);
	});

	test.each(TARGETS)('by %s, and in again, or it is said that they do not', (target) => {
		const { deck } = readAs('// [tag:verbs] [tag:nouns]\nun?{=one ~two}\n\ndeux?{=two ~one}');
		const written = WRITERS[target].write(Deck.parse(deck), { now: 0, past: [], say: inEnglish });
		const back = factsIn(readBytes(written.bytes))
			.map(({ tags }) => tags)
			.sort();
		const isLost = written.changes.some(({ why }) => why === REASONS.tags);
		expect(back).toEqual([isLost ? undefined : ['verbs', 'nouns'], undefined]);
	});
});

test('a line of a hundred thousand tags is read in one go', () => {
	expect(tagsAtEnd(`x ${'#a '.repeat(100_000)}`).tags).toHaveLength(100_000);
	expect(tagsAtEnd(`${'#a '.repeat(100_000)}.`).tags).toEqual([]);
});
