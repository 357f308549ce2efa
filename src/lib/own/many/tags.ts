/** Words that somebody files facts under, whatever section they are in. */
import type { FactValue } from '#lib/own/list/row.ts';

/** As the schema of decks has it. */
const LONGEST = 60;
const MOST = 60;

export const tagsOf = ({ tags }: FactValue): string[] =>
	Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [];

/** A tag as it is kept: on one line, not longer than anybody reads; empty where nothing is left of it. */
export const tagNamed = (typed: string): string =>
	typed
		.slice(0, MOST * LONGEST)
		.replaceAll(/\s+/g, ' ')
		.trim()
		.slice(0, LONGEST)
		.trim();

/** Tags as somebody types them, each once; undefined where there are none. */
export function tagsTyped(lines: unknown): string[] | undefined {
	const typed = (Array.isArray(lines) ? lines : []).map((line) => tagNamed(String(line)));
	const tags = [...new Set(typed)].filter((tag) => tag !== '').slice(0, MOST);
	return tags.length > 0 ? tags : undefined;
}

/** The fact with a tag, or without it; the same object where it is so already, or has as many as it can have. */
export function withTag(fact: FactValue, tag: string, on: boolean): FactValue {
	const before = tagsOf(fact);
	if (before.includes(tag) === on || (on && before.length >= MOST)) return fact;
	const { tags: _, ...rest } = fact;
	const tags = on ? [...before, tag] : before.filter((one) => one !== tag);
	return tags.length > 0 ? { ...rest, tags } : rest;
}

/** All tags of some facts, those of the most facts first. */
export function tagsIn(facts: readonly { value: FactValue }[]): { tag: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { value } of facts)
		for (const tag of new Set(tagsOf(value))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts]
		.map(([tag, count]) => ({ tag, count }))
		.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
