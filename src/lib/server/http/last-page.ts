/** The page that is sent where none can be drawn (`src/error.html`): it says the same in every language. */

/** What it says in one of them. */
const ONE = /\t*<main lang="([\w-]+)"[^>]*>[^]*?<\/main>\n?/g;

/**
 * That page in the reader's language alone, and any other reply as it is. Where it does not speak that language, it keeps all
 * that it has.
 */
export async function lastPageIn(response: Response, language: string): Promise<Response> {
	if (response.status < 400 || !response.headers.get('content-type')?.startsWith('text/html'))
		return response;
	const html = await response.text();
	const said = [...html.matchAll(ONE)].map(([, one]) => one);
	const page = said.includes(language)
		? html
				.replace(ONE, (section: string, one: string) => (one === language ? section : ''))
				.replace('<html lang="en">', `<html lang="${language}">`)
		: html;
	const { status } = response;
	const headers = new Headers(response.headers);
	// It was of the page in all languages: whoever waits for so many bytes waits for ever.
	headers.delete('content-length');
	return new Response(page, { status, headers });
}
