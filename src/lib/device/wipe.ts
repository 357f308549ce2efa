/**
 * Removes everything of a learner from this browser: for a device that several people share. The app
 * itself stays, it holds nothing of anybody. The page has to be left afterwards.
 */
import { forgetLearnt } from './eviction-mark.ts';

/** The database is gone when this resolves, or goes as soon as other tabs let go of it. */
export async function wipe(): Promise<void> {
	forgetLearnt(document);
	for (const storage of ['localStorage', 'sessionStorage'] as const)
		try {
			globalThis[storage].clear();
		} catch {
			// Where a browser forbids it there is nothing in it.
		}
	await new Promise<void>((done) => {
		const request = indexedDB.deleteDatabase('footnote');
		for (const event of ['success', 'error', 'blocked'] as const)
			request.addEventListener(event, () => done());
	});
}
