/** PDFs that a command is given, read before it begins: pdf.js takes its time, and commands do not wait. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { brokenBy, OPENING, pageOfPdf } from '#lib/formats/pdf/open.ts';
import { isLegible } from '#lib/formats/pdf/read.ts';
import { UsageError } from './terminal.ts';

const SIGN = '%PDF';
/** As in the browser. */
const LARGEST = 40_000_000;

/** The pages of HTML that the PDFs among arguments become, by their paths as they were given. */
export async function pagesOfPdfs(
	args: readonly string[],
	root: string
): Promise<ReadonlyMap<string, string>> {
	const pages = new Map<string, string>();
	for (const file of args) {
		const path = [file, join(root, file)].find(isPdf);
		if (path !== undefined) pages.set(file, await pageIn(path, file));
	}
	return pages;
}

function isPdf(path: string): boolean {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
	const head = Buffer.alloc(SIGN.length);
	const opened = openSync(path, 'r');
	readSync(opened, head);
	closeSync(opened);
	return head.toString('latin1') === SIGN;
}

async function pageIn(path: string, file: string): Promise<string> {
	const large = `${file} is too large to be the text of an article.`;
	if (statSync(path).size > LARGEST) throw new UsageError(large);
	const page = await opened(path, file);
	if (page === undefined || page.length > LONGEST_ARTICLE) throw new UsageError(large);
	const body = page.slice(page.indexOf('<body>'));
	if (!/[\p{L}\p{N}]/u.test(body.replace(/<[^>]*>/g, '')))
		throw new UsageError(
			`${file} has pictures of pages and no text. Let a program recognise its text (OCR).`
		);
	if (!isLegible(page))
		throw new UsageError(`${file}: its letters have no names. Copy its words into a text (.txt).`);
	return page;
}

async function opened(path: string, file: string): Promise<string | undefined> {
	const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const loading = pdfjs.getDocument({ ...OPENING, data: new Uint8Array(readFileSync(path)) });
	try {
		return await pageOfPdf(await loading.promise, LONGEST_ARTICLE);
	} catch (error) {
		const why = brokenBy(error);
		if (!why) throw error;
		throw new UsageError(`${file}: ${inEnglish(why)}.`);
	} finally {
		await loading.destroy();
	}
}
