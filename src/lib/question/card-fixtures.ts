/** What to test with: a card for each kind of answer, as the deck room makes them, and noise. */
import * as fc from 'fast-check';
import type { Answer, Card, WrongAnswer } from '#lib/deck/card.ts';
import { allForms } from './forms/all-forms.ts';
import type { ListQuestion } from './question.ts';

export const wrong = (text: string, more: Partial<WrongAnswer> = {}): WrongAnswer => ({
	text,
	why: `${text} is proven wrong.`,
	confusable: false,
	...more
});

/** A card about which nothing matters but what is given. */
export const card = (answer: Answer, more: Partial<Card> = {}): Card => ({
	id: 'deck/fact/value',
	deck: 'deck',
	fact: 'fact',
	kind: 'pair',
	aspect: 'value',
	revision: 0,
	prompt: 'Which is it?',
	answer,
	wrong: [],
	rivals: [],
	lang: 'en',
	dir: 'ltr',
	...more
});

export const name = (text: string, ...accept: string[]): Answer => ({ kind: 'name', text, accept });
export const number = (
	value: number,
	more: { tolerance?: number; unit?: string } = {}
): Answer => ({
	kind: 'number',
	text: String(value),
	value,
	tolerance: 0,
	...more
});
export const date = (text: string): Answer => ({ kind: 'date', text, date: text });
const prose = (text: string): Answer => ({ kind: 'prose', text });

/** Four easy distractors and three confusable ones. */
export const slovakia = card(name('Slovakia', 'Slovak Republic'), {
	id: 'europe/capitals/left',
	prompt: 'Of which state is Bratislava the capital?',
	wrong: [
		wrong('Portugal'),
		wrong('Denmark'),
		wrong('Ireland'),
		wrong('Greece'),
		wrong('Slovenia', { confusable: true }),
		wrong('Czechia', { confusable: true }),
		wrong('Slavonia', { confusable: true })
	],
	rivals: ['Slovenia', 'Czechia', 'Portugal', 'Denmark', 'Ireland', 'Greece']
});

/** A definition that can only be recognised or judged by the learner. */
export const nearAbroad = card(prose('The newly independent states around Russia'), {
	kind: 'definition',
	prompt: 'What does “near abroad” mean?',
	wrong: [wrong('The Baltic states alone'), wrong('The embassies of Russia')]
});

/** A sentence with a gap. */
export const gap = card(name('Turkmenistan'), {
	kind: 'cloze',
	prompt: 'Fill the gap.',
	cloze: [{ text: 'The associate member was ' }, { blank: true }, { text: '.' }],
	wrong: [wrong('Tajikistan'), wrong('Georgia')],
	rivals: ['Tajikistan', 'Georgia']
});

/** The cards of a closed list. */
export function listOf(
	names: readonly (string | readonly string[])[],
	{ ordered = false, outside = [] as readonly WrongAnswer[], rivals = [] as readonly string[] } = {}
): Card[] {
	const all = names.flat();
	return names.map((spellings, at) => {
		const [text = '', ...accept] = typeof spellings === 'string' ? [spellings] : spellings;
		return card(name(text, ...accept), {
			id: `deck/list/member/m${at}`,
			fact: 'list',
			kind: 'set',
			aspect: 'member',
			member: `m${at}`,
			prompt: 'Which of these belongs?',
			wrong: outside,
			rivals: [...all.filter((other) => other !== text), ...rivals],
			list: { id: 'deck/list/member', prompt: 'Which belong?', size: names.length, ordered }
		});
	});
}

/** Asks all cards of a list at once. */
export const askList = (cards: readonly Card[], seed: number): ListQuestion =>
	allForms.ask(cards[0]!, 'list', seed, { company: cards });

/** Any text at all: every script, control characters, halves of surrogate pairs. */
export const noise = fc
	.array(fc.oneof(fc.integer({ min: 0, max: 0x10_ff_ff }), fc.integer({ min: 32, max: 126 })), {
		maxLength: 60
	})
	.map((codes) => String.fromCodePoint(...codes));
