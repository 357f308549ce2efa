import { say } from '#lib/deck/saying.ts';
import { MAX_EXCERPT, MAX_SHARE } from '#lib/deck/evidence/excerpts.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

interface Quoted {
	text: string;
	/** Undefined where the words of a quotation are in no source that can be hashed. */
	source: string | undefined;
	path: Path;
}

/** Each quotation is short, and all together are a small part of their source. */
export const shortQuotations: Proof = (deck, report) => {
	const all = quotedIn(deck);
	const bySource = new Map<string, Set<string>>();
	for (const { text, source, path } of all) {
		const count = wordsOf(text).length;
		if (count > MAX_EXCERPT)
			report(path, say`quotes ${count} words; ${MAX_EXCERPT} are the most. Shorten it.`);
		if (source === undefined) continue;
		bySource.set(source, (bySource.get(source) ?? new Set()).add(wordsOf(text).join(' ')));
	}
	for (const [id, texts] of bySource) {
		const source = Object.hasOwn(deck.sources, id) ? deck.sources[id] : undefined;
		if (!source) continue;
		if (source.words === undefined) {
			report(['sources', id], say`is quoted from: give its length as \`words\`.`);
			continue;
		}
		const quoted = distinctWords(texts);
		const most = Math.floor(source.words * MAX_SHARE);
		if (quoted > most)
			report(
				['sources', id],
				say`${quoted} of its ${source.words} words are quoted; ${most} (a tenth) are the most. Drop or shorten excerpts.`
			);
	}
};

function quotedIn(deck: Deck): Quoted[] {
	const found: Quoted[] = [];
	deck.facts.forEach((fact, i) => {
		const at: Path = ['facts', i];
		for (const [path, anchors] of [
			[[...at, 'anchors'], fact.anchors],
			[[...at, 'disputed', 'anchors'], fact.disputed?.anchors ?? []]
		] as const)
			anchors.forEach(({ source, excerpt }, j) => {
				if (excerpt !== undefined)
					found.push({ text: excerpt, source, path: [...path, j, 'excerpt'] });
			});
		const spoken = kindOf(fact).spoken(fact);
		if (!spoken) return;
		const source = fact.anchors.find(({ hash }) => hash !== undefined)?.source;
		found.push({ text: spoken.text, source, path: [...at, ...spoken.at] });
	});
	return found;
}

/** Words of all quotations; what is part of a longer one does not count again. */
function distinctWords(texts: ReadonlySet<string>): number {
	const sorted = [...texts].sort((a, b) => b.length - a.length);
	/** The longer ones, by the runs of two words in them: a part of one has all its own there. */
	const longer = new Map<string, string[]>();
	let total = 0;
	for (const text of sorted) {
		const words = text.split(' ');
		const runs = words.map((word, i) => (i === 0 ? word : `${words[i - 1]} ${word}`));
		const [first = [], ...rest] = (words.length > 1 ? runs.slice(1) : runs).map(
			(run) => longer.get(run) ?? []
		);
		const fewest = rest.reduce((least, one) => (one.length < least.length ? one : least), first);
		if (fewest.some((one) => one.includes(` ${text} `))) continue;
		total += words.length;
		const padded = ` ${text} `;
		for (const run of new Set([...words, ...runs])) {
			const known = longer.get(run);
			if (known) known.push(padded);
			else longer.set(run, [padded]);
		}
	}
	return total;
}
