/**
 * Who must not get in: every route of the server, found in the folder of routes, asked by everybody
 * whom it is not for, with the ids of somebody else's class. A route that nobody has thought of is in
 * none of the lists, so it has to refuse them all. On SQLite and on PostgreSQL.
 */
import { assign, fill, giveTest, seat, type SeatedPupil } from './class-room.ts';
import { expect, test } from './served.ts';
import {
	EVERYBODY,
	FOR_ALL_TEACHERS,
	IMPERSONAL,
	NOT_FOR_SUBSTITUTES,
	ONLY_FOR_THE_LEAD,
	OWN,
	PUBLIC,
	RIGHTS,
	type Who
} from './open-routes.ts';
import { serverRoutes, type ServerRoute } from './server-routes.ts';
import { classOf, cookieFor, cookieOfColleague, everythingOf } from './teacher.ts';

const routes = serverRoutes();

interface Victim {
	id: string;
	code: string;
	assignment: string;
	/** A class test. */
	given: string;
	pupil: SeatedPupil;
	teacher: string;
}

/** A class of somebody who must be left alone. */
async function aClass(studied = false): Promise<Victim> {
	const cookie = await cookieFor('teacher');
	const teacher = cookie.slice('footnote='.length).split('.')[0]!;
	const { id, code } = await classOf(teacher, 'Geography 9b', ['Zoe']);
	const assignment = await assign(id);
	const pupil = studied ? (await fill(id, ['Anna']))[0]! : await seat(id, 'Anna');
	const given = await giveTest(id);
	return { id, code, assignment, given, pupil, teacher };
}

/** The address of a route, about somebody else's class. */
function addressOf({ path, action }: ServerRoute, { id, code, assignment, given, pupil }: Victim) {
	const values: Record<string, string> = {
		class: id,
		id,
		code,
		assignment,
		test: given,
		member: pupil.member,
		deck: 'near-abroad-2022',
		fact: 'president-of-kyrgyzstan',
		address: '0'.repeat(26),
		name: `p40x30-${'0'.repeat(40)}`
	};
	const filled = path.replaceAll(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g, (_, name: string) => {
		if (!(name in values)) throw new Error(`Say here what to ask ${path} about.`);
		return values[name]!;
	});
	return action === undefined ? filled : `${filled}?/${action}`;
}

/** What a form or a program would send, with ids of the class in it. */
function bodyOf({ method, action }: ServerRoute, { id, pupil, assignment, teacher }: Victim) {
	if (method === 'GET' || method === 'DELETE') return undefined;
	if (action === undefined) return '{}';
	const form = new URLSearchParams({
		class: id,
		member: pupil.member,
		account: pupil.account,
		teacher,
		assignment,
		name: 'Taken over',
		nickname: 'Taken over',
		extra: '50',
		days: '14',
		date: '2027-01-01',
		list: 'Eve',
		deck: 'near-abroad-2022'
	});
	return form;
}

async function cookieOf(who: Who, { pupil }: Victim): Promise<string | undefined> {
	if (who === 'nobody') return undefined;
	if (who === 'a pupil of the class') return cookieFor({ account: pupil.account });
	return cookieFor(who === 'a pupil' ? 'pupil' : 'teacher');
}

interface Sent {
	cookie?: string | undefined;
	origin?: string | undefined;
	headers?: Record<string, string>;
	body?: BodyInit | undefined;
}

function send(url: string, { method, accept }: Pick<ServerRoute, 'method' | 'accept'>, sent: Sent) {
	const headers: Record<string, string> = { accept, ...sent.headers };
	if (sent.cookie !== undefined) headers.cookie = sent.cookie;
	if (sent.origin !== undefined) headers.origin = sent.origin;
	return fetch(url, { method, headers, redirect: 'manual', body: sent.body ?? null });
}

/** Whether it was refused: by its status, or by being led to where one signs in. */
async function isRefused(response: Response): Promise<boolean> {
	if ([401, 403, 404].includes(response.status)) return true;
	const location = response.headers.get('location') ?? '';
	if (response.status === 303) return isWayIn(location);
	if (!response.headers.get('content-type')?.includes('json')) return false;
	const answer = (await response.json()) as { redirect?: string } | null;
	return isWayIn(answer?.redirect ?? '');
}

const isWayIn = (to: string) => /^\/(?:teach\/sign-in(?:\?|$)|join$)/.test(to);

/** @param on which database */
export function attacks(on: string): void {
	test.describe(`every route of the server on ${on}`, { tag: '@once' }, () => {
		test('is found in the folder of routes, and no list names one that is not there', () => {
			const names = routes.map(({ name }) => name);
			expect(names.length).toBeGreaterThan(60);
			expect(new Set(names).size).toBe(names.length);
			for (const listed of [
				...PUBLIC,
				...Object.keys(OWN),
				...NOT_FOR_SUBSTITUTES,
				...ONLY_FOR_THE_LEAD
			])
				expect(names).toContain(listed);
		});

		for (const route of routes.filter(({ name }) => !PUBLIC.includes(name)))
			test(`is closed to whom it is not for: ${route.name}`, async ({ baseURL }) => {
				const victim = await aClass();
				const before = await everythingOf(victim.id);
				const path = addressOf(route, victim);
				for (const who of EVERYBODY.filter((one) => !OWN[route.name]?.includes(one))) {
					const response = await send(baseURL + path, route, {
						cookie: await cookieOf(who, victim),
						origin: baseURL,
						body: bodyOf(route, victim)
					});
					expect(await isRefused(response), `${who}: ${response.status}`).toBe(true);
				}
				expect(await everythingOf(victim.id)).toEqual(before);
			});

		for (const route of routes.filter(({ path }) => /\[class\]/.test(path)))
			test(`is closed to who teaches the class no longer: ${route.name}`, async ({ baseURL }) => {
				const victim = await aClass();
				const former = [
					await cookieOfColleague(victim.id, 'co', 'sent away'),
					await cookieOfColleague(victim.id, 'substitute', 'day is over')
				];
				const before = await everythingOf(victim.id);
				for (const cookie of former) {
					const path = baseURL + addressOf(route, victim);
					const sent = { cookie, origin: baseURL, body: bodyOf(route, victim) };
					const response = await send(path, route, sent);
					expect(await isRefused(response), String(response.status)).toBe(true);
				}
				expect(await everythingOf(victim.id)).toEqual(before);
			});

		for (const [role, closed] of [
			['substitute', NOT_FOR_SUBSTITUTES],
			['co', ONLY_FOR_THE_LEAD]
		] as const)
			for (const name of closed)
				test(`is not for a teacher who is ${role} in the class: ${name}`, async ({ baseURL }) => {
					const route = routes.find((one) => one.name === name)!;
					const victim = await aClass();
					const cookie = await cookieOfColleague(victim.id, role);
					const before = await everythingOf(victim.id);
					const path = baseURL + addressOf(route, victim);
					const sent = { cookie, origin: baseURL, body: bodyOf(route, victim) };
					expect((await send(path, route, sent)).status).toBe(403);
					expect(await everythingOf(victim.id)).toEqual(before);
				});

		test('every action of a class’s pages says which right it takes', () => {
			const actions = routes.filter(
				({ path, action }) => action !== undefined && path.startsWith('/teach/[class]')
			);
			expect(actions.map(({ name }) => name).toSorted()).toEqual(Object.keys(RIGHTS).toSorted());
		});

		// One after the other, on classes of their own: the first that is refused is named.
		test('a substitute may do all that takes no more than teaching', async ({ baseURL }) => {
			test.slow();
			for (const name of FOR_ALL_TEACHERS) {
				const route = routes.find((one) => one.name === name)!;
				const victim = await aClass();
				const cookie = await cookieOfColleague(victim.id, 'substitute');
				const sent = { cookie, origin: baseURL, body: bodyOf(route, victim) };
				const { status } = await send(baseURL + addressOf(route, victim), route, sent);
				expect([401, 403, 404], `${name}: ${status}`).not.toContain(status);
			}
		});

		for (const route of routes.filter(
			({ method, path }) => method === 'GET' && /\[class\]/.test(path)
		))
			test(`is open to the teacher of the class, whom it is for: ${route.name}`, async ({
				baseURL
			}) => {
				const victim = await aClass(/member|fact|csv|version/.test(route.path));
				const cookie = await cookieFor({ account: victim.teacher });
				const response = await send(baseURL + addressOf(route, victim), route, { cookie });
				expect(response.status).toBe(200);
			});

		for (const route of routes.filter(({ method }) => method !== 'GET'))
			test(`changes nothing for another site: ${route.name}`, async ({ baseURL }) => {
				const victim = await aClass();
				const cookie = await cookieFor({ account: victim.teacher });
				const before = await everythingOf(victim.id);
				const { port } = new URL(baseURL!);
				for (const origin of [
					undefined,
					'null',
					'https://evil.example',
					`https://localhost:${port}`,
					`http://localhost:${Number(port) + 1}`,
					`http://evil.localhost:${port}`,
					`${baseURL}.evil.example`
				])
					for (const type of [
						'application/x-www-form-urlencoded',
						'text/plain',
						'application/json'
					]) {
						const body = route.method === 'DELETE' ? undefined : String(bodyOf(route, victim));
						const response = await send(baseURL + addressOf(route, victim), route, {
							cookie,
							origin,
							headers: { 'content-type': type },
							body
						});
						expect(response.status, `${origin} ${type}`).toBe(403);
					}
				expect(await everythingOf(victim.id)).toEqual(before);
				const still = await fetch(`${baseURL}/api/classes`, { headers: { cookie } });
				expect(still.status, 'still signed in').toBe(200);
			});

		for (const route of routes.filter(
			({ name, method }) => method === 'GET' && !IMPERSONAL.includes(name)
		))
			test(`is kept by no cache: ${route.name}`, async ({ baseURL }) => {
				const victim = await aClass();
				for (const account of [victim.teacher, victim.pupil.account]) {
					const cookie = await cookieFor({ account });
					const response = await send(baseURL + addressOf(route, victim), route, { cookie });
					expect(response.headers.get('cache-control')).toBe('no-store');
				}
			});
	});
}
