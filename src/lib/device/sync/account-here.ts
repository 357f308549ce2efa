import type { LogStatus } from '#lib/device/log/store.ts';

const ROLES = ['learner', 'pupil', 'teacher'] as const;

/** Whose device this is. */
export interface AccountHere {
	id: string;
	role: (typeof ROLES)[number];
	/** What was another account's on this device is to be this one's, too. */
	unite?: boolean;
}

/** Whether what is here was another account's so far, and is not to become this one's as well. */
export const isAnothers = ({ sync }: Pick<LogStatus, 'sync'>, account: AccountHere): boolean =>
	sync !== undefined && sync.account !== account.id && !account.unite;

/** The account of a reply: null if there is none, undefined for what is no such reply. */
export function accountFrom(json: unknown): AccountHere | null | undefined {
	const { account } = Object(json) as { account?: unknown };
	if (account === null) return null;
	const { id, role } = Object(account) as Record<string, unknown>;
	const known = ROLES.find((one) => one === role);
	return typeof id === 'string' && /^[0-9a-z]{8,32}$/.test(id) && known
		? { id, role: known }
		: undefined;
}
