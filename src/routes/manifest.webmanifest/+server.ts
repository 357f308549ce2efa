import { inLanguage } from '#lib/server/http/reader.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { manifest } from '#lib/ui/site/manifest.ts';
import type { RequestHandler } from './$types';

/** In the language of the page that links to it: browsers ask for manifests without cookies. */
export const GET: RequestHandler = ({ locals, url }) => {
	const language = languageNamed(url.searchParams.get('lang') ?? undefined) ?? locals.language;
	return new Response(
		inLanguage(language, () => JSON.stringify(manifest())),
		{
			headers: { 'content-type': 'application/manifest+json', 'cache-control': 'no-cache' }
		}
	);
};
