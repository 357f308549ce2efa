import { version as release } from '$app/env';
import { CHECKED_BY } from '#lib/releases/checked-by.ts';

/**
 * JSON that clients keep and ask about: they revalidate every time, and what has not changed is not
 * sent again.
 *
 * @param checked whether this release has checked it, so that pages of the same need not
 */
export function versionedJson(
	request: Request,
	json: string,
	version: string,
	checked = false
): Response {
	const etag = `"${version}"`;
	const headers = {
		etag,
		'cache-control': 'no-cache',
		// Compressed or not: a cache must keep them apart, also when it is only told "unchanged".
		vary: 'accept-encoding',
		...(checked && { [CHECKED_BY]: release })
	};
	if (matches(request.headers.get('if-none-match'), etag))
		return new Response(null, { status: 304, headers });
	return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } });
}

/** Whether the client's copy is this one; a proxy that compressed it may have weakened the tag. */
function matches(header: string | null, etag: string): boolean {
	if (header === null) return false;
	return header
		.split(',')
		.map((one) => one.trim().replace(/^W\//, ''))
		.some((one) => one === '*' || one === etag);
}
