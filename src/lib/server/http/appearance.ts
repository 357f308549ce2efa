/**
 * The learner's choice of light or dark, kept in a cookie so that a page is right before it is drawn.
 * Without one the device's own setting holds.
 */
const APPEARANCES = ['light', 'dark'] as const;

/** The appearance a cookie asks for, if it is one we know. */
export function appearanceOf(cookie: string | undefined): 'light' | 'dark' | undefined {
	return APPEARANCES.find((appearance) => appearance === cookie);
}

/** The same for a page made before anyone asked for it, as a script that reads the cookie. */
export const applyAppearance = `(m=>m&&(document.documentElement.dataset.theme=m[1]))(/(?:^|; )appearance=(${APPEARANCES.join('|')})(?:;|$)/.exec(document.cookie))`;
