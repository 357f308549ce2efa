/** Words as an answer: as they are typed. What they name is found when they are asked for. */
import type { Names } from './names.ts';

/** Where names of entities are looked up. */
export type Lookup = Pick<Names, 'nameOf'>;

/** How a term reads. */
export function termText(term: unknown, names: Lookup): string {
	if (typeof term === 'string') return term;
	const { entity, text } = Object(term) as { entity?: unknown; text?: unknown };
	if (typeof entity === 'string') return names.nameOf(entity);
	return typeof text === 'string' ? text : '';
}

/** A term under other words; what was said of it besides stays. Undefined for nothing. */
export function termOf(text: string, before: unknown, names: Lookup): unknown {
	if (text.trim() === '') return undefined;
	if (termText(before, names) === text) return before;
	const isOwn = typeof before === 'object' && before !== null && 'text' in before;
	return isOwn ? { ...before, text } : text;
}
