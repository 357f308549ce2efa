import { describe, expect, it } from 'vitest';
import type { Edit } from '#lib/own/edit.ts';
import { foldEdits, type PartsOf } from '#lib/own/fold.ts';
import { copiedFrom, creditEdits, creditFor } from './credit.ts';

const DECK = 'own-00000000000000000001';

function withHead(value: object): PartsOf {
	const stamp = { device: 'devicedevice', seq: 1, at: 5, offset: 0 };
	const edit: Edit = { ...stamp, kind: 'edit', deck: DECK, part: { of: 'head' }, value };
	return foldEdits([edit]).decks.get(DECK)!;
}

describe('whose a deck is', () => {
	it('is said by whoever publishes what they made', () => {
		const made = withHead({ title: 'Mine', authors: ['Whoever made this list'] });
		expect(copiedFrom(made)).toBeUndefined();
		const credit = creditFor(made, ' Ada ', 'CC0-1.0');
		expect(credit).toEqual({ authors: ['Ada'], license: 'CC0-1.0' });
		expect(creditEdits(DECK, made, credit)).toMatchObject([
			{ part: { of: 'head' }, value: { title: 'Mine', authors: ['Ada'], license: 'CC0-1.0' } }
		]);
		expect(creditFor(made, '  ', 'CC0-1.0')).toEqual({ license: 'CC0-1.0' });
	});

	it('stays, of a copy, with those whose it was, and with what they allow', () => {
		const copy = withHead({ from: 'moon', authors: ['Grace', 7], license: 'CC-BY-SA-4.0' });
		expect(copiedFrom(copy)).toEqual(['Grace']);
		const credit = creditFor(copy, 'Ada', 'CC0-1.0');
		expect(credit).toEqual({ authors: ['Ada', 'Grace'] });
		const published = withHead({ from: 'moon', ...credit, license: 'CC-BY-SA-4.0' });
		expect(creditFor(published, 'Ada', 'CC0-1.0'), 'and nobody is named twice').toEqual(credit);
		expect(creditEdits(DECK, published, credit)).toEqual([]);
	});

	it('is nobody’s in particular where nothing says so', () => {
		expect(copiedFrom(new Map())).toBeUndefined();
		expect(copiedFrom(withHead({ from: 'moon' }))).toEqual([]);
		expect(creditFor(withHead({ from: 'moon' }), '', 'CC0-1.0')).toEqual({});
	});
});
