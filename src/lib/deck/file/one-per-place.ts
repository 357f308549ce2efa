import type { Finding } from '#lib/deck/problem.ts';

const key = ({ path }: Finding) => JSON.stringify(path);

/** Of what is said twice of one place: an id that is none here is called undeclared, and no id at all only what it is. */
export function onePerPlace(
	invalid: readonly Finding[],
	unknown: readonly Finding[]
): { invalid: Finding[]; unknown: Finding[] } {
	const named = new Set(unknown.map(key));
	const left = invalid.filter((one) => !one.malformed || !named.has(key(one)));
	const told = new Set(left.map(key));
	return { invalid: left, unknown: unknown.filter((one) => !told.has(key(one))) };
}
