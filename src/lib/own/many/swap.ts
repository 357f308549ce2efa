import { formOf, kindIn } from '#lib/own/forms/forms.ts';
import type { FactValue } from '#lib/own/list/row.ts';

/** The fact the other way round; undefined where it has no two sides, or they cannot change places. */
export function swapped(fact: FactValue): FactValue | undefined {
	const kind = kindIn(fact);
	return kind && formOf(kind).turned?.(fact);
}
