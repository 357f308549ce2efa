import { isHttpError } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { orRefuse } from './or-refuse.ts';
import { refused, sure, type Refused } from './refused.ts';

const outcome = (there: boolean): { test: string } | Refused<'no-such-test'> =>
	there ? { test: 'a' } : refused('no-such-test');

/** What it ends with. */
function ended(work: () => unknown): unknown {
	try {
		return work();
	} catch (thrown) {
		return thrown;
	}
}

describe('what cannot be had', () => {
	it('ends a request with its reason, where a route asked for it', () => {
		const thrown = ended(() => orRefuse(outcome(false)));
		expect(isHttpError(thrown, 404) && thrown.body).toMatchObject({ why: 'no-such-test' });
	});

	it('is a mistake of ours where it was known to be there', () => {
		const thrown = ended(() => sure(outcome(false)));
		expect(isHttpError(thrown)).toBe(false);
		expect(thrown).toEqual(new Error('Refused: no-such-test.'));
	});
});

describe('what can', () => {
	it('is itself', () => {
		expect(orRefuse(outcome(true)).test).toBe('a');
		expect(sure(outcome(true)).test).toBe('a');
	});
});
