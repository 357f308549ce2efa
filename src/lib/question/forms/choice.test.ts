import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import { card, name, slovakia, wrong } from '#lib/question/card-fixtures.ts';
import { keyOf } from '#lib/question/key.ts';

const fresh = { stability: 0 };
const firm = { stability: 60 };
const confusable = new Set(['Slovenia', 'Czechia', 'Slavonia']);

test('a card without two proven wrong answers is never asked by choice', () => {
	const one = card(name('Ghent'), { wrong: [wrong('Bruges')] });
	expect(allForms.formsFor(one)).not.toContain('choice');
	const two = card(name('Ghent'), { wrong: [wrong('Bruges'), wrong('Antwerp')] });
	expect(allForms.formsFor(two)).toContain('choice');
});

test('a wrong answer that reads like the right one, or like another, does not count', () => {
	const twins = card(name('Türkiye', 'Turkey'), {
		wrong: [wrong('TURKIYE'), wrong('the Turkey'), wrong('Cyprus'), wrong('cyprus.'), wrong('…')]
	});
	expect(allForms.formsFor(twins)).not.toContain('choice');
	const more = { ...twins, wrong: [...twins.wrong, wrong('Malta')] };
	const { options } = allForms.ask(more, 'choice', 1);
	expect(options.map(({ text }) => text).sort()).toEqual(['Cyprus', 'Malta', 'Türkiye']);
});

test('the same card, seed and stability give the same question', () => {
	fc.assert(
		fc.property(fc.integer(), fc.double({ min: 0, max: 400, noNaN: true }), (seed, stability) => {
			expect(allForms.ask(slovakia, 'choice', seed, { stability })).toEqual(
				allForms.ask(slovakia, 'choice', seed, { stability })
			);
		})
	);
});

test('the key stands in each of four places equally often', () => {
	const counts = [0, 0, 0, 0];
	for (let seed = 0; seed < 1200; seed++) {
		const { key, options } = allForms.ask(slovakia, 'choice', seed, fresh);
		expect(options).toHaveLength(4);
		counts[key] = (counts[key] ?? 0) + 1;
	}
	// Chi-square with 3 degrees of freedom: 16.3 is exceeded once in a thousand.
	expect(counts.reduce((sum, n) => sum + (n - 300) ** 2 / 300, 0)).toBeLessThan(16.3);
});

test('what people mix up with the answer is kept back until the card is firm', () => {
	for (let seed = 0; seed < 50; seed++) {
		const lures = (options: { stability: number }) =>
			allForms
				.ask(slovakia, 'choice', seed, options)
				.options.filter(({ text }) => confusable.has(text));
		expect(lures(fresh)).toHaveLength(0);
		expect(lures(firm)).toHaveLength(3);
	}
});

test('a card whose wrong answers are all confusable gets only as many as it needs while fresh', () => {
	const hard = card(name('Slovakia'), {
		wrong: ['Slovenia', 'Czechia', 'Slavonia'].map((text) => wrong(text, { confusable: true }))
	});
	expect(allForms.ask(hard, 'choice', 1, fresh).options).toHaveLength(3);
	expect(allForms.ask(hard, 'choice', 1, firm).options).toHaveLength(4);
});

test('over many seeds every easy distractor gets its turn', () => {
	const seen = new Set<string>();
	for (let seed = 0; seed < 100; seed++) {
		for (const { text } of allForms.ask(slovakia, 'choice', seed, fresh).options) seen.add(text);
	}
	expect(seen).toEqual(new Set(['Slovakia', 'Portugal', 'Denmark', 'Ireland', 'Greece']));
});

test('options hold the key once, only proven wrong answers beside it, and no two alike', () => {
	const text = fc.oneof(
		fc.constantFrom('Niger', 'niger', 'The Niger', 'Nigér', 'Nigeria', '', '–'),
		fc.string({ unit: 'grapheme', maxLength: 12 })
	);
	fc.assert(
		fc.property(
			fc.constantFrom('Niger', 'Nigeria', 'Chad'),
			fc.array(text, { maxLength: 3 }),
			fc.array(fc.record({ text, confusable: fc.boolean() }), { maxLength: 9 }),
			fc.integer(),
			fc.constantFrom(0, 5, 60),
			(answer, accept, lures, seed, stability) => {
				const one = card(name(answer, ...accept), {
					wrong: lures.map(({ text: lure, confusable: mixed }) =>
						wrong(lure, { confusable: mixed })
					)
				});
				fc.pre(allForms.formsFor(one).includes('choice'));
				const { options, key } = allForms.ask(one, 'choice', seed, { stability });
				expect(options[key]).toEqual({ text: answer });
				expect(options.length).toBeLessThanOrEqual(4);
				expect(options.length).toBeGreaterThanOrEqual(3);
				const keys = options.map((option) => keyOf(option.text, 'en'));
				expect(new Set(keys).size).toBe(options.length);
				for (const [at, option] of options.entries()) {
					if (at === key) continue;
					expect(lures.map((lure) => lure.text)).toContain(option.text);
					expect(option.why).toBe(`${option.text} is proven wrong.`);
					expect([answer, ...accept].map((right) => keyOf(right, 'en'))).not.toContain(keys[at]);
				}
			}
		)
	);
});

test('the key is right; any other option is wrong and says why; so is no pick', () => {
	const question = allForms.ask(slovakia, 'choice', 3, fresh);
	for (const [picked, option] of question.options.entries()) {
		const marking = allForms.mark(question, { form: 'choice', picked });
		const right = picked === question.key;
		expect(marking).toEqual({
			marks: [
				right
					? { card: slovakia.id, grade: 3, verdict: 'right' }
					: { card: slovakia.id, grade: 1, verdict: 'wrong', given: option.text }
			],
			right,
			answer: 'Slovakia',
			...(!right && { why: `${option.text} is proven wrong.` })
		});
	}
	for (const picked of [null, -1, 99, Number.NaN]) {
		expect(allForms.mark(question, { form: 'choice', picked })).toMatchObject({
			right: false,
			marks: [{ grade: 1 }]
		});
	}
});

test('a quick right pick is Good, never Easy: it may be a guess; a very slow one is Hard', () => {
	const question = allForms.ask(slovakia, 'choice', 3, fresh);
	const at = (took: number) =>
		allForms.mark(question, { form: 'choice', picked: question.key }, { took, usual: 4000 })
			.marks[0]?.grade;
	expect([at(100), at(4000), at(60_000)]).toEqual([3, 3, 2]);
});

test('a sentence with a gap is shown above the options', () => {
	const gapped = card(name('Baltic'), {
		kind: 'cloze',
		cloze: [{ text: 'the ' }, { blank: true }, { text: ' states' }],
		wrong: [wrong('Balkan'), wrong('Caucasian')]
	});
	expect(allForms.ask(gapped, 'choice', 1).given).toEqual({
		text: 'the _____ states',
		quote: false
	});
});

/** What stands beside the right answer when the card is asked once more. */
const wrongOf = (reps: number, more: { stability?: number } = {}) =>
	allForms
		.ask(slovakia, 'choice', 1, { stability: 0, reps, ...more })
		.options.map(({ text }) => text)
		.filter((text) => text !== 'Slovakia')
		.sort()
		.join();

test('wrong answers take turns with every time that a card is asked', () => {
	for (const stability of [0, 60])
		for (let reps = 0; reps < 6; reps++)
			expect(wrongOf(reps, { stability })).not.toBe(wrongOf(reps + 1, { stability }));
	// Of three there is one that makes room, once the card has been seen.
	const few = card(name('Ghent'), {
		wrong: [
			...['Bruges', 'Ypres', 'Mons'].map((text) => wrong(text)),
			wrong('Gent', { confusable: true })
		]
	});
	const asked = (reps: number) =>
		allForms.ask(few, 'choice', 1, { stability: 2, reps }).options.map(({ text }) => text);
	expect(asked(0)).not.toContain('Gent');
	expect(asked(1)).toContain('Gent');
	expect(asked(1)).toHaveLength(4);
});
