import { expect, test } from 'vitest';
import { markLearnt, wasLearnt } from './eviction-mark.ts';

test('the mark is found among other cookies, and only itself', () => {
	expect(wasLearnt({ cookie: '' })).toBe(false);
	expect(wasLearnt({ cookie: 'unlearnt=1; learnt=10' })).toBe(false);
	expect(wasLearnt({ cookie: 'appearance=dark; learnt=1' })).toBe(true);
});

test('the mark lasts as long as browsers allow, and leaves with no other site’s request', () => {
	const jar = { cookie: '' };
	markLearnt(jar);
	expect(jar.cookie).toBe('learnt=1; Path=/; Max-Age=34560000; SameSite=Lax');
});
