/** What the deck made from the article promises to the article, to the record and to the learner. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/deck/schema.ts';
import { fact, ids, isoOf, nearAbroad } from './flagship.ts';

const wordCount = (text: string) =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const articleAnchors = (one: Fact) => one.anchors.filter(({ source }) => source === 'article');

describe('The near abroad, 2022', () => {
	const { deck } = nearAbroad;
	const disputed = deck.facts.filter((one) => one.disputed);

	it('has 45 facts or more, of at least eight kinds', () => {
		expect(deck.facts.length).toBeGreaterThanOrEqual(45);
		expect(new Set(deck.facts.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
	});

	it('points each fact to words of the article by hash and ships no other pointer to it', () => {
		for (const one of deck.facts) {
			expect(articleAnchors(one).length, one.id).toBeGreaterThan(0);
			for (const { hash, words, paragraph, position } of articleAnchors(one)) {
				expect(hash, one.id).toMatch(/^[0-9a-f]{32}$/);
				expect(words, one.id).toBeGreaterThanOrEqual(6);
				expect([paragraph, position], one.id).toEqual([expect.any(Number), expect.any(Number)]);
			}
		}
	});

	it('quotes at most 25 words at a time and 230 in all, under a tenth of the article', () => {
		const quotations = deck.facts.flatMap((one) => [
			...(one.kind === 'quote' ? [one.text] : []),
			...articleAnchors(one).flatMap(({ excerpt }) => excerpt ?? [])
		]);
		const lengths = quotations.map(wordCount);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
		const sum = lengths.reduce((a, b) => a + b, 0);
		expect(sum).toBeLessThanOrEqual(230);
		expect(sum).toBeLessThan((deck.sources['article']?.words ?? 0) / 10);
	});

	it('shows the article’s claim beside the record’s, with evidence that is not the article', () => {
		expect(disputed.length).toBeGreaterThanOrEqual(6);
		for (const { id, disputed: dispute } of disputed) {
			expect(dispute?.claimedBy, id).toBe('article');
			expect(dispute?.claim, id).not.toBe(dispute?.record);
			for (const { source } of dispute?.anchors ?? [])
				expect(deck.sources[source]?.kind, id).not.toBe('opinion');
		}
	});

	it('asks the record where the article is wrong, and proves the article’s answer wrong', () => {
		const african = fact(nearAbroad, 'african-abstentions', 'number');
		expect([african.value, african.wrong.includes(18)]).toEqual([17, true]);
		const union = fact(nearAbroad, 'eaeu-members-2022', 'set');
		expect(ids(union.outside)).toContain('tajikistan');
		const respect = fact(nearAbroad, 'rahmon-respect-day', 'date');
		expect([respect.date, respect.wrong.includes('2022-10-13')]).toEqual(['2022-10-14', true]);
		expect(fact(nearAbroad, 'nazarbayev-resigned', 'date').date).toBe('2019-03');
		expect(fact(nearAbroad, 'putin-concedes-concerns', 'cloze').text).toContain(
			'{{country:Uzbekistan}}'
		);
	});

	it('has the CIS of 2022: nine full members, an associate, and the outsiders', () => {
		const members = fact(nearAbroad, 'cis-members-2022', 'set');
		expect(members.closed).toBe(true);
		expect(
			members.members
				.map(({ id }) => isoOf(nearAbroad, id))
				.toSorted()
				.join(' ')
		).toBe('AM AZ BY KG KZ MD RU TJ UZ');
		expect(
			members.outside
				.map(({ id }) => isoOf(nearAbroad, id))
				.toSorted()
				.join(' ')
		).toBe('EE GE LT LV TM UA');
	});

	it('divides the former Soviet republics as the roll call does', () => {
		const votes = fact(nearAbroad, 'post-soviet-votes', 'groups');
		expect(votes.groups.map(({ id, members }) => [id, ids(members).join(' ')])).toEqual([
			['abstained', 'armenia kazakhstan kyrgyzstan tajikistan'],
			['avoided', 'azerbaijan turkmenistan uzbekistan'],
			['against', 'belarus russia'],
			['in-favour', 'estonia georgia latvia lithuania moldova ukraine']
		]);
	});

	it('tells who spoke, in which office, and through whom the words came', () => {
		const chains = deck.facts.flatMap((one) =>
			one.kind === 'quote'
				? [`${one.speaker.who} < ${one.saidBy.map(({ who }) => who).join(' < ')}`]
				: []
		);
		expect(new Set(chains)).toEqual(
			new Set([
				'lavrov < bothmann',
				'dumoulin < bothmann',
				'aliyev < dumoulin < bothmann',
				'tokayev < dumoulin < bothmann',
				'japarov < dumoulin < bothmann',
				'stein < bothmann',
				'kazakh-foreign-ministry < stein < bothmann',
				'rahmon < stein < bothmann',
				'library-of-congress < bothmann',
				'human-rights-watch < bothmann',
				'putin < sorbello < bothmann',
				'verkhovna-rada < bothmann',
				'ecfr < bothmann',
				'stronski < ecfr < bothmann',
				'stronski < stein < bothmann'
			])
		);
		for (const one of deck.facts)
			if (one.kind === 'quote' && deck.entities[one.speaker.who]?.kind === 'person')
				expect(one.speaker.as, one.id).toBeTruthy();
	});
});
