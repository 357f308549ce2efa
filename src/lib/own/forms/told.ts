import type { FactValue } from '#lib/own/list/row.ts';
import { answerIn } from './changed.ts';
import { words } from './in-line.ts';
import type { Lookup } from './term.ts';

/** A fact as somebody tells it from others: what it asks, and its answer. Empty where there is nothing of either. */
export function toldOf(value: FactValue, names: Lookup): string {
	const { front, question, about } = value;
	const asked = [front, question, about].map(words).find((one) => one !== '');
	const answer = answerIn(value, names);
	return [asked, answer].filter((one) => one !== undefined && one !== '').join(' — ');
}
