/** Who said it, by the words after the marks; and what both sides need. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, type Token } from '#lib/article/read/tokens.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';
import { whoIn, type Who } from './who.ts';

/** What is said of who speaks, and how surely. */
export interface Attribution {
	who: Who;
	/** Who passes it on: "As reported by A, according to B". */
	reporter?: Who;
	/** 0 to 1. */
	confidence: number;
}

/** Where words are looked for. */
export interface Place {
	tokens: readonly Token[];
	/** Of the speech among the tokens. */
	at: number;
	lexicon: Lexicon;
	text: string;
	/** The last sign of what is said. */
	last: string;
}

export const SURE = 0.95;
export const REACH = 26;
/** Within speech its speaker is named soon. */
const FIRST_WORDS = 60;
const JOINTS = new Set([',', '—', '–', '-', '،', '―']);

/** "…," said NAME; "…," NAME said; "…," according to NAME. */
export function attributedAfter(place: Place): Attribution | undefined {
	const { tokens, at, lexicon, last } = place;
	let from = at + 1;
	while (JOINTS.has(tokens[from]?.low ?? '') && from < at + 3) from++;
	const joined = from > at + 1 || /[,?!…؟—–-]/.test(last);
	if (!joined && !lexicon.language.bareVerb) return undefined;
	// “Why?” Nobody answered: a sentence of its own.
	if (from === at + 1 && isCapital(tokens[from]) && lexicon.common.has(tokens[from]!.low))
		return undefined;
	while (isAdverb(tokens[from], lexicon)) from++;
	const inverted = clitic(tokens[from], lexicon);
	if (inverted) return { who: inverted, confidence: SURE };
	const verb = lexicon.said.at(tokens, from);
	if (verb > 0) {
		const who = asWho(phraseAfter(tokens, from + verb, lexicon), place);
		if (who) return { who, confidence: SURE };
		const subject =
			at > 0 ? asWho(phraseBefore(tokens, commaBefore(tokens, at), lexicon), place) : undefined;
		return subject && { who: subject, confidence: SURE };
	}
	const according = lexicon.according.at(tokens, from);
	if (according > 0) {
		const who = asWho(phraseAfter(tokens, from + according, lexicon), place);
		return who && { who, confidence: SURE };
	}
	return subjectThenVerb(place, from);
}

/** "a-t-il déclaré", "dit-elle": a pronoun that is written to the verb before it. */
function clitic(
	token: Token | undefined,
	{ language, auxiliaries, said }: Lexicon
): Who | undefined {
	if (token === undefined || language.clitics === undefined) return undefined;
	const [verb = '', ...rest] = token.low.split('-');
	const text = rest.at(-1);
	if (text === undefined || !language.clitics.split('|').includes(text)) return undefined;
	return auxiliaries.has(verb) || said.has(verb)
		? { kind: 'pronoun', text, office: null, start: token.start }
		: undefined;
}

/** «…, — сказала NAME. — …»: who speaks is named within the marks. */
export function attributedInside(inside: Place): Attribution | undefined {
	const { tokens, lexicon } = inside;
	for (let at = 1; at + 1 < Math.min(tokens.length, FIRST_WORDS); at++) {
		if (!/^[—–]$/.test(tokens[at]!.text) || !/^[,!?…]$/.test(tokens[at - 1]!.text)) continue;
		const verb = lexicon.said.at(tokens, at + 1);
		const who = verb > 0 ? asWho(phraseAfter(tokens, at + 1 + verb, lexicon), inside) : undefined;
		if (who) return { who, confidence: SURE };
	}
	return undefined;
}

const commaBefore = (tokens: readonly Token[], at: number) =>
	JOINTS.has(tokens[at - 1]?.low ?? '') ? at - 1 : at;

function subjectThenVerb(place: Place, from: number): Attribution | undefined {
	const { tokens, lexicon } = place;
	const first = tokens[from];
	if (first?.kind !== 'word') return undefined;
	if (!lexicon.pronouns.has(first.low) && lexicon.stops.has(first.low) && !isCapital(first))
		return undefined;
	for (let verb = from + 1; verb < Math.min(tokens.length, from + REACH); verb++) {
		const token = tokens[verb]!;
		if (token.kind === 'speech' || /^[.;:!?…]$/.test(token.text)) return undefined;
		if (lexicon.said.at(tokens, verb) === 0) continue;
		const phrase = phraseBefore(tokens, verb, lexicon);
		if (phrase.from !== from) continue;
		const who = asWho(phrase, place);
		if (who) return { who, confidence: SURE };
	}
	return undefined;
}

const isAdverb = (token: Token | undefined, { auxiliaries, pronouns }: Lexicon) =>
	token?.kind === 'word' &&
	!isCapital(token) &&
	!pronouns.has(token.low) &&
	(auxiliaries.has(token.low) || /^\p{Ll}{3,}ly$/u.test(token.text));

interface Phrase {
	head: Token[];
	aside: Token[];
}

export const asWho = ({ head, aside }: Phrase, { lexicon, text }: Place): Who | undefined => {
	const first = aside[0];
	const told = first && lexicon.who.has(first.low) ? [] : aside;
	return whoIn(head, told, lexicon, text);
};
