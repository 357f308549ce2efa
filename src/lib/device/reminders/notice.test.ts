import { describe, expect, it, vi } from 'vitest';
import { noticeFrom, openToday } from './notice.ts';

describe('a reminder that arrives', () => {
	it('shows what it says, in its direction', () => {
		const said = { title: 'بضع بطاقات', body: 'حان الوقت', lang: 'ar', dir: 'rtl' };
		const { title, options } = noticeFrom(JSON.stringify(said));
		expect({ title, body: options.body, lang: options.lang, dir: options.dir }).toEqual(said);
	});

	it.each([
		undefined,
		'',
		'not JSON',
		'null',
		'7',
		'{"title":7,"dir":"up"}',
		`{"title":"${'x'.repeat(301)}"}`
	])('is shown all the same where it is %s', (message) => {
		const { title, options } = noticeFrom(message);
		expect(title).toBe('Footnote');
		expect(options.dir).toBe('auto');
	});
});

const at = (path: string) => ({ url: `https://x.example${path}`, focus: vi.fn(async () => {}) });

const clientsWith = (...pages: ReturnType<typeof at>[]) => {
	const openWindow = vi.fn(async () => null);
	return { openWindow, clients: { matchAll: async () => pages, openWindow } };
};

describe('a tap on it', () => {
	it('opens Today beside a page where somebody is at work', async () => {
		const { clients, openWindow } = clientsWith(at('/study/deck'));
		await openToday(clients);
		expect(openWindow).toHaveBeenCalledWith('/');
	});

	it('brings Today to the front where it is open', async () => {
		const today = at('/');
		const { clients, openWindow } = clientsWith(at('/plan'), today);
		await openToday(clients);
		expect(today.focus).toHaveBeenCalled();
		expect(openWindow).not.toHaveBeenCalled();
	});
});
