import { describe, expect, it } from 'vitest';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import { PLAIN } from '#lib/own/list/row.ts';
import { logOfEdits as log, slowly } from '#lib/ui/own/fakes.ts';
import type { OwnStore } from '#lib/ui/own/own-store.ts';
import { ListEditor } from './list-editor.svelte.ts';

const DECK = 'own-01234567890123456789';

let ids = 0;
function page({ store }: { store: OwnStore }) {
	const later: (() => void)[] = [];
	const editor = new ListEditor({
		store,
		deck: DECK,
		names: { lang: 'en', dir: 'ltr', maker: 'Whoever made this list', day: '2026-11-27' },
		untitled: 'My list',
		rowName: (row) => `row ${row}`,
		newId: () => `id${String(++ids).padStart(10, '0')}`,
		later: (work) => later.push(work)
	});
	return {
		editor,
		/** Types into a line, as fields do. */
		type(row: number, front: string, back: string) {
			const line = editor.lines[row - 1]!;
			Object.assign(line, { front, back });
			editor.typed();
		},
		idle: () => later.splice(0).forEach((work) => work())
	};
}

const facts = ({ store }: { store: OwnStore }) =>
	ownDeckOf(DECK, store.parts(DECK)).read?.deck.facts.map((fact) =>
		fact.kind === 'card' ? `${fact.front} = ${fact.back}` : fact.kind
	);
const words = (editor: ListEditor) =>
	editor.lines.filter((line) => !line.isEmpty).map(({ front, back }) => `${front} = ${back}`);

describe('a list that is typed', () => {
	it('always has a line for the next word', () => {
		const { editor, type } = page(log());
		for (let row = 1; row < 20; row++) {
			type(row, `word ${row}`, 'meaning');
			expect(editor.lines.at(-1)?.isEmpty).toBe(true);
		}
	});

	it('is nothing while nothing is typed', async () => {
		const here = log();
		const { editor } = page(here);
		await editor.write();
		expect(here.entries).toEqual([]);
		expect(editor.ready).toBe(false);
	});

	it('leaves the blank after which somebody pauses where it is', async () => {
		const here = log();
		const { editor, type } = page(here);
		type(1, 'la ', ' ');
		await editor.write();
		editor.read();
		expect(editor.lines[0]!.front).toBe('la ');
		type(1, 'la maison', 'the ');
		await editor.write();
		expect(editor.lines[0]).toMatchObject({ front: 'la maison', back: 'the ' });
		expect(editor.lines[0]!.isChanged).toBe(false);
	});

	it('is in the log once somebody stops typing, in its order, under a name', async () => {
		const here = log();
		const { editor, type, idle } = page(here);
		type(1, 'un', 'one');
		type(2, 'deux', 'two');
		expect(editor.saving).toBe('saving');
		idle();
		await editor.write();
		expect(editor.saving).toBe('saved');
		expect(facts(here)).toEqual(['un = one', 'deux = two']);
		expect(ownDeckOf(DECK, here.store.parts(DECK)).title).toBe('My list');
		expect(words(page(here).editor)).toEqual(['un = one', 'deux = two']);
	});

	it('keeps its name, however slow the disk is with it while words are typed', async () => {
		const here = log(slowly);
		const { editor, type, idle } = page(here);
		editor.title = 'Unit 3';
		void editor.write();
		for (const row of [1, 2, 3]) {
			type(row, `word ${row}`, 'meaning');
			void editor.write();
		}
		idle();
		await editor.write();
		expect(editor.title).toBe('Unit 3');
		expect(ownDeckOf(DECK, here.store.parts(DECK)).read?.deck.title).toBe('Unit 3');
		expect(facts(here)).toHaveLength(3);
	});

	it('brings along what its lines rest on into a deck that came from elsewhere, once', async () => {
		const here = log();
		const head = { title: 'My copy', lang: 'en' };
		await here.store.write([{ kind: 'edit', deck: DECK, part: { of: 'head' }, value: head }]);
		const { editor, type } = page(here);
		type(1, 'un', 'one');
		await editor.write();
		type(2, 'deux', 'two');
		await editor.write();
		const { deck } = ownDeckOf(DECK, here.store.parts(DECK)).read!;
		expect(deck.title).toBe('My copy');
		expect(Object.keys(deck.sources)).toEqual(['list']);
		expect(Object.keys(deck.entities)).toEqual(['maker']);
		const parts = here.entries.map((one) => 'part' in one && one.part.of);
		expect(parts.filter((of) => of === 'source')).toHaveLength(1);
	});

	it('keeps half a line, which is not asked', async () => {
		const here = log();
		const { editor, type } = page(here);
		type(1, 'un', 'one');
		type(2, 'deux', '');
		await editor.write();
		expect(facts(here)).toEqual(['un = one']);
		expect(words(page(here).editor)).toEqual(['un = one', 'deux = ']);
	});

	it('keeps a fact’s id through every rewording', async () => {
		const here = log();
		const { editor, type } = page(here);
		type(1, 'un', 'one');
		await editor.write();
		const { id } = editor.lines[0]!;
		type(1, 'un', 'a, one');
		await editor.write();
		expect(page(here).editor.lines[0]).toMatchObject({ id, back: 'a, one' });
	});

	it('takes a line out that is emptied, and one that is deleted, until that is taken back', async () => {
		const here = log();
		const { editor, type } = page(here);
		type(1, 'un', 'one');
		type(2, 'deux', 'two');
		type(3, 'trois', 'three');
		await editor.write();
		type(1, '', ' ');
		await editor.write();
		const undo = await editor.remove(editor.lines.filter(({ front }) => front === 'deux'));
		expect(facts(here)).toEqual(['trois = three']);
		await undo();
		expect(facts(here)).toEqual(['deux = two', 'trois = three']);
		expect(words(editor)).toEqual(['deux = two', 'trois = three']);
	});
});

describe('a list that is pasted', () => {
	const rows = [
		{ front: 'un', back: 'one' },
		{ front: 'deux', back: '' },
		{ front: 'trois', back: 'three', note: 'a number' }
	];

	it('stands where it was pasted, and goes as a whole', async () => {
		const here = log();
		const { editor, type } = page(here);
		type(1, 'zéro', 'zero');
		type(2, 'quatre', 'four');
		await editor.write();
		const undo = await editor.paste(editor.lines[0]!, rows);
		expect(words(editor)).toEqual([
			'zéro = zero',
			'un = one',
			'deux = ',
			'trois = three',
			'quatre = four'
		]);
		expect(words(page(here).editor)).toEqual(words(editor));
		await undo();
		expect(words(editor)).toEqual(['zéro = zero', 'quatre = four']);
		expect(facts(here)).toEqual(['zéro = zero', 'quatre = four']);
	});

	it('into nothing is a deck with a name, which stays when it is taken back', async () => {
		const here = log();
		const { editor } = page(here);
		const undo = await editor.paste(editor.lines[0]!, rows);
		expect(facts(here)).toEqual(['un = one', 'trois = three']);
		await undo();
		expect(words(editor)).toEqual([]);
		expect(ownDeckOf(DECK, here.store.parts(DECK))).toMatchObject({
			title: 'My list',
			gone: false
		});
	});
});

it('takes nothing from the log while something is on its way there', async () => {
	const here = log();
	const { editor, type } = page(here);
	type(1, 'un', 'one');
	const written = editor.write();
	editor.read();
	type(2, 'deux', 'two');
	expect(words(editor)).toEqual(['un = one', 'deux = two']);
	await written;
	await editor.write();
	type(1, 'un', 'a, one');
	const changed = editor.write();
	editor.read();
	expect(words(editor)).toEqual(['un = a, one', 'deux = two']);
	await changed;
	expect(words(page(here).editor)).toEqual(['un = a, one', 'deux = two']);
});

describe('two pages that write one list', () => {
	it('each see the other’s lines, and lose nothing of what is being typed', async () => {
		const here = log();
		const [one, two] = [page(here), page(here)];
		one.type(1, 'un', 'one');
		await one.editor.write();
		two.editor.read();
		two.type(2, 'deux', 'tw');
		one.type(2, 'trois', 'three');
		await one.editor.write();
		two.editor.read();
		expect(words(two.editor)).toEqual(['un = one', 'trois = three', 'deux = tw']);
		await two.editor.write();
		one.editor.read();
		expect(words(one.editor)).toEqual(['un = one', 'trois = three', 'deux = tw']);
	});

	it('of a line that both have open keeps what is being typed', async () => {
		const here = log();
		const one = page(here);
		one.type(1, 'un', 'one');
		await one.editor.write();
		const two = page(here);
		one.type(1, 'un', 'a');
		two.type(1, 'une', 'one');
		await one.editor.write();
		two.editor.read();
		expect(words(two.editor)).toEqual(['une = a']);
		two.type(1, 'une', 'an');
		one.type(1, 'un', 'one');
		await one.editor.write();
		two.editor.read();
		expect(words(two.editor)).toEqual(['une = an']);
		await two.editor.write();
		one.editor.read();
		expect(words(one.editor)).toEqual(['une = an']);
	});

	it('keep what is typed into a line that the other takes out', async () => {
		const here = log();
		const one = page(here);
		one.type(1, 'un', 'one');
		await one.editor.write();
		const two = page(here);
		two.type(1, 'une', 'one');
		await one.editor.remove([one.editor.lines[0]!]);
		two.editor.read();
		await two.editor.write();
		one.editor.read();
		expect(words(one.editor)).toEqual(['une = one']);
	});
});

it('sets all of its cards at once, also those that are still to come', async () => {
	const here = log();
	const { editor, type } = page(here);
	type(1, 'un', 'one');
	await editor.write();
	editor.set({ ...PLAIN, both: true, partners: true, frontLang: 'fr' });
	type(2, 'deux', 'two');
	await editor.write();
	const { deck } = ownDeckOf(DECK, here.store.parts(DECK)).read!;
	expect(deck.facts).toMatchObject([
		{ both: true, frontLang: 'fr' },
		{ both: true, frontLang: 'fr' }
	]);
	expect(page(here).editor.setting).toEqual({
		both: true,
		partners: true,
		frontLang: 'fr',
		backLang: ''
	});
});

it('says where the disk does not take it', async () => {
	const here = log();
	const store = { ...here.store, health: { kind: 'full' } };
	const { editor, type } = page({ store });
	type(1, 'un', 'one');
	await editor.write();
	expect(editor.saving).toBe('failed');
});

describe('an answer that becomes another', () => {
	it('is asked about only where somebody has learnt it, until it is said to be right', async () => {
		const here = log();
		const { editor, type } = page(here);
		editor.options.learnt = (fact) => Promise.resolve(fact === editor.lines[0]!.id);
		for (const row of [1, 2]) type(row, `word ${row}`, 'meaning');
		await editor.write();
		const [first, second] = editor.lines;
		for (const row of [1, 2]) type(row, `word ${row}`, 'another');
		await editor.write();
		await Promise.all([editor.look(first!), editor.look(second!)]);
		expect([first!.was, second!.was]).toEqual(['meaning', undefined]);
		editor.corrected(first!);
		await editor.look(first!);
		expect(first!.was).toBeUndefined();
		type(1, 'word 1', 'Another ');
		await editor.write();
		await editor.look(first!);
		expect(first!.was).toBeUndefined();
	});
});
