/** PDFs, by pdf.js: fetched when one is opened, and as it is published, for it brings what older browsers lack. */
// oxlint-disable-next-line import/default -- its address
import api from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
// oxlint-disable-next-line import/default -- its address
import engine from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import { brokenBy, OPENING, pageOfPdf } from '#lib/formats/pdf/open.ts';
import { isLegible } from '#lib/formats/pdf/read.ts';
import type { Read } from './article-work.ts';
import { asArticle } from './as-article.ts';

type PdfJs = typeof import('pdfjs-dist');

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
	const { promise } = pdfjs.getDocument({ ...OPENING, data: bytes, worker });
	try {
		const page = await pageOfPdf(await Promise.race([promise, unfetched]), LONGEST_ARTICLE);
		if (page === undefined) return { no: 'large' };
		const read = asArticle(page);
		if ('no' in read && read.no === 'empty') return { no: 'textless' };
		return 'file' in read && !isLegible(read.file) ? { no: 'unreadable' } : read;
	} catch (error) {
		const why = brokenBy(error);
		if (!why) throw error;
		return { no: 'broken', why };
	}
}
