import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { mediumName } from '#lib/deck/media/name.ts';
import { exportAll, importAll } from '#lib/device/log/backup.ts';
import { readBackup } from '#lib/device/log/read-backup.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';
import { checkedMedium, sha256 } from './checked-medium.ts';
import { Media } from './media.ts';

const SOUND = new Uint8Array([...'OggS'].map((letter) => letter.charCodeAt(0)));

async function sound() {
	return (await checkedMedium(mediumName(await sha256(SOUND)), SOUND))!;
}

it('is taken only where it is what its name says', async () => {
	const name = mediumName(await sha256(SOUND));
	expect(await checkedMedium(name, SOUND)).toEqual({ name, type: 'ogg', bytes: SOUND });
	expect(await checkedMedium(mediumName('ab'.repeat(32)), SOUND)).toBeUndefined();
	expect(await checkedMedium('cat', SOUND)).toBeUndefined();
	const page = new Uint8Array([...'<html>'].map((letter) => letter.charCodeAt(0)));
	expect(await checkedMedium(mediumName(await sha256(page)), page)).toBeUndefined();
});

it('is the same where browsers have no SHA-256 of their own: on a page without https', async () => {
	const name = mediumName(await sha256(SOUND));
	vi.stubGlobal('crypto', {});
	try {
		expect(await checkedMedium(name, SOUND)).toEqual({ name, type: 'ogg', bytes: SOUND });
	} finally {
		vi.unstubAllGlobals();
	}
});

it('stays while the page does, where a browser stores nothing', async () => {
	const media = new Media(undefined, forgetful());
	const medium = await sound();
	expect(await media.unsaved()).toBe(false);
	await media.put([medium]);
	expect(await media.get(medium.name)).toEqual(medium);
	expect(await media.unsaved()).toBe(true);
	media.saved();
	expect(await media.unsaved()).toBe(false);
});

it('says so where there is no room', async () => {
	const full = { run: () => Promise.reject(new StorageFailure('full')) };
	const media = new Media(full as never);
	await expect(media.put([await sound()])).rejects.toMatchObject({ kind: 'full' });
});

it('is in the file of everything, and comes out of it; what is made up does not', async () => {
	const media = new Media(undefined);
	const medium = await sound();
	await media.put([medium]);
	const none = {
		everything: () => Promise.resolve({ entries: [], end: 0 }),
		add: () => Promise.reject(new Error('nothing to add'))
	};
	const logs = { reviews: none, edits: none };
	const preferences = new Preferences(forgetful());
	const { text } = await exportAll(logs, preferences, 0, media);
	expect(await readBackup(text)).toMatchObject({ media: [{ name: medium.name }] });

	const other = new Media(undefined);
	const forged = text.replace(medium.name, mediumName('ab'.repeat(32)));
	await importAll(logs, preferences, forged, other);
	expect(await other.names()).toEqual([]);
	expect(await importAll(logs, preferences, text, other)).toMatchObject({ ok: true });
	expect(await other.get(medium.name)).toEqual(medium);
});
