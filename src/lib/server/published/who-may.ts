/** Who may publish on this server, and put a deck on its shelf: whoever runs it says so by two settings. */
import type { Account } from '#lib/server/accounts/sessions.ts';

type Whom = 'off' | 'teachers' | 'all';

/** What a setting says; anything else than these three words is taken for the strictest. */
function setting(name: 'PUBLISHING' | 'SHELF', otherwise: Whom): Whom {
	const said = process.env[name]?.trim().toLowerCase();
	if (said === undefined || said === '') return otherwise;
	return said === 'all' || said === 'teachers' ? said : 'off';
}

const allows = (whom: Whom, { role }: Pick<Account, 'role'>): boolean =>
	whom === 'all' || (whom === 'teachers' && role === 'teacher');

/** Everybody with an account, unless `PUBLISHING` says otherwise. */
export const mayPublish = (account: Pick<Account, 'role'>): boolean =>
	allows(setting('PUBLISHING', 'all'), account);

/** Nobody, unless `SHELF` says otherwise. */
export const mayList = (account: Pick<Account, 'role'>): boolean =>
	mayPublish(account) && allows(setting('SHELF', 'off'), account);

/** Whether this server has a shelf at all. */
export const hasShelf = (): boolean => setting('SHELF', 'off') !== 'off';
