import { describe, expect, test } from 'vitest';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { Reports } from './reports.ts';

const ID = { device: 'devicedevice', seq: 4 };
const TO = { address: 'a'.repeat(26) };
const REPORT = { to: TO, fact: 'a', text: 'It is not so.' };

/** A server, how it answers, and a device that reports to it. */
function reporting() {
	const storage = forgetful();
	const asked: { path: string; body: Record<string, unknown> }[] = [];
	let answer: ((path: string) => Response) | undefined;
	const fetch = (async (path: string, init: RequestInit) => {
		const reply = answer?.(path);
		if (!reply) throw new TypeError('no network');
		asked.push({ path, body: JSON.parse(String(init.body)) as Record<string, unknown> });
		return reply;
	}) as typeof globalThis.fetch;
	const reports = () => new Reports({ fetch, storage, onChange: () => {} });
	return {
		reports,
		storage,
		asked: () => asked.splice(0),
		answers: (how: (path: string) => Response) => void (answer = how),
		outcome: (outcome: string | null) =>
			void (answer = (path) =>
				Response.json(path.endsWith('outcomes') ? { outcomes: [outcome] } : { taken: true }))
	};
}

describe('a mistake that is reported', () => {
	test('waits for a network, is sent once, and says what came of it', async () => {
		const { reports, asked, outcome } = reporting();
		const page = reports();
		await page.add(ID, REPORT);
		expect(page.standing(ID)).toBe('waiting');
		expect(page.waits()).toBe(true);
		outcome(null);
		const later = reports();
		await later.bring();
		expect(later.standing(ID)).toBe('sent');
		const [first, second] = asked();
		expect(first).toMatchObject({ path: '/api/reports', body: { ...REPORT } });
		expect(second!.body).toEqual({ receipts: [first!.body['receipt']] });
		expect(Object.keys(first!.body).sort(), 'and nothing else').toEqual([
			'fact',
			'receipt',
			'text',
			'to'
		]);
		outcome('right');
		await later.bring();
		expect(later.standing(ID)).toBe('right');
		expect(asked().map(({ path }) => path)).toEqual(['/api/reports/outcomes']);
		await later.bring();
		expect(asked(), 'nobody asks again').toEqual([]);
		expect(later.waits()).toBe(false);
	});

	test('is tried again where a server is busy, and not where nobody takes it', async () => {
		const { reports, answers } = reporting();
		const page = reports();
		answers(() => Response.json({}, { status: 503 }));
		await page.add(ID, REPORT);
		expect(page.standing(ID)).toBe('waiting');
		answers(() => Response.json({}, { status: 404 }));
		await page.bring();
		expect(page.standing(ID)).toBe('none');
		expect(page.waits()).toBe(false);
	});

	test('is not sent once it was taken back', async () => {
		const { reports, asked, outcome } = reporting();
		const page = reports();
		await page.add(ID, REPORT);
		page.forget(ID);
		outcome(null);
		await page.bring();
		expect(asked()).toEqual([]);
		expect(page.standing(ID)).toBeUndefined();
	});

	test.each(['', '{', 'null', '5', '[]', '[null]', '{"x":null}', '{"x":{"standing":"odd"}}'])(
		'is kept beside whatever else stands there: %j',
		async (strange) => {
			const { reports, storage } = reporting();
			storage.setItem('footnote.reports', strange);
			const page = reports();
			expect(page.waits()).toBe(false);
			await page.add(ID, REPORT);
			expect(page.standing(ID)).toBe('waiting');
		}
	);

	test('says nothing else than what a maker may say, whatever the server answers', async () => {
		const { reports, answers, outcome } = reporting();
		const page = reports();
		outcome('<b>odd</b>');
		await page.add(ID, REPORT);
		expect(page.standing(ID)).toBe('sent');
		answers(() => new Response('<html>'));
		await page.bring();
		expect(page.standing(ID)).toBe('sent');
	});
});
