/** What is wrong with the evidence of a deck, seen beside a copy of its source. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { containsWords, verifyAnchor, type Sha256 } from '#lib/deck/evidence/anchors.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { speaksOf, wordsOfFact } from '#lib/deck/proofs/excerpts.ts';
import { cutWrongly, withinReach, wordsNear } from '#lib/deck/evidence/quote-context.ts';
import { saidByAnother } from '#lib/deck/evidence/said-by-another.ts';
import type { Spoken } from '#lib/deck/kinds/kind.ts';
import type { Anchor, Deck, Fact } from '#lib/deck/schema.ts';
import type { TextIndex } from '#lib/deck/evidence/source-text.ts';
import { verbatimRuns } from '#lib/deck/evidence/verbatim.ts';

/** What of a deck is to be found in a text. */
export interface Evidence {
	deck: Deck;
	/** The id of the source that the text is a copy of. */
	source: string;
	text: TextIndex;
	/** What the text is called in messages: its file. */
	article: string;
	sha256: Sha256;
}

/** What is wrong with an anchor; undefined where its words are there and carry the fact. */
export function anchorFault(
	{ deck, source, text, article, sha256 }: Evidence,
	fact: Fact,
	anchor: Anchor
): Saying | undefined {
	const found = verifyAnchor(text, anchor, sha256);
	if (!found.found)
		return say`no ${anchor.words ?? 6} words of ${article} have this hash; make the anchor anew with \`npm run decks -- anchor\`.`;
	const { excerpt, words = 6 } = anchor;
	if (excerpt !== undefined && !verbatimRuns(excerpt).every((run) => containsWords(text, run)))
		return say`the excerpt is not in ${article} word for word; quote it as it stands.`;
	const cut = excerpt === undefined ? undefined : cutWrongly(text, excerpt, found.position);
	if (cut !== undefined) return say`the excerpt ${cut}`;
	const sameLanguage = (deck.sources[source]?.lang ?? deck.lang) === deck.lang;
	const near = wordsNear(text, found.position, words);
	if (sameLanguage && !speaksOf(near, wordsOfFact(viewOf(deck), fact)))
		return say`points to words that have nothing of the question, the answer or a name in them; anchor the words that carry the fact.`;
	return undefined;
}

/** What is wrong with the words of a quotation. */
export function quotationFault(
	{ deck, text, article }: Evidence,
	{ speaker: voice, text: words }: Spoken,
	near: number | undefined
): Saying | undefined {
	if (!verbatimRuns(words).every((run) => containsWords(text, run)))
		return say`these words are not in ${article} word for word; quote them as they stand.`;
	const cut = cutWrongly(text, words, near);
	if (cut !== undefined) return say`the quotation ${cut}`;
	const speaker = viewOf(deck).entity(voice.who);
	const names = speaker
		? [speaker.name, ...speaker.aliases, speaker.office ?? '', voice.as ?? '']
		: [];
	if (!withinReach(text, words, names))
		return say`nobody called ${speaker?.name ?? voice.who} is named anywhere near these words in ${article}; see who says them there.`;
	const other = saidByAnother(text, words, names, others(deck, voice.who));
	if (other !== undefined)
		return say`${other} is named as the speaker of these words in ${article}, and ${speaker?.name ?? voice.who} is not near them: correct the speaker.`;
	return undefined;
}

/** All names of each person of a deck but one. */
const others = (deck: Deck, id: string): string[][] =>
	Object.entries(deck.entities).flatMap(([other, { kind, name, aliases }]) =>
		kind === 'person' && other !== id ? [[name, ...aliases]] : []
	);

/** What is wrong with the length that a deck gives a source: a tenth of it may be quoted. */
export function lengthFault({ deck, source, text, article }: Evidence): Saying | undefined {
	const { words } = deck.sources[source] ?? {};
	const there = text.tokens.length;
	return words !== undefined && words > there * LONGER
		? say`is ${words}, but ${article} has ${there} words; give that, for a tenth of them may be quoted.`
		: undefined;
}

/** Captions and headings may be missing in a copy. */
const LONGER = 1.1;
