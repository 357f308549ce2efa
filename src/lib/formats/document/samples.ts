/** Documents for tests, packed as Word and LibreOffice pack them. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Zitat"/></w:style>
<w:style w:styleId="Listen"><w:name w:val="List Bullet"/></w:style>
<w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style>
</w:styles>`;
const CORE = (title: string, creator: string, created: string) =>
	`<?xml version="1.0"?><cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>${created}</dcterms:created></cp:coreProperties>`;

/** A paragraph of a Word document. */
export const para = (runs: string, properties = ''): string =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const styled = (style: string, text: string): string =>
	para(run(text), `<w:pStyle w:val="${style}"/>`);

/** A Word document of some paragraphs. */
export const docx = (
	body: string,
	{ title = '', creator = '', created = '', more = {} as Record<string, Uint8Array> } = {}
): Uint8Array<ArrayBuffer> =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(
			`<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`
		),
		'word/styles.xml': strToU8(STYLES),
		'word/footnotes.xml': strToU8(`<w:footnotes ${W}>${para(run('A note.'))}</w:footnotes>`),
		'docProps/core.xml': strToU8(CORE(title, creator, created)),
		...more
	}) as Uint8Array<ArrayBuffer>;

/** An OpenDocument text of some paragraphs. */
export const odt = (body: string): Uint8Array<ArrayBuffer> =>
	zipSync({
		mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
		'content.xml': strToU8(
			`<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="x"><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
		),
		'meta.xml': strToU8(
			'<office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><dc:title>Two &amp; one</dc:title><meta:initial-creator>Ann Example</meta:initial-creator><meta:creation-date>2024-05-06T07:08:09</meta:creation-date></office:meta></office:document-meta>'
		)
	}) as Uint8Array<ArrayBuffer>;
