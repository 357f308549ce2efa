/** Text documents, as Word and LibreOffice save them: zips of XML, of which only the running text is unpacked. */
import type { Saying } from '#lib/deck/saying.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { childOf, readXml, textIn, type Xml, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { isZip, readZip, unpacked, type ZipEntry } from '#lib/formats/zip/read-zip.ts';
import { docxParagraphs } from './docx.ts';
import { odtMeta, odtParagraphs } from './odt.ts';
import { pageOf } from './page.ts';

/** XML of one part, bytes: a book of 400,000 letters has less. */
const MOST_BYTES = 8_000_000;
const WORD = /^word\/document\d?\.xml$/;
const TEXT_TYPE = 'application/vnd.oasis.opendocument.text';

/** A page of HTML with the words of a document, or what is wrong with it. */
export type ReadDocument = { page: string } | { broken: Saying };

/** Reads a text document; undefined of what is none. Never throws, whatever is in it. */
export function readDocument(bytes: Uint8Array): ReadDocument | undefined {
	// A text may begin with “PK”.
	if (!isZip(bytes) || bytes[2] !== 3) return undefined;
	const zip = readZip(bytes);
	if ('broken' in zip) return zip;
	const named = (name: string) => zip.entries.find((one) => one.name === name);
	const part = (entry: ZipEntry): Xml => {
		const whole = unpacked(bytes, entry, MOST_BYTES);
		return 'broken' in whole ? { damaged: whole.broken } : readXml(textOf(whole.bytes));
	};
	const root = (name: string): XmlElement | undefined => {
		const entry = named(name);
		return entry && part(entry).root;
	};
	const word = zip.entries.find(({ name }) => WORD.test(name));
	if (word) {
		const main = part(word);
		if (main.damaged || !main.root) return { broken: main.damaged ?? BROKEN.damaged };
		const core = root('docProps/core.xml');
		const said = (name: string) => textIn(childOf(core, name)).trim();
		const about = { title: said('title'), author: said('creator'), day: said('created') };
		return { page: pageOf(docxParagraphs(main.root, root('word/styles.xml')), about) };
	}
	const [type, content] = [named('mimetype'), named('content.xml')];
	if (!type || !content || !isText(unpacked(bytes, type, TEXT_TYPE.length + 20))) return undefined;
	const main = part(content);
	if (main.damaged || !main.root) return { broken: main.damaged ?? BROKEN.damaged };
	const meta = root('meta.xml');
	return {
		page: pageOf(odtParagraphs(main.root), {
			title: odtMeta(meta, 'title'),
			author: odtMeta(meta, 'initial-creator', 'creator'),
			day: odtMeta(meta, 'creation-date', 'date')
		})
	};
}

const isText = (type: ReturnType<typeof unpacked>): boolean =>
	'bytes' in type && new TextDecoder().decode(type.bytes).trim().startsWith(TEXT_TYPE);
