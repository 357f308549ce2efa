import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { card, name } from '#lib/question/card-fixtures.ts';
import { NEAR, Nearby, type Candidate, type Seen } from './nearby.ts';

const common: ReadonlySet<string> = new Set(['which', 'of', 'the', 'is']);
const NOW = 1e12;

const one = (id: string, prompt: string, answer: string, more: Partial<Card> = {}): Card =>
	card(name(answer), { id: `deck/${id}`, fact: id.split('/')[0]!, prompt, ...more });
const member = (fact: string, which: string) =>
	one(`${fact}/member/${which}`, 'Which is in the pact?', which, { member: which });
const shows = (of: Card, text = `${of.prompt} ${of.answer.text}`, at = NOW): Seen => ({
	cards: [of.id],
	text,
	members: false,
	answered: true,
	at
});
const candidate = (of: Card, text?: string): Candidate => ({
	card: of,
	common,
	sight: () => shows(of, text)
});
const chosen = (seen: readonly Seen[], cards: readonly Candidate[], urgent = 0) =>
	new Nearby(seen).choose(cards, NOW, urgent)?.card.id;

const distance = (of: Card, ...seen: Seen[]) =>
	new Nearby(seen).distance({ card: of, common }, NOW);

const capital = one('capital/forward', 'Which city is capital of Kazakhstan?', 'Astana');
const meeting = one('meeting/forward', 'Which leader met Xi in Samarkand?', 'Putin');
const telling = 'Astana, the capital city of Kazakhstan, is in the north.';
const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
	one(`${id}/x`, `Which ${id}?`, `${id}${id}`)
);

describe('a card whose answer was just shown', () => {
	const teller = shows(meeting, telling);

	test('waits while there is another', () => {
		expect(chosen([teller], [candidate(capital), candidate(others[0]!)])).toBe('deck/a/x');
	});

	test('is asked all the same where nothing else is left: the one told the longest ago', () => {
		expect(chosen([teller], [candidate(capital)])).toBe(capital.id);
		const seen = [teller, shows(others[0]!)];
		expect(chosen(seen, [candidate(others[0]!), candidate(capital)])).toBe(capital.id);
	});

	test('is asked after as many other questions as make it fair', () => {
		const after = others.map((of) => shows(of)).slice(0, NEAR.questions);
		expect(distance(capital, teller, ...after.slice(1))).toBe(NEAR.questions);
		expect(distance(capital, teller, ...after)).toBe(Infinity);
	});

	test('or after as many minutes', () => {
		expect(distance(capital, { ...teller, at: NOW - NEAR.ms + 1 })).toBe(1);
		expect(distance(capital, { ...teller, at: NOW - NEAR.ms })).toBe(Infinity);
	});
});

test('a question that would tell others comes after them', () => {
	const teller = candidate(meeting, telling);
	expect(chosen([], [teller, candidate(capital)])).toBe(capital.id);
	expect(chosen([], [teller, candidate(others[0]!)])).toBe(meeting.id);
});

test('a missed card whose time has come does not wait so that others need not', () => {
	const teller = candidate(meeting, telling);
	expect(chosen([], [teller, candidate(capital)], 1)).toBe(meeting.id);
});

describe('the members of one list', () => {
	const [armenia, belarus, russia] = ['Armenia', 'Belarus', 'Russia'].map((which) =>
		member('pact', which)
	);
	const apart = others.slice(0, 2).map((of) => shows(of));

	test('are no more than two near each other, with others between', () => {
		expect(distance(russia!, shows(armenia!))).toBe(1);
		expect(distance(russia!, shows(armenia!), ...apart)).toBe(Infinity);
		expect(distance(russia!, shows(armenia!), shows(belarus!), ...apart)).toBe(4);
	});

	test('are told by a footnote that names them all', () => {
		const all = shows(armenia!, 'Which is in the pact? Armenia, Belarus and Russia.');
		expect(distance(russia!, all, ...apart)).toBe(3);
	});
});

describe('whatever was shown, and whatever there is to ask', () => {
	const words = fc.constantFrom('Osh', 'Minsk', 'Baku', 'Xi', 'treaty', 'river', 'border', 'north');
	const cards = fc.uniqueArray(
		fc.tuple(fc.nat(4), fc.nat(3), fc.array(words, { minLength: 2, maxLength: 4 }), words),
		{ selector: ([fact, n]) => `${fact}/${n}`, maxLength: 8 }
	);
	const made = cards.map((all) =>
		all.map(([fact, n, asked, answer]) =>
			one(`f${fact}/member/${n}`, asked.join(' '), answer, { member: String(n) })
		)
	);
	const past = fc.array(
		fc.tuple(fc.nat(4), fc.array(words, { maxLength: 6 }), fc.nat(2 * NEAR.ms))
	);

	test('one is chosen if there is any, and one that was told only if all were', () => {
		fc.assert(
			fc.property(made, past, fc.nat(8), (ask, shown, urgent) => {
				const seen = shown.map(([fact, text, ago]) =>
					shows(member(`f${fact}`, 'x'), text.join(' '), NOW - ago)
				);
				const nearby = new Nearby(seen);
				const candidates = ask.map((of) => candidate(of));
				const choice = nearby.choose(candidates, NOW, urgent);
				expect(choice !== undefined).toBe(ask.length > 0);
				if (!choice || nearby.distance(choice, NOW) === Infinity) return;
				for (const other of candidates) {
					expect(nearby.distance(other, NOW)).toBeLessThanOrEqual(nearby.distance(choice, NOW));
				}
			})
		);
	});
});
