import { expect, test } from 'vitest';
import type { Edit, Part } from '#lib/own/edit.ts';
import { foldEdits } from '#lib/own/fold.ts';
import { Names } from './names.ts';

const DECK = 'own-01234567890123456789';

function names(...parts: [Part, unknown][]) {
	const log = parts.map(([part, value], i): Edit => ({
		kind: 'edit',
		deck: DECK,
		part,
		value,
		device: 'devicedevice',
		seq: i + 1,
		at: i,
		offset: 0
	}));
	return new Names(() => foldEdits(log).decks.get(DECK) ?? new Map(), 'here');
}

const entity = (id: string, value: object): [Part, unknown] => [{ of: 'entity', id }, value];
const slot = (own: string, origin?: string) => ({ own, origin, kind: 'other' as const });
/** As it comes, letter by letter. */
const type = (into: Names, text: string, at: ReturnType<typeof slot>) =>
	[...text].map((_, i) => into.call(text.slice(0, i + 1), at)).at(-1);

const NIGER = entity('niger', { kind: 'state', name: 'Niger', aliases: ['Republic of the Niger'] });

test('a new name is one new entity, however many letters it has', () => {
	const known = names(NIGER);
	expect(type(known, 'Armenia', slot('new'))).toBe('new');
	expect(known.edits()).toEqual([
		[
			{ of: 'entity', id: 'new' },
			{ kind: 'other', name: 'Armenia' }
		]
	]);
});

test('a name on the way past another that is known leaves that one as it is', () => {
	const known = names(NIGER);
	expect(type(known, 'Niger', slot('new'))).toBe('niger');
	expect(known.edits()).toEqual([]);
	expect(type(known, 'Nigeria', slot('new'))).toBe('new');
	expect(known.nameOf('niger')).toBe('Niger');
});

test('another name of an entity is that entity', () => {
	expect(names(NIGER).call('republic of the niger', slot('new'))).toBe('niger');
});

test('what this fact alone names is renamed; what others name as well, or more is known of, is not', () => {
	const alone = names(entity('x', { kind: 'person', name: 'Armstong' }));
	expect(alone.call('Armstrong', slot('new', 'x'))).toBe('x');
	expect(alone.edits()).toEqual([
		[
			{ of: 'entity', id: 'x' },
			{ kind: 'person', name: 'Armstrong' }
		]
	]);
	const shared = names(entity('x', { kind: 'person', name: 'Armstong' }), [
		{ of: 'fact', id: 'other' },
		{ kind: 'set', members: ['x'] }
	]);
	expect(shared.call('Armstrong', slot('new', 'x'))).toBe('new');
	expect(shared.nameOf('x')).toBe('Armstong');
	expect(names(NIGER).call('Chad', slot('new', 'niger'))).toBe('new');
});

test('what was made on the way and is not needed is taken out again', () => {
	const known = names(NIGER, entity('new', { kind: 'other', name: 'Nige' }));
	expect(known.call('Niger', slot('new'))).toBe('niger');
	expect(known.edits()).toEqual([[{ of: 'entity', id: 'new' }, null]]);
});

test('what the log has by now is pending no more', () => {
	const known = names(entity('x', { kind: 'other', name: 'X' }));
	known.pending.set('x', { kind: 'other', name: 'X' });
	known.settle();
	expect(known.pending.size).toBe(0);
});
