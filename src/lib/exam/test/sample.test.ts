import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { flagship } from './fixtures.ts';
import { commonWords } from '#lib/question/telling/tells.ts';
import { Company, guest } from '#lib/question/telling/company.ts';
import { asksTogether, formsOf } from './forms.ts';
import { askableCards, sampleTest } from './sample.ts';
import { kindOf } from './hardness.ts';
import type { FormGroup } from './settings.ts';

const decks = [flagship('near-abroad-2022'), flagship('post-soviet-blocs')];
const [deck] = decks;
const scope = { decks, covers: [{ deck: deck!.id }] };
const draw = (seed: number) => sampleTest({ ...scope, questions: 20, seed });
const anySeed = fc.nat(999_999);

describe('a test', () => {
	test('is the same for the same seed, and another for another', () => {
		expect(draw(7)).toEqual(draw(7));
		expect(draw(7)).not.toEqual(draw(8));
	});

	test('asks as many questions as wanted, and no card twice', () => {
		fc.assert(
			fc.property(anySeed, fc.integer({ min: 1, max: 60 }), (seed, questions) => {
				const drawn = sampleTest({ ...scope, questions, seed });
				const cards = drawn.flatMap((question) => question.cards.map(({ id }) => id));
				expect(drawn).toHaveLength(questions);
				expect(new Set(cards).size).toBe(cards.length);
			}),
			{ numRuns: 30 }
		);
	});

	test('of more questions than there are cards asks what there is', () => {
		const drawn = sampleTest({ ...scope, questions: 100_000, seed: 1 });
		const askable = askableCards(scope);
		expect(drawn.length).toBeLessThanOrEqual(askable.length);
		expect(drawn.flatMap(({ cards }) => cards).length).toBeGreaterThan(askable.length * 0.95);
	});

	test('asks about each section in its share', () => {
		const cards = askableCards(scope);
		const sizes = new Map<string, number>();
		for (const { section = '' } of cards) sizes.set(section, (sizes.get(section) ?? 0) + 1);
		const QUESTIONS = 30;
		const SEEDS = 60;
		const bySection = new Map<string, number>();
		const sectionOf = new Map(cards.map(({ id, section = '' }) => [id, section]));
		for (let seed = 0; seed < SEEDS; seed++)
			for (const { cards: asked } of sampleTest({
				...scope,
				questions: QUESTIONS,
				seed,
				forms: ['pick', 'type']
			})) {
				const section = sectionOf.get(asked[0]!.id)!;
				bySection.set(section, (bySection.get(section) ?? 0) + 1);
			}
		for (const [section, size] of sizes) {
			const share = (bySection.get(section) ?? 0) / (QUESTIONS * SEEDS);
			expect(Math.abs(share - size / cards.length), section).toBeLessThan(0.04);
		}
	});

	test('asks only in the forms that are allowed, and never leaves the mark to the learner', () => {
		const groups: FormGroup[][] = [['pick'], ['several'], ['type'], ['list'], ['pick', 'list']];
		for (const forms of groups)
			for (const { question } of sampleTest({ ...scope, questions: 15, seed: 3, forms }))
				expect([...formsOf(forms)]).toContain(question.form);
		const all = sampleTest({ ...scope, questions: 100, seed: 3 });
		expect(all.map(({ question }) => question.form)).not.toContain('reveal');
	});

	test('has answers brought to mind where they can be, and asks some cards together', () => {
		const drawn = Array.from({ length: 20 }, (_, seed) =>
			sampleTest({ ...scope, questions: 20, seed })
		).flat();
		const share = (fits: (form: (typeof drawn)[number]['question']['form']) => boolean) =>
			drawn.filter(({ question }) => fits(question.form)).length / drawn.length;
		expect(
			share((form) => form === 'typed' || form === 'number' || form === 'cloze')
		).toBeGreaterThan(0.3);
		expect(share(asksTogether)).toBeGreaterThan(0.05);
		expect(share(asksTogether)).toBeLessThan(0.5);
	});

	test('leaves out what is not covered', () => {
		const section = deck!.sections[0]!.id;
		const covers = [{ deck: deck!.id, sections: [section] }];
		const drawn = sampleTest({ decks, covers, questions: 200, seed: 1 });
		const facts = new Map(deck!.facts.map((fact) => [fact.id, fact.section]));
		expect(drawn.length).toBeGreaterThan(0);
		for (const { cards } of drawn)
			for (const { id } of cards) expect(facts.get(id.split('/')[1]!)).toBe(section);
	});

	test('asks nothing whose answer another of its questions tells, while there is other to ask', () => {
		const cards = askableCards(scope);
		const byId = new Map(cards.map((card) => [card.id, card]));
		const common = commonWords(cards);
		fc.assert(
			fc.property(anySeed, (seed) => {
				const company = new Company(common);
				for (const { question } of draw(seed)) {
					const about = question.cards.flatMap((id) => byId.get(id) ?? []);
					const one = guest(question, about);
					expect(company.bears(one), question.prompt).toBe(true);
					company.add(one);
				}
			}),
			{ numRuns: 30 }
		);
	});

	test('over decks that are not here is empty', () => {
		expect(sampleTest({ decks: [], covers: scope.covers, questions: 5, seed: 1 })).toEqual([]);
	});

	test('can be kept and passed on: it is plain data', () => {
		const drawn = sampleTest({ ...scope, questions: 60, seed: 2 });
		expect(structuredClone(drawn)).toEqual(drawn);
	});
});

test('kinds are sections, and within them the easy and the hard', () => {
	const kinds = new Set(cardsOf(deck!).map(kindOf));
	expect(kinds.size).toBeGreaterThan(deck!.sections.length);
});
