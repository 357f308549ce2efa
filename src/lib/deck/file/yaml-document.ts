/** YAML text into a tree of nodes, or into where and why it is broken. */
import { parseDocument, visit, type Document, type ErrorCode, type ParsedNode } from 'yaml';
import { say, type Saying } from '#lib/deck/saying.ts';
import { slipAt } from './yaml-slips.ts';

export interface YamlDocument {
	contents: ParsedNode | null;
	/** The first thing that is broken: a tab, or a quote left open, makes YAML stumble over all that follows. */
	broken?: { offset: number; message: Saying };
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
	const slip = code === 'TAB_AS_INDENT' ? undefined : slipAt(text, offset);
	return { contents, broken: slip ?? { offset, message: advise(code, message) } };
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

const QUOTES = say`Text with “: ”, “#” or quotation marks in it must be put in quotes.`;

/** What people usually did when YAML complains so; its own words speak of parsers. */
function advise(code: ErrorCode, message: string): Saying {
	switch (code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY':
			return say`there is a colon here that parts nothing. ${QUOTES}`;
		case 'MISSING_CHAR':
			return say`something is missing here: a closing quotation mark, bracket or brace, a comma or a colon. ${QUOTES}`;
		case 'TAB_AS_INDENT':
			return say`a line begins with a tab here. Use spaces.`;
		case 'BAD_SCALAR_START':
			return say`a text cannot begin with this sign. Put the text in quotes.`;
		case 'BAD_INDENT':
			return say`this line begins too far to the left or to the right. What belongs together begins in the same column.`;
		case 'BLOCK_IN_FLOW':
			return say`within brackets or braces nothing can be listed line by line. Put commas between, or take the brackets away.`;
		case 'KEY_OVER_1024_CHARS':
			return say`a key is too long here. Perhaps a line break or a quotation mark is missing.`;
		case 'UNEXPECTED_TOKEN':
			return /scalar/.test(message)
				? say`a text goes on after its end here. Write an apostrophe within single quotes twice (\`'it''s'\`), or use double quotes.`
				: say`there is a sign here that does not belong. Look for a bracket, a brace or a comma too many, or put the text in quotes.`;
		default:
			return say`this cannot be read as YAML. Look at quotes, brackets and indentation, here and in the line before.`;
	}
}
