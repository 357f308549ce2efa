/**
 * Years with a minus, as authors write them: with a year 0, as computers count, or without, as people
 * do? A parsed deck has them in the first way (ISO 8601), so only what an author wrote is asked about.
 */
import { say } from './saying.ts';
import { valueAt, type Finding, type Path } from './problem.ts';

const SIGNED = /^-(\d{4})(?:-\d\d){0,2}$/;

/** The dates of a deck, as it was read from YAML, that may be meant in two ways. */
export function signedYears(root: unknown): Finding[] {
	const found: Finding[] = [];
	const ask = (path: Path) => {
		const value = valueAt(root, path);
		const [, year] = typeof value === 'string' ? (SIGNED.exec(value) ?? []) : [];
		if (year === undefined) return;
		const number = Number(year);
		found.push({
			path,
			message: say`may be ${number + 1} BC, as computers count, or ${number} BC; write the one that is meant, such as ${(value as string).slice(1).replace(year, String(number || 1))} BC.`
		});
	};
	for (const id of Object.keys(Object(valueAt(root, ['sources']) ?? {})))
		ask(['sources', id, 'published']);
	each(root, ['facts'], (fact) => {
		for (const key of [['asOf'], ['asOf', 'from'], ['asOf', 'to'], ['date']])
			ask([...fact, ...key]);
		each(root, [...fact, 'wrong'], ask);
		each(root, [...fact, 'changes'], (change) => ask([...change, 'on']));
	});
	return found;
}

function each(root: unknown, list: Path, visit: (path: Path) => void): void {
	const items = valueAt(root, list);
	if (Array.isArray(items)) items.forEach((_, i) => visit([...list, i]));
}
