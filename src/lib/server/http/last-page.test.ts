import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errors as arabic } from '#lib/ui/messages/ar/errors.ts';
import { errors as german } from '#lib/ui/messages/de/errors.ts';
import { errors as english } from '#lib/ui/messages/en/errors.ts';
import { languagesOf } from '#lib/ui/messages/languages.ts';
import { lastPageIn } from './last-page.ts';

const PAGE = readFileSync('src/error.html', 'utf8');
const TEXTS = { en: english, de: german, ar: arabic };

const sent = (html: string, status = 500, type = 'text/html; charset=utf-8') =>
	new Response(html, { status, headers: { 'content-type': type } });

test.each(Object.keys(languagesOf(undefined)))(
	'where no page can be drawn, a reader of %s is told in their language, and in no other',
	async (language) => {
		const page = await (await lastPageIn(sent(PAGE), language)).text();
		const { fault, today } = TEXTS[language as keyof typeof TEXTS] as typeof english;
		for (const said of [fault.title, fault.text, today]) expect(page).toContain(said);
		expect(page.match(/<main/g)).toHaveLength(1);
		expect(page).toContain(`<html lang="${language}">`);
	}
);

test('whoever reads none of these gets all of them', async () => {
	const page = await (await lastPageIn(sent(PAGE), 'xx')).text();
	expect(page.match(/<main/g)).toHaveLength(Object.keys(languagesOf(undefined)).length);
});

test('what is no such page is sent on as it came', async () => {
	const drawn = '<html lang="de"><main id="main" tabindex="-1">…</main>';
	expect(await (await lastPageIn(sent(drawn), 'de')).text()).toBe(drawn);
	for (const other of [sent(PAGE, 200), sent(PAGE, 500, 'application/json')])
		expect(await lastPageIn(other, 'de')).toBe(other);
});

test('its length is that of what is sent', async () => {
	const whole = sent(PAGE, 401);
	whole.headers.set('content-length', String(Buffer.byteLength(PAGE)));
	const reply = await lastPageIn(whole, 'de');
	const bytes = Buffer.byteLength(await reply.clone().text());
	expect(reply.headers.get('content-length') ?? String(bytes)).toBe(String(bytes));
	expect(bytes).toBeLessThan(Buffer.byteLength(PAGE));
});
