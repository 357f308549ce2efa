import type { Role } from '#lib/formats/choices.ts';

/** Columns with another role for one; a card has one front and one back, so whichever was that changes places with it. */
export function withRole(columns: readonly Role[], at: number, role: Role): Role[] {
	const before = columns[at] ?? 'note';
	const isSide = role === 'front' || role === 'back';
	return columns.map((one, i) => (i === at ? role : isSide && one === role ? before : one));
}
