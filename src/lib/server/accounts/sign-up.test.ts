import { beforeEach, expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAccount } from './accounts.ts';
import { loginNamed } from './logins.ts';
import { keepPasskey, passkeysOf, removePasskey } from './passkeys.ts';
import {
	keepRecoveryCodes,
	newRecoveryCodes,
	recoveryCodesLeft,
	useRecoveryCode
} from './recovery.ts';
import { newAccountId, signUp } from './sign-up.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const KEPT = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA';

const key = (id: string) => ({ id, publicKey: new Uint8Array([1, 2, 3]), counter: 0 });

let named = 0;

eachDatabase('a new teacher', (fresh) => {
	let name: string;
	beforeEach(() => {
		name = `teacher${named++}`;
	});

	const enter = (account = newAccountId()) =>
		signUp(fresh.db, { account, name, wayIn: { password: KEPT }, now: NOW });
	const roleOf = async (account: string) =>
		(
			await fresh.db
				.selectFrom('account')
				.select('role')
				.where('account', '=', account)
				.executeTakeFirst()
		)?.role;

	test('has a name, a way in and ten codes', async () => {
		const account = newAccountId();
		const made = await enter(account);
		expect('codes' in made && new Set(made.codes).size).toBe(10);
		expect(await roleOf(account)).toBe('teacher');
		expect(await loginNamed(fresh.db, name)).toEqual({ name, account, password: KEPT });
	});

	test('cannot have the name of another, nor leave anything behind by trying', async () => {
		await enter();
		const account = newAccountId();
		expect(await enter(account)).toEqual({ refused: 'taken' });
		expect(await roleOf(account)).toBeUndefined();
		expect(await recoveryCodesLeft(fresh.db, account)).toBe(0);
	});

	test('has the name alone, however many ask for it at once', async () => {
		const all = await Promise.all(Array.from({ length: 8 }, () => enter()));
		expect(all.filter((made) => 'codes' in made)).toHaveLength(1);
	});

	test('keeps what they have as a learner', async () => {
		const { id } = await newAccount(fresh.db, 'learner', NOW);
		expect(await enter(id)).toHaveProperty('codes');
		expect(await roleOf(id)).toBe('teacher');
	});

	test.each(['pupil', 'teacher'] as const)('is never made of a %s', async (role) => {
		const { id } = await newAccount(fresh.db, role, NOW);
		expect(await enter(id)).toEqual({ refused: 'other' });
		expect(await roleOf(id)).toBe(role);
		expect(await loginNamed(fresh.db, name), 'the name is free').toBeUndefined();
	});

	test('comes back by each code once, typed as people type', async () => {
		const account = newAccountId();
		const made = await enter(account);
		const [first, second] = 'codes' in made ? made.codes : [];
		const use = (code: string, of = account) => useRecoveryCode(fresh.db, of, code);
		expect(await use(first!, 'somebodyelse'), 'not into another’s').toBe(false);
		expect(await use(first!)).toBe(true);
		expect(await use(first!)).toBe(false);
		expect(await use(` ${second!.toUpperCase().replaceAll('-', ' ')} `)).toBe(true);
		expect(await recoveryCodesLeft(fresh.db, account)).toBe(8);
		for (const wrong of ['', '-', '0000-0000-0000-0000', 'x'.repeat(100_000)])
			expect(await use(wrong)).toBe(false);
	});

	test('uses a code once, even when it is sent twice at the same time', async () => {
		const account = newAccountId();
		const made = await enter(account);
		const code = 'codes' in made ? made.codes[0]! : '';
		const all = await Promise.all(
			Array.from({ length: 8 }, () => useRecoveryCode(fresh.db, account, code))
		);
		expect(all.filter(Boolean)).toHaveLength(1);
	});

	const keep = (account: string, codes: string[]) =>
		fresh.db.transaction().execute((trx) => keepRecoveryCodes(trx, account, codes));

	test('has no use for old codes when there are new ones', async () => {
		const account = newAccountId();
		const made = await enter(account);
		const fresher = newRecoveryCodes();
		await keep(account, fresher);
		expect(await useRecoveryCode(fresh.db, account, 'codes' in made ? made.codes[0]! : '')).toBe(
			false
		);
		expect(await useRecoveryCode(fresh.db, account, fresher[0]!)).toBe(true);
	});

	test('cannot remove the last passkey without a password, not even two at once', async () => {
		const account = newAccountId();
		const wayIn = { credential: key('first'), label: 'Phone' };
		await signUp(fresh.db, { account, name, wayIn, now: NOW });
		const remove = (credential: string) => removePasskey(fresh.db, account, credential);
		expect(await remove('first')).toBe(false);
		await keepPasskey(fresh.db, account, { credential: key('second'), label: 'Key', now: NOW });
		const both = await Promise.all([remove('first'), remove('second')]);
		expect(both.filter(Boolean)).toHaveLength(1);
		expect(await passkeysOf(fresh.db, account)).toHaveLength(1);
	});

	test('may remove every passkey beside a password', async () => {
		const account = newAccountId();
		await enter(account);
		await keepPasskey(fresh.db, account, { credential: key('only'), label: 'Key', now: NOW });
		expect(await removePasskey(fresh.db, account, 'only')).toBe(true);
	});
});
