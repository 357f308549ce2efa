import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import { binary } from '#lib/deck/file/other-binaries.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import type { Read } from './article-work.ts';
import { LARGEST_FILE } from './largest.ts';

/** So many letters in a hundred that are none, and it is no text. */
const MOST_STRANGE = 0.02;
const STRANGE = /[\ufffd\p{Co}\p{Cn}]|(?![\t\n\f\r])\p{Cc}/gu;
/** What a page has for machines, which would leave no room for its article. */
const UNREAD = ['script', 'style', 'svg'] as const;

/** The article in a file, or why there is none. */
export function readBytes(bytes: Uint8Array): Read {
	if (bytes.length === 0) return { no: 'empty' };
	const other = binary(bytes);
	if (other) return { no: 'other', what: other.what };
	if (bytes.length > LARGEST_FILE) return { no: 'large' };
	const file = UNREAD.reduce(without, textOf(bytes));
	if (!/[\p{L}\p{N}]/u.test(file)) return { no: 'empty' };
	if (file.length > LONGEST_ARTICLE) return { no: 'large' };
	const strange = file.match(STRANGE)?.length ?? 0;
	return strange > file.length * MOST_STRANGE ? { no: 'unreadable' } : { file };
}

/** Without all elements of a name: found from one to the next, so that no page takes long. */
function without(page: string, name: (typeof UNREAD)[number]): string {
	const low = page.toLowerCase();
	if (low.length !== page.length) return page;
	const kept: string[] = [];
	let at = 0;
	for (;;) {
		const start = low.indexOf(`<${name}`, at);
		const end = start < 0 ? -1 : low.indexOf(`</${name}>`, start);
		if (end < 0) break;
		kept.push(page.slice(at, start));
		at = end + name.length + 3;
	}
	return kept.length === 0 ? page : kept.join('') + page.slice(at);
}
