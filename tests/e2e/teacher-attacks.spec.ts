/** What somebody would try who wants into a teacher's account, against a server of its own. */
import { expect, test } from '@playwright/test';
import type { Reply } from './raw.ts';
import { eachSchool } from './each-school.ts';
import { allRows, PASSWORD, SECRETS, type School } from './school.ts';
import { reviewOf } from './sync-client.ts';
import { Visitor } from './visitor.ts';

let school: School;

const visitor = (cookie?: string) => new Visitor(school.app.url, { cookie });
const teacher = async () => visitor(await school.cookieOf(school.ada.account));

const signIn = (who: Visitor, password = PASSWORD, name = school.ada.name, to = '') =>
	who.post('/teach/sign-in?/password', { name, password, to });
const isSignedIn = async (who: Visitor) => (await who.get('/teach/account')).status === 200;

/** The reply without what is different each time: nonces and ids; what was typed comes back in it. */
const plain = ({ status, body }: Reply, name: string) =>
	`${status} ${body.replaceAll(name, 'NAME').replaceAll(/nonce(?:="|-)[^"']+|\b[a-z0-9]{6,8}\b/g, '')}`;

eachSchool(
	(opened) => (school = opened),
	() => {
		test.describe('a forged request', () => {
			for (const [what, origin] of [
				['from another site', 'https://evil.example'],
				['from a sandboxed page', 'null'],
				['that does not say where from', '']
			] as const)
				test(`${what} changes nothing`, async () => {
					const ada = await teacher();
					const before = await allRows(school.db);
					const plain = { origin, 'content-type': 'text/plain' };
					const replies = [
						await ada.post('/teach?/create', { name: 'Forged' }, { origin }),
						await ada.post('/teach/account?/signOutEverywhere', {}, { origin }),
						await ada.post('/teach?/create', { name: 'Forged' }, plain),
						await ada.json('/api/link', {}, plain),
						await ada.json('/api/passkeys', { purpose: 'add' }, plain),
						await signIn(visitor(), PASSWORD).then(() =>
							visitor().post(
								'/teach/sign-in?/password',
								{ name: 'bob', password: PASSWORD },
								{ origin }
							)
						)
					];
					expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 403));
					expect(await allRows(school.db)).toEqual(before);
					expect(await isSignedIn(ada)).toBe(true);
				});
		});

		test.describe('a token', () => {
			test('that somebody planted is replaced at sign-in, and lets nobody in', async () => {
				const attacker = visitor();
				const entries = [reviewOf('attacker0000', 1)];
				await attacker.json('/api/link', { device: 'attacker0000', now: Date.now(), entries });
				const planted = attacker.cookies.get('footnote')!;
				const victim = visitor(`footnote=${planted}`);
				expect((await signIn(victim)).status).toBe(303);
				expect(victim.cookies.get('footnote')).not.toBe(planted);
				expect(await isSignedIn(victim)).toBe(true);
				expect(await isSignedIn(attacker)).toBe(false);
				expect((await attacker.get('/api/classes')).status, 'its own is gone, too').toBe(401);
			});

			test('is good no longer after signing out, here or everywhere', async () => {
				for (const action of ['signOut', 'signOutEverywhere']) {
					const ada = await teacher();
					const kept = visitor(`footnote=${ada.cookies.get('footnote')}`);
					expect((await ada.post(`/teach/account?/${action}`, {})).status).toBe(303);
					expect(ada.cookies.has('footnote')).toBe(false);
					expect(await isSignedIn(kept), action).toBe(false);
					expect((await kept.get('/api/classes')).status).toBe(401);
				}
			});

			test('of another device is good no longer once the password is changed', async () => {
				const [here, elsewhere] = [await teacher(), await teacher()];
				const next = 'staple battery horse';
				const wrong = await here.post('/teach/account?/password', {
					next,
					password: 'not my password'
				});
				expect(wrong.status).toBe(400);
				expect(await isSignedIn(elsewhere)).toBe(true);
				const change = (from: string, to: string) =>
					here.post('/teach/account?/password', { next: to, password: from });
				expect((await change(PASSWORD, next)).status).toBe(200);
				expect(await isSignedIn(here)).toBe(true);
				expect(await isSignedIn(elsewhere)).toBe(false);
				expect((await signIn(visitor(), PASSWORD)).status).toBe(400);
				expect((await change(next, PASSWORD)).status).toBe(200);
			});

			test('that is no token is nobody’s', async () => {
				const { account } = school.ada;
				for (const value of ['', 'x', `${account}.`, `${account}.${'A'.repeat(43)}`, `' or 1=1 --`])
					expect(await isSignedIn(visitor(`footnote=${encodeURIComponent(value)}`)), value).toBe(
						false
					);
			});
		});

		test.describe('guessing', () => {
			test('does not tell whether there is such a teacher', async () => {
				const [known, unknown] = ['bob', 'xyq'];
				const wrong = await signIn(visitor(), 'not the password', known);
				const nobody = await signIn(visitor(), 'not the password', unknown);
				expect(wrong.status).toBe(400);
				expect(plain(nobody, unknown)).toBe(plain(wrong, known));
			});

			test('many names at once from one address ends', async () => {
				const tries = Array.from({ length: 120 }, (_, n) =>
					signIn(visitor(), 'password1234', `teacher${n}`)
				);
				const begun = performance.now();
				const statuses = (await Promise.all(tries)).map(({ status }) => status);
				for (const status of statuses) expect([400, 429, 503]).toContain(status);
				// Forty and a few at once, and one more for each second that it took.
				const seconds = (performance.now() - begun) / 1000;
				const looked = statuses.filter((status) => status === 400).length;
				expect(looked).toBeLessThanOrEqual(60 + seconds);
			});

			test('with a password of megabytes costs nothing', async () => {
				expect((await signIn(visitor(), 'a'.repeat(1_000_000))).status).toBe(413);
				// Whoever is nobody yet may send a few kilobytes.
				for (const [length, status] of [
					[400_000, 413],
					[15_000, 400]
				] as const) {
					const password = 'a'.repeat(length);
					expect((await signIn(visitor(), password)).status).toBe(status);
					const long = { name: 'longwinded', password };
					expect((await visitor().post('/teach/sign-up?/password', long)).status).toBe(status);
				}
				expect((await visitor().get('/healthz')).status).toBe(200);
			});

			test('a recovery code is no use twice, nor once there are new ones', async () => {
				const [first, second] = school.ada.recoveryCodes as [string, string];
				const recover = (who: Visitor, code: string) =>
					who.post('/teach/recover?/recover', { name: school.ada.name, code, password: PASSWORD });
				const ada = visitor();
				expect((await recover(visitor(), 'aaaa-bbbb-cccc-dddd')).status).toBe(400);
				expect((await recover(ada, first.toUpperCase())).status).toBe(303);
				expect((await recover(visitor(), first)).status).toBe(400);
				expect(
					(await ada.post('/teach/account?/codes', { password: 'not it at all' })).status
				).toBe(400);
				const made = await ada.post('/teach/account?/codes', { password: PASSWORD });
				expect(made.status).toBe(200);
				expect((await recover(visitor(), second)).status).toBe(400);
				const fresh = /\b(?:[0-9a-z]{4}-){3}[0-9a-z]{4}\b/.exec(made.body)![0];
				expect((await recover(visitor(), fresh)).status).toBe(303);
			});
		});

		test('more fields than the form has make nobody more than they are', async () => {
			const { db, ada, bob } = school;
			const more = {
				role: 'teacher',
				account: ada.account,
				class: ada.inClass,
				teacher: ada.account
			};
			const newcomer = visitor();
			const password = 'a few long words';
			const reply = await newcomer.post('/teach/sign-up?/password', {
				name: 'eve',
				password,
				...more
			});
			expect(reply.status).toBe(200);
			const eve = await db
				.selectFrom('login')
				.selectAll()
				.where('name', '=', 'eve')
				.executeTakeFirst();
			expect(eve?.account).not.toBe(ada.account);
			await newcomer.post('/teach?/create', { name: 'Eves', ...more });
			const made = await db.selectFrom('class').selectAll().where('name', '=', 'Eves').execute();
			expect(made.map((one) => one.teacher)).toEqual([eve?.account]);
			const pupil = visitor();
			const joined = { nickname: 'Mallory', state: 'in', home: '1', ...more };
			expect((await pupil.post(`/join/${bob.code}?/join`, joined)).status).toBe(303);
			const member = await db
				.selectFrom('member')
				.innerJoin('account', 'account.account', 'member.account')
				.select(['role', 'state', 'class'])
				.where('nickname', '=', 'Mallory')
				.executeTakeFirst();
			expect(member).toEqual({ role: 'pupil', state: 'waiting', class: bob.inClass });
			const before = { name: 'mallory', password, ...more };
			expect((await pupil.post('/teach/sign-up?/password', before)).status, 'nor a teacher').toBe(
				400
			);
		});

		test('signing in leads to no other site', async () => {
			for (const to of [
				'https://evil.example',
				'//evil.example',
				'/\\evil.example',
				'\\/evil.example',
				'/\t/evil.example',
				'\n//evil.example',
				'javascript:alert(1)',
				'teach',
				''
			]) {
				const ada = visitor();
				expect((await signIn(ada, PASSWORD, school.ada.name, to)).headers.location, to).toBe(
					'/teach'
				);
				const again = await ada.get(`/teach/sign-in?to=${encodeURIComponent(to)}`);
				expect(again.headers.location, to).toBe('/teach');
			}
			const kept = await signIn(visitor(), PASSWORD, school.ada.name, '/teach/account');
			expect(kept.headers.location).toBe('/teach/account');
		});

		test('what is said to one who asks for a passkey, or guesses wrong, may not be kept', async () => {
			const asked = await visitor().json('/api/passkeys', { purpose: 'sign-in' });
			expect(asked.headers['cache-control']).toContain('no-store');
			const wrong = await signIn(visitor(), 'not the password');
			expect(wrong.headers['cache-control']).toContain('no-store');
		});

		test('the log holds no name, password, code or token', async () => {
			const ada = visitor();
			await signIn(ada, 'hunter2hunter2');
			await signIn(ada);
			await ada.get(`/join/${school.ada.code}`);
			await ada.get('/teach/account?token=s3cret');
			const token = ada.cookies.get('footnote')!;
			const log = school.app.log();
			expect(log).toContain('"/(site)/teach/sign-in"');
			for (const secret of [...SECRETS, PASSWORD, 'hunter2', 's3cret', school.ada.code, token])
				expect(log).not.toContain(secret);
			expect(log).not.toContain(school.ada.account);
		});
	}
);
