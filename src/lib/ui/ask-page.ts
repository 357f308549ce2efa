import { error, redirect, type LoadEvent } from '@sveltejs/kit';
import { errors } from '#lib/ui/messages/current.ts';

/** What is left of data on its way as JSON. */
type Asked<T> = T extends (...event: never[]) => Promise<infer D> ? D : never;

/**
 * What a page shows, asked of the server at the page's own address (see server/http/page-json.ts). Ends in
 * the error page that fits, or leads on to where the server says.
 */
export async function askPage<Read>({
	fetch,
	url
}: Pick<LoadEvent, 'fetch' | 'url'>): Promise<Asked<Read>> {
	const headers = { accept: 'application/json' };
	const response = await fetch(url.pathname + url.search, { headers }).catch(() => undefined);
	if (!response) error(503, errors.offline.title);
	const answer = (await response.json().catch(() => ({}))) as Asked<Read> & {
		message?: string;
		why?: string;
		redirect?: string;
	};
	if (!response.ok) {
		const { message = errors.fault.title, why } = answer;
		error(response.status, { message, ...(why !== undefined && { why }) });
	}
	if (answer.redirect !== undefined) redirect(303, answer.redirect);
	return answer;
}
