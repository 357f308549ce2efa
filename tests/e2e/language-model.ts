/** A server that speaks like OpenAI's, as somebody may have one running beside the app. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LanguageModel {
	/** Up to what comes before `/chat/completions`. */
	address: string;
	/** What it was asked, with the headers that came along. */
	asked: { body: string; headers: IncomingMessage['headers'] }[];
	stop: () => Promise<void>;
}

/** What it answers; undefined for nothing, ever. */
export type Answers = (body: string) => { status?: number; text: string } | undefined;

export async function startModel(answers: Answers): Promise<LanguageModel> {
	const asked: LanguageModel['asked'] = [];
	const server = createServer(async (request, response) => {
		response.setHeader('access-control-allow-origin', '*');
		response.setHeader('access-control-allow-headers', 'content-type, authorization');
		if (request.method === 'OPTIONS') return response.writeHead(204).end();
		let body = '';
		for await (const piece of request) body += String(piece);
		asked.push({ body, headers: request.headers });
		const answer = answers(body);
		if (!answer) return undefined;
		response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
		return response.end(answer.status ? answer.text : completion(answer.text));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/v1`,
		asked,
		stop: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			})
	};
}

const completion = (content: string) =>
	JSON.stringify({
		id: 'c',
		object: 'chat.completion',
		created: 1,
		model: 'm',
		choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
	});
