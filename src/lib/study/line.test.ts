import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEARN_AHEAD, StudyLine, type Choose } from './line.ts';

const MINUTE = 60_000;
const open = () => true;
/** Takes the first. */
const none: Choose = ([card]) => card;
/** As if cards of these facts had been shown just now, the latest last. */
const after = (...facts: string[]): Choose => {
	const ago = (card: string) => {
		const at = facts.findLastIndex((fact) => card.startsWith(`${fact}/`));
		return at < 0 ? Infinity : facts.length - at;
	};
	return (cards) => {
		const longest = Math.max(...cards.map(ago));
		return cards.find((card) => ago(card) === longest);
	};
};
const line = (order: string[], isOpen: (card: string, since: number) => boolean = open) =>
	new StudyLine(order, 0, isOpen);

/** Asks everything that can be asked at one moment. */
function drain(line: StudyLine, now: number): string[] {
	const asked: string[] = [];
	for (let card = line.peek(now, none); card !== undefined; card = line.peek(now, none)) {
		asked.push(card);
		line.take(card);
	}
	return asked;
}

/** Asks all of a line; `fates` says which questions do not count: 1 is given back, 2 missed. */
function expectEachOnce(order: string[], apart: number[], fates: number[]) {
	const cards = line(order);
	const asked: string[] = [];
	const avoid = apart.map((fact) => `d/${fact}`);
	for (let step = 0; ; step++) {
		const card = cards.peek(0, after(...avoid));
		if (card === undefined) break;
		expect(cards.left).toBe(order.length - asked.length);
		cards.take(card);
		if (fates[step] === 1) cards.giveBack([card]);
		else if (fates[step] === 2) cards.wait(card, 0, 1);
		else asked.push(card);
	}
	expect(asked.toSorted()).toEqual(order.toSorted());
	expect(cards.left).toBe(0);
}

describe('StudyLine', () => {
	it('keeps a missed card back until its time, then puts it before the rest', () => {
		const cards = line(['d/b/x', 'd/c/x']);
		cards.wait('d/a/x', 0, 10 * MINUTE);
		expect(cards.peek(9 * MINUTE, none)).toBe('d/b/x');
		expect(cards.peek(10 * MINUTE, none)).toBe('d/a/x');
	});

	it('asks a missed card early when nothing else is left, but not long before its time', () => {
		const cards = line([]);
		cards.wait('d/a/x', 0, LEARN_AHEAD);
		expect(cards.peek(0, none)).toBe('d/a/x');
		cards.wait('d/a/x', 0, LEARN_AHEAD + 1);
		expect(cards.peek(0, none)).toBeUndefined();
		expect(cards.left).toBe(1);
	});

	it('keeps siblings apart while something else is near', () => {
		const cards = line(['d/a/2', 'd/b/1']);
		expect(cards.peek(0, after('d/a'))).toBe('d/b/1');
		cards.take('d/b/1');
		expect(cards.peek(0, after('d/a', 'd/b'))).toBe('d/a/2');
	});

	it('passes cards that were done elsewhere, and counts them no more', () => {
		const gone = new Set(['d/a/1', 'd/b/1']);
		const cards = line(['d/a/1', 'd/b/1', 'd/c/1'], (card) => !gone.has(card));
		expect(cards.peek(0, none)).toBe('d/c/1');
		expect(cards.left).toBe(1);
	});

	it('takes a missed card off the line when it is forgiven', () => {
		const cards = line([]);
		cards.wait('d/a/1', 0, 1);
		cards.forgive('d/a/1');
		expect(cards.peek(5, none)).toBeUndefined();
		expect(cards.left).toBe(0);
	});

	it('asks what was given back first, in its order', () => {
		const cards = line(['d/a/1', 'd/b/1', 'd/c/1']);
		cards.take('d/a/1');
		cards.take('d/b/1');
		cards.giveBack(['d/a/1', 'd/b/1']);
		expect(cards.left).toBe(3);
		expect(drain(cards, 0)).toEqual(['d/a/1', 'd/b/1', 'd/c/1']);
	});

	it('says whether a card was in line, so that none is given back that never was', () => {
		const cards = line(['d/a/1']);
		expect(cards.take('d/z/1')).toBe(false);
		expect(cards.take('d/a/1')).toBe(true);
		expect(cards.take('d/a/1')).toBe(false);
	});

	it('asks every card exactly once, whatever is kept apart, missed or given back', () => {
		const ids = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)).map(([fact, n]) => `d/${fact}/${n}`));
		const fates = fc.array(fc.nat(2), { maxLength: 20 });
		fc.assert(fc.property(ids, fc.array(fc.nat(5)), fates, expectEachOnce));
	});
});
