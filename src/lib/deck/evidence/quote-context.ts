/**
 * Whether words still say in their place what they say alone: what a cut left off, what an ellipsis
 * swallowed, who speaks near by. For whoever holds the source; nothing of it is kept.
 */
import { say, type Saying } from '#lib/deck/saying.ts';
import { placesOf } from './anchors.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { TextIndex } from './source-text.ts';
import { verbatimRuns } from './verbatim.ts';

/** Words shown on either side, and within which a denial before a cut turns the meaning round. */
const AROUND = 8;
/** Words that an ellipsis may leave out before it joins what was said apart. */
const LONGEST_GAP = 40;
/** Words before and after a quotation in which its speaker is named, or their office. */
const REACH = 90;

const setOf = (words: string) => new Set(wordsOf(words));
/** Words that turn the whole clause round. */
const DENIALS = setOf(
	'not no never nor neither none nobody nothing nowhere cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt without hardly barely scarcely nicht kein keine keinen keiner nie niemals ohne weder kaum niemand nichts nirgends ne pas jamais aucun aucune rien sans nul nunca jamás nadie nada ningún ninguno ninguna sin tampoco не нет никогда никто ничто ничего нигде без вряд'
);
/** Words that turn round what follows them at once: "refused to". */
const REFUSALS = setOf(
	'refuse refuses refused refusing refusal deny denies denied denying denial reject rejects rejected fail fails failed failing failure avoid avoids avoided stop stopped lacks lacked unable unwilling unlikely false falsely allegedly supposedly instead rather than verweigert verweigerte ablehnte abgelehnt refuse refusé refusent nie nient nié démenti rejette rejeté rechazó rechaza niega negó desmintió bestritt отказался отказалась отказались отрицает отрицал'
);
/** So many words after a refusal begin what is refused. */
const AT_ONCE = 3;
/** What is refused may have a name first: "rejected the claim that". */
const CLAIMED = setOf(
	'claim claims idea suggestion suggestions notion allegation allegations accusation accusations report reports rumour rumours rumor rumors charge charges view theory assertion behauptung behauptungen vorwurf gerücht idée allégation accusation thèse idea acusación tesis rumor утверждение слухи'
);

/** The words before and after some of a text, on one line. */
function around(text: TextIndex, start: number, end: number): { before: string; after: string } {
	const words = (from: number, to: number) =>
		text.tokens
			.slice(Math.max(0, from), to)
			.map(({ joined }) => joined)
			.join(' ');
	return { before: words(start - AROUND, start), after: words(end, end + AROUND) };
}

/**
 * What is wrong with a quotation as it was cut; undefined where nothing is. Its words are in the text:
 * `containsWords` has seen to that.
 *
 * @param near the word at which its anchor stands, where the words occur more than once
 */
export function cutWrongly(text: TextIndex, quoted: string, near?: number): Saying | undefined {
	const runs = placed(text, verbatimRuns(quoted), near);
	if (!runs)
		return say`its parts stand in another order in the source: quote them in theirs, each by itself.`;
	for (const [i, run] of runs.entries()) {
		const next = runs[i + 1];
		if (next) {
			const gap = joinedWrongly(text, run.end, next.start);
			if (gap !== undefined) return gap;
		}
	}
	const [first] = runs;
	const last = runs.at(-1);
	if (!first || !last) return undefined;
	const cut = text.tokens
		.slice(clauseStart(text, first.start), first.start)
		.map(({ joined }) => joined);
	const turned =
		cut.find((word) => DENIALS.has(word)) ??
		cut
			.slice(cut.slice(-AT_ONCE).some((word) => CLAIMED.has(word)) ? -AROUND : -AT_ONCE)
			.find((word) => REFUSALS.has(word));
	if (turned === undefined) return endsEarly(text, last.end);
	const { before } = around(text, first.start, first.end);
	return say`begins after “${before}”: without “${turned}” it may say the opposite. Begin the quotation earlier, or quote other words.`;
}

/** What follows at once, and takes back what was said if it is cut off. */
const CONDITIONS = setOf(
	'unless except until provided wenn falls außer sofern si sauf salvo excepto если кроме'
);
const IF = setOf('if only');

/** What is wrong with where a quotation ends; undefined where nothing is. */
function endsEarly(text: TextIndex, end: number): Saying | undefined {
	const last = text.tokens[end - 1];
	const next = text.tokens.slice(end, end + 2);
	if (!last || last.last || next[0]?.paragraph !== last.paragraph) return undefined;
	const at = next.findIndex(
		({ joined }, i) => CONDITIONS.has(joined) || (i === 0 && IF.has(joined))
	);
	if (at < 0 || next.slice(0, at).some((word) => word.last)) return undefined;
	const { after } = around(text, end, end);
	return say`ends before “${after}”: without that it says more than was said. End the quotation later, or quote other words.`;
}

interface Run {
	start: number;
	end: number;
}

/** Where each part stands, each after the one before; undefined where that cannot be. */
function placed(
	text: TextIndex,
	parts: readonly string[],
	near: number | undefined
): Run[] | undefined {
	const found = parts.map((part) => placesOf(text, part));
	const [firsts = [], ...rest] = found;
	const ordered =
		near === undefined
			? firsts
			: firsts.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
	for (const start of ordered) {
		const runs = [start];
		for (const places of rest) {
			const after = runs.at(-1)?.end ?? 0;
			const next = places.find((place) => place.start >= after);
			if (!next) break;
			runs.push(next);
		}
		if (runs.length === found.length) return runs;
	}
	return undefined;
}

/** What an ellipsis leaves out: no denial, no end of a sentence that was another's, not half an article. */
function joinedWrongly(text: TextIndex, from: number, to: number): Saying | undefined {
	const left = text.tokens.slice(from, to);
	const words = left.map(({ joined }) => joined);
	const turned = words.find((word) => DENIALS.has(word) || REFUSALS.has(word));
	const shown = words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
	if (turned !== undefined)
		return say`leaves out “${shown}”: without “${turned}” it may say the opposite. Quote the words in between, too.`;
	if (
		left.length > LONGEST_GAP ||
		(left[0] && text.tokens[to] && left[0].paragraph !== text.tokens[to].paragraph)
	)
		return say`joins words that stand ${left.length} words apart: quote them each by itself.`;
	if (text.tokens.slice(from - 1, to).some(({ last }) => last))
		return say`joins two sentences into one (left out: “${shown}”): quote them each by itself.`;
	return undefined;
}

/** The first word of the sentence, or so many words back: what belongs to the cut words. */
function clauseStart(text: TextIndex, at: number): number {
	let start = at;
	while (start > 0 && at - start < AROUND && !text.tokens[start - 1]?.last) {
		if (text.tokens[start - 1]?.paragraph !== text.tokens[at]?.paragraph) break;
		start--;
	}
	return start;
}

/** Whether one of these names is within reach of some words of the text. */
export function withinReach(text: TextIndex, quoted: string, names: readonly string[]): boolean {
	const wanted = names.flatMap((name) => contentWords(name).filter((word) => word.length > 3));
	return placesOf(text, verbatimRuns(quoted)[0] ?? '').some(({ start, end }) =>
		text.tokens
			.slice(Math.max(0, start - REACH), end + REACH)
			.some(({ joined }) => wanted.some((word) => related(joined, word)))
	);
}

/** The words around a window: what an anchor points at, with its paragraph's share of them. */
export function wordsNear(text: TextIndex, start: number, length: number): string {
	const paragraph = text.tokens[start]?.paragraph;
	return text.tokens
		.slice(Math.max(0, start - 40), start + length + 40)
		.filter((token) => token.paragraph === paragraph)
		.map(({ joined }) => joined)
		.join(' ');
}
