/** A check on decks that is never asked, or never says anything, would be missed by nobody: here it is. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROOFS } from '#lib/deck/proofs.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import { Deck } from '#lib/deck/schema.ts';
import { deckWith, type Case } from '../fixtures/unfair/build.ts';

const isTest = (file: string) => file.endsWith('test.ts');

const FILES = globSync('src/lib/deck/proofs/*.ts').filter((file) => !isTest(file));

describe('every check in deck/proofs', () => {
	it('is asked, or serves one that is', () => {
		const texts = new Map(
			globSync('src/lib/**/*.ts')
				.filter((file) => !isTest(file))
				.map((file) => [file, readFileSync(file, 'utf8')])
		);
		const unasked = FILES.filter((file) => {
			const name = basename(file);
			return ![...texts].some(
				([other, text]) =>
					other !== file && (text.includes(`proofs/${name}'`) || text.includes(`'./${name}'`))
			);
		});
		expect(unasked, 'add it to PROOFS in deck/proofs.ts').toEqual([]);
	});

	it('finds what it looks for in one of the unfair decks', async () => {
		const fixtures = await Promise.all(
			globSync('tests/fixtures/unfair/*.ts').map(
				(file) => import(`../fixtures/unfair/${basename(file, '.ts')}.ts`)
			)
		);
		const cases = fixtures.flatMap((one: object) => Object.values(one)).flatMap(casesIn);
		expect(cases.length).toBeGreaterThan(50);
		const decks = cases.flatMap(([, facts, , changes]) => {
			const root = deckWith(facts, changes);
			const parsed = Deck.safeParse(root);
			return parsed.success ? [{ deck: parsed.data, root }] : [];
		});
		const silent = PROOFS.filter(
			(proof) =>
				!decks.some(({ deck, root }) => {
					let found = false;
					const report: Report = () => (found = true);
					proof(deck, report, root, '2026-11-27');
					return found;
				})
		);
		expect(
			silent.map(({ name }) => name),
			'add an unfair deck to tests/fixtures/unfair'
		).toEqual([]);
	});
});

/** The cases of an exported list, if it is one of them. */
const casesIn = (exported: unknown): Case[] =>
	Array.isArray(exported)
		? exported.filter((one): one is Case => Array.isArray(one) && one[2] instanceof RegExp)
		: [];
