import { expect, test } from 'vitest';
import { letInTogether, sameName } from './let-in.ts';

/** `Anna in`, `anna waiting`: each its own id. */
const members = (...all: string[]) =>
	all.map((text) => {
		const [nickname = '', state = ''] = text.split('/');
		return { id: text, nickname, state };
	});
const together = (listed: boolean, ...all: string[]) =>
	letInTogether(members(...all), listed).map(({ member, expected }) =>
		expected === undefined ? member : `${member} as ${expected}`
	);

test('nobody is let in whose name is in already, however it is typed', () => {
	for (const typed of ['anna', 'ÁNNA', 'An\u200bna', ' Anna ', 'A.n.n.a'])
		expect(together(false, 'Anna/in', `${typed}/waiting`)).toEqual([]);
	expect(together(false, 'Işıl/in', 'ISIL/waiting', 'Łukasz/in', 'lukasz/waiting')).toEqual([]);
});

test('two who wait under one name are looked at', () =>
	expect(together(false, 'Anna/waiting', 'anna /waiting', 'Ben/waiting')).toEqual(['Ben/waiting']));

test('where there is a list, only who is on it is let in, and takes the place', () =>
	expect(together(true, 'Ben/expected', 'ben/waiting', 'Eve/waiting', 'Anna/in')).toEqual([
		'ben/waiting as Ben/expected'
	]));

test('where there is none, all others are', () =>
	expect(together(false, 'Anna/in', 'Ben/waiting', 'Cem/waiting', 'Dora/removed')).toEqual([
		'Ben/waiting',
		'Cem/waiting'
	]));

test('a name that is in is found, of nobody else', () => {
	expect(sameName(members('Anna/in', 'Ben/expected'), 'ÁNNA')?.id).toBe('Anna/in');
	expect(sameName(members('Ben/expected', 'Cem/waiting'), 'Ben')).toBeUndefined();
});
