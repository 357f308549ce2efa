import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { tickedParts, withDeck, withPart, type Part } from './covers.ts';

const parts: Part[] = ['a', 'b', ''].map((id) => ({ id, title: id || undefined, cards: 1 }));

it('unticking the last section leaves the deck out', () => {
	expect(withPart([{ deck: 'd', sections: ['a'] }], 'd', parts, 'a', false)).toEqual([]);
});

it('unticking one section of a whole deck keeps the others', () => {
	expect(withPart([{ deck: 'd' }], 'd', parts, 'b', false)).toEqual([
		{ deck: 'd', sections: ['a', ''] }
	]);
});

it('all sections together are the deck', () => {
	expect(withPart([{ deck: 'd', sections: ['a', ''] }], 'd', parts, 'b', true)).toEqual([
		{ deck: 'd' }
	]);
});

it('a section that the deck has lost is not ticked, and gone with the next change', () => {
	const covers: Cover[] = [{ deck: 'd', sections: ['lost', 'a'] }];
	expect(tickedParts(covers, 'd', parts)).toEqual(['a']);
	expect(withPart(covers, 'd', parts, 'b', true)).toEqual([{ deck: 'd', sections: ['a', 'b'] }]);
});

it('whatever is ticked, a box shows what was done to it last, and other decks stay', () => {
	const steps = fc.array(
		fc.record({ part: fc.constantFrom('a', 'b', '', undefined), on: fc.boolean() }),
		{ minLength: 1 }
	);
	fc.assert(
		fc.property(steps, (steps) => {
			let covers: Cover[] = [{ deck: 'other', sections: ['x'] }];
			for (const { part, on } of steps) {
				covers =
					part === undefined ? withDeck(covers, 'd', on) : withPart(covers, 'd', parts, part, on);
				const ticked = tickedParts(covers, 'd', parts);
				if (part === undefined) expect(ticked).toHaveLength(on ? parts.length : 0);
				else expect(ticked.includes(part)).toBe(on);
				expect(covers.filter(({ deck }) => deck === 'other')).toEqual([
					{ deck: 'other', sections: ['x'] }
				]);
			}
		})
	);
});
