/** Which facts are about one thing, and hold at one time: only those can contradict each other. */
import type { Fact, FactKind } from '#lib/deck/schema.ts';
import { contentWords } from '#lib/deck/words/content-words.ts';
import { asOfYears } from '#lib/deck/years.ts';
import type { Placed } from './checks.ts';

/** What a text is about, whatever order its words are in. */
export const topic = (...texts: string[]): string =>
	contentWords(texts.join(' ')).toSorted().join(' ');

/** Whether two facts hold for a time in common: what changes between them is no contradiction. */
export function sameTime(a: Fact, b: Fact): boolean {
	const [one, other] = [asOfYears(a.asOf), asOfYears(b.asOf)];
	const end = (fact: Fact, { from, to }: typeof one) =>
		to ?? (typeof fact.asOf === 'string' ? from : Infinity);
	return one.from <= end(b, other) && other.from <= end(a, one);
}

/** Facts about one thing, two by two, by their topic: few share one. */
export function byTopic<K extends FactKind>(
	facts: readonly Placed<K>[],
	topicOf: (fact: Placed<K>['fact']) => string
): (readonly [Placed<K>, Placed<K>])[] {
	const found = new Map<string, Placed<K>[]>();
	for (const one of facts) {
		const key = topicOf(one.fact);
		if (key === '') continue;
		const alike = found.get(key);
		// More facts of one topic are some other mistake, and are not compared each with each.
		if (!alike) found.set(key, [one]);
		else if (alike.length < 12) alike.push(one);
	}
	return [...found.values()].flatMap((alike) =>
		alike.flatMap((one, i) => alike.slice(0, i).map((earlier) => [earlier, one] as const))
	);
}
