import { LONGEST_ALT } from '#lib/deck/media/limits.ts';
import { PICTURES } from '#lib/deck/media/first-bytes.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { oneLine } from '#lib/formats/text/clean.ts';

/** What programs call a file that nobody has named. */
const NAMELESS =
	/^(?:paste|image|img|pic|dsc|screenshot|rec|sound|tmp|[ps]\d{0,5}x?\d{0,5})?[-_ ]?[0-9a-f._\- ]{6,}$/i;
/** A name of a file in the place of words. */
const IS_FILE = /\.[a-z0-9]{2,5}$/i;

/**
 * What is said of a picture or a sound to whoever cannot see or hear it: the words beside it, else what its file is called.
 *
 * @param type such as `png` or `mp3`
 */
export function describedAs(
	alt: string,
	file: string,
	type: string,
	inWords: (saying: Saying) => string
): { alt: string; byFile: boolean } {
	const words = plain(alt);
	if (words !== '' && !IS_FILE.test(words)) return { alt: words, byFile: false };
	const name = (file.split(/[\\/]/).at(-1) ?? '').replace(IS_FILE, '').normalize('NFC');
	const told = NAMELESS.test(name) ? '' : plain(name.replaceAll('_', ' '));
	const kind = PICTURES.some((one) => one === type) ? say`Picture` : say`Sound`;
	return { alt: told === '' ? inWords(kind) : told, byFile: true };
}

/** Without what would be read as a mark (deck/media/name.ts). */
const plain = (text: string) =>
	oneLine(text.slice(0, LONGEST_ALT * 2).replaceAll(/[[\]\\`*_~^$<>|!]/g, ' '))
		.slice(0, LONGEST_ALT)
		.trim();
