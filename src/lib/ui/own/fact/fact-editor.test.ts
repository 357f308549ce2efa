import { describe, expect, it } from 'vitest';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import { formOf } from '#lib/own/forms/forms.ts';
import { logOfEdits, slowly } from '#lib/ui/own/fakes.ts';
import type { OwnStore } from '#lib/ui/own/own-store.ts';
import { FactEditor } from './fact-editor.svelte.ts';
import { deckWith } from './preview.ts';

const DECK = 'own-01234567890123456789';
const names = { lang: 'en', dir: 'ltr' as const, maker: 'Whoever made this', day: '2026-11-27' };

let ids = 0;
const newId = () => `id${String(++ids).padStart(10, '0')}`;

function page(store: OwnStore, fact: string, kind?: Parameters<typeof formOf>[0], was?: string) {
	const later: (() => void)[] = [];
	const claim = { asOf: names.day, saidBy: ['maker'], anchors: [{ source: 'list' }] };
	const value = kind && { kind, ...formOf(kind).blank, ...claim };
	const editor = new FactEditor({
		store,
		deck: DECK,
		fact,
		newId,
		was,
		begin: value && { value, names, untitled: 'My list' },
		later: (work) => later.push(work)
	});
	return { editor, idle: () => later.splice(0).forEach((work) => work()) };
}

const facts = (store: OwnStore) => ownDeckOf(DECK, store.parts(DECK)).read?.deck.facts ?? [];

/** A date that is written down. */
async function written() {
	const { store, entries } = logOfEdits();
	const { editor } = page(store, 'moon', 'date');
	editor.change({ question: 'When?', event: 'They landed', date: '1969-07-20' });
	await editor.write();
	return { store, entries };
}

describe('a fact that is begun', () => {
	it('leaves nothing behind until something is typed, also when it is deleted', async () => {
		const { store, entries } = logOfEdits();
		const { editor } = page(store, 'moon', 'date');
		expect(editor.value?.['kind']).toBe('date');
		await editor.write();
		await editor.remove();
		expect(entries).toEqual([]);
	});

	it('brings along what it rests on, once', async () => {
		const { store, entries } = await written();
		expect(facts(store).map(({ id }) => id)).toEqual(['moon']);
		expect(entries.map((one) => 'part' in one && one.part.of)).toEqual([
			'head',
			'source',
			'entity',
			'fact',
			'place'
		]);
		const { editor } = page(store, 'sun', 'number');
		editor.change({ question: 'How many?', value: 1 });
		await editor.write();
		expect(facts(store).map(({ id }) => id)).toEqual(['moon', 'sun']);
		expect(entries).toHaveLength(7);
	});

	it('is brought along once and moved from where it comes to stand, however slow the disk is', async () => {
		const { store, entries } = logOfEdits(slowly);
		const first = page(store, 'moon', 'date').editor;
		first.change({ question: 'When?', event: 'They landed', date: '1969-07-20' });
		await first.write();
		const { editor } = page(store, 'sputnik', 'date');
		editor.change({ question: 'When?', event: 'Sputnik flew' });
		void editor.write();
		editor.change({ date: '1957-10-04' });
		void editor.write();
		await editor.move(-1);
		expect(facts(store).map(({ id }) => id)).toEqual(['sputnik', 'moon']);
		expect(editor.place).toBe(0);
		const heads = entries.filter((one) => 'part' in one && one.part.of === 'head');
		expect(heads).toHaveLength(1);
	});

	it('is kept as it is typed while it cannot be asked', async () => {
		const { store } = logOfEdits();
		const { editor, idle } = page(store, 'moon', 'date');
		editor.change({ date: 'last year' });
		idle();
		await editor.write();
		expect(facts(store)).toEqual([]);
		expect(page(store, 'moon').editor.value?.['date']).toBe('last year');
	});

	it('is unknown where nobody says what it is to be', () => {
		expect(page(logOfEdits().store, 'moon').editor.value).toBeUndefined();
	});
});

describe('names', () => {
	it('are written with the fact that names them', async () => {
		const { store } = await written();
		const { editor } = page(store, 'crew', 'set');
		const id = editor.call('Neil Armstrong', { origin: undefined, own: 'n1', kind: 'person' });
		editor.change({ question: 'Who?', label: 'crew', members: [id], recall: true });
		const { around, parts, value } = editor;
		const preview = { deck: DECK, fact: 'crew', value: value!, around };
		expect(deckWith(parts, { ...preview, named: editor.names.pending })?.entities).toHaveProperty(
			'n1'
		);
		await editor.write();
		expect(ownDeckOf(DECK, store.parts(DECK)).read?.deck.entities['n1']?.name).toBe(
			'Neil Armstrong'
		);
		expect(editor.names.pending.size).toBe(0);
		editor.call('Neil Alden Armstrong', { origin: id, own: 'n2', kind: 'person' });
		await editor.write();
		expect(editor.names.nameOf(id)).toBe('Neil Alden Armstrong');
	});
});

describe('an answer that becomes another', () => {
	it('is asked about once somebody goes on, and a mistake leaves no trace', async () => {
		const { store } = await written();
		const { editor } = page(store, 'moon');
		editor.change({ date: '1969-07-2' });
		editor.change({ date: '1969-07-21' });
		expect(editor.was).toBeUndefined();
		editor.look();
		expect(editor.was).toBe('1969-07-20');
		editor.explain();
		expect(editor.was).toBeUndefined();
		editor.look();
		expect(editor.was).toBeUndefined();
		expect(editor.value?.['changes']).toBeUndefined();
	});

	it('is written down where the world has changed, so that the card is asked again', async () => {
		const { store } = await written();
		const { editor } = page(store, 'moon');
		editor.change({ date: '1970' });
		editor.look();
		editor.explain({ on: '2026-11-27', was: editor.was!, because: 'They say so now' });
		await editor.write();
		const [fact] = facts(store);
		expect(fact?.changes).toEqual([
			{ on: '2026-11-27', was: '1969-07-20', because: 'They say so now' }
		]);
	});

	it('is not asked about where it is as it was, where it is new, or where another device wrote it', async () => {
		const { store } = await written();
		const { editor } = page(store, 'moon');
		editor.change({ date: '1970' });
		editor.look();
		editor.change({ date: '1969-07-20' });
		editor.look();
		expect(editor.was).toBeUndefined();
		await editor.write();
		const other = page(store, 'moon').editor;
		other.change({ date: '1971' });
		await other.write();
		editor.read();
		editor.look();
		expect(editor.value?.['date']).toBe('1971');
		expect(editor.was).toBeUndefined();
		const fresh = page(store, 'sun', 'date').editor;
		fresh.change({ date: '1970' });
		fresh.look();
		fresh.change({ date: '1971' });
		fresh.look();
		expect(fresh.was).toBeUndefined();
	});

	it('is asked about where the list has found it, once', async () => {
		const { store } = await written();
		const { editor } = page(store, 'moon', undefined, '1968');
		expect(editor.was).toBe('1968');
		editor.explain({ on: '2026-11-27', was: '1968', because: 'They say so now' });
		await editor.write();
		expect(page(store, 'moon', undefined, '1968').editor.was).toBeUndefined();
		expect(page(store, 'moon', undefined, '1969-07-20').editor.was).toBeUndefined();
	});

	it('is the same answer where it is said by another kind of fact', async () => {
		const { store } = await written();
		const { editor } = page(store, 'moon');
		await editor.become({ ...editor.value, kind: 'card', front: 'When?', back: 'In 1969' });
		editor.look();
		expect(editor.was).toBeUndefined();
	});
});

describe('a fact that is open twice', () => {
	it('is seen in one as the other has written it, and keeps what is typed in both', async () => {
		const { store } = await written();
		const [here, there] = [page(store, 'moon'), page(store, 'moon')];
		here.editor.change({ event: 'Two of them landed' });
		await here.editor.write();
		there.editor.read();
		expect(there.editor.value?.['event']).toBe('Two of them landed');

		here.editor.change({ note: 'In July' });
		there.editor.change({ question: 'When was it?' });
		await here.editor.write();
		there.editor.read();
		expect(there.editor.value).toMatchObject({ note: 'In July', question: 'When was it?' });
		await there.editor.write();
		here.editor.read();
		expect(here.editor.value).toMatchObject({ note: 'In July', question: 'When was it?' });
	});

	it('has what lost in its history, where both have typed into one field', async () => {
		const { store } = await written();
		const [here, there] = [page(store, 'moon'), page(store, 'moon')];
		here.editor.change({ event: 'Here' });
		there.editor.change({ event: 'There' });
		await here.editor.write();
		there.editor.read();
		await there.editor.write();
		here.editor.read();
		expect(here.editor.value?.['event']).toBe('There');
		expect(here.editor.history.map(({ value }) => Object(value).event)).toEqual([
			'They landed',
			'Here',
			'There'
		]);
	});
});
