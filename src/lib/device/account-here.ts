/** Whose device this is. */
export interface AccountHere {
	id: string;
	role: 'learner' | 'pupil' | 'teacher';
	/** What was another account's on this device is to be this one's, too. */
	unite?: boolean;
}

const ROLES: readonly unknown[] = ['learner', 'pupil', 'teacher'] satisfies AccountHere['role'][];

/**
 * The account of a reply: null if there is none, undefined for what is no such reply. Looked at by
 * hand: a schema would bring ten times as much code to every phone that syncs.
 */
export function accountFrom(json: unknown): AccountHere | null | undefined {
	const account = (json as { account?: unknown } | null | undefined)?.account;
	if (account === null) return null;
	const { id, role } = (account ?? {}) as { id?: unknown; role?: unknown };
	if (typeof id !== 'string' || !/^[0-9a-z]{8,32}$/.test(id) || !ROLES.includes(role))
		return undefined;
	return { id, role: role as AccountHere['role'] };
}
