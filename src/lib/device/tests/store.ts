/**
 * Tests on this device: the one that is taken, so that a dead battery loses nothing of it, and the
 * latest that were handed in, to be looked at. They are no part of the export: what a test showed is
 * in the review log, and half a test is of no use elsewhere.
 */
import type { AnyPaper } from '#lib/exam/test/paper.ts';
import { isLater, type TestProgress } from '#lib/exam/test/progress.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import type { Database, LogHead } from '#lib/device/storage/database.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import type { TestStash } from './stash.ts';
import { request, write } from '#lib/device/storage/transaction.ts';

export interface KeptTest {
	paper: AnyPaper;
	progress: TestProgress;
}

/** Handed in tests that stay to be looked at. */
const KEPT = 10;

/** Where tests are kept. Throws `StorageFailure`. */
export interface TestStore {
	/** A test as it was last kept, or put aside. */
	get(id: string): Promise<KeptTest | undefined>;
	/** The tests that are not handed in, or not yet in the review log, the latest first. */
	unfinished(): Promise<KeptTest[]>;
	/** The class tests that were handed in here and have not reached the teacher. */
	unsent(): Promise<KeptTest[]>;
	begin(test: KeptTest): Promise<void>;
	/**
	 * Keeps the progress of a test; resolves when it is on the disk. A test that is over stays so,
	 * whichever tab is late; one that was thrown away stays away. `cleared` where all that was stored was
	 * deleted under this page, and the test with it.
	 */
	keep(id: string, progress: TestProgress): Promise<void>;
	/** Puts progress aside that the disk does not take, for `get` to find. Whether that worked. */
	aside(id: string, progress: TestProgress): boolean;
	remove(id: string): Promise<void>;
}

export class IdbTestStore implements TestStore {
	readonly #connection: Connection;
	readonly #stash: TestStash;
	/** The log beside which each test was seen last, by its device: another one is in another database. */
	readonly #beside = new Map<string, string>();

	constructor(connection: Connection, stash: TestStash) {
		this.#connection = connection;
		this.#stash = stash;
	}

	async get(id: string): Promise<KeptTest | undefined> {
		const kept = await this.#connection.run(async (db) => {
			const tx = db.transaction(['tests', 'progress', 'head']);
			const [paper, progress, head] = await Promise.all([
				tx.objectStore('tests').get(id),
				tx.objectStore('progress').get(id),
				tx.objectStore('head').get('log')
			]);
			if (!paper || !progress) return undefined;
			this.#isBeside(id, head);
			return { paper, progress };
		});
		const aside = kept && this.#stash.get(id);
		// Of two that took equally long it is the one that the disk did not take any more.
		return aside && !isLater(kept.progress, aside) ? { ...kept, progress: aside } : kept;
	}

	async unfinished(): Promise<KeptTest[]> {
		const all = await this.#connection.run(allOf);
		return all.filter(({ progress }) => !progress.recorded);
	}

	async unsent(): Promise<KeptTest[]> {
		return (await this.#connection.run(allOf)).filter(isUnsent);
	}

	begin({ paper, progress }: KeptTest): Promise<void> {
		return this.#connection.run(async (db) => {
			const old = (await allOf(db))
				.filter((kept) => kept.progress.recorded && !isMissing(kept))
				.slice(KEPT - 1);
			await write(db, ['tests', 'progress', 'head'], 'strict', async (tx) => {
				this.#isBeside(paper.id, await tx.objectStore('head').get('log'));
				request(tx.objectStore('tests').put(paper, paper.id));
				request(tx.objectStore('progress').put(progress, paper.id));
				for (const { id } of old.map((kept) => kept.paper)) {
					request(tx.objectStore('tests').delete(id));
					request(tx.objectStore('progress').delete(id));
				}
			});
		});
	}

	async keep(id: string, progress: TestProgress): Promise<void> {
		await this.#connection.run((db) =>
			write(db, ['progress', 'head'], 'strict', async (tx) => {
				const before = await tx.objectStore('progress').get(id);
				if (!before && this.#isElsewhere(id, await tx.objectStore('head').get('log')))
					throw new StorageFailure('cleared');
				if (before && !endsBefore(before, progress))
					request(tx.objectStore('progress').put(alsoSent(progress, before), id));
			})
		);
		const aside = this.#stash.get(id);
		if (aside && !isLater(aside, progress)) this.#stash.drop(id);
	}

	aside(id: string, progress: TestProgress): boolean {
		return this.#stash.put(id, progress);
	}

	async remove(id: string): Promise<void> {
		await this.#connection.run((db) =>
			write(db, ['tests', 'progress'], 'strict', (tx) => {
				request(tx.objectStore('tests').delete(id));
				request(tx.objectStore('progress').delete(id));
			})
		);
		this.#stash.drop(id);
	}

	#isBeside(id: string, head: LogHead | undefined): void {
		if (head) this.#beside.set(id, head.device);
	}

	/** Whether a test was seen beside another log than there is now. */
	#isElsewhere(id: string, head: LogHead | undefined): boolean {
		const device = this.#beside.get(id);
		if (device === undefined) return false;
		return head?.device !== device && !head?.formerly?.includes(device);
	}
}

/** Whether a test is further on its way into the log than a tab knows that is late. */
export const endsBefore = (kept: TestProgress, late: TestProgress): boolean =>
	kept.recorded ? !late.recorded : kept.over !== null && late.over === null;

/** That it has reached the teacher stays, whichever tab keeps it next. */
export const alsoSent = (progress: TestProgress, { sent }: TestProgress): TestProgress =>
	sent === 'arrived' || (sent && !progress.sent) ? { ...progress, sent } : progress;

/** Of a class test that was handed in: the teacher has not got it, and only this device has. */
const isMissing = ({ paper, progress }: KeptTest): boolean =>
	paper.given !== undefined && progress.over !== null && progress.sent !== 'arrived';

export const isUnsent = (kept: KeptTest): boolean => isMissing(kept) && !kept.progress.sent;

/** All tests, the latest first. */
async function allOf(db: Database): Promise<KeptTest[]> {
	const tx = db.transaction(['tests', 'progress']);
	const papers = await tx.objectStore('tests').getAll();
	const kept = await Promise.all(
		papers.map(async (paper) => {
			const progress = await tx.objectStore('progress').get(paper.id);
			return progress ? [{ paper, progress }] : [];
		})
	);
	return kept.flat().sort(latestFirst);
}

export const latestFirst = (a: KeptTest, b: KeptTest) => b.paper.begun - a.paper.begun;
