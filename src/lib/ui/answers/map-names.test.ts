import { expect, test } from 'vitest';
import { namesOf } from './map-names.ts';

const question = {
	named: [
		{ iso: 'BY', text: 'White Russia' },
		{ iso: 'TR', text: 'Türkiye' }
	],
	lang: 'en'
};

test('states are called what the deck calls them, others what the language does, from A to Z', () => {
	expect(namesOf(question, ['BY', 'TR', 'KZ'])).toEqual([
		{ iso: 'KZ', name: 'Kazakhstan', lang: 'en' },
		{ iso: 'TR', name: 'Türkiye', lang: 'en' },
		{ iso: 'BY', name: 'White Russia', lang: 'en' }
	]);
});

test('in another language they are called otherwise', () => {
	expect(namesOf({ ...question, lang: 'ar' }, ['KZ'])[0]?.name).toBe('كازاخستان');
});
