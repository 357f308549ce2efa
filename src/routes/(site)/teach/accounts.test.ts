/** What the actions of teachers' accounts answer, on each database. */
import { beforeEach, expect, test, vi } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { openSession, sessionOf, sessionsOf } from '#lib/server/accounts/sessions.ts';
import { newBrowser, type Answer } from '#lib/server/accounts/test-browser.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';

const here = vi.hoisted(() => ({ backend: {} as object, hashed: 0 }));
vi.mock('#lib/server/backend.ts', () => ({ backend: async () => here.backend }));
vi.mock('node:crypto', async (original) => {
	const crypto = await original<typeof import('node:crypto')>();
	const argon2: typeof crypto.argon2 = (...args) => {
		here.hashed++;
		return crypto.argon2(...args);
	};
	return { ...crypto, argon2 };
});

const { actions: signUp } = await import('./sign-up/+page.server.ts');
const { actions: signIn } = await import('./sign-in/+page.server.ts');
const { actions: recover } = await import('./recover/+page.server.ts');
const { actions: account } = await import('./account/+page.server.ts');

const NOW = Date.UTC(2026, 10, 25, 12);
const PASSWORD = 'pebble harbour lantern';

const problemsOf = ({ data }: Answer) => data?.problems;

let named = 0;

eachDatabase('a teacher’s account', (fresh) => {
	let now: number;
	let name: string;
	beforeEach(async () => {
		now = NOW;
		name = `teacher${named++}`;
		here.backend = { db: fresh.db, now: () => now };
		here.hashed = 0;
		vi.unstubAllEnvs();
		await fresh.db.deleteFrom('attempt').execute();
	});

	const browser = (address?: string) => newBrowser(fresh.db, () => now, address);

	const enter = (one = browser(), more: object = {}) =>
		one.send(signUp.password, { name, password: PASSWORD, ...more });
	const returning = (to = '') => browser().send(signIn.password, { name, password: PASSWORD, to });
	const alive = async (cookie: string | undefined) =>
		cookie !== undefined && (await sessionOf(fresh.db, cookie, now)) !== undefined;

	test('is made with a name and a password, and this device is in', async () => {
		const one = browser();
		const made = await enter(one);
		expect(made.data?.codes).toHaveLength(10);
		const session = await sessionOf(fresh.db, one.cookie()!, now);
		expect(session?.account.role).toBe('teacher');
	});

	test('is made with what the form asks for and nothing else that is sent', async () => {
		const one = browser();
		const theirs = await newAccount(fresh.db, 'learner', now);
		await enter(one, { account: theirs.id, role: 'pupil', 'account.role': 'admin' });
		const session = await sessionOf(fresh.db, one.cookie()!, now);
		expect(session?.account.id).not.toBe(theirs.id);
		expect(session?.account.role).toBe('teacher');
	});

	test('says at once what is wrong with each field, and makes nothing', async () => {
		const one = browser();
		const refused = await one.send(signUp.password, { name: 'a b', password: 'short' });
		expect(refused.status).toBe(400);
		expect(problemsOf(refused)).toEqual([
			{ field: 'name', kind: 'letters' },
			{ field: 'password', kind: 'short' }
		]);
		expect(one.cookie()).toBeUndefined();
	});

	test('cannot be made where sign-up is closed, nor without its word', async () => {
		vi.stubEnv('TEACHER_SIGN_UP', 'closed');
		expect(problemsOf(await enter())).toEqual([{ field: 'word', kind: 'closed' }]);
		vi.stubEnv('TEACHER_SIGN_UP', 'Amber Owl');
		for (const word of ['', 'closed', 'open', 'amber'])
			expect(problemsOf(await enter(browser(), { word })), word).toEqual([
				{ field: 'word', kind: 'wrong' }
			]);
		expect((await enter(browser(), { word: ' amber owl ' })).status).toBe(200);
	});

	test('takes a password of a megabyte for too long before any work is done for it', async () => {
		const password = 'a pebble '.repeat(120_000);
		const made = await enter(browser(), { password });
		expect(problemsOf(made)).toEqual([{ field: 'password', kind: 'long' }]);
		const asked = await browser().send(signIn.password, { name, password });
		expect(problemsOf(asked)).toEqual([{ field: 'form', kind: 'wrong' }]);
		await browser().send(recover.recover, { name, code: 'x', password });
		expect(here.hashed).toBe(0);
	});

	test('is not told apart from none by how signing in fails', async () => {
		await enter();
		here.hashed = 0;
		const wrong = await browser().send(signIn.password, { name, password: 'not the password' });
		expect(here.hashed).toBe(1);
		const nobody = await browser().send(signIn.password, {
			name: 'nobody.at.all',
			password: 'not the password'
		});
		expect(here.hashed, 'as much work').toBe(2);
		expect({ ...nobody.data, name: '' }).toEqual({ ...wrong.data, name: '' });
		expect(nobody.status).toBe(wrong.status);
		const code = { code: '0000-0000-0000-0000', password: 'another pebble lantern' };
		const wrongCode = await browser().send(recover.recover, { ...code, name });
		const nobodys = await browser().send(recover.recover, { ...code, name: 'nobody.at.all' });
		expect({ ...nobodys.data, name: '' }).toEqual({ ...wrongCode.data, name: '' });
	});

	test('is open to the right password, though others have guessed it at the same address', async () => {
		const one = browser();
		await enter(one);
		await one.send(account.signOut, {});
		const right = { name, password: PASSWORD };
		const others = ['login from 203.0.113.7', 'login from 203.0.113.7, a few'];
		const rows = others.map((bucket) => ({ bucket, since: now, count: 40 }));
		await fresh.db.insertInto('attempt').values(rows).execute();
		const stranger = await browser().send(signIn.password, { name, password: 'another guess' });
		expect(stranger).toMatchObject({ status: 429 });
		expect((await one.send(signIn.password, right)).status, 'signed in here before').toBe(303);
		const newcomer = browser();
		expect((await newcomer.send(signIn.password, right)).status, 'told to wait').toBe(429);
		expect((await newcomer.send(signIn.password, right)).status, 'and then let in').toBe(303);
		expect((await browser('192.0.2.1').send(signIn.password, right)).status).toBe(303);
	});

	test('lets in under any spelling of the name, with a new token each time', async () => {
		const one = browser();
		await enter(one);
		const first = one.cookie();
		const back = await one.send(signIn.password, {
			name: ` ${name.toUpperCase()} `,
			password: PASSWORD
		});
		expect(back).toMatchObject({ status: 303, to: '/teach' });
		expect(one.cookie()).not.toBe(first);
		expect(await alive(first), 'the token before is good no longer').toBe(false);
	});

	test('leads on to pages of this site only', async () => {
		await enter();
		expect((await returning('/teach/account')).to).toBe('/teach/account');
		for (const to of [
			'https://evil.example',
			'//evil.example',
			'/\\evil.example',
			'/\t/evil.example',
			'\\\\evil.example',
			'javascript:alert(1)',
			'/a\r\nset-cookie: x=1',
			''
		])
			expect((await returning(to)).to, to).toBe('/teach');
	});

	test('signs no pupil out by the way', async () => {
		await enter();
		const one = browser();
		const pupil = await newAccount(fresh.db, 'pupil', now);
		const cookie = await openSession(fresh.db, { account: pupil.id, label: 'Phone', now });
		one.jar.set('footnote', cookie);
		const refused = await one.send(signIn.password, { name, password: PASSWORD });
		expect(problemsOf(refused)).toEqual([{ field: 'form', kind: 'pupil' }]);
		expect(await alive(cookie)).toBe(true);
	});

	test('comes back by a recovery code with a new password, and nobody else stays in', async () => {
		const one = browser();
		const codes = (await enter(one)).data?.codes as string[];
		const other = browser();
		const fields = { name, code: codes[0]!, password: 'lantern harbour pebble' };
		expect(problemsOf(await other.send(recover.recover, { ...fields, password: 'short' }))).toEqual(
			[{ field: 'password', kind: 'short' }]
		);
		expect((await other.send(recover.recover, fields)).to).toBe('/teach/account?recovered');
		expect(await alive(one.cookie())).toBe(false);
		expect(await alive(other.cookie())).toBe(true);
		expect(problemsOf(await browser().send(recover.recover, fields)), 'used up').toEqual([
			{ field: 'code', kind: 'wrong' }
		]);
		const old = await browser().send(signIn.password, { name, password: PASSWORD });
		expect(old.status).toBe(400);
	});

	test('signs all other devices out when its password changes, and wants the old one first', async () => {
		const [one, other] = [browser(), browser()];
		await enter(one);
		await other.send(signIn.password, { name, password: PASSWORD });
		const next = 'lantern harbour pebble';
		const wrong = await one.send(account.password, { next, password: 'not the password' });
		expect(wrong).toMatchObject({ status: 400, data: { refused: 'password' } });
		expect(await alive(other.cookie())).toBe(true);
		expect((await one.send(account.password, { next, password: PASSWORD })).status).toBe(200);
		expect(await alive(one.cookie())).toBe(true);
		expect(await alive(other.cookie())).toBe(false);
	});

	test('signs out one device, all of them, and none of another’s', async () => {
		const [one, other, stranger] = [browser(), browser(), browser()];
		await enter(one);
		await other.send(signIn.password, { name, password: PASSWORD });
		const id = (await sessionOf(fresh.db, one.cookie()!, now))!.account.id;
		const theirs = (await sessionOf(fresh.db, other.cookie()!, now))!.hash;
		name = `teacher${named++}`;
		await enter(stranger);
		await stranger.send(account.signOutDevice, { device: theirs });
		expect(await alive(other.cookie())).toBe(true);
		await one.send(account.signOutDevice, { device: theirs });
		expect(await alive(other.cookie())).toBe(false);
		await one.send(account.signOutEverywhere, {});
		expect(await sessionsOf(fresh.db, id)).toEqual([]);
		expect(await alive(stranger.cookie())).toBe(true);
	});

	test('is deleted with the password only, and then lets nobody in', async () => {
		const one = browser();
		await enter(one);
		const cookie = one.cookie();
		expect((await one.send(account.delete, { password: 'a wrong guess' })).status).toBe(400);
		expect(await alive(cookie)).toBe(true);
		expect((await one.send(account.delete, { password: PASSWORD })).to).toBe('/teach?deleted');
		expect(await alive(cookie)).toBe(false);
		const again = await browser().send(signIn.password, { name, password: PASSWORD });
		expect(again.status).toBe(400);
	});

	test('takes no answer for a passkey’s that is none', async () => {
		await enter();
		for (const credential of [
			'',
			'null',
			'{}',
			'{"id":1}',
			'[]',
			'{"response":{"userHandle":[]}}'
		]) {
			const asked = await browser().send(signIn.passkey, { credential });
			expect(problemsOf(asked), credential).toEqual([{ field: 'form', kind: 'passkey' }]);
			const made = await browser().send(signUp.passkey, { credential });
			expect(problemsOf(made), credential).toEqual([{ field: 'form', kind: 'passkey' }]);
		}
	});
});
