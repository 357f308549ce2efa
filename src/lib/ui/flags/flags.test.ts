import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { checkFiles } from '../../../cli/check.ts';
import { loadFlags } from './load.ts';
import { statesOf } from './states-of.ts';

const state = (iso: string) => ({
	answer: { kind: 'name' as const, text: iso, accept: [], iso }
});

it('names each state once, and none where there are too many to look at', () => {
	expect(statesOf([state('KZ'), state('KG'), state('KZ')])).toEqual(['KZ', 'KG']);
	expect(statesOf([{ answer: { kind: 'date', text: '2022', date: '2022' } }])).toEqual([]);
	const many = Array.from({ length: 9 }, (_, n) => state(`A${n}`));
	expect(statesOf(many)).toEqual([]);
});

it('has a flag for every state of the decks, and nothing in it that is fetched from elsewhere', async () => {
	const flags = await loadFlags();
	const files = ['near-abroad-2022', 'post-soviet-blocs', 'world-votes-es-11-1'];
	const { decks } = checkFiles(
		files.map((name) => `decks/${name}.yaml`),
		process.cwd()
	);
	expect(decks).toHaveLength(files.length);
	const states = new Set(
		decks.flatMap(({ deck }) => cardsOf(deck).flatMap((card) => statesOf([card])))
	);
	expect(states.size).toBeGreaterThan(50);
	for (const iso of states) {
		expect(flags[iso], iso).toMatch(/^<svg /);
		expect(flags[iso]).not.toMatch(/<script|<image|<use|(?:href|src)=|url\((?!#)|\son\w+=/);
	}
	expect(readFileSync('NOTICE', 'utf8')).toContain('country-flag-icons');
});
