/**
 * The roll call, written out a second time, by country code and from other notes than the deck, so
 * that a slip in either shows.
 */
import { describe, expect, it } from 'vitest';
import { cardIdsOf } from '#lib/deck/cards.ts';
import { fact, ids, isoOf, nearAbroad, worldVotes } from './flagship.ts';

const VOTE_IN: Record<string, string> = {
	against: 'against',
	'not-voting': 'not-voting',
	abstentions: 'abstained'
};
/** How the note on an outsider begins, and what the roll call must then say. */
const VOTE_NOTED: Record<string, string> = {
	Abstained: 'abstained',
	'Voted against': 'against',
	'Voted in favour': 'in-favour',
	'Did not vote': 'not-voting'
};

const numberIn = (id: string) => fact(worldVotes, id, 'number').value;

describe('The world votes: ES-11/1', () => {
	const { deck } = worldVotes;
	const roll = fact(worldVotes, 'roll-call', 'groups');
	const voteOf = new Map(
		roll.groups.flatMap(({ id, members }) => members.map((one) => [one.id, id]))
	);
	const codes = (group: string) =>
		[...voteOf].flatMap(([id, vote]) => (vote === group ? isoOf(worldVotes, id) : [])).toSorted();

	it('has each of the 193 states once: 141 for, 5 against, 35 abstaining, 12 not voting', () => {
		expect(roll.groups.map(({ id, members }) => [id, members.length])).toEqual([
			['against', 5],
			['not-voting', 12],
			['abstained', 35],
			['in-favour', 141]
		]);
		expect(voteOf.size).toBe(193);
		const states = Object.entries(deck.entities).filter(([, { kind }]) => kind === 'state');
		expect(states.map(([id]) => id).toSorted()).toEqual([...voteOf.keys()].toSorted());
		expect(new Set(states.map(([, { iso }]) => iso)).size).toBe(193);
	});

	it('agrees with the roll call as noted elsewhere, by country code', () => {
		expect(codes('against').join(' ')).toBe('BY ER KP RU SY');
		expect(codes('not-voting').join(' ')).toBe('AZ BF CM ET GN GW MA SZ TG TM UZ VE');
		expect(codes('abstained').join(' ')).toBe(
			'AM AO BD BI BO CF CG CN CU DZ GQ IN IQ IR KG KZ LA LK MG ML MN MZ NA NI PK SD SN SS SV TJ TZ UG VN ZA ZW'
		);
	});

	it('lets no bloc contradict the roll call', () => {
		const sets = deck.facts.filter((one) => one.kind === 'set');
		expect(sets.length).toBeGreaterThanOrEqual(14);
		for (const { id, section = '', members, outside } of sets) {
			for (const one of members)
				expect(voteOf.get(one.id), `${id}: ${one.id}`).toBe(VOTE_IN[section]);
			for (const one of outside) {
				const noted = Object.keys(VOTE_NOTED).find((words) => one.note?.startsWith(words)) ?? '';
				expect(voteOf.get(one.id), `${id}: ${one.id}`).toBe(VOTE_NOTED[noted]);
				expect(VOTE_NOTED[noted], `${id}: ${one.id}`).not.toBe(VOTE_IN[section]);
			}
		}
		const inBlocs = sets
			.filter(({ section }) => section === 'abstentions')
			.flatMap((one) => ids(one.members));
		expect(new Set(inBlocs).size, 'the blocs together hold all 35 abstentions').toBe(35);
	});

	it('counts what it asks about', () => {
		expect(numberIn('in-favour-count')).toBe(codes('in-favour').length);
		expect(numberIn('against-count')).toBe(codes('against').length);
		expect(numberIn('abstained-count')).toBe(codes('abstained').length);
		expect(numberIn('not-voting-count')).toBe(codes('not-voting').length);
		expect(numberIn('votes-needed')).toBe(Math.ceil(((141 + 5) * 2) / 3));
	});

	it('asks one by one for the votes worth knowing, not for all 141 in favour', () => {
		const cards = cardIdsOf(deck).filter((id) => id.startsWith('world-votes-es-11-1/roll-call/'));
		expect(cards.length).toBeLessThan(120);
		const asked = new Set(cards.map((id) => id.split('/')[3]));
		for (const [id, vote] of voteOf) if (vote !== 'in-favour') expect(asked, id).toContain(id);
	});

	it('warns of look-alikes both ways', () => {
		const pairs = [
			'niger nigeria',
			'guinea guinea-bissau',
			'guinea equatorial-guinea',
			'slovakia slovenia',
			'republic-of-the-congo democratic-republic-of-the-congo',
			'dominica dominican-republic',
			'north-korea south-korea',
			'iran iraq',
			'sudan south-sudan',
			'austria australia'
		];
		for (const pair of pairs) {
			const [a = '', b = ''] = pair.split(' ');
			expect(deck.entities[a]?.confusable, pair).toContain(b);
			expect(deck.entities[b]?.confusable, pair).toContain(a);
		}
	});

	it('tells the near abroad’s story alike', () => {
		expect(fact(worldVotes, 'african-abstentions-count', 'number').value).toBe(
			fact(nearAbroad, 'african-abstentions', 'number').value
		);
		for (const { id, members } of fact(nearAbroad, 'post-soviet-votes', 'groups').groups)
			for (const one of members)
				expect(voteOf.get(one.id), one.id).toBe(id === 'avoided' ? 'not-voting' : id);
	});
});
