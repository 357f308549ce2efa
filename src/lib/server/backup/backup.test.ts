import { beforeEach, describe, expect, inject, test } from 'vitest';
import { PIECE } from '#lib/deck/media/limits.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { eachDatabase, freshDatabase } from '#lib/server/database/each-database.ts';
import { addEntries } from '#lib/server/log/add-entries.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import type { Taken } from '#lib/server/log/taken.ts';
import { heldMedium } from '#lib/server/media/held.ts';
import { pngOf, send } from '#lib/server/media/media-fixtures.ts';
import { bytesOf } from '#lib/server/media/pieces.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

const review = (seq: number): Taken => ({
	device: 'phone0000000',
	seq,
	at: NOW + seq * 1000,
	sent: NOW + seq * 1000,
	body: JSON.stringify({
		offset: 60,
		kind: 'review',
		card: `d/f/${seq % 7}`,
		grade: seq % 4 === 0 ? 1 : 3,
		form: 'choice',
		mode: 'study',
		took: 1200,
		revision: 0
	})
});

async function* linesOf(text: string): AsyncGenerator<string> {
	for (const line of text.split('\n')) yield line;
}

/** What is said of it, put into an empty database, in which nothing is left. */
async function refused(text: string): Promise<string> {
	const other = await freshDatabase('SQLite');
	try {
		const message = await restore(other.db, linesOf(text)).then(
			() => 'restored',
			(error: Error) => error.message
		);
		const left = await other.db.selectFrom('account').selectAll().execute();
		expect(left).toEqual([]);
		return message;
	} finally {
		await other.remove();
	}
}

eachDatabase('a backup', (fresh) => {
	let accounts: string[];

	beforeEach(async () => {
		const made = [1, 2, 3].map(() => newAccount(fresh.db, 'pupil', NOW));
		accounts = (await Promise.all(made)).map(({ id }) => id);
		for (const account of accounts)
			await fresh.db.transaction().execute((trx) =>
				addEntries(trx, [
					{
						account,
						taken: Array.from({ length: 620 }, (_, i) => review(i + 1)),
						arrived: NOW
					}
				])
			);
		for (const account of accounts.slice(0, 2))
			await send(fresh.db, account, pngOf(PIECE * 2 + 100, 1), { now: NOW });
		await newClass(fresh.db, { teacher: accounts[0]!, name: 'Geography 7b', now: NOW });
	});

	async function backup(): Promise<string> {
		let text = '';
		await backUp(fresh.db, NOW, async (line) => void (text += line));
		return text;
	}

	test.each(['SQLite', 'PostgreSQL'] as const)('comes back whole on %s', async (kind) => {
		if (kind === 'PostgreSQL' && !inject('postgres')) return;
		const text = await backup();
		const other = await freshDatabase(kind);
		try {
			const restored = await restore(other.db, linesOf(text));
			expect(restored.different).toEqual([]);
			expect(restored.accounts).toBeGreaterThanOrEqual(3);
			const { name, bytes } = pngOf(PIECE * 2 + 100, 1);
			const pieces: Uint8Array[] = [];
			for await (const piece of bytesOf(
				other.db,
				(await heldMedium(other.db, accounts[1]!, name))!
			))
				pieces.push(piece);
			expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
			let again = '';
			await backUp(other.db, NOW, async (line) => void (again += line));
			expect(again.split('\n').sort()).toEqual(text.split('\n').sort());
		} finally {
			await other.remove();
		}
	});

	test('made while entries pour in is of one moment', async () => {
		const writer = new LogWriter(fresh.db);
		let seq = 1000;
		const enough = new AbortController();
		const load = (async () => {
			while (!enough.signal.aborted)
				await Promise.all(
					accounts.map((account) =>
						writer.add({
							account,
							taken: [review(seq++), review(seq++)],
							arrived: NOW
						})
					)
				);
		})();
		const text = await backup();
		enough.abort();
		await load;
		const other = await freshDatabase('SQLite');
		try {
			expect((await restore(other.db, linesOf(text))).different).toEqual([]);
			const ends = await other.db.selectFrom('log').selectAll().execute();
			for (const { account, end } of ends) {
				const { count } = await other.db
					.selectFrom('entry')
					.select((eb) => eb.fn.countAll<number>().as('count'))
					.where('account', '=', account)
					.executeTakeFirstOrThrow();
				expect(Number(count)).toBe(end);
			}
		} finally {
			await other.remove();
		}
	});

	describe('is refused, and changes nothing,', () => {
		test('when it is cut off', async () => {
			const text = await backup();
			expect(await refused(text.slice(0, text.lastIndexOf('{')))).toContain('cut off');
			expect(await refused('')).toContain('empty');
		});

		test('when a letter of it was changed', async () =>
			expect(await refused((await backup()).replace('Geography', 'Geology'))).toContain('damaged'));

		test('when it is something else', async () => {
			expect(await refused('hello')).toContain('no backup');
			expect(await refused('{"app":"footnote","format":1}')).toContain('no backup');
		});

		test('when it is of a newer release', async () => {
			const newer = (await backup()).replace('"format":1', '"format":2');
			expect(await refused(newer)).toContain('newer');
		});

		test('when the database holds something', async () => {
			const text = await backup();
			await expect(restore(fresh.db, linesOf(text))).rejects.toThrow('holds something already');
		});
	});

	/** Ways to change some lines, of which none is left as it was. */
	const TAMPERED: Record<string, (lines: string[]) => string[]> = {
		'an id that others refer to': (lines) =>
			lines.map((line) => line.replace(/("table":"account","rows":\[\{"account":")./, '$1!')),
		'a column that there is not': (lines) =>
			lines.map((line) => line.replace('"nickname"', '"nick"').replace('"role"', '"rule"')),
		'a value of another kind': (lines) =>
			lines.map((line) => line.replace(/"position":\d+/, '"position":{}')),
		'a line that is no JSON': (lines) => lines.toSpliced(2, 1, '{"table":'),
		'a line that is missing': (lines) => lines.toSpliced(2, 1),
		'a line twice': (lines) => lines.toSpliced(2, 0, lines[2]!),
		'a line of something else': (lines) => lines.toSpliced(2, 0, '{"hello":"world"}'),
		'lines in another order': (lines) => lines.toSpliced(1, 2, lines[2]!, lines[1]!),
		'lines behind the end': (lines) => [...lines.slice(0, -1), lines[1]!, ''],
		'a grade': (lines) => lines.map((line) => line.replace('\\"grade\\":3', '\\"grade\\":4'))
	};

	test.each(Object.entries(TAMPERED))(
		'that was tampered with is called that, and leaves nothing behind: %s',
		async (_name, tamper) => {
			const text = await backup();
			const changed = tamper(text.split('\n')).join('\n');
			expect(changed).not.toBe(text);
			expect(await refused(changed)).toContain('changed after it was made');
		}
	);

	test('whose memories come out otherwise says whose', async () => {
		const text = await backup();
		const other = await freshDatabase('SQLite');
		try {
			const line = text.split('\n').find((one) => one.includes('"digest"'))!;
			const { account, digest } = JSON.parse(line) as { account: string; digest: string };
			// As a release that folds otherwise would have written it.
			const { createHash } = await import('node:crypto');
			const body = text.slice(0, text.trimEnd().lastIndexOf('\n') + 1).replace(digest, 'another');
			const { rows } = JSON.parse(text.trimEnd().split('\n').at(-1)!) as { rows: number };
			const sha256 = createHash('sha256').update(body).digest('hex');
			const forged = `${body}${JSON.stringify({ end: true, rows, sha256 })}\n`;
			expect((await restore(other.db, linesOf(forged))).different).toEqual([account]);
		} finally {
			await other.remove();
		}
	});
});
