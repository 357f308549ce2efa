/**
 * Whether a text has any of the marks that `read.ts` knows, told without reading it: most text has none, and costs a
 * phone no parser.
 */

/** Several lines; code, emphasis, links and pictures, sub- and superscript, formulas, and marks that are meant as they stand. */
const MARKS =
	/\n|`[^`]|\*[^\s].*\*|(?<![\p{L}\p{N}])_\S.*_|\]\(|~~\S.*~~|[~^][^\s~^]{1,24}[~^]|\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)|^\$\$|\\[!-/:-@[-`{-~]/u;

/** Whether a text may have to be drawn in another way than letter by letter. Never false for one that has marks. */
export const hasMarks = (text: string): boolean => MARKS.test(text);

/**
 * A text without its marks, where nothing reads them: what is announced, and how two sides are told apart. Of a link or
 * a picture its words.
 */
export const bare = (text: string): string =>
	hasMarks(text)
		? text
				.replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
				.replace(/[*_`~^$\\]+/g, '')
				.replace(/\s+/g, ' ')
				.trim()
		: text;

/** A text with the words of its pictures and sounds in their place: where what it says has been seen already. */
export const toldMedia = (text: string): string =>
	text.replace(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1');
