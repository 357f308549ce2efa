/** A PDF that pdf.js has opened, whether in a browser or in a command: the same text comes out of it. */
import { BROKEN } from '#lib/formats/reasons.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Piece } from './lines.ts';
import { pdfAbout, pdfPage } from './read.ts';

/** Nothing is drawn, so nothing is fetched: no fonts, no pictures, no tables of letters. */
export const OPENING = {
	verbosity: 0,
	disableFontFace: true,
	useSystemFonts: false,
	useWorkerFetch: false,
	useWasm: false,
	isImageDecoderSupported: false,
	isOffscreenCanvasSupported: false
} as const;

/** More pages are a book’s. */
const MOST_PAGES = 200;

interface Printed {
	str: string;
	transform: number[];
	width: number;
	height: number;
}

/** As much of it as is needed. */
export interface OpenPdf {
	numPages: number;
	getPage: (nth: number) => Promise<{
		getTextContent: () => Promise<{ items: readonly (Printed | object)[] }>;
		cleanup: () => unknown;
	}>;
	getMetadata: () => Promise<{ info: object }>;
}

/** Its text as a page of HTML; undefined where it is longer than so many letters. */
export async function pageOfPdf(pdf: OpenPdf, longest: number): Promise<string | undefined> {
	if (pdf.numPages > MOST_PAGES) return undefined;
	const pages: Piece[][] = [];
	let letters = 0;
	for (let i = 1; i <= pdf.numPages && letters <= longest; i++) {
		const page = await pdf.getPage(i);
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
		letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
		pages.push(pieces);
		page.cleanup();
	}
	if (letters > longest) return undefined;
	const { info } = await pdf.getMetadata();
	return pdfPage(pages, pdfAbout(info as Record<string, unknown>));
}

function pieceOf(item: Printed): Piece {
	const [, , , up = 0, x = 0, y = 0] = item.transform;
	return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(up) };
}

/** Why a PDF cannot be read; undefined where it is not the file’s fault. */
export function brokenBy(error: unknown): Saying | undefined {
	const { name } = error as Error;
	if (name === 'PasswordException') return BROKEN.encrypted;
	return /PDF|Response|Unknown|Format/.test(name) ? BROKEN.damaged : undefined;
}
