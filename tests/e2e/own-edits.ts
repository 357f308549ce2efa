/** Edits of a deck of one's own, as a device would send them. */
import type { Edit, Part } from '../../src/lib/own/edit.ts';

export const OWN_DECK = 'own-00000000000000000001';

const edit = (device: string, seq: number, part: Part, value: unknown): Edit => ({
	device,
	seq,
	at: Date.now() - 60_000,
	offset: 60,
	kind: 'edit',
	deck: OWN_DECK,
	part,
	value
});

export const titled = (device: string, seq: number, title: string): Edit =>
	edit(device, seq, { of: 'head' }, { title, lang: 'en' });

/** A deck with one fact, from its title to what it rests on. */
export const wholeDeck = (device: string, title: string): Edit[] => [
	titled(device, 1, title),
	edit(device, 2, { of: 'source', id: 'list' }, { kind: 'record', title: 'The board' }),
	edit(device, 3, { of: 'entity', id: 'me' }, { kind: 'person', name: 'Me' }),
	edit(
		device,
		4,
		{ of: 'fact', id: 'house' },
		{
			kind: 'statement',
			question: 'What is “la maison”?',
			text: 'It is the house',
			false: [{ text: 'It is the dog', why: 'That is “le chien”.' }],
			asOf: '2026-11-27',
			saidBy: ['me'],
			anchors: [{ source: 'list', at: 'row 1' }]
		}
	)
];
