/** Words of facts put in place of others: plain text, seen before anything is written. */
import { answerIn, isAnother } from '#lib/own/forms/changed.ts';
import { problemsIn } from '#lib/own/forms/problems.ts';
import type { Lookup } from '#lib/own/forms/term.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import type { Listed } from '#lib/own/parts-there.ts';
import { textsOf, withTexts } from './texts.ts';

export interface Wanted {
	find: string;
	put: string;
	/** Whether capitals make no difference to what is found. */
	anyCase: boolean;
}

/** A fact that would read otherwise. */
export interface Replaced {
	id: string;
	value: FactValue;
	/** Each of its texts that becomes another. */
	texts: readonly { was: string; now: string }[];
	/** How often something was put in place of what was found. */
	times: number;
	/** What its answer was, where somebody who knew it would be wrong now. */
	answerWas: string | undefined;
	/** It could not be asked any more: it is left as it is. */
	broken: boolean;
}

/** What is no wording: where a picture or a link leads, the name of a gap, the place of a name. */
const KEPT = /\]\([^)\n]*\)|\{\{[a-z0-9-]+:|\{member\}/g;

/** Facts that hold what is sought, as they would read. */
export function replacedIn(
	facts: readonly Listed[],
	wanted: Wanted,
	names: Lookup
): readonly Replaced[] {
	if (wanted.find === '') return [];
	const sought = new RegExp(escaped(wanted.find), wanted.anyCase ? 'giu' : 'gu');
	return facts.flatMap(({ id, value: before }) => {
		let times = 0;
		const to = (text: string) =>
			outsideOf(text, (run) => run.replace(sought, () => (times++, wanted.put)));
		const value = withTexts(before, to);
		if (value === before) return [];
		return { id, value, times, ...compared(before, value, names) };
	});
}

function compared(before: FactValue, value: FactValue, names: Lookup) {
	const [old, fresh] = [textsOf(before), textsOf(value)];
	const was = answerIn(before, names);
	return {
		texts: old.flatMap((text, i) => (text === fresh[i] ? [] : { was: text, now: fresh[i] ?? '' })),
		answerWas: isAnother(was, answerIn(value, names)) ? was : undefined,
		broken: isWorse(value, before)
	};
}

/** Whether more is wrong with it than before; of most nothing is. */
function isWorse(value: FactValue, before: FactValue): boolean {
	const now = problemsIn(value).size;
	return now > 0 && now > problemsIn(before).size;
}

/** Each run of a text between what is no wording, as `to` has it. */
function outsideOf(text: string, to: (run: string) => string): string {
	let [done, at] = ['', 0];
	for (const { 0: kept, index } of text.matchAll(KEPT)) {
		done += to(text.slice(at, index)) + kept;
		at = index + kept.length;
	}
	return done + to(text.slice(at));
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
