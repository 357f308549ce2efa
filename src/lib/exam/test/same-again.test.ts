import { expect, it } from 'vitest';
import { sameAgain } from './same-again.ts';
import type { TestSettings } from './settings.ts';

const settings: TestSettings = {
	covers: [{ deck: 'a' }, { deck: 'b', sections: ['vote'] }],
	exam: 'abcd1234',
	seed: 7,
	questions: 10,
	minutes: 20,
	extra: 25
};

it('keeps what was asked, and only the next one is drawn anew', () => {
	const { again, another, share } = sameAgain(settings, true);
	for (const address of [again, another, share]) expect(address).toContain('minutes=20');
	// Where the exam is known it says itself what it covers.
	expect(share).toContain('b:vote');
	expect(again).toContain('seed=7');
	expect(share).toContain('seed=7');
	expect(another).not.toContain('seed');
});

it('tells nobody of the exam, and forgets one that is no longer there', () => {
	const known = sameAgain(settings, true);
	expect(known.again).toContain('exam=abcd1234');
	expect(known.share).not.toContain('exam');
	const gone = sameAgain(settings, false);
	expect(gone.again).not.toContain('exam');
	expect(gone.another).not.toContain('exam');
});
