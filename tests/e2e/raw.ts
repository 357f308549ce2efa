import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface Reply {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: string;
}

interface Sent {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	/** Who vouches for the server, where it speaks https: a certificate. */
	ca?: string | undefined;
}

/** A request exactly as given: no header is added or put right. */
export function raw(url: string, path: string, options: Sent = {}) {
	const { port, protocol } = new URL(url);
	const send = protocol === 'https:' ? httpsRequest : httpRequest;
	const { method = 'GET', headers, ca } = options;
	return new Promise<Reply>((done, fail) => {
		const request = send(
			{ host: 'localhost', port, path, method, headers, ...(ca !== undefined && { ca }) },
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
