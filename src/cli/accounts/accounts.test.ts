import { beforeEach, describe, expect, test } from 'vitest';
import { loginNamed } from '#lib/server/accounts/logins.ts';
import { isPassword, hashPassword } from '#lib/server/accounts/password.ts';
import { recoveryCodesLeft } from '#lib/server/accounts/recovery.ts';
import { openSession, sessionOf } from '#lib/server/accounts/sessions.ts';
import { newAccountId, signUp } from '#lib/server/accounts/sign-up.ts';
import { newClass, taughtClass } from '#lib/server/classes/classes.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { runAccounts } from './run-accounts.ts';
import { moonDeck } from '#lib/class/decks/moon-deck.ts';
import { publish } from '#lib/server/published/publish.ts';
import { deckAt } from '#lib/server/published/published.ts';
import { complain } from '#lib/server/published/shelf.ts';
import { refused, sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('npm run accounts', (fresh) => {
	let out: string[];
	let err: string[];
	beforeEach(() => {
		[out, err] = [[], []];
	});
	/** On a connection of its own, beside the one of the running server. */
	const run = (...args: string[]) =>
		runAccounts(args, {
			open: () => openDatabase(fresh.place),
			terminal: { out: (line) => out.push(line), err: (line) => err.push(line) },
			now: NOW
		});
	const teacher = async (name: string) => {
		const account = newAccountId();
		const password = await hashPassword('the one before');
		await signUp(fresh.db, { account, name, wayIn: { password }, now: NOW });
		const { id } = await newClass(fresh.db, { teacher: account, name: `${name}s 9b`, now: NOW });
		const cookie = await openSession(fresh.db, { account, label: 'Phone', now: NOW });
		return { account, inClass: id, cookie };
	};
	const lets = async (name: string, password: string) => {
		const login = await loginNamed(fresh.db, name);
		return isPassword(password, login?.password ?? undefined);
	};

	test.each([[], ['remove'], ['password'], ['list', 'ada'], ['constructor'], ['hand-over', 'a']])(
		'says how it is used: %j',
		async (...args) => {
			expect(await run(...args)).toBe(2);
			expect(err.join('\n')).toContain('npm run accounts -- hand-over');
		}
	);

	test.each([['password'], ['close'], ['delete']])('%s says who is not there', async (command) => {
		expect(await run(command, 'nobody')).toBe(1);
		expect(err.join()).toContain('no teacher “nobody”');
	});

	test('lists what is complained of, takes it down, and puts it back', async () => {
		const { account } = await teacher('moderate.ada');
		const own = 'own-00000000000000000001';
		const made = sure(await publish(fresh.db, { account, own, deck: moonDeck(), now: NOW }));
		const text = 'An insult.\u001b[2J\nReally.';
		await complain(fresh.db, { address: made.address!, text, now: NOW });
		expect(await run('decks')).toBe(0);
		expect(out).toContain(`${made.id}  “To the Moon” by moderate.ada, by its address only`);
		expect(out).toContain('  2026-11-25: An insult. [2J Really.');
		expect(await run('take-down', made.id)).toBe(0);
		expect(await deckAt(fresh.db, made.address!)).toBeUndefined();
		expect(await run('put-back', made.id)).toBe(0);
		expect(await deckAt(fresh.db, made.address!)).toBeDefined();
		expect(await run('take-down', 'via-none')).toBe(1);
		expect(err.join()).toContain('No deck is published as “via-none”');
	});

	test('lists teachers with their classes, and no secret', async () => {
		await teacher('list.ada');
		expect(await run('list')).toBe(0);
		const line = out.find((one) => one.startsWith('list.ada'));
		expect(line).toBe('list.ada  since 2026-11-25, seen 2026-11-25: list.adas 9b');
		expect(out.join()).not.toContain('argon2');
	});

	test('gives a new password, which alone lets in from then on', async () => {
		const { cookie } = await teacher('bob');
		expect(await run('password', ' BOB ')).toBe(0);
		const password = /: (\S+)$/.exec(out[0]!)![1]!;
		expect(await lets('bob', password)).toBe(true);
		expect(await lets('bob', 'the one before')).toBe(false);
		expect(await sessionOf(fresh.db, cookie, NOW), 'signed out').toBeUndefined();
	});

	describe('closes an account', () => {
		test('to everybody, keeps what is in it, and opens it again', async () => {
			const { account, inClass, cookie } = await teacher('cem');
			expect(await run('close', 'cem')).toBe(0);
			expect(await lets('cem', 'the one before')).toBe(false);
			expect(await recoveryCodesLeft(fresh.db, account)).toBe(0);
			expect(await sessionOf(fresh.db, cookie, NOW)).toBeUndefined();
			expect(await taughtClass(fresh.db, account, inClass, NOW)).toMatchObject({
				role: 'lead'
			});
			await run('list');
			expect(out.find((one) => one.startsWith('cem'))).toMatch(/closed$/);
			expect(await run('password', 'cem')).toBe(0);
			expect(await lets('cem', /: (\S+)$/.exec(out.at(-2)!)![1]!)).toBe(true);
		});
	});

	test('hands classes over, to somebody who is there', async () => {
		const [dora, emil] = [await teacher('dora'), await teacher('emil')];
		expect(await run('hand-over', 'dora', 'nobody')).toBe(1);
		expect(await taughtClass(fresh.db, dora.account, dora.inClass, NOW)).toMatchObject({
			role: 'lead'
		});
		expect(await run('hand-over', 'dora', 'emil')).toBe(0);
		expect(await taughtClass(fresh.db, emil.account, dora.inClass, NOW)).toMatchObject({
			role: 'lead'
		});
		expect(await taughtClass(fresh.db, dora.account, dora.inClass, NOW)).toEqual(
			refused('no-such-class')
		);
	});

	test('deletes an account whole', async () => {
		const { account, inClass } = await teacher('eve');
		expect(await run('delete', 'eve')).toBe(0);
		expect(out[0]).toContain('1 class');
		expect(await loginNamed(fresh.db, 'eve')).toBeUndefined();
		expect(await taughtClass(fresh.db, account, inClass, NOW)).toEqual(refused('no-such-class'));
	});
});
