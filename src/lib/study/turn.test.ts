import { describe, expect, test } from 'vitest';
import { cardIdsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import type { Memory } from '#lib/memory/fold/memories.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import type { Form } from '#lib/question/question.ts';
import type { Look } from '#lib/question/variety.ts';
import { turnOf } from './turn.ts';

const claim = { asOf: '2022', saidBy: ['atlas'], anchors: [{ source: 'map', at: 'plate 1' }] };
const states = {
	Slovakia: 'Bratislava',
	Slovenia: 'Ljubljana',
	Kenya: 'Nairobi',
	Peru: 'Lima',
	Laos: 'Vientiane'
};
const deck = Deck.parse({
	format: 1,
	id: 'capitals',
	title: 'Capitals',
	summary: 'Made up for tests.',
	license: 'CC0-1.0',
	authors: ['Nobody'],
	sources: { map: { kind: 'book', title: 'Atlas' } },
	entities: {
		atlas: { kind: 'organisation', name: 'The atlas' },
		...Object.fromEntries(
			Object.keys(states).map((name) => [
				name.toLowerCase(),
				{ kind: 'state', name, confusable: name === 'Slovakia' ? ['slovenia'] : [] }
			])
		)
	},
	facts: Object.entries(states).map(([state, city]) => ({
		...claim,
		kind: 'pair',
		id: city.toLowerCase(),
		relation: 'capital',
		oneToOne: true,
		left: city,
		right: { entity: state.toLowerCase() },
		question: `Of which state is ${city} the capital?`
	}))
});

const memory = (more: Partial<Memory>): Memory => ({
	state: 'review',
	stability: 2,
	difficulty: 7,
	due: 0,
	last: 0,
	lastDay: 0,
	introduced: 0,
	reps: 12,
	lapses: 0,
	expectedLapses: 1,
	suspended: false,
	buriedUntil: 0,
	revision: 0,
	...more
});
const leech = memory({ lapses: 6, expectedLapses: 0.6 });
const CARD = 'capitals/bratislava/forward';
const NOW = Date.UTC(2026, 10, 23, 12);
const context = { deck, seed: 1, forms: allForms, now: NOW };
const turn = (known: Memory | undefined, seed: number) =>
	turnOf(CARD, { ...context, memory: (id) => (id === CARD ? known : undefined), seed })!;
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('a leech', () => {
	test('is set beside what it is mixed up with, and says what is true of that', () => {
		expect(turn(leech, 1).contrasts?.()).toEqual([
			{ text: 'Of which state is Ljubljana the capital? Slovenia.' }
		]);
		expect(turn(memory({}), 1).contrasts).toBeUndefined();
	});

	test('changes its form from time to time', () => {
		const forms = new Set(seeds.map((seed) => turn(leech, seed).question.form));
		expect(forms.size).toBeGreaterThan(1);
	});

	test('is offered what it is mixed up with whenever it is asked by choice', () => {
		for (const seed of seeds) {
			const { question } = turn(leech, seed);
			if (question.form !== 'choice') continue;
			expect(question.options.map(({ text }) => text)).toContain('Slovenia');
		}
	});
});

test('a new card is recognised, without what it is mixed up with', () => {
	for (const seed of seeds) {
		const { question, fresh } = turn(undefined, seed);
		expect(fresh).toBe(true);
		expect(question.cards).toEqual([CARD]);
		expect(['choice', 'true-false', 'map']).toContain(question.form);
		const shown =
			'options' in question ? question.options : 'claim' in question ? [question.claim] : [];
		expect(shown.map(({ text }) => text)).not.toContain('Slovenia');
	}
});

test('the very first question is of the plainest form', () => {
	for (const seed of seeds)
		expect(
			turnOf(CARD, { ...context, memory: () => undefined, seed, plain: true })!.question.form
		).toBe('choice');
});

/** These capitals are still to be asked. */
const inLine = (...names: string[]) => ({
	inLine: (id: string) => names.some((one) => id === `capitals/${one}/forward`)
});
/** Who is asked along with a new card while others are in line. */
const askedAlong = (line: ReturnType<typeof inLine>) =>
	new Set(
		seeds.flatMap(
			(seed) => turnOf(CARD, { ...context, ...line, memory: () => undefined, seed })!.question.cards
		)
	);

test('what nothing plain can ask is asked as it would be later', () => {
	const alone = Deck.parse({ ...deck, facts: deck.facts.slice(0, 1) });
	const id = cardIdsOf(alone).find((one) => one.endsWith('/forward'))!;
	const asked = turnOf(id, { ...context, deck: alone, memory: () => undefined, plain: true })!;
	expect(asked.question.form).toBe('typed');
});

describe('along with a new card', () => {
	test('come others that are met today anyway: a match of three', () => {
		const three = askedAlong(inLine('nairobi', 'lima'));
		expect(three).toContain('capitals/nairobi/forward');
		expect(three.size).toBe(3);
	});

	test('comes none whose day has not come', () => {
		expect(askedAlong(inLine())).toEqual(new Set([CARD]));
	});
});

const look = (form: Form, opening = 'Something else') => ({ form, opening });
/** In which forms a new card is asked after such questions. */
const formsAfter = (...looks: Look[]) =>
	seeds.map(
		(seed) => turnOf(CARD, { ...context, memory: () => undefined, seed, looks })!.question.form
	);

describe('after questions of one kind', () => {
	test('a fourth is not of the same form', () => {
		expect(formsAfter()).toContain('choice');
		expect(formsAfter(look('choice'), look('choice'))).toContain('choice');
		expect(formsAfter(look('choice'), look('choice'), look('choice'))).not.toContain('choice');
	});

	test('what was on the screen is asked so again all the same', () => {
		const looks = [look('choice'), look('choice'), look('choice')];
		const stood = { form: 'choice' as const, company: [CARD] };
		const again = turnOf(CARD, { ...context, memory: () => undefined, looks, stood })!;
		expect(again.question.form).toBe('choice');
	});
});

test('cards that were never met are not asked along with one that was', () => {
	for (const seed of seeds)
		expect(turn(memory({ stability: 30, reps: 5 }), seed).question.cards).toEqual([CARD]);
});

describe('asked along with a card that is known', () => {
	const known = memory({ stability: 30, reps: 5 });
	/** All cards that any question about the card asks, where `other` is known so of Kenya. */
	const asked = (other: Memory, cards: (id: string) => Memory = () => known) =>
		new Set(
			seeds.flatMap(
				(seed) =>
					turnOf(CARD, {
						...context,
						memory: (id) => (id === 'capitals/nairobi/forward' ? other : cards(id)),
						seed
					})!.question.cards
			)
		);

	test('are others that are known', () => {
		expect(asked(known)).toContain('capitals/nairobi/forward');
		expect(asked({ ...known, buriedUntil: NOW })).toContain('capitals/nairobi/forward');
	});

	test.each([
		['suspended', { suspended: true }],
		['buried until tomorrow', { buriedUntil: NOW + 1 }],
		['reset', { reps: 0, state: 'new' }],
		['reset after it was suspended', { reps: 0, state: 'new', suspended: true }]
	] as const)('is none that is %s', (_, aside) => {
		const cards = asked({ ...known, ...aside });
		expect(cards).not.toContain('capitals/nairobi/forward');
		expect(cards).toContain('capitals/lima/forward');
	});
});

describe('a list that can only be asked whole', () => {
	const members = ['kenya', 'peru', 'laos'];
	const whole = Deck.parse({
		...deck,
		id: 'club',
		facts: [
			{
				...claim,
				kind: 'set',
				id: 'founders',
				question: 'Which states founded the club?',
				label: 'founders of the club',
				members,
				closed: true
			}
		]
	});
	const ids = cardIdsOf(whole);
	const known = memory({ stability: 30, reps: 5 });

	test.each([
		['before every member has been met', () => undefined],
		['while a member is suspended', () => ({ ...known, suspended: true })],
		['while a member is buried', () => ({ ...known, buriedUntil: NOW + 1 })]
	])('is asked %s', (_, second) => {
		const { question } = turnOf(ids[0]!, {
			...context,
			deck: whole,
			memory: (id) => (id === ids[1] ? second() : known)
		})!;
		expect(question.form).toBe('list');
		expect(question.cards).toEqual(ids);
	});
});

test('a card that the deck has lost is no turn', () => {
	expect(turnOf('capitals/gone/forward', { ...context, memory: () => undefined })).toBeUndefined();
});

describe('a card that a class wants marked by the app', () => {
	const coin = Deck.parse({
		...deck,
		id: 'coins',
		sections: [{ id: 'silver', title: 'Silver' }],
		facts: [
			{
				...claim,
				kind: 'statement',
				id: 'coin',
				section: 'silver',
				question: 'In which coin was it paid?',
				text: 'In silver, weighed before the clerk',
				// Reads the same, so that it is no option and only the learner can judge.
				false: [{ text: 'In silver weighed, before the clerk', why: 'It is the same.' }]
			}
		]
	});
	const [card] = cardIdsOf(coin);
	const ask = (machineOnly?: Parameters<typeof turnOf>[1]['machineOnly'], of = coin, id = card!) =>
		turnOf(id, {
			deck: of,
			memory: () => memory({}),
			seed: 1,
			forms: allForms,
			now: 0,
			...(machineOnly && { machineOnly })
		});

	test('is not asked where only the learner could mark it', () => {
		expect(ask()?.question.form).toBe('reveal');
		expect(ask(() => true)).toBeUndefined();
	});

	test('is told by its deck and its section', () => {
		const asked: unknown[] = [];
		ask((which) => asked.push(which) > 0);
		expect(asked).toEqual([{ deck: 'coins', section: 'silver' }]);
		expect(ask(({ section }) => section === 'gold')?.question.form).toBe('reveal');
	});

	test('is asked where the app can mark it', () => {
		expect(ask(() => true, deck, cardIdsOf(deck)[0])?.question.form).not.toBe('reveal');
	});
});
