import { MIME, mediumIn } from '#lib/deck/media/first-bytes.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MOST_BYTES } from '#lib/deck/media/limits.ts';
import { mediumName, namedMedium } from '#lib/deck/media/name.ts';
import { hex } from '#lib/device/hex.ts';

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// On a page without https browsers have none of their own.
	const subtle = crypto.subtle as SubtleCrypto | undefined;
	if (!subtle) return (await import('#lib/device/sha256.ts')).sha256(bytes);
	return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

/** What comes from outside under a name, if it is what the name says; undefined of everything else. */
export async function checkedMedium(
	name: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<KeptMedium | undefined> {
	if (!namedMedium(name) || bytes.length > MOST_BYTES) return undefined;
	const found = mediumIn(bytes);
	if (!found) return undefined;
	const size = found.kind === 'picture' ? found.size : undefined;
	return mediumName(await sha256(bytes), size) === name
		? { name, type: found.type, bytes }
		: undefined;
}

/** It as a browser shows or plays it. */
export const blobOf = ({ bytes, type }: KeptMedium): Blob =>
	new Blob([bytes], { type: MIME[type] });
