import { expect, test } from 'vitest';
import { isLarge, needsSomebody, refusedForSize } from './body-limit.ts';

const sent = (id: string, length?: number) => ({
	request: new Request('https://footnote.example', {
		method: 'POST',
		body: 'x',
		...(length !== undefined && { headers: { 'content-length': String(length) } })
	}),
	route: { id }
});

test('a form brings what people write, and no more', () => {
	expect(refusedForSize(sent('/(site)/join', 400))).toBeUndefined();
	expect(refusedForSize(sent('/(site)/teach/sign-in', 1_000_000))).toBe(413);
	expect(refusedForSize(sent('/(site)/teach/sign-in')), 'whoever hides how much it is').toBe(411);
	for (const deck of ['/(site)/teach/decks', '/api/published'])
		expect(refusedForSize(sent(deck, 2_000_000)), deck).toBeUndefined();
});

test('asking brings nothing', () => {
	const request = new Request('https://footnote.example');
	expect(refusedForSize({ request, route: { id: '/' } })).toBeUndefined();
});

test('what is large is sent by somebody who is signed in, wherever it is read before that is asked', () => {
	expect(needsSomebody(sent('/(site)/teach/sign-in', 400))).toBe(false);
	expect(needsSomebody(sent('/(site)/teach/sign-in', 100_000))).toBe(true);
	expect(needsSomebody(sent('/api/sync', 100_000)), 'asks first').toBe(false);
	expect(isLarge(sent('/api/sync', 100_000).request)).toBe(true);
	expect(isLarge(sent('/api/sync', 4000).request), 'what a device sends all day').toBe(false);
	expect(isLarge(sent('/api/sync').request), 'whoever hides how much it is').toBe(true);
	expect(isLarge(new Request('https://footnote.example'))).toBe(false);
});
