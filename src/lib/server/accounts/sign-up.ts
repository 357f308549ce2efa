/** How somebody becomes a teacher: with a name, a way in, and codes for when that is lost. */
import type { WebAuthnCredential } from '@simplewebauthn/server';
import type { Database } from '#lib/server/database/database.ts';
import { keepPasskey } from './passkeys.ts';
import { keepRecoveryCodes, newRecoveryCodes } from './recovery.ts';
import { newId } from '#lib/server/token.ts';

export type WayIn =
	/** What `hashPassword` gave. */
	{ password: string } | { credential: WebAuthnCredential; label: string };

export interface NewTeacher {
	/** Of a learner, whose account becomes the teacher's with all it has; or a new id. */
	account: string;
	/** As `loginName` gives it. */
	name: string;
	wayIn: WayIn;
	now: number;
}

/** What to call an account that will be made. */
export const newAccountId = newId;

/**
 * The recovery codes of the new teacher. `taken`: another has that name. `other`: the account is a
 * pupil's or a teacher's already. Then nothing is changed.
 */
export async function signUp(
	db: Database,
	{ account, name, wayIn, now }: NewTeacher
): Promise<{ codes: string[] } | { refused: 'taken' | 'other' }> {
	const codes = newRecoveryCodes();
	try {
		await db.transaction().execute(async (trx) => {
			const password = 'password' in wayIn ? wayIn.password : null;
			const login = await trx
				.insertInto('login')
				.values({ name, account, password, created: now })
				.onConflict((known) => known.column('name').doNothing())
				.returning('name')
				.executeTakeFirst();
			if (!login) throw new Refused('taken');
			const made = await trx
				.insertInto('account')
				.values({ account, role: 'teacher', created: now })
				.onConflict((known) =>
					known
						.column('account')
						.doUpdateSet({ role: 'teacher' })
						.where('account.role', '=', 'learner')
				)
				.returning('account')
				.executeTakeFirst();
			if (!made) throw new Refused('other');
			if ('credential' in wayIn) await keepPasskey(trx, account, { ...wayIn, now });
			await keepRecoveryCodes(trx, account, codes);
		});
	} catch (thrown) {
		if (thrown instanceof Refused) return { refused: thrown.why };
		throw thrown;
	}
	return { codes };
}

/** Takes back what the transaction has done so far. */
class Refused extends Error {
	readonly why: 'taken' | 'other';
	constructor(why: 'taken' | 'other') {
		super(why);
		this.why = why;
	}
}
