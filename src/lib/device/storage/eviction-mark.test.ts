import { expect, test } from 'vitest';
import { forgetLearnt, learntBefore, markLearnt } from './eviction-mark.ts';

test('the mark is found among other cookies, and only itself', () => {
	expect(learntBefore({ cookie: '' })).toBeUndefined();
	expect(learntBefore({ cookie: 'unlearnt=1; learnt=x; learned=3.4' })).toBeUndefined();
	expect(learntBefore({ cookie: 'appearance=dark; learnt=214.20784' })).toEqual({
		count: 214,
		day: 20_784
	});
});

test('a mark of an earlier version says that there was something', () => {
	expect(learntBefore({ cookie: 'learnt=1' })).toEqual({ count: 1 });
});

test('the mark lasts as long as browsers allow, and leaves with no other site’s request', () => {
	const jar = { cookie: '' };
	markLearnt(jar, 214, 20_784.5 * 86_400_000);
	expect(jar.cookie).toBe('learnt=214.20784; Max-Age=34560000; Path=/; SameSite=Lax');
	forgetLearnt(jar);
	expect(jar.cookie).toBe('learnt=; Max-Age=0; Path=/; SameSite=Lax');
});
