/** A push service for tests, and a browser that can read what it was sent (RFC 8291, RFC 8292). */
import {
	createDecipheriv,
	createECDH,
	createPublicKey,
	hkdfSync,
	randomBytes,
	verify,
	type ECDH
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pushed {
	path: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Takes whatever is sent to it, and answers with `status`. */
export async function pushService() {
	const pushed: Pushed[] = [];
	const answer = { status: 201 };
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			const { url = '', headers } = request;
			pushed.push({ path: url, headers, body: Buffer.concat(parts) });
			response.writeHead(answer.status).end();
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		pushed,
		answer,
		stop: () => new Promise((done) => server.close(done))
	};
}

/** The keys that a browser makes for a subscription. */
export function browserKeys() {
	const ecdh = createECDH('prime256v1');
	const p256dh = ecdh.generateKeys().toString('base64url');
	const auth = randomBytes(16);
	return { ecdh, p256dh, auth: auth.toString('base64url') };
}

/** What a browser reads of a message. Throws where it is not for these keys. */
export function readPush(body: Buffer, { ecdh, auth }: { ecdh: ECDH; auth: string }): unknown {
	const salt = body.subarray(0, 16);
	const length = body[20]!;
	const sender = body.subarray(21, 21 + length);
	const sealed = body.subarray(21 + length);
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
	const secret = hkdfSync(
		'sha256',
		ecdh.computeSecret(sender),
		Buffer.from(auth, 'base64url'),
		info,
		32
	);
	const derive = (name: string, bytes: number) =>
		Buffer.from(
			hkdfSync(
				'sha256',
				Buffer.from(secret),
				salt,
				Buffer.from(`Content-Encoding: ${name}\0`),
				bytes
			)
		);
	const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
	decipher.setAuthTag(sealed.subarray(-16));
	const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
	return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
}

/** What a server says of itself to the service; undefined where its signature is not by this key. */
export function vapidOf(authorization: string, key: string): Record<string, unknown> | undefined {
	const [, token = '', by] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
	const [head = '', claims = '', signature = ''] = token.split('.');
	const point = Buffer.from(key, 'base64url');
	const jwk = {
		kty: 'EC',
		crv: 'P-256',
		x: point.subarray(1, 33).toString('base64url'),
		y: point.subarray(33).toString('base64url')
	};
	const good = verify(
		'sha256',
		Buffer.from(`${head}.${claims}`),
		{ key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
		Buffer.from(signature, 'base64url')
	);
	if (!good || by !== key) return undefined;
	return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
}
