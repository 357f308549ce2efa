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
		let released = false;
		const lock: TestLock = { held: false, release() {} };
		const options = take ? { steal: true } : { ifAvailable: true };
		void locks
			.request(nameOf(test), options, (granted) => {
				lock.held = granted !== null;
				if (!granted) {
					done(lock);
					return undefined;
				}
				return new Promise<void>((release) => {
					lock.release = () => {
						released = true;
						release();
					};
					done(lock);
				});
			})
			.catch(() => {
				// Another tab has stolen it.
				lock.held = false;
				if (!released) onLost();
			});
	});
}

/** Does what only one tab may do at a time: nobody can take this over. */
export function aloneFor<T>(
	locks: Locks | undefined,
	test: string,
	work: () => Promise<T>
): Promise<T> {
	return locks ? locks.request(`${nameOf(test)}-hand-in`, work) : work();
}
