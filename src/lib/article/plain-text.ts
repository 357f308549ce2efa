import { htmlSource, isHtml } from './read/html.ts';
import type { Source } from './read/source.ts';

/** The words of a file as people read and copy them: a page without its tags, text as it is. */
export const plainText = ({ text, blocks, isPage }: Source): string =>
	isPage ? blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n') : text;

/** The words of a copy of a source, whether it was saved as a page or as text. */
export const copyOf = (file: string): string => (isHtml(file) ? plainText(htmlSource(file)) : file);
