import { expect, it } from 'vitest';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import { logOfEdits, slowly } from '#lib/ui/own/fakes.ts';
import { PartsEditor, type PartKind } from './parts-editor.svelte.ts';

const DECK = 'own-01234567890123456789';

let ids = 0;

/** A deck with a fact that rests on a list, and belongs to a section. */
function deck(disk?: () => Promise<void>) {
	const { store, entries } = logOfEdits(disk);
	void store.write(
		editsOf(DECK, [
			[{ of: 'head' }, { title: 'Unit 3' }],
			[
				{ of: 'source', id: 'list' },
				{ kind: 'record', title: 'My list' }
			],
			[
				{ of: 'entity', id: 'me' },
				{ kind: 'person', name: 'Me' }
			],
			[{ of: 'section', id: 'one' }, { title: 'One' }],
			[{ of: 'place', id: 'one' }, 'a0'],
			[
				{ of: 'fact', id: 'f1' },
				{ ...pairValue('a', 'b'), section: 'one' }
			]
		])
	);
	const edit = (of: PartKind) =>
		new PartsEditor({
			store,
			deck: DECK,
			of,
			newId: () => `new${++ids}`,
			later: () => undefined
		});
	return { entries, edit, read: () => ownDeckOf(DECK, store.parts(DECK)).read?.deck };
}

it('says how many facts need each', () => {
	const { edit } = deck();
	expect(edit('source').list.map(({ id, uses }) => [id, uses])).toEqual([['list', 1]]);
	expect(edit('entity').list.map(({ id, uses }) => [id, uses])).toEqual([['me', 1]]);
});

it('keeps what can be read; what cannot stays on the screen, and facts go on being asked', async () => {
	const { edit, read } = deck();
	const editor = edit('source');
	editor.change('list', { url: 'http', publisher: 'A publisher' });
	await editor.write();
	expect(read()?.sources['list']?.publisher).toBeUndefined();
	expect(editor.list[0]?.value['url']).toBe('http');
	expect([...editor.list[0]!.faults]).toEqual(['url']);
	editor.change('list', { url: 'https://example.org/a' });
	await editor.write();
	expect(read()?.sources['list']).toMatchObject({
		url: 'https://example.org/a',
		publisher: 'A publisher'
	});
});

it('adds one once it has what it needs', async () => {
	const { edit, entries, read } = deck();
	const editor = edit('section');
	const before = entries.length;
	editor.add();
	await editor.write();
	expect(entries).toHaveLength(before);
	editor.change(editor.list[1]!.id, { title: 'Two' });
	await editor.write();
	expect(read()?.sections.map(({ title }) => title)).toEqual(['One', 'Two']);
	await editor.move(editor.list[1]!.id, -1);
	expect(editor.list.map(({ value }) => value['title'])).toEqual(['Two', 'One']);
});

it('has sections in the order they came, however slow the disk is', async () => {
	const { edit, read } = deck(slowly);
	await slowly();
	const editor = edit('section');
	for (const title of ['Two', 'Three', 'Four', 'Five']) {
		editor.add();
		editor.change(editor.list.at(-1)!.id, { title });
		if (title !== 'Three') void editor.write();
	}
	await editor.move(editor.list.at(-1)!.id, -1);
	expect(read()?.sections?.map(({ title }) => title)).toEqual([
		'One',
		'Two',
		'Three',
		'Five',
		'Four'
	]);
});

it('takes a section out and its facts with it out of the section, until that is taken back', async () => {
	const { edit, read } = deck();
	const editor = edit('section');
	const undo = await editor.remove('one');
	expect(read()?.sections).toEqual([]);
	expect(read()?.facts[0]?.section).toBeUndefined();
	await undo();
	expect(read()?.facts[0]?.section).toBe('one');
	expect(editor.list).toHaveLength(1);
});
