import { namedActions } from '#lib/server/http/named-actions.ts';
import { fail, redirect } from '@sveltejs/kit';
import { confirmed, type Proof } from '#lib/server/accounts/confirm.ts';
import { deleteCookie } from '#lib/server/accounts/cookie.ts';
import { deleteTeacher } from '#lib/server/teachers/delete-teacher.ts';
import { labelOf } from '#lib/server/accounts/device-label.ts';
import { teacherOnPage, type Session } from '#lib/server/accounts/guard.ts';
import { loginOf, setPassword } from '#lib/server/accounts/logins.ts';
import { keepPasskey, removePasskey, renamePasskey } from '#lib/server/accounts/passkeys.ts';
import { isWait } from '#lib/server/guesses/guesses.ts';
import { TooBusy } from '#lib/server/turns/fair-gate.ts';
import { hashPassword } from '#lib/server/accounts/password.ts';
import { problemOf } from '#lib/server/accounts/password-rules.ts';
import { keepRecoveryCodes, newRecoveryCodes } from '#lib/server/accounts/recovery.ts';
import { endSession, endSessions } from '#lib/server/accounts/sessions.ts';
import { newPasskey } from '#lib/server/accounts/webauthn.ts';
import { backend } from '#lib/server/backend.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	signOut: async (event: RequestEvent) => {
		const { account, hash } = await teacherOnPage(event);
		await endSession((await backend()).db, account.id, hash);
		deleteCookie(event.cookies, event.url);
		redirect(303, '/teach');
	},
	signOutDevice: async (event: RequestEvent) => {
		const { account } = await teacherOnPage(event);
		const { device } = await textFields(event.request, 'device');
		await endSession((await backend()).db, account.id, device);
		return { done: 'signOutDevice' };
	},
	signOutEverywhere: async (event: RequestEvent) => {
		const { account } = await teacherOnPage(event);
		await endSessions((await backend()).db, account.id);
		deleteCookie(event.cookies, event.url);
		redirect(303, '/teach/sign-in');
	},
	password: async (event: RequestEvent) => {
		const session = await teacherOnPage(event);
		const { next, ...proof } = await textFields(event.request, 'next', 'password', 'proof');
		const { db } = await backend();
		const problem = problemOf(next, (await loginOf(db, session.account.id))?.name ?? '');
		if (problem) return refuse('password', 'next', problem);
		return sure(event, 'password', proof, async () => {
			await setPassword(db, session.account.id, await hashPassword(next, session.account.id));
			await endSessions(db, session.account.id, session.hash);
			return { done: 'password' };
		});
	},
	addPasskey: async (event: RequestEvent) => {
		const fields = await textFields(event.request, 'credential', 'password', 'proof');
		return sure(event, 'addPasskey', fields, async ({ account }) => {
			const { db, now } = await backend();
			const made = await newPasskey({ db, url: event.url, now: now() }, 'add', fields.credential);
			if (made?.about.account !== account.id) return refuse('addPasskey', 'form', 'passkey');
			const label = labelOf(event.request.headers.get('user-agent') ?? '');
			await keepPasskey(db, account.id, { credential: made.credential, label, now: now() });
			return { done: 'addPasskey' };
		});
	},
	renamePasskey: async (event: RequestEvent) => {
		const { account } = await teacherOnPage(event);
		const { passkey, label } = await textFields(event.request, 'passkey', 'label');
		await renamePasskey((await backend()).db, account.id, passkey, label);
		return { done: 'renamePasskey' };
	},
	removePasskey: async (event: RequestEvent) => {
		const { account } = await teacherOnPage(event);
		const { passkey } = await textFields(event.request, 'passkey');
		const removed = await removePasskey((await backend()).db, account.id, passkey);
		return removed ? { done: 'removePasskey' } : refuse('removePasskey', 'form', 'last');
	},
	codes: async (event: RequestEvent) => {
		const proof = await textFields(event.request, 'password', 'proof');
		return sure(event, 'codes', proof, async ({ account }) => {
			const codes = newRecoveryCodes();
			const { db } = await backend();
			await db.transaction().execute((trx) => keepRecoveryCodes(trx, account.id, codes));
			return { done: 'codes', codes };
		});
	},
	delete: async (event: RequestEvent) => {
		const proof = await textFields(event.request, 'password', 'proof');
		return sure(event, 'delete', proof, async ({ account }) => {
			const { db, now } = await backend();
			await deleteTeacher(db, account.id, now());
			deleteCookie(event.cookies, event.url);
			redirect(303, '/teach?deleted');
		});
	}
});

const refuse = (action: string, field: string, kind: string, wait = 0) =>
	fail(kind === 'busy' ? 503 : wait ? 429 : 400, {
		refused: action,
		problems: [{ field, kind }],
		wait
	});

/** Does it once the teacher has shown that it is them. */
async function sure<T>(
	event: RequestEvent,
	action: string,
	proof: Proof,
	act: (session: Session) => Promise<T>
) {
	const session = await teacherOnPage(event);
	try {
		const right = await confirmed(event, session.account.id, proof);
		if (isWait(right)) return refuse(action, 'password', right.busy ? 'busy' : 'wait', right.wait);
		if (right) return await act(session);
		return refuse(action, 'password', proof.proof ? 'passkey' : 'wrong');
	} catch (thrown) {
		if (thrown instanceof TooBusy) return refuse(action, 'password', 'busy', 5);
		throw thrown;
	}
}
