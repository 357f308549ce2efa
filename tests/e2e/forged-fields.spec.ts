/** Tokens and fields that somebody else has chosen. */
import { expect, test } from './fixtures.ts';
import { classOf, cookieFor, everythingOf } from './teacher.ts';

const PASSWORD = 'pebble harbour lantern';
let named = 0;
const newName = () => `t${Date.now().toString(36)}.${process.pid}.${named++}`;

/** Sends a form as a page of the site would, and follows nowhere. */
function post(url: string, path: string, fields: Record<string, string>, cookie?: string) {
	const headers = {
		origin: url,
		accept: 'text/html',
		'content-type': 'application/x-www-form-urlencoded',
		...(cookie === undefined ? {} : { cookie })
	};
	const body = new URLSearchParams(fields);
	return fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' });
}

const cookieIn = (response: Response) =>
	response.headers.getSetCookie().find((one) => one.startsWith('footnote='));
const pairOf = (set: string | undefined) => set?.split(';')[0] ?? '';

async function signUp(url: string, more: Record<string, string> = {}, cookie?: string) {
	const name = newName();
	const response = await post(
		url,
		'/teach/sign-up?/password',
		{ name, password: PASSWORD, ...more },
		cookie
	);
	return { name, response, cookie: pairOf(cookieIn(response)) };
}

const accountAt = async (url: string, cookie: string) =>
	(
		(await (await fetch(`${url}/api/account`, { headers: { cookie } })).json()) as {
			account: { id: string; role: string } | null;
		}
	).account;

test.describe('a token', { tag: '@once' }, () => {
	test('is no learner’s who was planted on a teacher when they sign up', async ({ baseURL }) => {
		const planted = await cookieFor('learner');
		const { cookie } = await signUp(baseURL!, {}, planted);
		expect((await accountAt(baseURL!, cookie))?.role).toBe('teacher');
		expect(await accountAt(baseURL!, planted)).toBeNull();
	});

	for (const [how, path] of [
		['signing out', '/teach/account?/signOut'],
		['signing out everywhere', '/teach/account?/signOutEverywhere'],
		['handing the device on', '/class?/switch']
	] as const)
		test(`is good for nothing after ${how}`, async ({ baseURL }) => {
			const { cookie } = await signUp(baseURL!);
			const { id } = await classOf((await accountAt(baseURL!, cookie))!.id, 'Geography 9b');
			const open = () =>
				fetch(`${baseURL}/teach/${id}`, { headers: { cookie, accept: 'application/json' } });
			expect((await open()).status).toBe(200);
			const out = await post(baseURL!, path, {}, cookie);
			expect(out.status).toBe(303);
			expect(cookieIn(out)).toMatch(/^footnote=;.*Max-Age=0/i);
			expect((await open()).status).toBe(404);
			expect(await accountAt(baseURL!, cookie)).toBeNull();
		});

	test('is looked up whole: no other spelling of it will do', async ({ baseURL }) => {
		const cookie = await cookieFor('teacher');
		const [account, token] = cookie.slice('footnote='.length).split('.');
		for (const forged of [
			`${account}.`,
			`${account}.${token!.slice(0, -1)}`,
			`${account}.${token}A`,
			`${account}.${token!.toLowerCase()}`,
			`.${token}`,
			`' or 1=1 --.${token}`,
			`${'b'.repeat(16)}.${token}`
		])
			expect(await accountAt(baseURL!, `footnote=${encodeURIComponent(forged)}`)).toBeNull();
	});
});

test.describe('fields that no form has', { tag: '@once' }, () => {
	test('make nobody somebody else', async ({ baseURL }) => {
		const victim = (await accountAt(baseURL!, await cookieFor('teacher')))!;
		const more = { role: 'admin', account: victim.id, id: victim.id, hash: 'x', created: '0' };
		const { cookie } = await signUp(baseURL!, more);
		const mine = await accountAt(baseURL!, cookie);
		expect(mine?.role).toBe('teacher');
		expect(mine?.id).not.toBe(victim.id);
	});

	test('give a class to nobody else, nor change another', async ({ baseURL }) => {
		const cookie = await cookieFor('teacher');
		const me = (await accountAt(baseURL!, cookie))!.id;
		const theirs = (await accountAt(baseURL!, await cookieFor('teacher')))!.id;
		const victim = await classOf(theirs, 'Geography 9b', ['Anna']);
		const before = await everythingOf(victim.id);
		const more = {
			teacher: theirs,
			account: theirs,
			class: victim.id,
			id: victim.id,
			retention: '0',
			demo: '1'
		};
		const made = await post(baseURL!, '/teach?/create', { name: 'Mine', ...more }, cookie);
		const id = /^\/teach\/([0-9a-z]+)$/.exec(made.headers.get('location') ?? '')?.[1];
		expect(id).not.toBe(victim.id);
		await post(baseURL!, `/teach/${id}?/rename`, { name: 'Still mine', ...more }, cookie);
		const [row] = (await everythingOf(id!)).class;
		expect(row).toMatchObject({ teacher: me, name: 'Still mine', demo: 0 });
		expect((row as { retention: number }).retention).toBeGreaterThan(Date.now());
		expect(await everythingOf(victim.id)).toEqual(before);
	});

	test('let nobody into a class who has to wait for the teacher', async ({ baseURL }) => {
		const teacher = (await accountAt(baseURL!, await cookieFor('teacher')))!.id;
		const { id, code } = await classOf(teacher, 'Geography 9b');
		const more = { state: 'in', role: 'teacher', account: teacher, home: '0', extra: '100' };
		const joined = await post(baseURL!, `/join/${code}?/join`, { nickname: 'Eve', ...more });
		const cookie = pairOf(cookieIn(joined));
		expect((await accountAt(baseURL!, cookie))?.role).toBe('pupil');
		const [member] = (await everythingOf(id)).member;
		expect(member).toMatchObject({ state: 'waiting', extra: 0, home: 1 });
		expect(member).not.toMatchObject({ account: teacher });
	});
});
