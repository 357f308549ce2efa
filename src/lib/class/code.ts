/** Codes that people read aloud and type: Crockford's 32 letters, without the ones that look alike. */

const LENGTH = 8;

/**
 * The code that somebody typed: spaces and hyphens left out, capitals made small, and what looks like
 * another letter taken for it. Undefined if it is none.
 */
export function codeFrom(typed: string): string | undefined {
	const code = typed
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s\p{Dash}.·]/gu, '')
		.replaceAll('o', '0')
		.replaceAll(/[il]/g, '1')
		.replaceAll('u', 'v');
	return code.length === LENGTH && /^[0-9a-hjkmnp-tv-z]+$/.test(code) ? code : undefined;
}

/** As it is shown: `AB3D-9FGH`. */
export const shownCode = (code: string): string =>
	`${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`.toUpperCase();
