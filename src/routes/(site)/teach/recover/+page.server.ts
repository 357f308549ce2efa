import { namedActions } from '#lib/server/named-actions.ts';
import { fail, redirect } from '@sveltejs/kit';
import { guessedOrWait } from '#lib/server/accounts/check-password.ts';
import { loginName } from '#lib/server/accounts/login-name.ts';
import { loginNamed, setPassword } from '#lib/server/accounts/logins.ts';
import { hashPassword, TooBusy } from '#lib/server/accounts/password.ts';
import { problemOf } from '#lib/server/accounts/password-rules.ts';
import { useRecoveryCode } from '#lib/server/accounts/recovery.ts';
import { endSessions } from '#lib/server/accounts/sessions.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { backend } from '#lib/server/backend.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	recover: async (event: RequestEvent) => {
		const fields = await textFields(event.request, 'name', 'code', 'password');
		const refuse = (field: string, kind: string, wait = 0) =>
			fail(400, { name: fields.name, problems: [{ field, kind }], wait });
		if ((await event.locals.session())?.account.role === 'pupil') return refuse('form', 'pupil');
		const name = loginName(fields.name);
		// Before the code, which is good once.
		const problem = problemOf(fields.password, name);
		if (problem) return refuse('password', problem);
		try {
			const password = await hashPassword(fields.password);
			const account = await guessedOrWait(event, 'recovery', () => useCode(name, fields.code));
			if (account === undefined) return refuse('code', 'wrong');
			if (typeof account !== 'string') return refuse('form', 'wait', account.wait);
			const { db } = await backend();
			await setPassword(db, account, password);
			// Whoever has the old password may be on one of them.
			await endSessions(db, account);
			await signIn(event, account);
		} catch (thrown) {
			if (thrown instanceof TooBusy) return refuse('form', 'busy');
			throw thrown;
		}
		redirect(303, '/teach/account?recovered');
	}
});

/** The account whose code it is; it is used up by this. */
async function useCode(name: string, code: string): Promise<string | undefined> {
	const { db } = await backend();
	const login = await loginNamed(db, name);
	return login && (await useRecoveryCode(db, login.account, code)) ? login.account : undefined;
}
