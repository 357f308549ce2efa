import type { PartEdit } from '#lib/own/edit.ts';

/** Edits of one device closer together than this are one version, ms: somebody was typing. */
const TYPING = 120_000;

/** What a part was, the present first: of what was typed in one go the end, and nothing that reads as the one before. */
export function versionsOf(edits: readonly PartEdit[]): PartEdit[] {
	const versions: PartEdit[] = [];
	for (const edit of edits) {
		const last = versions.at(-1);
		if (last && JSON.stringify(last.value) === JSON.stringify(edit.value)) continue;
		const goesOn =
			last &&
			last.device === edit.device &&
			edit.at - last.at < TYPING &&
			last.value !== null &&
			edit.value !== null;
		if (goesOn) versions.pop();
		versions.push(edit);
	}
	return versions.reverse();
}
