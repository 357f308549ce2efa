/**
 * Reads the part of Markdown that decks know: emphasis, lists, quotes, code, links, `H~2~O`, `x^2^`, `$…$`, and
 * `![alt](media-id)` for a picture or a sound of the deck. Whatever else is there, HTML above all, is text as it
 * was typed.
 */
import { Lexer, Marked, type Token, type Tokens } from 'marked';
import { MARK_SIGN } from '#lib/deck/media/name.ts';
import type { Block, Inline } from './tree.ts';

/** Characters of one text: a page and a half of a book. */
const LONGEST = 10_000;
/** Lists and emphasis within each other: deeper is text. */
const DEEPEST = 8;

/** Between two marks that stand close to what they enclose. */
const enclosed = (name: 'sub' | 'sup', rule: RegExp) => ({
	name,
	level: 'inline' as const,
	start: (src: string) => src.search(name === 'sub' ? /~(?!~)/ : /\^/),
	tokenizer(this: { lexer: { inlineTokens: (text: string) => Token[] } }, src: string) {
		const [raw, inside] = rule.exec(src) ?? [];
		if (raw === undefined || inside === undefined) return undefined;
		return { type: name, raw, tokens: this.lexer.inlineTokens(inside) };
	}
});

const formula = (name: 'formula' | 'formulas', level: 'inline' | 'block', rule: RegExp) => ({
	name,
	level,
	start: (src: string) => (level === 'inline' ? src.indexOf('$') : src.search(/(?:^|\n)\$\$/)),
	tokenizer(src: string) {
		const [raw, tex] = rule.exec(src) ?? [];
		return raw === undefined || tex === undefined
			? undefined
			: { type: name, raw, tex: tex.trim() };
	}
});

/** "x^2 + y^2" and "x^2-y^2" are two powers: what is raised or lowered is but a word, a number, a charge. */
const SHORT = '[+−–-]?[\\p{L}\\p{N}.,()]{1,20}[+−–-]?';

const markdown = new Marked({
	gfm: true,
	breaks: true,
	// What looks like an address is no link by itself, and a text is read by itself: nothing is declared elsewhere in it.
	tokenizer: { url: () => undefined, autolink: () => undefined, def: () => undefined },
	extensions: [
		enclosed('sub', new RegExp(`^~(${SHORT})~(?!~)`, 'u')),
		enclosed('sup', new RegExp(`^\\^(${SHORT})\\^`, 'u')),
		// "$5 and $6" are prices: a formula does not begin or end with a blank, nor go on into a figure.
		formula('formula', 'inline', /^\$(?![\s$])((?:\\.|[^\\$\n])*?(?:\\.|[^\\$\s]))\$(?!\d)/),
		formula('formulas', 'block', /^\$\$([^$]+?)\$\$(?:\n|$)/)
	]
});

/** Marks in one text: with more it is no text that anybody wrote, and reading it would take its time. */
const MOST_MARKS = 1500;

/** A text as it is drawn. Never throws; what is longer than `LONGEST` is cut there. */
export function readRich(source: string): Block[] {
	const text = source.slice(0, LONGEST);
	if ((text.match(/[*_~^$[\]!<>`|]/g)?.length ?? 0) > MOST_MARKS) return unread(text);
	try {
		if (text.includes('\n')) return blocksOf(markdown.lexer(text), 0);
		// Of one line "3. Oktober" is a day, "> 5" a comparison, and no list or quotation.
		const [, tex] = /^\s*\$\$([^$]+)\$\$\s*$/.exec(text) ?? [];
		if (tex !== undefined) return [{ kind: 'formula', tex: tex.trim() }];
		return text.trim() === '' ? [] : [paragraph(inlinesOf(inlineLexer().inlineTokens(text), 1))];
	} catch (error) {
		// What is within each other a thousand times is more than the stack holds.
		if (error instanceof RangeError) return unread(text);
		throw error;
	}
}

/** Each text has a lexer of its own: it remembers what it has read. */
const inlineLexer = () => new Lexer(markdown.defaults);

const unread = (text: string): Block[] =>
	text
		.split(/\n{2,}/)
		.filter((part) => part.trim() !== '')
		.map((part) => paragraph(asTyped(part.trim())));

const blocksOf = (tokens: readonly Token[], depth: number): Block[] =>
	tokens.flatMap((token) => blockOf(token, depth));

const tokensOf = (token: Token): Token[] | undefined =>
	'tokens' in token ? token.tokens : undefined;

const paragraph = (inside: readonly Inline[]): Block => ({ kind: 'paragraph', inside });
const asTyped = (raw: string): Inline[] => [{ kind: 'text', text: raw }];

function blockOf(token: Token, depth: number): Block[] {
	if (token.type === 'space') return [];
	if (depth < DEEPEST)
		switch (token.type) {
			case 'paragraph':
			case 'text':
				return [paragraph(inlinesOf(tokensOf(token) ?? [token], depth + 1))];
			case 'list': {
				const { ordered, start, items } = token as Tokens.List;
				const [only] = items;
				if (ordered && only && items.length === 1)
					return dayOf(start, blocksOf(only.tokens, depth + 1));
				return [
					{
						kind: 'list',
						start: ordered ? Number(start) || 1 : undefined,
						items: items.map((item) => blocksOf(item.tokens, depth + 1))
					}
				];
			}
			case 'blockquote':
				return [{ kind: 'quotation', inside: blocksOf(tokensOf(token) ?? [], depth + 1) }];
			case 'code':
				return [{ kind: 'code', text: (token as Tokens.Code).text }];
			case 'formulas':
				return [{ kind: 'formula', tex: (token as unknown as { tex: string }).tex }];
			default:
		}
	const raw = token.raw.trim();
	return raw === '' ? [] : [paragraph(asTyped(raw))];
}

/** "3. Oktober", and what was on that day: a list of one is none. */
function dayOf(number: number | '', [first, ...rest]: readonly Block[]): Block[] {
	const words = asTyped(`${number}. `);
	if (first?.kind === 'paragraph') return [paragraph([...words, ...first.inside]), ...rest];
	return [paragraph(words), ...(first ? [first] : []), ...rest];
}

const inlinesOf = (tokens: readonly Token[], depth: number): Inline[] =>
	tokens.flatMap((token) => inlineOf(token, depth));

const SPANS = { strong: 'strong', em: 'em', del: 'struck', sub: 'sub', sup: 'sup' } as const;

function inlineOf(token: Token, depth: number): Inline[] {
	if (depth >= DEEPEST) return asTyped(token.raw);
	const inside = () => inlinesOf(tokensOf(token) ?? [], depth + 1);
	switch (token.type) {
		case 'strong':
		case 'em':
		case 'del':
		case 'sub':
		case 'sup':
			return [{ kind: SPANS[token.type as keyof typeof SPANS], inside: inside() }];
		case 'codespan':
			return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
		case 'br':
			return [{ kind: 'break' }];
		case 'escape':
			return asTyped((token as Tokens.Escape).text);
		case 'formula':
			return [{ kind: 'formula', tex: (token as unknown as { tex: string }).tex }];
		case 'link': {
			const { href } = token as Tokens.Link;
			return isSafe(href) ? [{ kind: 'link', to: href, inside: inside() }] : asTyped(token.raw);
		}
		case 'image': {
			const { href, text } = token as Tokens.Image;
			const [whole, id = '', marks] = MEDIUM.exec(href) ?? [];
			if (whole === undefined) return asTyped(token.raw);
			return [{ kind: 'medium', id, alt: text, ...(marks !== undefined && { marks }) }];
		}
		case 'text':
			return tokensOf(token) ? inside() : asTyped((token as Tokens.Text).text);
		default:
			return asTyped(token.raw);
	}
}

/** The id of a picture or sound of the deck, and regions of it; no address of the network is one. */
const MEDIUM = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)(?:#(${MARK_SIGN}+))?$`);

/** Addresses that lead out of the app, and run nothing. */
const isSafe = (href: string): boolean => /^(?:https:\/\/[^\s/]|mailto:[^\s])/i.test(href);
