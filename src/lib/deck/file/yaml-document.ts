/** YAML text into a tree of nodes, or into where and why it is broken. */
import { parseDocument, visit, type Document, type ParsedNode } from 'yaml';

export interface YamlDocument {
	contents: ParsedNode | null;
	/** The first thing that is broken: a tab, or a quote left open, makes YAML stumble over all that follows. */
	broken?: { offset: number; message: string };
}

/** Parses text that `yaml-guard.ts` has let through. */
export function parseYaml(text: string): YamlDocument {
	const document = parseDocument(text, {
		// Ours is linear, theirs is quadratic.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'silent',
		schema: 'core'
	});
	const { contents } = document;
	const [first] = [...document.errors, ...document.warnings];
	if (!first) return { contents };
	const { pos, code, message } = first;
	const offset = openedAt(document, code, pos[0]);
	return { contents, broken: { offset, message: advise(code, message) } };
}

/** Where the quotation that ends nowhere begins: what YAML points at is the end of the file. */
function openedAt(document: Document.Parsed, code: string, end: number): number {
	let start = end;
	if (code === 'MISSING_CHAR')
		visit(document, {
			Scalar(_, { type, range }) {
				if (type?.startsWith('QUOTE') && range && range[1] === end) start = range[0];
			}
		});
	return start;
}

/** What people usually did when YAML complains so. */
function advise(code: string, message: string): string {
	const said = message.replace(/\s+/g, ' ').trim();
	if (
		code === 'BLOCK_AS_IMPLICIT_KEY' ||
		code === 'MULTILINE_IMPLICIT_KEY' ||
		code === 'MISSING_CHAR'
	)
		return `${said}. Text with “: ”, “#” or quotation marks in it must be put in quotes.`;
	if (code === 'TAB_AS_INDENT') return `${said}. Use spaces.`;
	if (code === 'UNEXPECTED_TOKEN' && /scalar/.test(said))
		return `${said} Write an apostrophe within single quotes twice ('it''s'), or use double quotes.`;
	if (code === 'BAD_SCALAR_START') return `${said}. Put the text in quotes.`;
	return /[.!]$/.test(said) ? said : `${said}.`;
}
