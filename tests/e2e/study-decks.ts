/** Decks made so that each card can be asked in one form only, for specs that need that form. */
import type { Page } from '@playwright/test';
import { cardsOf } from '../../src/lib/deck/cards.ts';
import { Deck } from '../../src/lib/deck/schema.ts';
import type { FirstForm } from '../forms/where-asked.ts';
import { drawing } from './pictures-taken.ts';

const claim = {
	asOf: '2022-03-02',
	saidBy: ['clerk'],
	anchors: [{ source: 'ledger', at: 'page 1', excerpt: 'It was paid in full, in silver' }]
};
const wrong = (n: number) =>
	['in part', 'too late', 'twice'].slice(0, n).map((how) => ({
		text: `It was paid ${how}`,
		why: `The ledger has no entry that says ${how}.`
	}));
const head = (id: string, title: string) => ({
	format: 1,
	id,
	title,
	summary: 'Made up for tests.',
	license: 'CC0-1.0',
	authors: ['Nobody'],
	sources: {
		ledger: { kind: 'record', title: 'The ledger', url: 'https://ledger.example/' },
		letter: { kind: 'record', title: 'The letter' }
	},
	entities: {
		clerk: { kind: 'person', name: 'The clerk', office: 'keeper of the ledger' },
		georgia: { kind: 'state', name: 'Georgia' },
		kenya: { kind: 'state', name: 'Kenya' },
		norway: { kind: 'state', name: 'Norway' }
	}
});

const facts = {
	choice: {
		...claim,
		kind: 'statement',
		id: 'debt',
		question: 'What became of the debt?',
		text: 'It was paid in full',
		false: wrong(3),
		note: 'Silver was the only coin the clerk took.'
	},
	reveal: {
		...claim,
		kind: 'statement',
		id: 'coin',
		question: 'In which coin was the debt paid?',
		text: 'In silver, weighed before the clerk',
		// Reads the same, so that it is no option and only the learner can judge.
		false: [{ text: 'In silver weighed, before the clerk', why: 'It is the same.' }],
		disputed: {
			claim: 'The letter says gold.',
			claimedBy: 'letter',
			record: 'The ledger says silver.',
			anchors: [{ source: 'ledger', at: 'page 2' }]
		}
	},
	typed: {
		...claim,
		kind: 'pair',
		id: 'tally',
		relation: 'tool-for',
		oneToOne: true,
		left: 'the notched piece of wood that records a debt',
		right: { text: 'tally stick', accept: ['tally'] },
		question: 'What is the notched piece of wood called that records a debt?'
	},
	cloze: {
		...claim,
		kind: 'cloze',
		id: 'cut',
		text: 'Each notch on the stick stands for one {{coin:shilling}} owed.'
	},
	list: {
		...claim,
		kind: 'set',
		id: 'payers',
		question: 'Which three states paid?',
		label: 'states that paid',
		members: ['georgia', 'kenya', 'norway'],
		closed: true
	}
} satisfies Record<FirstForm, object>;

/** A deck whose only card (or list) can only be asked in this form. */
export const deckOf = (...forms: FirstForm[]): Deck =>
	Deck.parse({ ...head('ledger', 'The ledger'), facts: forms.map((form) => facts[form]) });

/** A deck of cards of two sides, asked by showing them; of each its front, its back and what else it says. */
export const cardsDeck = (...cards: [front: string, back: string, more?: object][]): Deck =>
	Deck.parse({
		...head('cards', 'Cards'),
		facts: cards.map(([front, back, more], i) => ({
			...claim,
			kind: 'card',
			id: `card-${i}`,
			front,
			back,
			...more
		}))
	});

/** A deck written from right to left. */
export const arabicDeck: Deck = Deck.parse({
	...head('arabic', 'المؤتمر'),
	lang: 'ar',
	dir: 'rtl',
	facts: [
		{
			...claim,
			anchors: [{ source: 'ledger', at: 'صفحة 1', excerpt: 'عقد المؤتمر في مدينة القاهرة' }],
			kind: 'statement',
			id: 'city',
			question: 'في أي مدينة عقد المؤتمر؟',
			text: 'في القاهرة',
			false: ['في بيروت', 'في بغداد', 'في تونس'].map((text) => ({
				text,
				why: 'السجل يذكر القاهرة وحدها.'
			}))
		}
	]
});

/** What a server that offers these decks answers, by the path that is asked for. */
export function answersFor(decks: readonly Deck[]): ReadonlyMap<string, unknown> {
	const listing = decks.map((deck) => {
		const { id, title, summary, lang, dir, facts } = deck;
		return { id, title, summary, lang, dir, facts: facts.length, cards: cardsOf(deck).length };
	});
	return new Map<string, unknown>([
		['/api/decks', listing],
		...decks.map((deck) => [`/api/decks/${deck.id}`, deck] as const)
	]);
}

/** Has the server offer these decks instead of its own, with something to be seen for each of their pictures. */
export async function offer(page: Page, ...decks: Deck[]) {
	const bodies = answersFor(decks);
	const { mimeType, buffer } = drawing(8, 6);
	await page.route('**/media/*', (route) => route.fulfill({ contentType: mimeType, body: buffer }));
	await page.route('**/api/decks**', (route) => {
		const body = bodies.get(new URL(route.request().url()).pathname);
		return route.fulfill(body ? { json: body, headers: { etag: '"test"' } } : { status: 404 });
	});
}
