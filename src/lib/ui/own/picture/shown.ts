import { namedMedium } from '#lib/deck/media/name.ts';

/** The picture that a text is, and its words; undefined of any other text. */
export function shownIn(text: unknown): { name: string; alt: string } | undefined {
	const [, alt, name] =
		typeof text === 'string' ? (/^!\[([^\]\n]*)\]\(([^()\s]+)\)$/.exec(text) ?? []) : [];
	if (alt === undefined || name === undefined) return undefined;
	return namedMedium(name)?.kind === 'picture' ? { name, alt } : undefined;
}
