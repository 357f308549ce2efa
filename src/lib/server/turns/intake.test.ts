import type { RequestEvent } from '@sveltejs/kit';
import { expect, test, vi } from 'vitest';
import { takenIn } from './intake.ts';

/** A large upload of somebody who is signed in. */
const upload = (body: ReadableStream) =>
	({
		request: new Request('http://localhost/api/sync', {
			method: 'POST',
			headers: { 'content-length': '100000' },
			body,
			duplex: 'half'
		} as RequestInit),
		route: { id: '/api/sync' },
		// As the adapter says of a connection that is closed.
		getClientAddress: () => undefined
	}) as unknown as RequestEvent;

test('a body whose sender hangs up in the middle is no error of ours, and no route sees it', async () => {
	const answer = vi.fn();
	const lost = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
	let asked = 0;
	const body = new ReadableStream({
		pull(controller) {
			if (asked++ === 0) controller.enqueue(new Uint8Array(1000));
			else controller.error(lost);
		}
	});
	const response = await takenIn(upload(body), async () => 'account0', answer);
	expect(response.status).toBe(400);
	expect(answer).not.toHaveBeenCalled();
});

test('one that is here as a whole is answered, even if its sender has hung up by now', async () => {
	const body = new Blob(['x'.repeat(100_000)]).stream();
	const event = upload(body);
	const response = await takenIn(
		event,
		async () => 'account0',
		async () => new Response(await event.request.text())
	);
	expect((await response.text()).length).toBe(100_000);
});
