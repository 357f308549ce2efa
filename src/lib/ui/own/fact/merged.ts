import type { FactValue } from '#lib/own/list/row.ts';

/**
 * A fact that is being written here, and was written elsewhere meanwhile: fields that are as they were here read as they now do
 * there. Of a field that is another in both places the one here stays; the other is in its history.
 *
 * @param was how it read before either
 */
export function merged(here: FactValue, was: FactValue, there: FactValue): FactValue {
	if (here['kind'] !== there['kind']) return here;
	const fields = new Set([...Object.keys(here), ...Object.keys(there)]);
	const all = [...fields].map((field) => {
		const isMine = JSON.stringify(here[field]) !== JSON.stringify(was[field]);
		return [field, (isMine ? here : there)[field]] as const;
	});
	return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
