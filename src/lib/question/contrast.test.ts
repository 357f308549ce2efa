import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import { contrastsOf } from './contrast.ts';

const claim = { asOf: '2022', saidBy: ['atlas'], anchors: [{ source: 'map', at: 'plate 1' }] };
const capital = (id: string, left: string, right: string, confusable: string[] = []) => ({
	...claim,
	kind: 'pair',
	id,
	relation: 'capital',
	oneToOne: true,
	left: { entity: left },
	right,
	question: `What is the capital of ${left}?`,
	confusable
});
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
		slovakia: { kind: 'state', name: 'Slovakia', confusable: ['slovenia'] },
		slovenia: { kind: 'state', name: 'Slovenia' },
		kenya: { kind: 'state', name: 'Kenya' }
	},
	facts: [
		capital('bratislava', 'slovakia', 'Bratislava'),
		capital('ljubljana', 'slovenia', 'Ljubljana'),
		capital('nairobi', 'kenya', 'Nairobi')
	]
});
const cardAbout = (fact: string) => cardsOf(deck).find((one) => one.fact === fact)!;

describe('contrasts', () => {
	test('set the fact that is mixed up with it beside a card', () => {
		expect(contrastsOf(deck, cardAbout('bratislava'))).toEqual([
			{ text: 'What is the capital of slovenia? Ljubljana.' }
		]);
	});

	test('are none where nothing is mixed up', () => {
		expect(contrastsOf(deck, cardAbout('nairobi'))).toEqual([]);
	});

	test('fall back on wrong answers that people take for it', () => {
		const card = {
			...cardAbout('nairobi'),
			wrong: [
				{ text: 'Mombasa', why: 'The port, not the capital.', confusable: true },
				{ text: 'Paris', confusable: false }
			]
		};
		expect(contrastsOf(deck, card)).toEqual([
			{ text: 'Mombasa', why: 'The port, not the capital.' }
		]);
	});
});
