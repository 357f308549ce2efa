import { expect, it } from 'vitest';
import { backFrom, editAddress } from './edit-address.ts';

const at = (address: string) => backFrom(new URL(address, 'https://footnote.example'));

it('leads to a card, and back to where one was', () => {
	const address = editAddress({ deck: 'own-x', fact: 'f1' }, '/study/own-x');
	expect(address).toBe('/decks/own-x/edit/f1?back=%2Fstudy%2Fown-x');
	expect(at(address)).toBe('/study/own-x');
});

it.each([
	'',
	'?back=',
	'?back=https://elsewhere.example',
	'?back=//elsewhere.example',
	'?back=/\\elsewhere.example',
	'?back=javascript:alert(1)',
	'?back=/study/../teach',
	'?back=/settings'
])('leads nowhere else: %s', (query) => {
	expect(at(`/decks/own-x/edit/f1${query}`)).toBeUndefined();
});
