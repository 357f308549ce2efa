/** What is refused before YAML is parsed, so that parsing what is left is quick and shallow. */
import { Lexer } from 'yaml';
import { say } from '#lib/deck/saying.ts';
import { hazardsIn, type Hazard } from './hazards.ts';

/** A deck is eight deep; YAML parsers recurse, and run out of stack at some thousands. */
const DEEPEST_FLOW = 32;
const DEEPEST_INDENT = 200;
const MOST_TOKENS = 1_000_000;

/** Refuses hostile text: unreadable characters, aliases, tags, nesting without end. */
export function refuse(text: string): Hazard[] {
	const hazards = hazardsIn(text);
	return hazards.length > 0 ? hazards : refuseTokens(text);
}

function refuseTokens(text: string): Hazard[] {
	const found: Hazard[] = [];
	let offset = 0;
	let flow = 0;
	let compact = 0;
	let tokens = 0;
	/** Whether anything of the deck stands before this. */
	let begun = false;
	let atLineStart = true;
	let scalar = false;
	for (const token of new Lexer().lex(text)) {
		if (++tokens > MOST_TOKENS)
			return [{ offset, message: say`the file has more parts than any deck; split it.` }];
		const [first] = token;
		// The lexer announces scalars, documents and flow ends with characters that are not in the text.
		if (first === '\u0002' || first === '\u0018' || first === '\u001f') {
			scalar = first === '\u001f';
			continue;
		}
		if (scalar) {
			scalar = false;
			begun = true;
			atLineStart = token.endsWith('\n');
			if (atLineStart) compact = 0;
		} else if (first === '\n' || first === '\r') {
			compact = 0;
			atLineStart = true;
		} else if (first === ' ') {
			if (atLineStart && token.length > DEEPEST_INDENT) return [tooDeep(offset)];
		} else {
			if (token === '[' || token === '{') flow++;
			else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
			else if (token === '-' || token === '?') compact++;
			else if (first === '&' || first === '*')
				found.push({
					offset,
					message:
						first === '&'
							? say`decks use no YAML anchors (${brief(token)}): write it out, or put the text in quotes.`
							: say`decks use no YAML aliases (${brief(token)}): write it out, or put the text in quotes.`
				});
			else if (token === '...' || (token === '---' && begun))
				return [
					{ offset, message: say`a file holds one deck: delete “${token}” and what follows.` }
				];
			else if (first === '"') found.push(...badEscapes(token, offset));
			else if (first === '!')
				found.push({
					offset,
					message: say`decks use no YAML tags (${brief(token)}): delete it, or put the text in quotes.`
				});
			if (flow > DEEPEST_FLOW || compact > DEEPEST_FLOW) return [tooDeep(offset)];
			atLineStart = false;
		}
		offset += token.length;
	}
	return found.slice(0, 20);
}

const HEX = '[\\da-fA-F]';
const ESCAPE = new RegExp(
	`\\\\(?:x${HEX}{2}|u${HEX}{4}|U${HEX}{8}|[0abtnvfre "/\\\\N_LP\\t\\r\\n]|([^]?))`,
	'g'
);

/** What YAML would throw an error for, one by one, each at great cost. */
function badEscapes(token: string, offset: number): Hazard[] {
	const found: Hazard[] = [];
	for (const escape of token.matchAll(ESCAPE)) {
		const unknown = escape[1];
		if (unknown === undefined) continue;
		found.push({
			offset: offset + escape.index,
			message: say`“\\${unknown}” is no escape that YAML knows; write \\\\ for a backslash, or use single quotes.`
		});
		if (found.length >= 20) break;
	}
	return found;
}

const tooDeep = (offset: number): Hazard => ({
	offset,
	message: say`the file is nested deeper here than any deck is; check brackets and indentation.`
});

const brief = (token: string) => (token.length > 24 ? `${token.slice(0, 24)}…` : token);
