/** Who said it, by the words before the marks. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { lowered, type Token } from '#lib/article/read/tokens.ts';
import { asWho, REACH, SURE, type Attribution, type Place } from './beside.ts';
import { sentenceStart } from './level.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';
import { verbAt } from './verbs.ts';
import type { Who } from './who.ts';

/** The verb is some words away, in the same sentence. */
/** One small word between: “said the”, “wrote that it”. */
const CLOSE = 0.74;
const NEAR = 0.66;
const FAR = 0.55;
const NEAR_WORDS = 6;
const FAR_WORDS = 16;
const LONGEST_LABEL = 8;
/** NAME said: "…"; said NAME: "…"; according to NAME, "…"; NAME described it as "…". */
export function attributedBefore(place: Place): Attribution | undefined {
	const { tokens, at, text } = place;
	const from = sentenceStart(tokens, at, text);
	return accordingTo(place, from) ?? byVerb(place, from) ?? byColon(place, from);
}

function accordingTo(place: Place, from: number): Attribution | undefined {
	const { tokens, at, lexicon } = place;
	let found: Attribution | undefined;
	for (let i = from; i < at; i++) {
		const length = lexicon.according.at(tokens, i);
		if (length === 0) continue;
		const end = toMark(tokens, i + length, at) ?? phraseAfter(tokens, i + length, lexicon).end;
		const who = asWho({ head: tokens.slice(i + length, end), aside: [] }, place);
		if (!who) continue;
		found = {
			who,
			confidence: byDistance(at - end - 1),
			...(found && { reporter: found.who })
		};
		i = Math.max(i, end - 1);
	}
	return found;
}

/** The next mark, where a phrase ends however long it is. */
function toMark(tokens: readonly Token[], from: number, to: number): number | undefined {
	for (let at = from; at < to && at - from < REACH; at++) {
		const { kind, text } = tokens[at]!;
		if (kind !== 'word' && text !== '(' && text !== ')') return at;
	}
	return to - from < REACH ? to : undefined;
}

const byDistance = (words: number): number => {
	if (words <= 1) return SURE;
	if (words <= 2) return CLOSE;
	return words <= NEAR_WORDS ? NEAR : FAR;
};

function byVerb(place: Place, from: number): Attribution | undefined {
	const { tokens, at, lexicon } = place;
	for (let verb = at - 1; verb >= from; verb--) {
		const plain = verbAt(tokens, verb, lexicon);
		const length = plain || lexicon.participles.at(tokens, verb);
		if (length === 0) continue;
		const between = tokens.slice(verb + length, at);
		if (isBroken(between, lexicon)) return undefined;
		const who = plain > 0 ? subjectOf(place, verb, length, from) : mainSubject(place, verb, from);
		if (!who) continue;
		const words = between.filter(({ kind, start }) => kind === 'word' && start > who.start).length;
		const inverted = who.start > tokens[verb]!.start;
		const apart = inverted ? wordsAfter(tokens, who, at) : words;
		if (apart > FAR_WORDS) return undefined;
		return { who, confidence: plain > 0 ? byDistance(apart) : NEAR };
	}
	return undefined;
}

/** Words between the name of an inverted subject and the speech: none in "Said Stein: …". */
const wordsAfter = (tokens: readonly Token[], who: Who, at: number) =>
	tokens
		.slice(Math.max(0, at - REACH), at)
		.filter(({ kind, start }) => kind === 'word' && start > who.start + who.text.length).length;

/** Whether another clause begins between a verb and the speech. */
const isBroken = (between: readonly Token[], lexicon: Lexicon): boolean =>
	between.some(
		({ text, low }, i) =>
			text === ';' ||
			(text === ',' &&
				/^(?:and|but|while|und|aber|et|mais|y|pero|и|а|но)$/.test(between[i + 1]?.low ?? '')) ||
			(lexicon.who.has(low) && between[i - 1]?.text === ',')
	);

/** Who does what a verb says: before it, after it, or at the beginning of the sentence. */
function subjectOf(place: Place, verb: number, length: number, from: number): Who | undefined {
	const { tokens, at, lexicon } = place;
	const behind = () => {
		const phrase = phraseAfter(tokens, verb + length, lexicon, at);
		return asWho(phrase, place);
	};
	if (tokens[verb + length]?.low === 'by')
		return asWho(phraseAfter(tokens, verb + length + 1, lexicon, at), place);
	if (lexicon.language.noCapitals) return behind();
	const who = asWho(phraseBefore(tokens, verb, lexicon), place);
	if (who && isAnybody(who, lexicon)) return opening(place, from, verb) ?? who;
	if (who) return who;
	const joined = lexicon.and.has(tokens[verb - 1]?.low ?? '') || tokens[verb - 1]?.low === 'but';
	return (joined ? undefined : behind()) ?? opening(place, from, verb);
}

/** Whom the sentence begins with. */
function opening(place: Place, from: number, to: number): Who | undefined {
	const { tokens, lexicon } = place;
	let start = from;
	const small = ({ low }: Token) =>
		lexicon.binding.has(low) || (lexicon.stops.has(low) && lexicon.common.has(low));
	while (start < to && small(tokens[start]!)) start++;
	const { head } = phraseAfter(tokens, start, lexicon, to);
	const who = asWho({ head, aside: [] }, place);
	return who && isAnybody(who, lexicon) ? undefined : who;
}

/** They, it: whoever the sentence is about. */
const isAnybody = ({ kind, text }: Who, { he, she }: Lexicon): boolean =>
	kind === 'pronoun' && !he.has(lowered(text)) && !she.has(lowered(text));

/** The subject of a participle: that of the verb before it, or whom the sentence begins with. */
function mainSubject(place: Place, participle: number, from: number): Who | undefined {
	const { tokens, lexicon } = place;
	for (let verb = participle - 1; verb >= from; verb--) {
		const length = verbAt(tokens, verb, lexicon);
		if (length > 0) return subjectOf(place, verb, length, from);
	}
	return tokens[from]?.kind === 'word' ? opening(place, from, participle) : undefined;
}

/** "Smith: …", as interviews have it. */
function byColon(place: Place, from: number): Attribution | undefined {
	const { tokens, at, lexicon } = place;
	if (tokens[at - 1]?.text !== ':' || at - from > LONGEST_LABEL) return undefined;
	const phrase = phraseAfter(tokens, from, lexicon);
	if (phrase.end !== at - 1) return undefined;
	const who = asWho(phrase, place);
	return who?.kind === 'name' ? { who, confidence: NEAR } : undefined;
}
