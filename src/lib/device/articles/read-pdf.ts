/** PDFs, by pdf.js: fetched when one is opened, and as it is published, for it brings what older browsers lack. */
// oxlint-disable-next-line import/default -- its address
import api from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
// oxlint-disable-next-line import/default -- its address
import engine from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import { isLegible, pdfAbout, pdfPage } from '#lib/formats/pdf/read.ts';
import type { Piece } from '#lib/formats/pdf/lines.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import type { Read } from './article-work.ts';
import { asArticle } from './as-article.ts';

type PdfJs = typeof import('pdfjs-dist');
type Pdf = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;

/** More pages are a book’s. */
const MOST_PAGES = 200;

/** The article in a PDF, or why there is none. Rejects where the network does not give what it takes. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
	const pdfjs = (await import(/* @vite-ignore */ api)) as PdfJs;
	const port = new Worker(engine, { type: 'module' });
	const unfetched = new Promise<never>((_, reject) =>
		port.addEventListener('error', () => reject(new Error('the worker did not start')))
	);
	// Its types do not know of ports.
	const options = { port } as unknown as ConstructorParameters<PdfJs['PDFWorker']>[0];
	const worker = new pdfjs.PDFWorker(options);
	// Nothing is drawn, so nothing is fetched: no fonts, no pictures, no tables of letters.
	const { promise } = pdfjs.getDocument({
		data: bytes,
		worker,
		verbosity: 0,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		isImageDecoderSupported: false,
		isOffscreenCanvasSupported: false
	});
	try {
		return await textIn(await Promise.race([promise, unfetched]));
	} catch (error) {
		const { name } = error as Error;
		if (name === 'PasswordException') return { no: 'broken', why: BROKEN.encrypted };
		if (!/PDF|Response|Unknown|Format/.test(name)) throw error;
		return { no: 'broken', why: BROKEN.damaged };
	}
}

async function textIn(pdf: Pdf): Promise<Read> {
	if (pdf.numPages > MOST_PAGES) return { no: 'large' };
	const pages: Piece[][] = [];
	let letters = 0;
	for (let i = 1; i <= pdf.numPages && letters <= LONGEST_ARTICLE; i++) {
		const page = await pdf.getPage(i);
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
		letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
		pages.push(pieces);
		page.cleanup();
	}
	if (letters > LONGEST_ARTICLE) return { no: 'large' };
	const { info } = await pdf.getMetadata();
	const read = asArticle(pdfPage(pages, pdfAbout(info as Record<string, unknown>)));
	if ('no' in read && read.no === 'empty') return { no: 'textless' };
	return 'file' in read && !isLegible(read.file) ? { no: 'unreadable' } : read;
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece {
	const [, , , up = 0, x = 0, y = 0] = item.transform;
	return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(up) };
}
