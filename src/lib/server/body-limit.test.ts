import { expect, test } from 'vitest';
import { refusedForSize } from './body-limit.ts';

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
	expect(refusedForSize(sent('/(site)/teach/decks', 2_000_000))).toBeUndefined();
});

test('asking brings nothing', () => {
	const request = new Request('https://footnote.example');
	expect(refusedForSize({ request, route: { id: '/' } })).toBeUndefined();
});
