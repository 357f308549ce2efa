/** Files as commands take them: decks by name or path, articles as text. */
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { tooLarge } from '#lib/deck/file/decode.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { readDocument } from '#lib/formats/document/read.ts';
import { suggestion } from '#lib/deck/words/nearest.ts';
import { parseDeckBytes, type Parsed } from '#lib/deck/file/parse.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MediaBeside } from './media-beside.ts';
import { UsageError, type Terminal } from './terminal.ts';

export const DECKS = 'decks';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The deck files of the project, in order. */
export function deckFiles(root: string): string[] {
	const folder = join(root, DECKS);
	if (!statOf(folder)?.isDirectory()) return [];
	return readdirSync(folder)
		.filter((name) => /\.ya?ml$/.test(name))
		.sort()
		.map((name) => join(DECKS, name));
}

/** A deck by its path, or by its id when it is one of the project's. */
export function findDeck(name: string, root: string): string {
	if (statOf(join(root, name)) ?? statOf(name)) return name;
	const known = deckFiles(root);
	const named = known.find((file) => file === join(DECKS, `${name}.yaml`));
	if (named !== undefined) return named;
	const ids = known.map((file) => file.slice(DECKS.length + 1).replace(/\.ya?ml$/, ''));
	throw new UsageError(`There is no deck “${name}”${suggestion(name, [...known, ...ids]) || '.'}`);
}

/** Reads and checks a deck file; one that is too large is not even read. */
export function readDeck(file: string, root: string): Parsed & { media: readonly KeptMedium[] } {
	const path = pathOf(file, root);
	const large = tooLarge(fileStat(path, file).size, file);
	return large ? { ok: false, problems: [large], warnings: [], media: [] } : withMedia(path, file);
}

function withMedia(path: string, file: string): ReturnType<typeof readDeck> {
	const beside = new MediaBeside(path);
	const parsed = parseDeckBytes(readFileSync(path), file, today(), beside.find);
	return { ...parsed, media: [...beside.kept.values()] };
}

/** Longer than any book. */
const LONGEST_ARTICLE = 20_000_000;

/** Reads a copy of a source: its text, or a document of Word or the like, or a PDF, as a page. */
export function readArticle(
	file: string,
	root: string,
	{ pages }: Pick<Terminal, 'pages'>
): { text: string; isDocument: boolean } {
	const page = pages?.get(file);
	if (page !== undefined) return { text: page, isDocument: true };
	const path = pathOf(file, root);
	if (fileStat(path, file).size > LONGEST_ARTICLE)
		throw new UsageError(`${file} is too large to be the text of an article.`);
	const bytes = readFileSync(path);
	const document = readDocument(bytes);
	if (document && 'page' in document) return { text: document.page, isDocument: true };
	if (document) throw new UsageError(`${file}: ${inEnglish(document.broken)}.`);
	if (bytes.includes(0))
		throw new UsageError(
			`${file} is not plain text. Save the article as UTF-8 text (.txt), or as a document (.docx, .odt, .pdf).`
		);
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { text, isDocument: false };
	} catch {
		throw new UsageError(
			`${file} is not UTF-8 text (Windows-1252 or Latin-1?). Save the article as UTF-8 (.txt).`
		);
	}
}

/** As a date; in the east it is tomorrow already. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

const pathOf = (file: string, root: string) => (statOf(file) ? file : join(root, file));

function statOf(path: string): Stats | undefined {
	return statSync(path, { throwIfNoEntry: false });
}

function fileStat(path: string, file: string): Stats {
	const stat = statOf(path);
	if (!stat) throw new UsageError(`There is no file ${file}.`);
	if (!stat.isFile()) throw new UsageError(`${file} is not a file.`);
	return stat;
}
