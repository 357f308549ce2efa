/** One tab takes a test; another that wants to go on with it has to take it over. */

/** The part of Web Locks that is used. */
export type Locks = Pick<LockManager, 'request'>;

export interface TestLock {
	/** Whether this tab has the test. */
	held: boolean;
	release(): void;
}

const nameOf = (test: string) => `footnote-test-${test}`;

/**
 * Takes a test for this tab, if no other has it.
 *
 * @param take also from a tab that has it
 * @param onLost another tab has taken it over
 */
export function lockTest(
	locks: Locks | undefined,
	test: string,
	{ take, onLost }: { take: boolean; onLost: () => void }
): Promise<TestLock> {
	// Without locks the last writer wins.
	if (!locks) return Promise.resolve({ held: true, release() {} });
	return new Promise((done) => {
		const lock: TestLock = { held: false, release() {} };
		/** Whether the caller was told. */
		let told = false;
		let released = false;
		const tell = (held: boolean) => {
			lock.held = held;
			told = true;
			done(lock);
		};
		const options = take ? { steal: true } : { ifAvailable: true };
		const ended = locks.request(nameOf(test), options, (granted) => {
			// Stolen before it was here: the caller was told so.
			if (told) return undefined;
			if (!granted) return tell(false);
			return new Promise<void>((release) => {
				lock.release = () => {
					released = true;
					release();
				};
				tell(true);
			});
		});
		ended.catch((error: unknown) => {
			// A browser that refuses locks is as one that has none.
			if (!told) return tell(!isTheft(error));
			lock.held = false;
			if (!released) onLost();
		});
	});
}

/** Whether a lock was lost because another tab has taken it over. */
const isTheft = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Does what only one tab may do at a time: nobody can take this over. */
export async function aloneFor<T>(
	locks: Locks | undefined,
	test: string,
	work: () => Promise<T>
): Promise<T> {
	if (!locks) return work();
	let begun = false;
	try {
		return await locks.request(`${nameOf(test)}-hand-in`, () => {
			begun = true;
			return work();
		});
	} catch (error) {
		if (begun) throw error;
		// The browser refuses locks.
		return work();
	}
}
