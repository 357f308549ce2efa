import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fact } from '#lib/deck/schema.ts';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { becomings, type LikeKind } from './become.ts';

const claim = { asOf: '2026-11-27', saidBy: ['me'], anchors: [{ source: 'list', at: 'row 1' }] };
const card = (front: string, back: string, more: object = {}): FactValue => ({
	kind: 'card',
	front,
	back,
	...more,
	...claim
});
const ways = { names: { nameOf: (id: string) => id.toUpperCase() }, newId: () => 'gap' };
const to = (kind: LikeKind, value: FactValue) =>
	becomings(value, ways).find((one) => one.kind === kind);

describe('a fact as another kind', () => {
	it('a card as a pair and back again, with all that counts as right', () => {
		const before = card('la maison', 'the house', {
			both: true,
			accept: ['house'],
			partners: 'list',
			frontLang: 'fr',
			note: 'f.',
			tags: ['Unit 3']
		});
		const pair = to('pair', before)!;
		expect(pair.lost).toEqual([]);
		expect(pair.value).toMatchObject({
			left: { text: 'la maison', lang: 'fr' },
			right: { text: 'the house', accept: ['house'] },
			relation: 'list',
			oneToOne: true,
			reverse: 'the house'
		});
		const again = to('card', pair.value)!;
		expect(again).toMatchObject({ value: before, lost: [] });
		expect([...pair.cards]).toEqual([
			['back', 'forward'],
			['front', 'backward']
		]);
	});

	it('a gap is where the dots are, or behind', () => {
		expect(to('cloze', card('The … landed', 'Eagle'))?.value['text']).toBe(
			'The {{gap:Eagle}} landed'
		);
		expect(to('cloze', card('la maison', '$& x'))?.value['text']).toBe('la maison {{gap:$& x}}');
		const cloze = {
			kind: 'cloze',
			text: 'The {{a:Eagle}} landed',
			blanks: { a: { hint: 'bird' } }
		};
		expect(to('card', cloze)).toMatchObject({
			value: { front: 'The … landed', back: 'Eagle' },
			lost: ['hint'],
			cards: new Map([['blank/a', 'back']])
		});
		expect(becomings({ kind: 'cloze', text: '{{a:x}} and {{b:y}}' }, ways)).toEqual([]);
	});

	it('says what is lost', () => {
		const wrong = [{ text: 'x' }, { text: 'y', why: 'Because.' }];
		expect(to('pair', card('a', 'b', { wrong }))).toMatchObject({
			value: { wrong: [{ text: 'y', why: 'Because.' }] },
			lost: ['wrong']
		});
		expect(to('cloze', card('a', 'b', { both: true, partners: 'list' }))?.lost).toEqual([
			'reverse',
			'partners'
		]);
		const asked = { ...pairValue('France', 'Paris'), question: 'Capital?', reverse: 'Of what?' };
		expect(to('card', asked)).toMatchObject({
			value: { front: 'Capital?', back: 'Paris' },
			lost: ['reverse']
		});
		expect(to('card', { ...pairValue('x', 'y'), left: { entity: 'me' } })?.lost).toEqual(['name']);
	});

	it('is not offered where the words have no place', () => {
		expect(becomings(card('![x](p1x1-a)', 'b'), ways)).toEqual([]);
		expect(becomings(card('a', ''), ways)).toEqual([]);
		expect(becomings(card('a\nb', 'c'), ways)).toEqual([]);
		expect(becomings({ kind: 'statement', text: 'x' }, ways)).toEqual([]);
	});

	it('can be asked, whatever it was', () => {
		const side = fc.string({ unit: 'binary', minLength: 1, maxLength: 130 });
		const any = fc
			.record(
				{
					both: fc.boolean(),
					accept: fc.array(fc.constantFrom('x', 'y')),
					partners: fc.constant('list'),
					wrong: fc.array(fc.oneof(fc.constant('z'), fc.constant({ text: 'z', why: 'w' })))
				},
				{ requiredKeys: [] }
			)
			.chain((more) => fc.tuple(side, side).map(([a, b]) => card(a, b, more)));
		fc.assert(
			fc.property(any, (value) => {
				fc.pre(Fact.safeParse({ ...value, id: 'x' }).success);
				for (const one of becomings(value, ways)) {
					expect(Fact.safeParse({ ...one.value, id: 'x' }).success).toBe(true);
					for (const next of becomings(one.value, ways))
						expect(Fact.safeParse({ ...next.value, id: 'x' }).success).toBe(true);
				}
			})
		);
	});
});
