/** A text cut into words and marks; speech is one token, for whoever looks at what stands beside it. */

export interface Token {
	/** As written. */
	text: string;
	/** In lower case with straight apostrophes, as lists of words have it. */
	low: string;
	start: number;
	end: number;
	kind: 'word' | 'mark' | 'speech';
	/** Which speech, of the spans of the article. */
	speech?: number;
}

const TOKEN =
	/(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Rep|Gen|Rev|Jr|Sr|Nr|vs|ca|Mt|Lt|Col|Capt|Hon)\.|(?<![\p{L}\p{N}])(?:\p{Lu}\.){1,4}(?=[\s,’'])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‑-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|\S/gu;
const WORDLIKE = /^[\p{L}\p{N}]/u;

/** How words are compared: lower case, straight apostrophes. */
export const lowered = (text: string): string => text.toLowerCase().replace(/[’ʼ‘]/g, "'");

/** The tokens of a part of a text. */
export function tokensOf(text: string, start: number, end: number): Token[] {
	const found: Token[] = [];
	for (const match of text.slice(start, end).matchAll(TOKEN)) {
		const [word] = match;
		found.push({
			text: word,
			low: lowered(word),
			start: start + match.index,
			end: start + match.index + word.length,
			kind: WORDLIKE.test(word) ? 'word' : 'mark'
		});
	}
	return found;
}

/** Words as a person would write them after one another. */
export function written(tokens: readonly Token[], text: string): string {
	const [first] = tokens;
	const last = tokens.at(-1);
	return first && last ? oneLine(text.slice(first.start, last.end)) : '';
}

/** On one line, without what cannot be seen. */
export const oneLine = (text: string): string =>
	text
		.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** “L’élue” is no name, “O’Brien” is. */
const CAPITAL = /^\p{Lu}(?!['’]\p{Ll})/u;

/** Whether a word is written as a name is. */
export const isCapital = (token: Token | undefined): boolean =>
	token?.kind === 'word' && CAPITAL.test(token.text);
