import { describe, expect, it } from 'vitest';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import type { Edit } from '#lib/own/edit.ts';
import { foldEdits } from '#lib/own/fold.ts';
import { deckEdits } from './deck-edits.ts';
import { givenDeck } from './given-deck.ts';

const DECK = 'own-01234567890123456789';

const moon = {
	format: 1,
	id: 'moon',
	title: 'To the Moon',
	summary: 'Landings.',
	lang: 'en',
	dir: 'ltr',
	accentsCount: false,
	license: 'CC0-1.0',
	authors: ['You'],
	sections: [
		{ id: 'late', title: 'Late' },
		{ id: 'early', title: 'Early' }
	],
	sources: { report: { kind: 'record', title: 'A report', authors: [] } },
	entities: { nasa: { kind: 'organisation', name: 'NASA', aliases: [], confusable: [] } },
	facts: ['second', 'first'].map((id) => ({
		id,
		kind: 'date',
		question: `When was the ${id}?`,
		event: `The ${id} was`,
		date: '1969-07-20',
		section: 'early',
		asOf: '1969',
		saidBy: [{ who: 'nasa' }],
		anchors: [{ source: 'report', at: '1' }]
	}))
};

const kept = (json: object, title?: string) => {
	const drafts = deckEdits(json, { deck: DECK, ...(title && { title }) });
	const edits = drafts.map(
		(draft, i) => ({ ...draft, device: 'devicedevice', seq: i + 1, at: 5, offset: 0 }) as Edit
	);
	return ownDeckOf(DECK, foldEdits(edits).decks.get(DECK)!);
};

describe('a deck that is kept', () => {
	it('is the same under an id of its own, in its order', () => {
		const { read } = kept(moon);
		expect(read?.deck).toMatchObject({ ...moon, id: DECK });
		expect(read?.deck.facts.map(({ id }) => id)).toEqual(['second', 'first']);
		expect(read?.deck.sections.map(({ id }) => id)).toEqual(['late', 'early']);
	});

	it('may have another name, and knows where it comes from', () => {
		const { read } = kept(moon, 'My copy of To the Moon');
		expect(read?.deck).toMatchObject({ title: 'My copy of To the Moon', from: 'moon' });
	});

	it('goes on as it came, without that', () => {
		const given = givenDeck(kept(moon).read!.deck, true);
		expect(given).toMatchObject({ id: DECK, title: 'To the Moon' });
		expect(given).not.toHaveProperty('from');
		expect(kept(givenDeck(kept(moon).read!.deck, false)).read?.deck.facts).toEqual(
			kept(moon).read?.deck.facts
		);
	});

	it('is as much of it as there is, whatever somebody made up', () => {
		const facts = [null, 7, { id: 'Über' }, { id: 'x'.repeat(80) }, ...moon.facts, moon.facts[0]];
		const odd = { ...moon, facts, sources: [], entities: null, sections: 'none' };
		expect(() => kept(odd)).not.toThrow();
		expect(kept({ facts: {} }).read).toBeUndefined();
		const made = kept({ ...moon, facts: [...facts] });
		expect(made.read?.deck.facts.map(({ id }) => id)).toEqual(['second', 'first']);
	});
});
