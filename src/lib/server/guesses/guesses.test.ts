import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { guessedOrWait, isWait } from './guesses.ts';
import { lanesFor, type Guess, type Guessable } from './guess-limits.ts';
import { TooBusy } from '#lib/server/turns/fair-gate.ts';
import { rememberDevice } from './known-device.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SCHOOL = '203.0.113.7';

const here = vi.hoisted(() => ({ backend: {} as object }));
vi.mock('#lib/server/backend.ts', () => ({ backend: async () => here.backend }));

/** A device with the cookies it was given, at an address. */
function newDevice(address = SCHOOL, keepsCookies = true) {
	const jar = new Map<string, string>();
	const told: Record<string, string> = {};
	const event = {
		url: new URL('http://localhost/join'),
		cookies: {
			get: (key: string) => jar.get(key),
			set: (key: string, value: string) => keepsCookies && jar.set(key, value)
		},
		locals: { session: async () => undefined },
		setHeaders: (headers: object) => void Object.assign(told, headers),
		getClientAddress: () => address
	} as never;
	/** What became of a guess: right, wrong, or how many seconds to wait. */
	async function guess(
		right: boolean,
		what: Guessable = 'class',
		more: { name?: string; account?: string | undefined } = {}
	): Promise<'right' | 'wrong' | number> {
		const found = await guessedOrWait(event, { what, ...more }, async () => right || undefined);
		return isWait(found) ? found.wait : found ? 'right' : 'wrong';
	}
	return { jar, told, event, guess };
}
/** Somebody who keeps no cookies, as programs do. */
const stranger = (address = SCHOOL) => newDevice(address, false);

type Outcome = 'right' | 'wrong' | number;
const looked = (outcomes: Outcome[]) => outcomes.filter((one) => typeof one !== 'number').length;

/** Sends so many at once. */
const atOnce = (count: number, send: (n: number) => Promise<Outcome>) =>
	Promise.all(Array.from({ length: count }, (_, n) => send(n)));

const crowd = (what: Guessable = 'class') => atOnce(100, () => stranger().guess(false, what));
const invented = () => {
	const device = newDevice();
	device.jar.set('footnote-device', crypto.randomUUID().padEnd(43, 'x'));
	return device.guess(false);
};
const busy = async () => {
	throw new TooBusy();
};

eachDatabase('guessing', (fresh) => {
	let now: number;
	beforeEach(async () => {
		now = NOW;
		here.backend = { db: fresh.db, now: () => now };
		await fresh.db.deleteFrom('attempt').execute();
		await fresh.db.deleteFrom('known_device').execute();
	});

	describe('codes', () => {
		test('many times at once is looked up sixty times at most', async () => {
			expect(looked(await atOnce(120, () => stranger().guess(false)))).toBeLessThanOrEqual(60);
			now += 1000;
			expect(looked(await atOnce(100, () => stranger().guess(false)))).toBe(1);
			now += 10 * MINUTE;
			expect(looked(await atOnce(100, () => stranger().guess(false)))).toBeLessThanOrEqual(60);
		});

		test('from all addresses of one /64 is guessing from one', async () => {
			const outcomes = await atOnce(100, (n) =>
				stranger(`2001:db8:0:7::${n.toString(16)}`).guess(false)
			);
			expect(looked(outcomes)).toBeLessThanOrEqual(60);
			expect(await stranger('2001:db8:0:8::1').guess(true)).toBe('right');
		});

		test('from everywhere leaves each other network a few', async () => {
			const all = { bucket: 'class from anywhere', since: now, count: 3000 };
			await fresh.db.insertInto('attempt').values(all).execute();
			expect(looked(await atOnce(50, () => stranger().guess(false)))).toBe(5);
			for (let n = 0; n < 20; n++) expect(await stranger('192.0.2.1').guess(true)).toBe('right');
		});

		test('rightly costs nothing: a school is one address', async () => {
			for (let n = 0; n < 7; n++)
				expect(new Set(await atOnce(30, () => stranger().guess(true)))).toEqual(new Set(['right']));
		});

		test('that nobody looked at, as too many came, costs nothing', async () => {
			for (let n = 0; n < 70; n++) {
				const found = await guessedOrWait(stranger().event, { what: 'card' }, busy);
				expect(found).toEqual({ wait: 5, busy: true });
			}
			expect(await stranger().guess(true, 'card')).toBe('right');
		});

		test('says how long to wait, in the way that programs read, too', async () => {
			await atOnce(100, () => stranger().guess(false));
			const one = stranger();
			expect(await one.guess(false)).toBe(1);
			expect(one.told['retry-after']).toBe('1');
		});
	});

	describe('at one address, however much another device guesses there,', () => {
		test.each(['class', 'card', 'link', 'recovery'] as const)(
			'a device that was let in before goes on: %s',
			async (what) => {
				const known = newDevice();
				await rememberDevice(known.event);
				await crowd(what);
				for (let n = 0; n < 25; n++) expect(await known.guess(true, what)).toBe('right');
			}
		);

		test('a new device has its own try as soon as it was told to wait once', async () => {
			await crowd();
			const pupils = Array.from({ length: 100 }, () => newDevice());
			const first = await Promise.all(pupils.map((one) => one.guess(true)));
			expect(first.every((wait) => typeof wait === 'number' && wait <= 3)).toBe(true);
			expect(new Set(await Promise.all(pupils.map((one) => one.guess(true))))).toEqual(
				new Set(['right'])
			);
		});

		test('one of them gets through each second, whoever it is', async () => {
			await crowd();
			now += 1000;
			expect(await stranger().guess(true)).toBe('right');
		});

		test('another way in is not closed', async () => {
			await crowd('class');
			for (const what of ['card', 'link', 'login', 'recovery', 'sign-up'] as const)
				expect(await stranger().guess(true, what), what).toBe('right');
		});

		test('the guesser’s own device gets no more than its few', async () => {
			const pupil = newDevice();
			await rememberDevice(pupil.event);
			await crowd();
			expect(looked(await atOnce(200, () => pupil.guess(false)))).toBeLessThanOrEqual(22);
		});

		test('invented numbers are worth a hundred tries, not more', async () => {
			await crowd();
			expect(looked(await atOnce(130, invented))).toBe(100);
		});
	});

	describe('a teacher’s password', () => {
		const ADA = { name: 'hash-of-ada', account: 'ada' };
		const NOBODY = { name: 'hash-of-nobody', account: undefined };
		const flood = (count: number, addressOf: (n: number) => string, who: object = ADA) =>
			atOnce(count, (n) => stranger(addressOf(n)).guess(false, 'login', who));

		test('lets in the device that was signed in before, however often the name is sent', async () => {
			const known = newDevice();
			await rememberDevice(known.event, ADA.account);
			await flood(110, (n) => (n % 2 ? SCHOOL : `198.51.100.${n % 9}`));
			for (let n = 0; n < 30; n++) expect(await known.guess(true, 'login', ADA)).toBe('right');
		});

		test('lets a new device in at another address, however often the name is sent', async () => {
			await flood(110, () => SCHOOL);
			expect(await stranger('192.0.2.1').guess(true, 'login', ADA)).toBe('right');
		});

		test('lets a new device in, though it is guessed from everywhere', async () => {
			const all = { bucket: `login as ${ADA.name}`, since: now, count: 1000 };
			await fresh.db.insertInto('attempt').values(all).execute();
			expect(looked(await flood(50, () => SCHOOL)), 'few from each').toBe(3);
			expect(await stranger('192.0.2.1').guess(true, 'login', ADA)).toBe('right');
		});

		test('lets a new device in at the very address, once it was told to wait', async () => {
			await flood(110, () => SCHOOL);
			const ada = newDevice();
			expect(await ada.guess(true, 'login', ADA)).toBeLessThanOrEqual(3);
			await flood(100, () => SCHOOL);
			expect(await ada.guess(true, 'login', ADA)).toBe('right');
		});

		test('of others can be tried: colleagues sign in meanwhile, at the same address', async () => {
			await flood(50, () => SCHOOL);
			const bob = newDevice();
			await bob.guess(true, 'login', { name: 'hash-of-bob', account: 'bob' });
			expect(await bob.guess(true, 'login', { name: 'hash-of-bob', account: 'bob' })).toBe('right');
		});

		test('a pupil’s known device is none of the teacher’s', async () => {
			const pupil = newDevice();
			await rememberDevice(pupil.event);
			await flood(110, () => SCHOOL);
			expect(looked(await atOnce(50, () => pupil.guess(false, 'login', ADA)))).toBeLessThanOrEqual(
				2
			);
		});

		test('of a name that nobody has is limited like any other', async () => {
			for (const known of [false, true]) {
				const outcomes = [];
				for (const who of [ADA, NOBODY]) {
					await fresh.db.deleteFrom('attempt').execute();
					const device = newDevice();
					if (known) await rememberDevice(device.event);
					await fresh.db.deleteFrom('attempt').execute();
					await flood(120, () => SCHOOL, who);
					const sent = await atOnce(10, () => device.guess(false, 'login', who));
					outcomes.push(sent.map(String).sort());
				}
				expect(outcomes[1]).toEqual(outcomes[0]);
			}
		});
	});

	test('which names teachers have is told twenty times in twenty minutes', async () => {
		const outcomes = await atOnce(100, () => stranger().guess(false, 'name'));
		expect(looked(outcomes)).toBeLessThanOrEqual(25);
	});

	test('leaves neither the number of a device nor an account’s name behind', async () => {
		const device = newDevice();
		await rememberDevice(device.event, 'ada-account');
		await device.guess(false, 'login', { name: 'x', account: 'ada-account' });
		const rows = JSON.stringify([
			await fresh.db.selectFrom('known_device').selectAll().execute(),
			await fresh.db.selectFrom('attempt').selectAll().execute()
		]);
		expect(rows).not.toContain(device.jar.get('footnote-device'));
		expect(rows).not.toContain('ada-account');
	});
});

/** How many wrong guesses are looked at in a day from one network that never stops, by all its lanes. */
const aDay = (guess: Guess, device?: string) =>
	lanesFor(guess, { network: SCHOOL, device, known: false })
		.map((lane) => Math.min(...lane.map(({ most, within }) => most + (DAY * most) / within)))
		.reduce((sum, most) => sum + most);

describe('in a day, one network that never stops', () => {
	test('has less than 10,000 codes looked up', () =>
		expect(aDay({ what: 'class' })).toBeLessThan(10_000));
	test('has less than 2,500 tries at one teacher’s password', () =>
		expect(aDay({ what: 'login', name: 'ada' })).toBeLessThan(2500));
	test('has less than a thousand tries at the word of a server', () =>
		expect(aDay({ what: 'sign-up' })).toBeLessThan(1000));
});
