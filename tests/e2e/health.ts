import type { RunningApp } from './server.ts';

/** What a server says of itself to whatever watches over it. */
export async function healthOf({ url }: RunningApp): Promise<{ status: number; why: string }> {
	const reply = await fetch(`${url}/healthz`);
	const { status: why } = (await reply.json()) as { status: string };
	return { status: reply.status, why };
}
