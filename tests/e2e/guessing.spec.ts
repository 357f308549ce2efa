/**
 * Whoever guesses, and whoever is near them: a school is one address. Against a server process of its own,
 * on each database.
 */
import { expect, test } from '@playwright/test';
import { newWords } from '../../src/lib/server/pupils/slip-words.ts';
import { issueSlips } from '../../src/lib/server/pupils/slips.ts';
import { newClassCode } from '../../src/lib/server/classes/codes.ts';
import { expectPupils, membersOf } from '../../src/lib/server/pupils/members.ts';
import { eachSchool } from './each-school.ts';
import { PASSWORD, type School } from './school.ts';
import { Visitor } from './visitor.ts';

/** Where a visitor is, as a proxy tells the server. */
const HEADER = 'x-forwarded-for';
const SCHOOL = '203.0.113.7';
/** What is slow for a page, ms: a machine that many share stalls now and then. */
const SLOW = 2500;

let school: School;

/** Somebody with the cookies they were given, at an address. */
const at = (address = SCHOOL, cookie?: string) => {
	const visitor = new Visitor(school.app.url, { cookie });
	const from = { [HEADER]: address };
	return {
		cookies: visitor.cookies,
		get: (path: string) => visitor.get(path, from),
		post: (path: string, fields: Record<string, string>) => visitor.post(path, fields, from),
		json: (path: string, value: unknown) => visitor.json(path, value, from)
	};
};
type Somebody = ReturnType<typeof at>;

const atOnce = <T>(count: number, send: (n: number) => Promise<T>) =>
	Promise.all(Array.from({ length: count }, (_, n) => send(n)));
const wrongCode = (address?: string) => at(address).get('/join/zzzz-zzzz');
const statusOf = async (reply: Promise<{ status?: number | undefined }>) => (await reply).status;
const signIn = (who: Somebody, password = PASSWORD) =>
	statusOf(who.post('/teach/sign-in?/password', { name: school.ada.name, password }));
/** As a person would: once more after being told to wait. */
async function twice(send: () => Promise<number | undefined>) {
	const first = await send();
	return first === 429 ? send() : first;
}

/**
 * What is answered to somebody who has guessed too often. Each second one guess more is let pass, and theirs may
 * just be it: so somebody beside them guesses first, until theirs is not.
 */
async function toldToWait<Reply extends { status?: number | undefined }>(
	guessBeside: () => Promise<unknown>,
	send: () => Promise<Reply>
): Promise<Reply> {
	for (let tries = 0; ; tries++) {
		await guessBeside();
		const reply = await send();
		if (reply.status === 429 || tries === 100) return reply;
	}
}

/** So many guesses are looked at while some seconds pass: forty and a few at once, then one a second. */
const mostSince = (begun: number) => 46 + (performance.now() - begun) / 1000;

/** How long ordinary pages took to come while something went on, ms. */
async function waitsUntil(over: Promise<unknown>): Promise<number[]> {
	const waits: number[] = [];
	const going = { on: true };
	void over.finally(() => (going.on = false));
	while (going.on)
		for (const path of ['/healthz', '/decks', '/']) {
			const begun = performance.now();
			expect(await statusOf(at('192.0.2.9').get(path)), path).toBe(200);
			waits.push(performance.now() - begun);
		}
	return waits;
}
const askForPasskey = async (name: string) =>
	JSON.parse((await at().json('/api/passkeys', { purpose: 'sign-up', name })).body);

eachSchool(
	(opened) => (school = opened),
	() => {
		test('a thousand guesses at cards at once: few are looked at, and pages stay quick', async () => {
			test.slow();
			const begun = performance.now();
			const guesses = atOnce(1000, () =>
				statusOf(at().post('/join/card?/enter', { words: newWords().join(' ') }))
			);
			const waits = await waitsUntil(guesses);
			const statuses = await guesses;
			const counted = Map.groupBy(statuses, (status) => status);
			for (const status of counted.keys()) expect([404, 429, 503]).toContain(status);
			expect(counted.get(404)!.length).toBeGreaterThan(0);
			expect(counted.get(404)!.length).toBeLessThanOrEqual(mostSince(begun));
			// Of ten pages nine: the first wait for this process, too, which sends a thousand requests at once.
			const [slow] = waits.sort((a, b) => b - a).slice(Math.floor(waits.length / 10));
			expect(slow).toBeLessThan(SLOW);
		});

		test('sixty wrong codes of a pupil close nothing for those beside them', async () => {
			test.slow();
			const { ada, db } = school;
			const [card] = await issueSlips(db, {
				inClass: ada.inClass,
				members: [ada.pupil.member],
				now: Date.now()
			});
			const pupil = at();
			for (let n = 0; n < 65; n++) await pupil.get(`/join/zzzz-zz${10 + n}`);
			for (let n = 0; n < 65; n++)
				await at().post('/join/card?/enter', { words: newWords().join(' ') });
			expect(await signIn(at()), 'a teacher').toBe(303);
			const classmate = at();
			expect(await twice(() => statusOf(classmate.get(`/join/${ada.code}`)))).toBe(200);
			const path = `/join/${ada.code}?/join`;
			expect(await twice(() => statusOf(classmate.post(path, { nickname: 'Cleo' })))).toBe(303);
			const back = at();
			const words = card!.words.join(' ');
			expect(await twice(() => statusOf(back.post('/join/card?/enter', { words })))).toBe(303);
		});

		test('who has to wait is told how long, and has a try of their own then', async () => {
			await atOnce(100, () => wrongCode());
			const told = await toldToWait(
				() => wrongCode(),
				() => at().get(`/join/${school.ada.code}`)
			);
			expect(told.status).toBe(429);
			expect(Number(told.headers['retry-after'])).toBeLessThanOrEqual(3);
			expect(told.body).toContain('http-equiv="refresh"');
			const cookie = told.headers['set-cookie']!.find((set) => set.includes('footnote-device='))!;
			for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
			const again = await at(SCHOOL, cookie).get(`/join/${school.ada.code}`);
			expect(again.status).toBe(200);
		});

		test('a teacher’s name sent over and over keeps them out nowhere', async () => {
			test.slow();
			const own = at();
			expect(await signIn(own)).toBe(303);
			await own.post('/teach/account?/signOut', {});
			expect(own.cookies.has('footnote')).toBe(false);
			const begun = performance.now();
			const flood = await atOnce(150, (n) => signIn(at(), `guess number ${n}`));
			const looked = flood.filter((status) => status === 400).length;
			expect(looked).toBeLessThanOrEqual(mostSince(begun));
			for (let n = 0; n < 3; n++) {
				expect(await signIn(own), 'their own device').toBe(303);
				await own.post('/teach/account?/signOut', {});
			}
			expect(await signIn(at('2001:db8::1')), 'a new one elsewhere').toBe(303);
			const fresh = at();
			expect(await twice(() => signIn(fresh)), 'a new one here').toBe(303);
		});

		test('all of a /64 is one guesser, and an IPv4 address the same however it is written', async () => {
			await atOnce(80, (n) => wrongCode(`2001:db8:0:7::${n.toString(16)}`));
			const besides = await toldToWait(
				() => wrongCode('2001:db8:0:7::1'),
				() => wrongCode('2001:db8:0:7:ffff::1')
			);
			expect(besides.status).toBe(429);
			expect(await statusOf(wrongCode('2001:db8:0:8::1'))).toBe(404);
			await atOnce(80, () => wrongCode('198.51.100.1'));
			const same = await toldToWait(
				() => wrongCode('198.51.100.1'),
				() => wrongCode('::ffff:198.51.100.1')
			);
			expect(same.status).toBe(429);
		});

		test('2,000 joins by a code that got about fill no class', async () => {
			test.slow();
			const { bob, db } = school;
			await expectPupils(db, { inClass: bob.inClass, nicknames: ['Rosa', 'Ron'], now: Date.now() });
			const joins = (who: Somebody, nickname: string, code = bob.code) =>
				twice(() => statusOf(who.post(`/join/${code}?/join`, { nickname })));
			for (let n = 0; n < 1000; n += 50) await atOnce(50, (i) => joins(at(), `Nobody ${n + i}`));
			const waiting = async () =>
				(await membersOf(db, bob.inClass)).filter(({ state }) => state === 'waiting').length;
			const fromOne = await waiting();
			expect(fromOne).toBeLessThanOrEqual(201);
			expect(await joins(at(), 'Not on the list'), 'from there').toBe(409);
			expect(await joins(at('192.0.2.1'), 'Not on the list'), 'from elsewhere').toBe(303);
			expect(await joins(at(), 'rosa'), 'on the list').toBe(303);
			for (let n = 0; n < 1000; n += 50)
				await atOnce(50, (i) => joins(at(`198.51.${(n + i) % 250}.1`), `Nobody else ${n + i}`));
			expect(await waiting()).toBeLessThanOrEqual(501);
			expect(await joins(at('192.0.2.2'), 'ron'), 'on the list').toBe(303);
			// The new code helps at once.
			const { code } = await newClassCode(db, { inClass: bob.inClass, days: 14, now: Date.now() });
			expect(await joins(at(), 'Not on the list', code)).toBe(303);
			const teacher = at(SCHOOL, await school.cookieOf(bob.account));
			const page = await teacher.get(`/teach/${bob.inClass}`);
			expect(page.body.length, 'of the class’s page').toBeLessThan(500_000);
			expect(await statusOf(teacher.post(`/teach/${bob.inClass}?/removeWaiting`, {}))).toBe(200);
			expect(await waiting()).toBe(0);
			const names = (await membersOf(db, bob.inClass)).map(({ nickname }) => nickname);
			expect(names.sort()).toEqual(['Ben', 'Ron', 'Rosa']);
		});

		test('asking for a passkey tells no names, and leaves nothing behind', async () => {
			const [taken, free] = [await askForPasskey(school.ada.name), await askForPasskey('xyq')];
			expect(Object.keys(taken)).toEqual(['options']);
			expect(Object.keys(taken.options)).toEqual(Object.keys(free.options));
			await atOnce(200, () => at().json('/api/passkeys', { purpose: 'sign-in' }));
			expect(await school.db.selectFrom('challenge').selectAll().execute()).toEqual([]);
		});

		test('which names are taken is told to one who signs up a few times', async () => {
			const tries = await atOnce(40, (n) =>
				at().post('/teach/sign-up?/password', {
					name: school.ada.name,
					password: `a few long words ${n}`
				})
			);
			const told = tries.filter(({ body }) => body.includes('has this name already'));
			expect(told.length).toBeGreaterThan(0);
			expect(told.length).toBeLessThanOrEqual(25);
		});
	},
	{ ADDRESS_HEADER: HEADER }
);
