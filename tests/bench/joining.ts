/** A school whose pupils join all at once: the page, the form, the class, and the first answers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { newClassCode } from '../../src/lib/server/classes/codes.ts';
import { openDatabase } from '../../src/lib/server/database/database.ts';
import { startApp } from '../e2e/server.ts';
import { reviewOf } from '../e2e/sync-client.ts';
import { Visitor } from '../e2e/visitor.ts';
import type { Row } from './row.ts';

const PUPILS = 1000;
const CLASSES = 35;
/** Phones that are at it at the same moment. */
const AT_ONCE = 50;

export async function joiningRows(): Promise<Row[]> {
	const dir = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
	const app = await startApp({ env: { DATA_DIR: dir } });
	const db = await openDatabase({ kind: 'sqlite', dir });
	const now = Date.now();
	const { id: teacher } = await newAccount(db, 'teacher', now);
	const codes: string[] = [];
	for (let n = 0; n < CLASSES; n++) {
		const { id } = await newClass(db, { teacher, name: `Class ${n}`, now });
		codes.push((await newClassCode(db, { inClass: id, days: 14, now })).code);
	}
	const waits: number[] = [];
	let next = 0;
	const begun = performance.now();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let n = next++; n < PUPILS; n = next++) {
				const start = performance.now();
				await joins(app.url, codes[n % CLASSES]!, n);
				waits.push(performance.now() - start);
			}
		})
	);
	const seconds = (performance.now() - begun) / 1000;
	await db.destroy();
	await app.stop();
	await rm(dir, { recursive: true, force: true });
	waits.sort((a, b) => a - b);
	const who = `${PUPILS.toLocaleString('en')} pupils of one school, each with a first twenty answers`;
	return [
		{ what: `joining: ${who}`, value: seconds, unit: 's', goal: { at: 'most', value: 60 } },
		{
			what: `joining: all of that for one of them (95th percentile, ${AT_ONCE} at once)`,
			value: waits[Math.floor(waits.length * 0.95)]!,
			unit: 'ms'
		}
	];
}

async function joins(url: string, code: string, n: number): Promise<void> {
	const pupil = new Visitor(url);
	const page = await pupil.get(`/join/${code}`);
	const joined = await pupil.post(`/join/${code}?/join`, { nickname: `Pupil ${n}` });
	const own = await pupil.get(String(joined.headers.location));
	const device = `bench${String(n).padStart(7, '0')}`;
	const entries = Array.from({ length: 20 }, (_, seq) => reviewOf(device, seq + 1));
	const sent = await pupil.json('/api/sync', { device, now: Date.now(), since: 0, entries });
	const statuses = [page, joined, own, sent].map(({ status }) => status);
	if (String(statuses) !== '200,303,200,200') throw new Error(`A pupil got ${statuses}.`);
}
