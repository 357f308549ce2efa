/** Knocks at every door of the server as somebody who has no business there. */
import { expect, test } from '@playwright/test';
import { keepPasskey } from '../../src/lib/server/accounts/passkeys.ts';
import { sessionsOf } from '../../src/lib/server/accounts/sessions.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { deleteClass } from '../../src/lib/server/classes/retention.ts';
import { raw, type Reply } from './raw.ts';
import { nameOf, waysIn, type WayIn } from './route-table.ts';
import { allRows, DECK, openSchool, SECRETS, type School } from './school.ts';
import { OPEN, type Who } from './ways-open.ts';

let school: School;
/** A device and a passkey of Ada's. */
let device: string;
const PASSKEY = 'adas-passkey';

test.beforeAll(async () => {
	school = await openSchool();
	const { db, ada } = school;
	await school.cookieOf(ada.account);
	device = (await sessionsOf(db, ada.account))[0]!.hash;
	const credential = { id: PASSKEY, publicKey: new Uint8Array(1), counter: 0 };
	await keepPasskey(db, ada.account, { credential, label: 'Key', now: Date.now() });
});
test.afterAll(() => school.close());

/** What each parameter of a route stands for: Ada's, as a stranger might have found it out. */
function addressOf({ route }: WayIn): string {
	const { ada } = school;
	const known: Record<string, string> = {
		class: ada.inClass,
		id: ada.inClass,
		assignment: ada.assignment,
		member: ada.pupil.member,
		code: ada.code,
		deck: DECK,
		fact: 'cis-membership'
	};
	return route.replaceAll(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g, (_, name: string) => {
		if (known[name] === undefined) throw new Error(`Say here what [${name}] of ${route} is.`);
		return known[name];
	});
}

/** Every field that a form might take, as an attacker would fill it. */
function fields(): Record<string, string> {
	const { ada } = school;
	return {
		account: ada.account,
		teacher: ada.account,
		role: 'teacher',
		class: ada.inClass,
		member: ada.pupil.member,
		assignment: ada.assignment,
		as: ada.waiting.member,
		name: 'Taken over',
		nickname: 'Taken over',
		title: 'Taken over',
		label: 'Taken over',
		device,
		passkey: PASSKEY,
		days: '14',
		extra: '25',
		date: '2030-01-01',
		deck: DECK,
		code: ada.code,
		list: 'Taken over'
	};
}

async function knock(way: WayIn, cookie: string | undefined, accept: string): Promise<Reply> {
	const { url } = school.app;
	const { host, origin } = new URL(url);
	const sends = way.method !== 'GET';
	const body = way.action
		? new URLSearchParams(fields()).toString()
		: JSON.stringify({ purpose: 'confirm', ...fields() });
	return raw(url, `${addressOf(way)}${way.action === undefined ? '' : `?/${way.action}`}`, {
		method: way.method,
		headers: {
			host,
			accept,
			...(cookie ? { cookie } : {}),
			...(sends
				? {
						origin,
						'content-type': way.action ? 'application/x-www-form-urlencoded' : 'application/json',
						'content-length': String(Buffer.byteLength(body))
					}
				: {})
		},
		body: sends ? body : undefined
	});
}

function isRefused({ method }: WayIn, { status, headers, body }: Reply): boolean {
	if ([401, 403, 404].includes(status ?? 0)) return true;
	const signIn = method === 'GET' ? /^\/(?:teach\/sign-in\?|join$)/ : /^\/teach\/sign-in\?/;
	if (status === 303) return signIn.test(String(headers.location));
	if (status !== 200 || !body.startsWith('{"redirect"')) return false;
	return signIn.test((JSON.parse(body) as { redirect: string }).redirect);
}

/** Whoever asks is new each time: some ways in end a session or an account. */
const cookieOf: Record<Who, () => Promise<string | undefined>> = {
	nobody: async () => undefined,
	'other pupil': async () => newPupil(school.bob.inClass),
	'own pupil': async () => newPupil(school.ada.inClass),
	'other teacher': async () => school.cookieOf(school.bob.account)
};
const newPupil = async (inClass: string) =>
	school.cookieOf((await school.seat(inClass, 'Somebody')).account);

for (const who of Object.keys(cookieOf) as Who[])
	test(`${who} is let in only where the list says so, and reads and changes nothing of Ada’s`, async () => {
		test.setTimeout(120_000);
		const wrong: string[] = [];
		const before = await rowsOfAda();
		for (const way of waysIn())
			for (const accept of way.method === 'GET'
				? ['text/html', 'application/json']
				: ['text/html']) {
				const reply = await knock(way, await cookieOf[who](), accept);
				const opening = OPEN[nameOf(way)];
				const listed = opening?.who.includes(who) ?? false;
				const refused = isRefused(way, reply);
				const told = `${nameOf(way)} (${accept}): ${reply.status} ${reply.headers.location ?? ''}`;
				if (refused && listed) wrong.push(`refused, though listed: ${told}`);
				if (!refused && !listed)
					wrong.push(`let in: ${told} ${reply.body.slice(0, 80).replaceAll(/\s+/g, ' ')}`);
				if ((reply.status ?? 500) >= 500) wrong.push(`broke: ${told}`);
				for (const secret of SECRETS)
					if (reply.body.includes(secret) && !mayShow(opening?.shows, secret))
						wrong.push(`shows ${secret}: ${told}`);
			}
		expect(wrong).toEqual([]);
		expect(await rowsOfAda()).toEqual(expect.arrayContaining(before));
		const devices = (await sessionsOf(school.db, school.ada.account)).map(({ hash }) => hash);
		expect(devices).toContain(device);
	});

const mayShow = (shows: 'class' | undefined, secret: string) =>
	shows === 'class' && secret === SECRETS[0];

/** As text: whatever of it is changed is not there any more. */
async function rowsOfAda(): Promise<string[]> {
	const { ada } = school;
	const hers = [ada.account, ada.inClass, ada.pupil.account, ada.waiting.account];
	return Object.entries(await allRows(school.db)).flatMap(([table, rows]) =>
		rows
			.map((row) => `${table} ${JSON.stringify(row)}`)
			.filter((row) => hers.some((id) => row.includes(id)))
	);
}

test('the list names only ways in that there are', () => {
	const names = new Set(waysIn().map(nameOf));
	expect(Object.keys(OPEN).filter((name) => !names.has(name))).toEqual([]);
});

test('a class that is deleted is gone for its teacher, too', async () => {
	const { db, ada } = school;
	const cookie = await school.cookieOf(ada.account);
	const { id } = await newClass(db, { teacher: ada.account, name: 'Gone', now: Date.now() });
	await deleteClass(db, id);
	const before = ada.inClass;
	ada.inClass = id;
	const ways = waysIn().filter(({ route }) => /\[(?:class|id)\]/.test(route));
	const replies = await Promise.all(ways.map((way) => knock(way, cookie, 'text/html')));
	ada.inClass = before;
	expect(ways.length).toBeGreaterThan(20);
	for (const [n, way] of ways.entries())
		if (nameOf(way) !== 'POST /class/[id]?/leave')
			expect(replies[n]!.status, nameOf(way)).toBe(404);
});
