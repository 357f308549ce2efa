import { describe, expect, it } from 'vitest';
import { pastedRows } from './pasted-rows.ts';

describe('what is pasted into a list', () => {
	it('is words of one field where it is one line of one column', () => {
		expect(pastedRows('la maison', 'front')).toBeUndefined();
		expect(pastedRows('the house: big\n', 'front')).toBeUndefined();
	});

	it('has its lines in their order, also those in which two sides cannot be told', () => {
		expect(pastedRows('un\tone\n\ndeux\n trois\tthree\tnumber\tcommon', 'front')).toEqual({
			rows: [
				{ front: 'un', back: 'one' },
				{ front: 'deux', back: '' },
				{ front: 'trois', back: 'three', note: 'number · common' }
			],
			unclear: 1,
			cut: false
		});
	});

	it('of one column goes on the side at hand', () => {
		expect(pastedRows('one\ntwo', 'back')?.rows).toEqual([
			{ front: '', back: 'one' },
			{ front: '', back: 'two' }
		]);
	});

	it('says where there is more than it takes', () => {
		expect(pastedRows('a\tb\n'.repeat(20_001), 'front')).toMatchObject({ cut: true, unclear: 0 });
	});
});
