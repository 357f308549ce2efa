/** What whoever runs the server may do about teachers' accounts, while it runs. */
import { giveClass, taughtBy } from '#lib/server/classes/teaching.ts';
import type { Database } from '#lib/server/database/database.ts';
import { handOverMedia } from '#lib/server/decks/class-media.ts';
import { loginNamed } from '#lib/server/accounts/logins.ts';
import { loginName } from '#lib/server/accounts/login-name.ts';
import { hashPassword } from '#lib/server/accounts/password.ts';
import { newRecoveryCodes } from '#lib/server/accounts/recovery.ts';
import { endSessions } from '#lib/server/accounts/sessions.ts';

export interface TeacherListing {
	name: string;
	created: number;
	/** When a device of theirs was last here; undefined if none is signed in. */
	seen: number | undefined;
	/** Names of their classes, and of those that they teach as well. */
	classes: string[];
	alsoTeaches: string[];
	decks: number;
	/** Nothing lets anybody in. */
	closed: boolean;
}

/** All teachers by name. */
export async function listTeachers(db: Database, now: number): Promise<TeacherListing[]> {
	const rows = await db
		.selectFrom('login')
		.innerJoin('account', 'account.account', 'login.account')
		.select(['login.name', 'login.password', 'account.account', 'account.created'])
		.where('account.role', '=', 'teacher')
		.orderBy('login.name')
		.execute();
	const listed: TeacherListing[] = [];
	for (const { name, password, account, created } of rows) {
		const taught = await taughtBy(db, account, now)
			.select(['class.name', 'class.teacher'])
			.orderBy('class.created')
			.execute();
		const { seen } = await db
			.selectFrom('session')
			.select(({ fn }) => fn.max('seen').as('seen'))
			.where('account', '=', account)
			.executeTakeFirstOrThrow();
		const count = async (table: 'passkey' | 'own_deck') => {
			const { n } = await db
				.selectFrom(table)
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.where(table === 'passkey' ? 'account' : 'teacher', '=', account)
				.executeTakeFirstOrThrow();
			return Number(n);
		};
		const names = (own: boolean) =>
			taught.flatMap((one) => ((one.teacher === account) === own ? [one.name] : []));
		listed.push({
			name,
			created,
			seen: seen ?? undefined,
			classes: names(true),
			alsoTeaches: names(false),
			decks: await count('own_deck'),
			closed: password === null && (await count('passkey')) === 0
		});
	}
	return listed;
}

/**
 * A new password, known only now, in place of the one before; all devices are signed out, and a closed
 * account is open again. Passkeys and recovery codes stay. Undefined if nobody has this name.
 */
export async function resetPassword(db: Database, typed: string): Promise<string | undefined> {
	const [password] = newRecoveryCodes();
	const kept = await hashPassword(password!);
	return db.transaction().execute(async (trx) => {
		const login = await loginNamed(trx, loginName(typed));
		if (!login) return undefined;
		const { account } = login;
		await trx.updateTable('login').set({ password: kept }).where('account', '=', account).execute();
		await endSessions(trx, account);
		return password!;
	});
}

/**
 * Lets nobody into an account any more: no password, passkey or code does, and all devices are signed
 * out. Classes, decks and answers stay; `resetPassword` opens it again. False if nobody has this name.
 */
export function closeAccount(db: Database, typed: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const login = await loginNamed(trx, loginName(typed));
		if (!login) return false;
		const { account } = login;
		await trx.updateTable('login').set({ password: null }).where('account', '=', account).execute();
		for (const table of ['passkey', 'recovery', 'link'] as const)
			await trx.deleteFrom(table).where('account', '=', account).execute();
		await endSessions(trx, account);
		return true;
	});
}

/** What was handed over; or who of the two does not exist. */
export type HandedOver = { classes: number; decks: number } | { unknown: string };

/** Gives all classes and decks of one teacher to another, who can then do everything there. */
export function handOverAll(
	db: Database,
	{ from, to, now }: { from: string; to: string; now: number }
): Promise<HandedOver> {
	return db.transaction().execute(async (trx): Promise<HandedOver> => {
		const [giver, taker] = [
			await loginNamed(trx, loginName(from)),
			await loginNamed(trx, loginName(to))
		];
		if (!giver) return { unknown: from };
		if (!taker) return { unknown: to };
		const classes = await trx
			.selectFrom('class')
			.select('class')
			.where('teacher', '=', giver.account)
			.execute();
		for (const { class: inClass } of classes)
			await giveClass(trx, { inClass, to: taker.account, stays: false, now });
		const decks = await trx
			.selectFrom('own_deck')
			.select('deck')
			.where('teacher', '=', giver.account)
			.execute();
		await handOverMedia(trx, {
			from: giver.account,
			to: taker.account,
			decks: decks.map(({ deck }) => deck)
		});
		const { numUpdatedRows } = await trx
			.updateTable('own_deck')
			// By its id, which nobody else's deck has: the other may have one of the same name.
			.set((eb) => ({ teacher: taker.account, name: eb.ref('deck') }))
			.where('teacher', '=', giver.account)
			.executeTakeFirst();
		// What was reported of them is the other's to read.
		await trx
			.updateTable('deck_report')
			.set({ account: taker.account })
			.where('account', '=', giver.account)
			.where('deck', 'in', (own) =>
				own.selectFrom('own_deck').select('deck').where('teacher', '=', taker.account)
			)
			.execute();
		return { classes: classes.length, decks: Number(numUpdatedRows) };
	});
}
