/** Pictures and sounds where nothing can draw them: as their bytes are, without what a picture tells of whoever made it. */
import { createHash } from 'node:crypto';
import { withoutTold } from '#lib/deck/media/cut/without-told.ts';
import { mediumIn } from '#lib/deck/media/first-bytes.ts';
import { MOST_BYTES, MOST_PIXELS } from '#lib/deck/media/limits.ts';
import { mediumName } from '#lib/deck/media/name.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Admitted, KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { REASONS } from '#lib/formats/reasons.ts';

/** A side of a picture, as a deck's schema has it. */
const LONGEST_SIDE = 10_000;

export function keptBytes(bytes: Uint8Array<ArrayBuffer>): Admitted | Saying {
	const found = mediumIn(bytes);
	if (!found) return isSvg(bytes) ? REASONS.svg : REASONS.notMedium;
	if (found.kind === 'sound')
		return bytes.length > MOST_BYTES ? REASONS.mediumLarge : named(bytes, found.type);
	const { width, height } = found.size;
	if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
		return REASONS.mediumLarge;
	const cut = withoutTold(bytes, found.type);
	if (!cut) return found.type === 'avif' ? REASONS.mediumTells : REASONS.mediumBroken;
	return cut.length > MOST_BYTES ? REASONS.mediumLarge : named(cut, found.type, found.size);
}

/** What is in a file of ours under a name: what the name says, or nothing. */
export function keptAs(name: string, bytes: Uint8Array): KeptMedium | undefined {
	const found = mediumIn(bytes);
	if (!found || bytes.length > MOST_BYTES) return undefined;
	const size = found.kind === 'picture' ? found.size : undefined;
	const { kept } = named(new Uint8Array(bytes), found.type, size);
	return kept.name === name ? kept : undefined;
}

/** What Footnote itself has written has its own name, and is left as it is. */
export const admittedAs = (bytes: Uint8Array<ArrayBuffer>, file: string): Admitted | Saying => {
	const found = mediumIn(bytes);
	const kept = keptAs(file.split('.')[0]!, bytes);
	if (!found || !kept) return keptBytes(bytes);
	return named(bytes, found.type, found.kind === 'picture' ? found.size : undefined);
};

const isSvg = (bytes: Uint8Array): boolean =>
	/<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4000)));

function named(
	bytes: Uint8Array<ArrayBuffer>,
	type: Admitted['kept']['type'],
	size?: { width: number; height: number }
): Admitted {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const said = { sha256, bytes: bytes.length, type, ...size } as Admitted['said'];
	return { kept: { name: mediumName(sha256, size), type, bytes }, said };
}
