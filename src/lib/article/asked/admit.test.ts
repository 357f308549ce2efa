import { describe, expect, test } from 'vitest';
import { propose } from '#lib/article/propose.ts';
import { foundIn } from '#lib/article/queue/find.ts';
import { bandOf, isAcceptable, itemsAfter, type Decision } from '#lib/article/queue/queue.ts';
import { admit, type Admitted } from './admit.ts';
import { partsOf } from './parts.ts';
import { MOST_PROPOSED, proposedSchema } from './proposed.ts';

const ARTICLE = `The harbour bridge that nobody wanted

By Anna Lindqvist

12 March 2021

The bridge over Norrvik harbour was opened in 1987. It replaced a ferry that had carried 400 passengers a day. Karin Berg lives beside the ramp.

“We were never asked about the noise at all.”

“This bridge will outlive all of us,” said Mayor Erik Holm at the opening. The Norrvik Port Authority paid for most of it.

Nobody slept well that summer. The ramp was built by workers from Ulmhaven, Brackmoor and Tessin.

The city council approved a toll of 15 kronor in November 1991.`;

const proposals = propose(ARTICLE);
const found = foundIn(proposals);
const items = (decisions: readonly Decision[] = []) => itemsAfter(found.candidates, decisions);
const ask = (...proposed: unknown[]): Admitted =>
	admit(proposed, proposals, items(), { by: 'llama', run: 'asked' });
const fact = (change: Record<string, unknown>) => ({
	kind: 'question',
	evidence: 'The Norrvik Port Authority paid for most of it.',
	question: 'Who paid for most of the bridge?',
	answer: ['The Norrvik Port Authority'],
	speaker: '',
	...change
});
const NOISE = 'We were never asked about the noise at all.';

const list = (answer: string[]) =>
	ask(
		fact({
			kind: 'list',
			evidence: 'The ramp was built by workers from Ulmhaven, Brackmoor and Tessin.',
			question: 'From where were the workers who built the ramp?',
			answer
		})
	);

const said = (words: string, speaker: string) =>
	ask(fact({ kind: 'quote', evidence: words, question: '', answer: [words], speaker }));

describe('what a model says the article states', () => {
	test('comes in where the article has it, and is looked at, not accepted unseen', () => {
		const { decisions, refused } = ask(
			fact({}),
			fact({
				kind: 'gap',
				evidence: 'The city council approved a toll of 15 kronor in November 1991.',
				answer: ['city council']
			}),
			fact({
				kind: 'list',
				evidence: 'The ramp was built by workers from Ulmhaven, Brackmoor and Tessin.',
				question: 'From where were the workers who built the ramp?',
				answer: ['Ulmhaven', 'Brackmoor', 'tessin']
			})
		);
		expect(refused).toEqual({ known: expect.any(Number) });
		const made = items(decisions).filter(({ id }) => id.startsWith('asked-'));
		expect(made.map(({ value }) => value)).toEqual([
			{
				kind: 'card',
				front: 'Who paid for most of the bridge?',
				back: 'The Norrvik Port Authority'
			},
			{
				kind: 'cloze',
				text: 'The {{gap:city council}} approved a toll of 15 kronor in November 1991.'
			}
		]);
		for (const one of made) {
			expect(bandOf(one)).toBe('check');
			expect(isAcceptable(one)).toBe(true);
		}
	});

	test.each([
		['an invented sentence', { evidence: 'The bridge cost 40 million kronor.' }, 'words'],
		['a paraphrase', { evidence: 'Most of it was paid by the Norrvik Port Authority.' }, 'words'],
		['an answer from elsewhere', { answer: ['The city council'] }, 'answer'],
		['an answer it knows better', { answer: ['The Kingdom of Sweden'] }, 'answer'],
		['a name from elsewhere', { question: 'Who paid for most of the Öresund Bridge?' }, 'question'],
		['a number from elsewhere', { question: 'Who paid for most of it in 1986?' }, 'question'],
		['its own answer', { question: 'Did the Norrvik Port Authority pay for most?' }, 'question'],
		[
			'another subject',
			{ question: 'Which corrupt company swindled voters for ever?' },
			'question'
		],
		[
			'a picture',
			{ question: '![](https://e.example/x.png) Who paid for most of it?' },
			'question'
		],
		['what nobody sees', { question: 'Who paid for \u202emost of it?' }, 'question'],
		['a sentence that leans on another', leaning(), 'alone'],
		['two answers', { answer: ['Norrvik', 'Authority'] }, 'shape'],
		['no answer', { answer: ['…'] }, 'shape'],
		['no kind', { kind: 'poem' }, 'shape'],
		['a book', { evidence: 'word '.repeat(1000) }, 'shape']
	] as const)('is refused with %s', (_, change, why) => {
		expect(ask(fact(change))).toEqual({ decisions: [], refused: { [why]: 1 } });
	});

	test('is refused whatever else it is, and however much of it', () => {
		const strange = [null, 1, 'x', [], {}, { kind: 'quote' }, { __proto__: { kind: 'gap' } }];
		expect(ask(...strange)).toEqual({ decisions: [], refused: { shape: strange.length } });
		const many = Array.from({ length: MOST_PROPOSED + 40 }, () => fact({}));
		expect(ask(...many).decisions).toHaveLength(1);
		expect(ask(...many).refused).toEqual({ known: MOST_PROPOSED - 1, shape: 40 });
	});
});

describe('a list', () => {
	test('has no member that the sentence has not', () => {
		expect(list(['Ulmhaven', 'Brackmoor', 'Norrvik']).refused).toEqual({ answer: 1 });
		expect(list(['Ulmhaven', 'Ulmhaven']).refused).toEqual({ shape: 1 });
		expect(list(['Ulmhaven', 'Brackmoor and Tessin', '']).refused).toEqual({ shape: 1 });
	});

	test('that lacks some is looked at, with what is wrong beside it', () => {
		const all = items(list(['Ulmhaven', 'Brackmoor']).decisions);
		const one = all.find(({ id }) => id.startsWith('asked-'));
		expect(one && bandOf(one)).toBe('check');
		expect(one?.faults).toContainEqual({ gate: 3, what: 'incomplete' });
	});
});

describe('a quotation', () => {
	test('whose speaker nobody knew is told who it may be, and is looked at', () => {
		const { decisions } = said(NOISE, 'Karin Berg');
		expect(decisions).toMatchObject([{ does: 'edit', value: { speaker: 'Karin Berg' } }]);
		const open = items().find(({ value }) => value.kind === 'said' && value.text === NOISE)!;
		expect(bandOf(open)).toBe('ask');
		const told = items(decisions).find(({ id }) => id === open.id)!;
		expect(bandOf(told)).toBe('check');
	});

	test.each([
		['who is not in the article', NOISE, 'Greta Garbo', 'speaker'],
		['by a name that is not written so', NOISE, 'Ingrid Berg', 'speaker'],
		['who is not the one', 'This bridge will outlive all of us', 'Karin Berg', 'speaker'],
		['by whom it is said already', 'This bridge will outlive all of us', 'Erik Holm', 'known'],
		['of what nobody said', 'The city council approved a toll', 'Erik Holm', 'unquoted'],
		['in other words', 'This bridge will outlast all of us', 'Erik Holm', 'words'],
		['of two words', 'This bridge', 'Erik Holm', 'shape']
	])('is refused of somebody %s', (_, words, speaker, why) => {
		expect(said(words, speaker)).toEqual({ decisions: [], refused: { [why]: 1 } });
	});
});

test('an article is asked about in parts, none longer than a small model reads, and of a book the beginning', () => {
	expect(partsOf(found)).toHaveLength(1);
	expect(partsOf(found)[0]).toContain('12 March 2021\n\nThe bridge over Norrvik');
	const text = 'A word and a word. '.repeat(20_000);
	const long = partsOf({ text, paragraphs: [{ start: 0, end: text.length }] });
	expect(long.length).toBeLessThan(30);
	for (const part of long) expect(part.length).toBeLessThanOrEqual(5000);
	expect(
		partsOf({ text: 'x'.repeat(12_000), paragraphs: [{ start: 0, end: 12_000 }] })
	).toHaveLength(3);
});

test('what is asked for has no bounds that a grammar would choke on', () => {
	expect(JSON.stringify(proposedSchema())).not.toMatch(/maxLength|maxItems|minItems/);
});

function leaning() {
	return {
		kind: 'gap',
		evidence: 'It replaced a ferry that had carried 400 passengers a day.',
		answer: ['ferry']
	};
}
