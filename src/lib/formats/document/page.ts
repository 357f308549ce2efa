/** A text document as a page of HTML, as far as its form says what its words are: what reads articles reads that. */
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

export interface Paragraph {
	kind: 'heading' | 'item' | 'quote' | 'text';
	/** Lines within it are parted by "\n". */
	text: string;
}

/** What a document says of itself. */
export interface About {
	title?: string | undefined;
	author?: string | undefined;
	/** The day on which it was begun: 2022-10-18. */
	day?: string | undefined;
}

const TAGS = { heading: 'h2', item: 'li', quote: 'blockquote', text: 'p' } as const;
const DAY = /^(?:199|20\d)\d-\d\d-\d\d/;
/** Programs, and accounts that nobody has named: no authors. */
const NOBODY =
	/^(?:(?:windows|microsoft(?: office)?|office|ms office) ?user|user|admin(?:istrator)?|author|autor|owner|unknown|un-?named|python-docx|libreoffice.*|apache poi|google docs.*)$/i;
const LONGEST = 300;

/** The page. What the document says of itself is told apart from what a page tells of its article: it may be wrong. */
export function pageOf(paragraphs: readonly Paragraph[], about: About): string {
	const author = about.author?.replace(/\s+/g, ' ').trim() ?? '';
	const isNobodys = NOBODY.test(author);
	const head = [
		meta('document.title', about.title?.replace(/\s+/g, ' ').trim()),
		meta('document.author', isNobodys ? undefined : author),
		// Where a program names no author, its day is that of a template.
		meta('document.day', isNobodys ? undefined : DAY.exec(about.day ?? '')?.[0])
	];
	const body = paragraphs.map(({ kind, text }) => {
		const words = escapedHtml(written(text)).replaceAll('\n', '<br>');
		return words === '' ? '' : `<${TAGS[kind]}>${words}</${TAGS[kind]}>\n`;
	});
	return `<html><head>${head.join('')}</head><body>\n${body.join('')}</body></html>`;
}

const meta = (name: string, content: string | undefined) =>
	content ? `<meta name="${name}" content="${escapedHtml(content.slice(0, LONGEST))}">` : '';

/** Without what is only seen where a line ends, and what is never seen. */
const written = (text: string) =>
	text
		.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
		// oxlint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
		.replace(/[^\S\n\u00a0]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
