/** A table to keep, under a name in any letters (RFC 6266). */
export function csvReply(name: string, csv: string): Response {
	const plain = name.replaceAll(/[^\w .-]/g, '_');
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
		}
	});
}

/** What RFC 8187 leaves as it is is less than what `encodeURIComponent` does. */
const encoded = (name: string) =>
	encodeURIComponent(name).replaceAll(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
	);
