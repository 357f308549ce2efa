import { describe, expect, it } from 'vitest';
import { isPushService } from './push-service.ts';

describe('a reminder is not sent to', () => {
	it.each([
		'',
		'not an address',
		'http://fcm.googleapis.com/fcm/send/x',
		'https://fcm.googleapis.com:8443/fcm/send/x',
		'https://127.0.0.1/x',
		'https://[::1]/x',
		'https://169.254.169.254/latest/meta-data',
		'https://10.0.0.1/x',
		'https://localhost/x',
		'https://intranet/x',
		'https://fcm.googleapis.com.example.org/x',
		'https://evil-fcm.googleapis.com/x',
		'https://example.org/?https://fcm.googleapis.com/',
		'https://fcm.googleapis.com@example.org/x',
		'https://user:word@fcm.googleapis.com/x',
		'file:///etc/passwd',
		'ftp://push.apple.com/x',
		'javascript:alert(1)'
	])('%s', (address) => expect(isPushService(address)).toBe(false));
});

describe('a reminder is sent to', () => {
	it.each([
		'https://fcm.googleapis.com/fcm/send/abc:def',
		'https://FCM.googleapis.com/fcm/send/abc',
		'https://updates.push.services.mozilla.com/wpush/v2/abc',
		'https://web.push.apple.com/abc',
		'https://wns2-par02p.notify.windows.com/w/?token=abc'
	])('%s', (address) => expect(isPushService(address)).toBe(true));

	it('a further service that the server was told of, and no other place there', () => {
		const more = 'https://push.example.org, http://127.0.0.1:4000';
		expect(isPushService('https://push.example.org/x', more)).toBe(true);
		expect(isPushService('http://127.0.0.1:4000/x', more)).toBe(true);
		expect(isPushService('http://127.0.0.1:4001/x', more)).toBe(false);
		expect(isPushService('https://other.example.org/x', more)).toBe(false);
	});
});
