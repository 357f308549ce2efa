/** What a server takes: pushes against bare inserts of the same rows, joining, and a class's page. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { checkFiles } from '../../src/cli/check.ts';
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { assignmentReport } from '../../src/lib/server/assignments/assignment-report.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { openDatabase, type Database, type Place } from '../../src/lib/server/database/database.ts';
import { addEntries } from '../../src/lib/server/log/add-entries.ts';
import { exchange } from '../../src/lib/server/log/exchange.ts';
import { LogWriter } from '../../src/lib/server/log/log-writer.ts';
import type { Taken } from '../../src/lib/server/log/taken.ts';
import type { Reply } from '../../src/lib/memory/log/exchange.ts';
import { startApp } from '../e2e/server.ts';
import { startPostgres } from '../server/postgres.ts';
import type { Row } from './row.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const DEVICES = 200;
const REVIEWS = 20;
const SECONDS = 8;

/** A device that studies without a pause, for measuring. */
class Studying {
	readonly account: string;
	readonly cookie: string;
	readonly #name: string;
	#seq = 0;
	#position = 0;

	constructor(account: string, cookie: string, n: number) {
		this.account = account;
		this.cookie = cookie;
		this.#name = `bench${String(n).padStart(8, '0')}`;
	}

	/** What it sends next. */
	push(reviews = REVIEWS) {
		const now = Date.now();
		const entries = Array.from({ length: reviews }, () => ({
			device: this.#name,
			seq: ++this.#seq,
			at: now,
			offset: 60,
			kind: 'review',
			card: `near-abroad-2022/cis-membership/member/state-${this.#seq % 300}`,
			grade: 3,
			form: 'choice',
			mode: 'study',
			took: 4200,
			revision: 0
		}));
		return { device: this.#name, now, since: this.#position, entries };
	}

	took({ position }: Pick<Reply, 'position'>): void {
		this.#position = position;
	}
}

async function devices(db: Database): Promise<Studying[]> {
	const made: Studying[] = [];
	for (let n = 0; n < DEVICES; n++) {
		const { id } = await newAccount(db, 'pupil', Date.now());
		const cookie = await openSession(db, { account: id, label: 'bench', now: Date.now() });
		made.push(new Studying(id, cookie, n));
	}
	return made;
}

/** Keeps all devices pushing for a while: reviews a second, and how long the slowest twentieth waited, ms. */
async function sustained(
	all: readonly Studying[],
	send: (device: Studying) => Promise<unknown>
): Promise<{ perSecond: number; p95: number }> {
	const begun = performance.now();
	const times: number[] = [];
	await Promise.all(
		all.map(async (device) => {
			while (performance.now() - begun < SECONDS * 1000) {
				const start = performance.now();
				await send(device);
				times.push(performance.now() - start);
			}
		})
	);
	const seconds = (performance.now() - begun) / 1000;
	times.sort((a, b) => a - b);
	return {
		perSecond: (times.length * REVIEWS) / seconds,
		p95: times[Math.floor(times.length * 0.95)] ?? NaN
	};
}

/** The same rows put in with nothing around it, in transactions of a thousand: rows a second. */
async function bare(db: Database, all: readonly Studying[]): Promise<number> {
	const begun = performance.now();
	let rows = 0;
	for (let position = 1_000_000_000; performance.now() - begun < SECONDS * 500;)
		await db.transaction().execute(async (trx) => {
			for (let i = 0; i < 4; i++) {
				const { account } = all[(rows / 250) % all.length]!;
				const values = Array.from({ length: 250 }, () => {
					position++;
					const body = JSON.stringify({
						offset: 60,
						kind: 'review',
						card: `near-abroad-2022/cis-membership/member/state-${position % 300}`,
						grade: 3,
						form: 'choice',
						mode: 'study',
						took: 4200,
						revision: 0
					});
					return { account, position, device: 'bareinserts0', seq: position, at: Date.now(), body };
				});
				await trx.insertInto('entry').values(values).execute();
				rows += values.length;
			}
		});
	return rows / ((performance.now() - begun) / 1000);
}

const agent = new Agent({ keepAlive: true, maxSockets: DEVICES });

/** A push over the network, answered. */
function post(url: URL, device: Studying): Promise<void> {
	const body = JSON.stringify(device.push());
	return new Promise((done, failed) => {
		const sent = request(
			url,
			{
				method: 'POST',
				agent,
				headers: {
					'content-type': 'application/json',
					'content-length': Buffer.byteLength(body),
					cookie: `footnote=${device.cookie}`,
					origin: url.origin
				}
			},
			(response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (part: string) => (text += part));
				response.on('end', () => {
					if (response.statusCode !== 200)
						return failed(new Error(`${response.statusCode} ${text}`));
					device.took(JSON.parse(text) as Reply);
					done();
				});
			}
		);
		sent.on('error', failed);
		sent.end(body);
	});
}

async function pushRows(name: string, place: Place, env: NodeJS.ProcessEnv): Promise<Row[]> {
	const db = await openDatabase(place);
	const all = await devices(db);
	const plain = await bare(db, all);
	const writer = new LogWriter(db);
	const inside = await sustained(all, async (device) => {
		device.took(
			await exchange({ db, lineage: 'bench', writer, now: Date.now }, device.account, device.push())
		);
	});
	const bytes = await bytesPerReview(db, place);
	await db.destroy();
	const app = await startApp({ env });
	const url = new URL('/api/sync', app.url);
	const over = await sustained(all, (device) => post(url, device));
	const memory = await residentMegabytes(app.pid);
	await app.stop();
	return [
		{ what: `${name}: bare inserts`, value: plain, unit: 'rows/s' },
		{
			what: `${name}: pushes of ${REVIEWS} taken, of bare inserts`,
			value: inside.perSecond / plain,
			unit: '×',
			goal: { at: 'least', value: 0.5 }
		},
		{
			what: `${name}: pushes of ${REVIEWS} taken`,
			value: inside.perSecond,
			unit: 'reviews/s',
			...(place.kind === 'sqlite' && { goal: { at: 'least' as const, value: 20_000 } })
		},
		{
			what: `${name}: the same over http, client on the same cores`,
			value: over.perSecond,
			unit: 'reviews/s'
		},
		{
			what: `${name}: a push over http, ${DEVICES} devices at once (95th percentile)`,
			value: over.p95,
			unit: 'ms'
		},
		{ what: `${name}: memory of the server after that`, value: memory, unit: 'MB' },
		{ what: `${name}: on the disk`, value: bytes, unit: 'bytes/review' }
	];
}

/** What a review takes on the disk, with its index, bytes. */
async function bytesPerReview(db: Database, place: Place): Promise<number> {
	const { count } = await db
		.selectFrom('entry')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	const size =
		place.kind === 'sqlite'
			? sql<{
					size: number;
				}>`select page_count * page_size as size from pragma_page_count(), pragma_page_size()`
			: sql<{ size: number }>`select pg_total_relation_size('entry') as size`;
	const { rows } = await size.execute(db);
	return rows[0]!.size / Number(count);
}

/** What a process holds in memory, MB. Linux says it; elsewhere not a number. */
async function residentMegabytes(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) / 1000;
}

const PUPILS = 40;
const A_MILLION = 1_000_000;

/** How long a class's report takes with a million reviews in the database. */
async function reportRows(name: string, place: Place): Promise<Row[]> {
	const db = await openDatabase(place);
	const [checked] = checkFiles(['decks/near-abroad-2022.yaml'], root).decks;
	const { deck } = checked!;
	const ids = cardIdsOf(deck);
	const { id: teacher } = await newAccount(db, 'teacher', Date.now());
	const { id: inClass } = await newClass(db, { teacher, name: 'Bench', now: Date.now() });
	for (let n = 0; n < PUPILS; n++) {
		const { id: account } = await newAccount(db, 'pupil', Date.now());
		await db
			.insertInto('member')
			.values({
				class: inClass,
				member: `member${n}000`,
				account,
				nickname: `Pupil ${n}`,
				state: 'in',
				extra: 0,
				home: 1,
				changed: 0
			})
			.execute();
		for (let seq = 1; seq < A_MILLION / PUPILS; seq += 5000)
			await db
				.transaction()
				.execute((trx) =>
					addEntries(trx, [{ account, taken: years(n, seq, ids), arrived: Date.now() }])
				);
	}
	const ask = () =>
		assignmentReport(db, {
			inClass,
			assignment: {
				title: 'All',
				covers: [{ deck: deck.id }],
				questions: 40,
				minutes: 10,
				forms: 'all' as const,
				created: Date.now()
			},
			decks: [deck],
			shipped: [],
			now: Date.now(),
			offset: 60,
			release: 'bench'
		});
	const first = await timed(ask);
	const again: number[] = [];
	for (let i = 0; i < 9; i++) again.push(await timed(ask));
	await db.destroy();
	again.sort((a, b) => a - b);
	const class40 = `${PUPILS} pupils, ${ids.length} cards, a million reviews`;
	return [
		{ what: `${name}: a class's report for the first time (${class40})`, value: first, unit: 'ms' },
		{
			what: `${name}: a class's report (median; ${class40})`,
			value: again[4]!,
			unit: 'ms',
			goal: { at: 'most', value: 50 }
		}
	];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Five thousand reviews of a pupil who has studied for years. */
const years = (pupil: number, from: number, cards: readonly string[]): Taken[] =>
	Array.from({ length: 5000 }, (_, i) => {
		const seq = from + i;
		const at = Date.now() - 90 * 86_400_000 + seq * 300_000;
		const wrong = seq % 5 === 0;
		const review = {
			offset: 60,
			kind: 'review',
			card: cards[(seq * 7) % cards.length],
			grade: wrong ? 1 : 3,
			form: 'choice',
			mode: 'study',
			took: 3000,
			revision: 0,
			...(wrong && { answer: `State ${seq % 9}` })
		};
		return {
			device: `pupil${String(pupil).padStart(8, '0')}`,
			seq,
			at,
			sent: at,
			body: JSON.stringify(review)
		};
	});

/** Where the benchmark's databases are: folders, and a PostgreSQL server where it is installed. */
export async function serverRows(): Promise<Row[]> {
	const dir = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
	const postgres = await startPostgres(['synchronous_commit=on', 'shared_buffers=256MB']);
	try {
		const rows: Row[] = [];
		const folder = (name: string): Place => ({ kind: 'sqlite', dir: join(dir, name) });
		rows.push(
			...(await pushRows('SQLite', folder('pushes'), { DATA_DIR: join(dir, 'pushes') })),
			...(await reportRows('SQLite', folder('report')))
		);
		if (!postgres) {
			console.error('skipped: PostgreSQL not found');
			return rows;
		}
		const url = `${postgres.url}/postgres`;
		rows.push(
			...(await pushRows('PostgreSQL', { kind: 'postgres', url }, { DATABASE_URL: url })),
			...(await reportRows('PostgreSQL', { kind: 'postgres', url }))
		);
		return rows;
	} finally {
		await postgres?.stop();
		await rm(dir, { recursive: true, force: true });
	}
}
