import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { tidyUp } from '#lib/server/housekeeping.ts';
import { newChallenge, readChallenge, useChallenge } from './challenges.ts';
import { keepPasskey, passkeysOf, removePasskey, renamePasskey } from './passkeys.ts';
import { newAccountId, signUp } from './sign-up.ts';
import { knownPasskey, newPasskey } from './webauthn.ts';

const NOW = 1_800_000_000_000;
const key = (id: string) => ({ id, publicKey: new Uint8Array([1]), counter: 0 });

eachDatabase('passkeys', (fresh) => {
	let named = 0;
	const teacher = async (password: boolean) => {
		const account = newAccountId();
		const wayIn = password ? { password: 'kept' } : { credential: key('first'), label: 'First' };
		await signUp(fresh.db, { account, name: `teacher${named++}`, wayIn, now: NOW });
		return account;
	};
	const idsOf = async (account: string) =>
		(await passkeysOf(fresh.db, account)).map(({ credential }) => credential);

	test('can be removed, but not the last way in', async () => {
		const account = await teacher(false);
		expect(await removePasskey(fresh.db, account, 'first')).toBe(false);
		await keepPasskey(fresh.db, account, { credential: key('second'), label: 'x', now: NOW });
		expect(await removePasskey(fresh.db, account, 'first')).toBe(true);
		expect(await removePasskey(fresh.db, account, 'second')).toBe(false);
		expect(await idsOf(account)).toEqual(['second']);
	});

	test('leave one of two that are removed at once', async () => {
		const account = await teacher(false);
		await keepPasskey(fresh.db, account, { credential: key('second'), label: 'x', now: NOW });
		const both = ['first', 'second'].map((id) => removePasskey(fresh.db, account, id));
		expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
		expect(await idsOf(account)).toHaveLength(1);
	});

	test('can all go where there is a password', async () => {
		const account = await teacher(true);
		await keepPasskey(fresh.db, account, { credential: key('only'), label: 'x', now: NOW });
		expect(await removePasskey(fresh.db, account, 'only')).toBe(true);
		expect(await idsOf(account)).toEqual([]);
	});

	test('have names that only their owner changes, and none without', async () => {
		const [account, other] = [await teacher(false), await teacher(false)];
		await renamePasskey(fresh.db, account, 'first', '  My phone  ');
		await renamePasskey(fresh.db, account, 'first', '   ');
		expect((await passkeysOf(fresh.db, account))[0]?.label).toBe('My phone');
		expect((await passkeysOf(fresh.db, other))[0]?.label).toBe('First');
	});
});

eachDatabase('a challenge', (fresh) => {
	const about = { purpose: 'add', account: 'ada' } as const;

	test('says what it was made for, for some minutes', async () => {
		const made = await newChallenge(fresh.db, about, NOW);
		expect(await readChallenge(fresh.db, made, NOW)).toEqual(about);
		expect(await readChallenge(fresh.db, made, NOW + 899_999)).toEqual(about);
		expect(await readChallenge(fresh.db, made, NOW + 900_000)).toBeUndefined();
	});

	test('that somebody else has made, or changed, is none', async () => {
		const made = Buffer.from(await newChallenge(fresh.db, about, NOW), 'base64url');
		const changed = Buffer.from(made.toString('latin1').replace('ada', 'eve'), 'latin1');
		expect(changed.equals(made)).toBe(false);
		for (const one of ['', 'made up', 'A'.repeat(200), changed.toString('base64url')])
			expect(await readChallenge(fresh.db, one, NOW), one).toBeUndefined();
	});

	test('is used once, even when it is answered twice at the same time', async () => {
		const made = await newChallenge(fresh.db, about, NOW);
		const uses = Array.from({ length: 8 }, () => useChallenge(fresh.db, made, NOW));
		expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
	});

	test('is never the same, and leaves nothing behind until it is answered', async () => {
		await fresh.db.deleteFrom('challenge').execute();
		const made = await Promise.all(
			Array.from({ length: 1000 }, () => newChallenge(fresh.db, about, NOW))
		);
		expect(new Set(made).size).toBe(1000);
		expect(await fresh.db.selectFrom('challenge').select('hash').execute()).toEqual([]);
	});

	test('that was answered is forgotten once it is too old to be sent again', async () => {
		await useChallenge(fresh.db, await newChallenge(fresh.db, about, NOW), NOW);
		await tidyUp({ db: fresh.db, now: () => NOW + 900_000 });
		expect(await fresh.db.selectFrom('challenge').select('hash').execute()).toEqual([]);
	});
});

eachDatabase('an answer that is none', (fresh) => {
	test.each([
		'',
		'null',
		'{}',
		'[]',
		'{"id":"x","response":null}',
		'{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":"e30","userHandle":"YWRh"}}',
		`{"id":"${'x'.repeat(100_000)}"}`
	])('lets nobody in: %.40s', async (answer) => {
		const site = { db: fresh.db, url: new URL('https://footnote.example'), now: NOW };
		expect(await knownPasskey(site, { purpose: 'sign-in' }, answer)).toBeUndefined();
		expect(
			await knownPasskey(site, { purpose: 'confirm', account: 'ada' }, answer)
		).toBeUndefined();
		expect(await newPasskey(site, 'sign-up', answer)).toBeUndefined();
	});
});
