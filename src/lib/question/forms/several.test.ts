/** Forms that ask several cards at once: who goes along, what each is worth. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { allForms } from './all-forms.ts';
import { card, date, listOf, name, wrong } from '#lib/question/card-fixtures.ts';
import type { Pool } from '#lib/question/pool.ts';
import { rightResponse } from '#lib/question/responses.ts';

/** A pool with just these cards beside the one that is asked. */
const poolWith = (...others: Card[]): Pool => ({
	siblings: (one) => others.filter(({ id }) => id !== one.id),
	cousins: (one) => others.filter(({ id }) => id !== one.id),
	list: () => undefined,
	bystanders: (one) => others.filter(({ id }) => id !== one.id),
	few: false
});
const grades = (marking: { marks: readonly { grade: number }[] }) =>
	marking.marks.map(({ grade }) => grade);
const verdicts = (marking: { marks: readonly { verdict: string }[] }) =>
	marking.marks.map(({ verdict }) => verdict);

const outside = ['Finland', 'Poland', 'Norway', 'Sweden'].map((text) => wrong(text));
const baltic = listOf(['Estonia', 'Latvia', 'Lithuania'], { outside }).map((one) => ({
	...one,
	several: { 'multi-select': 'Which belong?', 'odd-one-out': 'Which does not belong?' }
}));
const [estonia] = baltic as [Card];

describe('multi-select', () => {
	const company = allForms.company(estonia, 'multi-select', poolWith(...baltic), 1)!;
	const question = allForms.ask(estonia, 'multi-select', 1, { company });
	const pick = (...texts: string[]) =>
		allForms.mark(question, {
			form: 'multi-select',
			picked: question.options.flatMap(({ text }, i) => (texts.includes(text) ? [i] : []))
		});
	const members = question.options.flatMap((one) => (one.card === undefined ? [] : [one.text]));
	const strangers = question.options.flatMap((one) => (one.card === undefined ? [one.text] : []));

	test('needs another member that has been met', () => {
		expect(allForms.company(estonia, 'multi-select', poolWith(), 1)).toBeUndefined();
	});

	test('shows two or three members among outsiders, at least two of these', () => {
		expect([2, 3]).toContain(members.length);
		expect(strangers.length).toBeGreaterThanOrEqual(2);
		expect(members).toContain('Estonia');
	});

	test('each member that was picked is right by itself, one left out is missing', () => {
		expect(verdicts(pick(...members))).toEqual(members.map(() => 'right'));
		const one = question.cards.indexOf(estonia.id);
		expect(verdicts(pick('Estonia'))).toEqual(
			question.cards.map((_, i) => (i === one ? 'right' : 'missing'))
		);
	});

	test('an intruder makes the members Hard and says why it does not belong', () => {
		const marking = pick(...members, strangers[0]!);
		expect(marking.right).toBe(false);
		expect(marking.why).toBe(`${strangers[0]} is proven wrong.`);
		expect(Math.max(...grades(marking))).toBe(2);
	});

	test('who picks everything is taught nothing by it: all Again', () => {
		expect(grades(pick(...members, ...strangers))).toEqual(members.map(() => 1));
	});
});

describe('odd one out', () => {
	const company = allForms.company(estonia, 'odd-one-out', poolWith(...baltic), 1)!;
	const question = allForms.ask(estonia, 'odd-one-out', 1, { company });

	test('needs two more members', () => {
		expect(
			allForms.company(estonia, 'odd-one-out', poolWith(...baltic.slice(0, 2)), 1)
		).toBeUndefined();
	});

	test('hides one stranger among three members and reviews only the card asked', () => {
		expect(question.cards).toEqual([estonia.id]);
		expect(question.options).toHaveLength(4);
		expect(outside.map(({ text }) => text)).toContain(question.options[question.key]?.text);
	});

	test('says why the stranger does not belong, whatever was picked', () => {
		for (const picked of [question.key, (question.key + 1) % 4, null]) {
			const marking = allForms.mark(question, { form: 'odd-one-out', picked });
			expect(marking.right).toBe(picked === question.key);
			expect(marking.why).toBe(`${marking.answer} is proven wrong.`);
		}
	});
});

const speakers = ['Lavrov', 'Putin', 'Tokayev', 'Rahmon'];
const quotes = speakers.map((who, i) =>
	card(name(who), {
		id: `deck/quote-${i}/speaker`,
		fact: `quote-${i}`,
		kind: 'quote',
		aspect: 'speaker',
		about: { text: `Words of number ${i}`, quote: true },
		several: { match: 'Who said what?' },
		wrong: speakers.filter((other) => other !== who).map((text) => wrong(text))
	})
);
const [first] = quotes as [Card];

describe('match', () => {
	const company = allForms.company(first, 'match', poolWith(...quotes), 1)!;
	const question = allForms.ask(first, 'match', 1, { company });

	test('takes only cards whose answers are proven wrong for each other', () => {
		const twin = { ...quotes[1]!, id: 'deck/twin/speaker', answer: first.answer };
		expect(allForms.company(first, 'match', poolWith(twin, quotes[1]!), 1)).toBeUndefined();
		expect(company).toHaveLength(4);
	});

	test('marks each row by itself, and says why what stands there is wrong', () => {
		const placed = [...question.key];
		[placed[0], placed[1]] = [placed[1]!, placed[0]!];
		const marking = allForms.mark(question, { form: 'match', placed });
		expect(verdicts(marking)).toEqual(['wrong', 'wrong', 'right', 'right']);
		expect(grades(marking)).toEqual([1, 1, 3, 3]);
		expect(marking.why).toBe(`${question.answers[placed[0]]?.text} is proven wrong.`);
	});

	test('an empty row is missing, and so is one that was never sent', () => {
		const marking = allForms.mark(question, { form: 'match', placed: [question.key[0]!, null] });
		expect(verdicts(marking)).toEqual(['right', 'missing', 'missing', 'missing']);
	});

	test('an answer that does not exist is wrong, and breaks nothing', () => {
		const marking = allForms.mark(question, { form: 'match', placed: [99, -1, 1.5, NaN] });
		expect(marking.right).toBe(false);
	});
});

const votes = ['In favour', 'Against', 'Abstained'];
const states = ['Kenya', 'Peru', 'Mali', 'Laos', 'Cuba', 'Fiji'].map((state, i) => {
	const own = votes[i % 3]!;
	return card(name(own), {
		id: `deck/vote/group/s${i}`,
		kind: 'groups',
		aspect: 'group',
		member: `s${i}`,
		about: { text: state },
		several: { group: 'What goes where?' },
		wrong: votes.filter((vote) => vote !== own).map((text) => wrong(text))
	});
});
const [kenya] = states as [Card];

describe('group', () => {
	const company = allForms.company(kenya, 'group', poolWith(...states), 1)!;
	const question = allForms.ask(kenya, 'group', 1, { company });

	test('sorts members of more than one group', () => {
		const alike = states.filter(({ answer }) => answer.text === 'In favour');
		expect(allForms.company(kenya, 'group', poolWith(...alike), 1)).toBeUndefined();
		expect(new Set(question.key).size).toBeGreaterThan(1);
	});

	test('offers every group once, in an order that tells nothing', () => {
		expect(question.answers.map(({ text }) => text)).toEqual(['Abstained', 'Against', 'In favour']);
	});

	test('each member is a review of its own card', () => {
		const placed = question.key.map((key, row) => (row === 0 ? (key + 1) % 3 : key));
		const { marks } = allForms.mark(question, { form: 'group', placed });
		expect(marks.map(({ card }) => card)).toEqual(question.cards);
		expect(marks.map(({ verdict }) => verdict)).toEqual([
			'wrong',
			...question.key.slice(1).map(() => 'right')
		]);
	});
});

const events = ['1991', '1993', '2002-05', '2015', '2022-03-02'].map((when, i) =>
	card(date(when), {
		id: `deck/event-${i}/date`,
		kind: 'date',
		aspect: 'date',
		about: { text: `Event ${i}` },
		several: { order: 'In which order?' }
	})
);
const [oldest] = events as [Card];

describe('order', () => {
	const company = allForms.company(oldest, 'order', poolWith(...events), 1)!;
	const question = allForms.ask(oldest, 'order', 1, { company });

	test('never asks which of two dates came first that may be the same', () => {
		const vague = { ...events[1]!, id: 'deck/vague/date', answer: date('1991-05') };
		expect(allForms.company(oldest, 'order', poolWith(vague, events[2]!), 1)).toBeUndefined();
	});

	test('rows are places in time; the right order shows the order, not the dates: Hard', () => {
		const marking = allForms.mark(question, rightResponse(question));
		expect(marking.right).toBe(true);
		expect(grades(marking)).toEqual([2, 2, 2, 2, 2]);
		expect(question.key.map((at) => question.answers[at]?.text)).toEqual(
			events.map(({ about }) => about?.text)
		);
	});

	test('one that is out of place does not spoil the others', () => {
		const placed = [...question.key.slice(1), question.key[0]!];
		const marking = allForms.mark(question, { form: 'order', placed });
		expect(verdicts(marking)).toEqual(['wrong', 'right', 'right', 'right', 'right']);
	});
});

test('true or false: as many claims are true as false, and each is what it says', () => {
	const one = { ...first, list: undefined };
	let yes = 0;
	for (let seed = 0; seed < 400; seed++) {
		const question = allForms.ask(one, 'true-false', seed);
		expect(question.key).toBe(question.claim.text === 'Lavrov');
		if (question.key) yes++;
		const { right, why } = allForms.mark(question, { form: 'true-false', said: false });
		expect(right).toBe(!question.key);
		expect(why).toBe(question.key ? undefined : `${question.claim.text} is proven wrong.`);
	}
	expect(yes).toBeGreaterThan(160);
	expect(yes).toBeLessThan(240);
});

test('whatever is placed, there is one mark a card, and it is right only where the key stands', () => {
	const questions = [
		allForms.ask(first, 'match', 1, { company: quotes }),
		allForms.ask(kenya, 'group', 1, { company: states })
	];
	fc.assert(
		fc.property(
			fc.constantFrom(...questions),
			fc.array(fc.option(fc.integer({ min: -2, max: 9 })), { maxLength: 9 }),
			(question, placed) => {
				const { marks } = allForms.mark(question, { form: question.form, placed });
				expect(marks.map((mark) => mark.card)).toEqual(question.cards);
				for (const [row, { verdict }] of marks.entries())
					expect(verdict === 'right').toBe(placed[row] === question.key[row]);
			}
		)
	);
});
