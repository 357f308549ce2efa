/** The text of a PDF as a page of HTML: what is printed, without what is of the paper. */
import { pageOf, type About } from '#lib/formats/document/page.ts';
import { linesOf, type Piece } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunning } from './running.ts';

/** @param pages the pieces of each of its pages, in the order of the file */
export const pdfPage = (pages: readonly (readonly Piece[])[], about: About): string =>
	pageOf(paragraphsOf(withoutRunning(pages.map(linesOf))), about);

/** What prints a page says when that was, and not when the page was written. */
const PRINTS = /skia|quartz|print to pdf|wkhtml|cairo|ghostscript|chrom|firefox/i;
/** The name of the file that it was made of is no title. */
const FILE_NAME = /\.\w{2,4}$|^(?:microsoft (?:word|powerpoint)|untitled|about:blank)/i;

/** What a PDF says of itself. */
export function pdfAbout(info: Readonly<Record<string, unknown>>): About {
	const said = (name: string) => (typeof info[name] === 'string' ? info[name].trim() : '');
	const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(said('CreationDate')) ?? [];
	const isPrinted = PRINTS.test(`${said('Producer')} ${said('Creator')}`);
	return {
		title: FILE_NAME.test(said('Title')) ? '' : said('Title'),
		author: said('Author'),
		...(year && !isPrinted && { day: `${year}-${month}-${day}` })
	};
}

/** Whether the letters of a text are letters: some files have only the shapes of their letters, and no names for them. */
export const isLegible = (page: string): boolean =>
	(page.match(/[\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0) < page.length / 20;
