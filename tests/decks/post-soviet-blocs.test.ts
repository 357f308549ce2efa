/** Memberships: dated, with their earlier states, and told as the other deck tells them. */
import { describe, expect, it } from 'vitest';
import { blocs, fact, ids, nearAbroad } from './flagship.ts';

const members = (id: string) => ids(fact(blocs, id, 'set').members);

describe('Post-Soviet blocs', () => {
	const { deck } = blocs;

	it('has 40 facts or more on all four blocs and the Baltic states', () => {
		expect(deck.facts.length).toBeGreaterThanOrEqual(40);
		for (const section of ['cis', 'csto', 'eaeu', 'sco', 'baltic'])
			expect(deck.facts.filter((one) => one.section === section).length).toBeGreaterThanOrEqual(7);
	});

	it('gives every source an address', () => {
		for (const [id, { url }] of Object.entries(deck.sources))
			expect(url, id).toMatch(/^https:\/\//);
	});

	it('places all fifteen republics in or out of the CIS', () => {
		const standing = fact(blocs, 'cis-standing', 'groups');
		expect(standing.groups.map((group) => group.members.length)).toEqual([9, 1, 1, 1, 3]);
	});

	it('agrees with the near abroad where nothing changed between 2022 and 2024', () => {
		expect(members('csto-members')).toEqual(
			ids(fact(nearAbroad, 'csto-members-2022', 'set').members)
		);
		expect(members('eaeu-members')).toEqual(
			ids(fact(nearAbroad, 'eaeu-members-2022', 'set').members)
		);
		const sco2022 = ids(fact(nearAbroad, 'sco-members-2022', 'set').members);
		expect(members('sco-members')).toEqual([...sco2022, 'belarus', 'iran'].toSorted());
		expect(fact(blocs, 'sco-count', 'number').value).toBe(members('sco-members').length);
	});

	it('keeps the earlier answers where membership changed, oldest first', () => {
		const changed = deck.facts.filter(({ changes }) => changes.length > 0);
		expect(ids(changed)).toEqual(['csto-members', 'eaeu-members', 'sco-count', 'sco-members']);
		for (const { id, changes } of changed) {
			const days = changes.map(({ on }) => on);
			expect(days, id).toEqual(days.toSorted());
		}
	});

	it('shows both sides where a source is inexact', () => {
		const disputed = deck.facts.filter((one) => one.disputed);
		expect(ids(disputed)).toEqual([
			'armenia-standing',
			'tajikistan-not-eaeu',
			'ukraine-never-member'
		]);
		for (const one of disputed) expect(one.disputed?.anchors.length, one.id).toBeGreaterThan(0);
	});
});
