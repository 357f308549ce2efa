/** No text and no page is larger, bytes. Apart, so that a page knows it before it fetches what reads one. */
export const LARGEST_FILE = 5_000_000;
/** A document holds pictures, too, which nobody unpacks. */
const LARGEST_PACKED = 40_000_000;

/** So many bytes tell what a file is. */
const HEAD = 4;

/** What reads a file, by its first bytes: text and pages, documents of Word and the like, PDFs. */
export function kindOf(head: Uint8Array): 'text' | 'packed' | 'pdf' {
	const first = String.fromCharCode(...head.subarray(0, HEAD));
	if (first.startsWith('%PDF')) return 'pdf';
	return first.startsWith('PK\u0003') ? 'packed' : 'text';
}

/** Whether a file is too large to be read at all. */
export async function isTooLarge(file: Blob): Promise<boolean> {
	if (file.size <= LARGEST_FILE || file.size > LARGEST_PACKED) return file.size > LARGEST_FILE;
	return kindOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer())) === 'text';
}
