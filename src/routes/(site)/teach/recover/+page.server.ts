import { namedActions } from '#lib/server/http/named-actions.ts';
import { fail, redirect } from '@sveltejs/kit';
import { guessedOrWait, isWait } from '#lib/server/guesses/guesses.ts';
import { TooBusy } from '#lib/server/turns/fair-gate.ts';
import { loginName } from '#lib/server/accounts/login-name.ts';
import { loginNamed, setPassword } from '#lib/server/accounts/logins.ts';
import { hashPassword } from '#lib/server/accounts/password.ts';
import { problemOf } from '#lib/server/accounts/password-rules.ts';
import { hasRecoveryCode, useRecoveryCode } from '#lib/server/accounts/recovery.ts';
import { endSessions } from '#lib/server/accounts/sessions.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { backend } from '#lib/server/backend.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	recover: async (event: RequestEvent) => {
		const fields = await textFields(event.request, 'name', 'code', 'password');
		const refuse = (field: string, kind: string, wait = 0) =>
			fail(STATUS[kind] ?? 400, { name: fields.name, problems: [{ field, kind }], wait });
		if ((await event.locals.session())?.account.role === 'pupil') return refuse('form', 'pupil');
		const name = loginName(fields.name);
		// Before the code, which is good once.
		const problem = problemOf(fields.password, name);
		if (problem) return refuse('password', problem);
		try {
			const { db } = await backend();
			const account = await guessedOrWait(event, { what: 'recovery' }, async () => {
				const login = await loginNamed(db, name);
				const known = login && (await hasRecoveryCode(db, login.account, fields.code));
				return known ? login.account : undefined;
			});
			if (isWait(account)) return refuse('form', 'wait', account.wait);
			if (account === undefined) return refuse('code', 'wrong');
			// Used up only once the password can be set.
			const password = await hashPassword(fields.password, account);
			if (!(await useRecoveryCode(db, account, fields.code))) return refuse('code', 'wrong');
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

const STATUS: Readonly<Record<string, number>> = { wait: 429, busy: 503 };
