import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Reply {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: string;
}

/** A request exactly as given: no header is added or put right. */
export function raw(
	url: string,
	path: string,
	options: { method?: string; headers?: Record<string, string>; body?: string } = {}
) {
	const { port } = new URL(url);
	return new Promise<Reply>((done, fail) => {
		const request = httpRequest(
			{ host: 'localhost', port, path, method: options.method ?? 'GET', headers: options.headers },
			(response) => {
				let body = '';
				response.setEncoding('utf8').on('data', (text) => (body += text));
				response.on('end', () =>
					done({ status: response.statusCode, headers: response.headers, body })
				);
			}
		);
		request.on('error', fail);
		request.end(options.body);
	});
}
