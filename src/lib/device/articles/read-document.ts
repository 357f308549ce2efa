import { binary } from '#lib/deck/file/other-binaries.ts';
import { readDocument } from '#lib/formats/document/read.ts';
import type { Read } from './article-work.ts';
import { asArticle } from './as-article.ts';

/** The article in a document of a word processor, as a page; or why there is none. */
export function readDocumentBytes(bytes: Uint8Array): Read {
	const found = readDocument(bytes);
	if (found) return 'broken' in found ? { no: 'broken', why: found.broken } : asArticle(found.page);
	const other = binary(bytes);
	return other ? { no: 'other', what: other.what } : { no: 'unreadable' };
}
