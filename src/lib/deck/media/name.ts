/**
 * What a picture or a sound is called in a deck's text, `![a cat](p800x600-…)`: by its own SHA-256, so that the same is
 * kept once, whichever deck shows it; and by its size, so that a picture has its room before it is here.
 */

export type Named =
	| { kind: 'picture'; width: number; height: number; hash: string }
	| { kind: 'sound'; hash: string };

/** Hexadecimal digits of the SHA-256 in a name: 160 bits, so that nobody finds another of the same name. */
const DIGITS = 40;

/** Every name, and nothing else, as part of a regular expression. */
export const MEDIUM_NAME = `(?:p[1-9]\\d{0,4}x[1-9]\\d{0,4}|s)-[0-9a-f]{${DIGITS}}`;
/** A sign of what may be marked behind the name of a picture (see region-marks.ts), as part of a regular expression. */
export const MARK_SIGN = '[re\\d,;?!+-]';
/** All of that, or nothing, likewise. */
export const MEDIUM_MARKS = `(?:#${MARK_SIGN}*)?`;
const NAME = new RegExp(`^${MEDIUM_NAME}$`);

/**
 * @param sha256 in hexadecimal digits
 * @param size of a picture, in pixels
 */
export const mediumName = (sha256: string, size?: { width: number; height: number }): string =>
	`${size ? `p${size.width}x${size.height}` : 's'}-${sha256.slice(0, DIGITS)}`;

/** What a name says; undefined of what is none, such as a medium that only its deck's author knows. */
export function namedMedium(name: string): Named | undefined {
	if (!NAME.test(name)) return undefined;
	const [shape = '', hash = ''] = name.split('-');
	if (shape === 's') return { kind: 'sound', hash };
	const [width = 0, height = 0] = shape.slice(1).split('x').map(Number);
	return { kind: 'picture', width, height, hash };
}

/** A picture or a sound as it stands in a text. What has a meaning there is left out of its words. */
export const mediumText = (name: string, alt: string): string =>
	`![${alt
		.replaceAll(/[[\]\\`*_~^$<>|!]/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim()}](${name})`;
