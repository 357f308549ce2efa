import { asJson } from '#lib/article/as-json.ts';
import type { Told } from '#lib/article/propose-from.ts';
import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import { propose } from '#lib/article/propose.ts';
import { isRealDate } from '#lib/deck/dates.ts';
import { readArticle } from './files.ts';
import { counted, UsageError, type ExitCode, type Terminal } from './terminal.ts';

/** `propose ARTICLE.txt`: what the rules find in an article, as JSON, for whoever measures them. */
export function proposeFacts(
	[article]: readonly string[],
	options: { published?: string; author?: string },
	root: string,
	terminal: Terminal
): ExitCode {
	if (article === undefined) throw new UsageError('Say which text: propose ARTICLE.txt');
	const { text, isDocument } = textOf(article, root, terminal);
	const found = asJson(propose(text, toldBy(options)));
	// Places in a document are places in the page that was made of it.
	terminal.out(JSON.stringify({ ...(isDocument && { page: text }), ...found }, null, 2));
	const count = Object.values(found).reduce((sum, { length }) => sum + length, 0);
	if (count === 0)
		terminal.err(
			`# Nothing was found in ${article}: no quotation, list, number, date or definition.`
		);
	return 0;
}

/** The text of an article; of a longer one its beginning, which is said. */
export function textOf(
	article: string,
	root: string,
	terminal: Terminal
): ReturnType<typeof readArticle> {
	const read = readArticle(article, root, terminal);
	if (read.text.length > LONGEST_ARTICLE)
		terminal.err(
			`# ${article} is as long as a book: the first ${counted(LONGEST_ARTICLE, 'character')} are read. Give it in parts.`
		);
	return read;
}

/** What is told of an article beside its text. */
export function toldBy({ published, author }: { published?: string; author?: string }): Told {
	if (published !== undefined && !isDay(published))
		throw new UsageError(`“${published}” is no day: write it as 2022-10-18.`);
	return {
		...(published !== undefined && { published }),
		...(author !== undefined && { author })
	};
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text);
