/**
 * Where to go after signing in: a path of this site, whatever the address asked for. Browsers take
 * `//host` and `/\host` for other sites, and skip tabs and line ends.
 */
export const ownPath = (wanted: string | null, otherwise: string): string =>
	wanted !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.includes('\\')
		? wanted
		: otherwise;
