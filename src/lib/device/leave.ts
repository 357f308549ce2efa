/**
 * Leaves a device that several people share. The app itself stays on it: that holds nothing of anybody.
 */
import { forgetLearnt } from './eviction-mark.ts';
import { hasDatabases } from './has-databases.ts';
import { tellLeft } from './tab-channel.ts';

/** Signs this device out; false without a network. Nothing is removed from it. */
export async function signOut(): Promise<boolean> {
	const response = await fetch('/api/account/session', { method: 'DELETE' }).catch(() => undefined);
	return response?.ok ?? false;
}

/**
 * Removes everything of a learner from this browser. The page has to be left afterwards. The database
 * is gone when this resolves, or goes as soon as other tabs let go of it, which they are told to.
 */
export async function wipe(): Promise<void> {
	forgetLearnt(document);
	document.cookie = 'appearance=; Path=/; Max-Age=0; SameSite=Lax';
	for (const storage of ['localStorage', 'sessionStorage'] as const)
		try {
			globalThis[storage].clear();
		} catch {
			// Where a browser forbids it there is nothing in it.
		}
	tellLeft();
	if (!hasDatabases()) return;
	await new Promise<void>((done) => {
		const request = indexedDB.deleteDatabase('footnote');
		for (const event of ['success', 'error', 'blocked'] as const)
			request.addEventListener(event, () => done());
	});
}
