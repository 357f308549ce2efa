import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '#lib/deck/words/normalise.ts';
import { Fact } from '#lib/deck/schema.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { merged, twinsIn } from './twins.ts';

const claim = { asOf: '2026-11-27', saidBy: ['me'], anchors: [{ source: 'list', at: 'row 1' }] };
const card = (front: string, back: string, more: object = {}): FactValue => ({
	kind: 'card',
	front,
	back,
	...more,
	...claim
});
const names = { nameOf: (id: string) => id };
const twins = (...values: FactValue[]) =>
	twinsIn(
		values.map((value, i) => ({ id: `f${i}`, value, place: undefined })),
		names
	).map(({ kind, facts }) => [kind, facts.map(({ id }) => id)]);

describe('what may be one', () => {
	it('is told by how words compare: capitals, accents and spaces make no difference', () => {
		expect(
			twins(
				card('El café', 'the coffee'),
				card('la maison', 'the house'),
				card('el  cafe', 'The Coffee'),
				card('la maison', 'the home'),
				card('le domicile', 'the house')
			)
		).toEqual([
			['same', ['f0', 'f2']],
			['asked', ['f1', 'f3']],
			['answer', ['f1', 'f4']]
		]);
	});

	it('is no answer that many have, nothing that is not written yet, and no other kind', () => {
		const many = Array.from({ length: 9 }, (_, i) => card(`word ${i}`, 'noun'));
		expect(twins(...many)).toEqual([]);
		expect(twins(card('', 'x'), card('', 'y'), card('a', ''), card('b', ''))).toEqual([]);
		const date = { kind: 'date', question: 'When?', ...claim };
		expect(twins({ ...date, date: '2022' }, { ...date, date: '2023' })).toEqual([
			['asked', ['f0', 'f1']]
		]);
		expect(twins(card('When?', '2022'), { ...date, date: '2022' })).toEqual([]);
	});

	it('is found in five thousand cards at once', () => {
		const all = Array.from({ length: 5000 }, (_, i) => card(`word ${i % 4000}`, `Wort ${i}`));
		const begin = performance.now();
		expect(twins(...all)).toHaveLength(1000);
		expect(performance.now() - begin).toBeLessThan(500);
	});
});

describe('two cards made one', () => {
	it('count all their answers as right, and lose no note and no tag', () => {
		expect(
			merged(card('la maison', 'the house', { accept: ['house'], note: 'f.', tags: ['a'] }), [
				card('La Maison', 'the home', { tags: ['b'], wrong: ['the house', 'the mouse'] }),
				card('le domicile', 'The House', { note: 'm.' })
			])
		).toEqual({
			...card('la maison', 'the house'),
			accept: ['house', 'the home'],
			acceptFront: ['le domicile'],
			wrong: ['the mouse'],
			tags: ['a', 'b'],
			note: 'f.\n\nm.'
		});
	});

	it('are not made one where something would be lost', () => {
		expect(merged(card('a', 'b'), [card('a', 'c'.repeat(121))])).toBeUndefined();
		expect(merged(card('a', 'b'), [card('a', 'c\nd')])).toBeUndefined();
		expect(merged(card('a', 'b'), [{ kind: 'statement', text: 'x' }])).toBeUndefined();
	});

	it('can be asked, and whoever knew one of them is right', () => {
		const side = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
		const some = fc.tuple(side, side).map(([a, b]) => card(`x${a}`, `y${b}`));
		fc.assert(
			fc.property(some, fc.array(some, { maxLength: 5 }), (kept, others) => {
				const one = merged(kept, others);
				if (!one) return;
				expect(Fact.safeParse({ ...one, id: 'x' }).success).toBe(true);
				const right = [one['back'], ...((one['accept'] as string[]) ?? [])];
				for (const { back } of others)
					expect(right.map((text) => normalise(String(text)))).toContain(normalise(String(back)));
			})
		);
	});
});
