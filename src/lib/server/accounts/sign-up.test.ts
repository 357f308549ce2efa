import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAccount } from './accounts.ts';
import { loginNamed, loginOf } from './logins.ts';
import { passkeysOf } from './passkeys.ts';
import { recoveryCodesLeft, useRecoveryCode } from './recovery.ts';
import { newAccountId, signUp, type NewTeacher } from './sign-up.ts';

const NOW = 1_800_000_000_000;
const newcomer = (change: Partial<NewTeacher>): NewTeacher => ({
	account: newAccountId(),
	name: 'ada',
	wayIn: { password: 'kept' },
	now: NOW,
	...change
});
const codesOf = (result: Awaited<ReturnType<typeof signUp>>) => {
	if ('refused' in result) throw new Error(result.refused);
	return result.codes;
};

eachDatabase('signing up', (fresh) => {
	const roleOf = async (account: string) =>
		(
			await fresh.db
				.selectFrom('account')
				.select('role')
				.where('account', '=', account)
				.executeTakeFirst()
		)?.role;

	test('makes a teacher with a name, a way in and ten codes', async () => {
		const ada = newcomer({});
		const codes = codesOf(await signUp(fresh.db, ada));
		expect(await roleOf(ada.account)).toBe('teacher');
		expect(await loginNamed(fresh.db, 'ada')).toMatchObject({
			account: ada.account,
			password: 'kept'
		});
		expect(new Set(codes).size).toBe(10);
		expect(await recoveryCodesLeft(fresh.db, ada.account)).toBe(10);
	});

	test('with a name that another has changes nothing', async () => {
		const second = newcomer({});
		expect(await signUp(fresh.db, second)).toEqual({ refused: 'taken' });
		expect(await roleOf(second.account)).toBeUndefined();
		expect(await recoveryCodesLeft(fresh.db, second.account)).toBe(0);
	});

	test('gives one name to one of two who want it at once', async () => {
		const both = [newcomer({ name: 'eve' }), newcomer({ name: 'eve' })];
		const results = await Promise.all(both.map((one) => signUp(fresh.db, one)));
		expect(results.filter((one) => 'codes' in one)).toHaveLength(1);
		expect(results.filter((one) => 'refused' in one)).toEqual([{ refused: 'taken' }]);
	});

	test('makes a learner’s account the teacher’s, with all it has', async () => {
		const { id: account } = await newAccount(fresh.db, 'learner', NOW);
		codesOf(await signUp(fresh.db, newcomer({ account, name: 'lea' })));
		expect(await roleOf(account)).toBe('teacher');
	});

	test.each(['pupil', 'teacher'] as const)('leaves a %s what they are', async (role) => {
		const { id: account } = await newAccount(fresh.db, role, NOW);
		const result = await signUp(fresh.db, newcomer({ account, name: `a-${role}` }));
		expect(result).toEqual({ refused: 'other' });
		expect(await roleOf(account)).toBe(role);
		expect(await loginOf(fresh.db, account)).toBeUndefined();
	});

	test('works with a passkey alone', async () => {
		const credential = { id: 'key', publicKey: new Uint8Array([1, 2]), counter: 0 };
		const kay = newcomer({ name: 'kay', wayIn: { credential, label: 'Phone' } });
		codesOf(await signUp(fresh.db, kay));
		expect((await loginNamed(fresh.db, 'kay'))?.password).toBeNull();
		expect(await passkeysOf(fresh.db, kay.account)).toEqual([
			{ credential: 'key', label: 'Phone', created: NOW }
		]);
	});

	test('gives codes that let in once each, however they are typed, and nobody else', async () => {
		const [rae, sue] = [newcomer({ name: 'rae' }), newcomer({ name: 'sue' })];
		const [first] = codesOf(await signUp(fresh.db, rae)) as [string];
		codesOf(await signUp(fresh.db, sue));
		expect(await useRecoveryCode(fresh.db, sue.account, first)).toBe(false);
		const typed = ` ${first.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')} `;
		expect(await useRecoveryCode(fresh.db, rae.account, typed)).toBe(true);
		expect(await useRecoveryCode(fresh.db, rae.account, first)).toBe(false);
		expect(await recoveryCodesLeft(fresh.db, rae.account)).toBe(9);
	});
});
