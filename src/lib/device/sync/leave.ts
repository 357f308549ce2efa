/**
 * Leaves a device that several people share. The app itself stays on it: that holds nothing of anybody.
 */
import { forgetLearnt } from '#lib/device/storage/eviction-mark.ts';
import { hasDatabases } from '#lib/device/storage/has-databases.ts';
import {
	ARTICLES_DATABASE,
	MEDIA_DATABASE,
	OWN_DATABASE
} from '#lib/device/storage/own-database.ts';
import type { Health } from '#lib/device/storage/health.ts';
import { tellLeft } from '#lib/device/log/tab-channel.ts';
import type { Unsent } from '#lib/device/log/unsent.ts';

/** Of decks of one's own: a log of edits, with its own way to the server. */
interface LeavingDecks {
	readonly health: Health;
	readonly sync: { now(): Promise<void> };
	readonly media: { now(): Promise<void> };
	close(): void;
}

interface LeavingDevice {
	own(): Promise<LeavingDecks>;
	readonly signedIn: { now(): Promise<void>; stop(): void };
	readonly health: Health;
	readonly unsent: Unsent;
}

/**
 * What came of it; `test`: a class test that was handed in here has not arrived, and would be lost; `media`: pictures and
 * sounds would be, which are on this device only.
 */
export type Left = 'left' | 'unsent' | 'test' | 'media' | 'offline';

/** See `Device.leave`. */
export async function leave(
	device: LeavingDevice,
	log: { close(): void },
	anyway: boolean
): Promise<Left> {
	const own = await device.own().catch(() => undefined);
	if (!own) return 'offline';
	await Promise.all([device.signedIn.now(), own.sync.now()]);
	if (!anyway) await own.media.now();
	const held = heldIn(device.health) + heldIn(own.health);
	if (device.unsent.count + held > 0 && !anyway) return 'unsent';
	if (!anyway) {
		// Not imported above: its name would be in what every page fetches.
		const sending = await import('#lib/device/tests/send-class-test.ts').catch(() => undefined);
		if (!sending) return 'offline';
		if ((await sending.sendUnsent()) > 0) return 'test';
		const media = await import('#lib/device/media/media.ts').catch(() => undefined);
		if (!media) return 'offline';
		if (await media.mediaHere().unsaved()) return 'media';
	}
	if (!(await signOut())) return 'offline';
	device.signedIn.stop();
	own.close();
	log.close();
	await wipe();
	return 'left';
}

const heldIn = (health: Health): number => ('held' in health ? health.held : 0);

/** Signs this device out; false without a network. Nothing is removed from it. */
async function signOut(): Promise<boolean> {
	const response = await fetch('/api/account/session', { method: 'DELETE' }).catch(() => undefined);
	return response?.ok ?? false;
}

/**
 * Removes everything of a learner from this browser. The page has to be left afterwards. The databases
 * are gone when this resolves, or go as soon as other tabs let go of it, which they are told to.
 */
async function wipe(): Promise<void> {
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
	const names = ['footnote', OWN_DATABASE, ARTICLES_DATABASE, MEDIA_DATABASE];
	await Promise.all(names.map(deleteDatabase));
}

const deleteDatabase = (name: string): Promise<void> =>
	new Promise((done) => {
		const request = indexedDB.deleteDatabase(name);
		for (const event of ['success', 'error', 'blocked'] as const)
			request.addEventListener(event, () => done());
	});
