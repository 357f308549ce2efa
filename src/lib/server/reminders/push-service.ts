/** Where reminders may be sent to: whoever asks for one says where, and may say anything. */

/** The push services of browsers: hosts by their ends, over https on the usual port, and nothing else. */
const SERVICES = [
	// Chrome, Edge on Android, Opera, Samsung Internet.
	'fcm.googleapis.com',
	'jmt17.google.com',
	// Firefox.
	'push.services.mozilla.com',
	// Safari.
	'push.apple.com',
	// Edge on Windows.
	'notify.windows.com'
];

/**
 * Whether an address is one of a known push service. Their names are theirs alone, so that no address leads into
 * the network of the server.
 *
 * @param more origins of further services, for whoever runs one: `https://push.example.org`, separated by commas
 */
export function isPushService(address: string, more = ''): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, port, username, password, origin } = new URL(address);
	if (username !== '' || password !== '') return false;
	if (more.split(',').some((one) => one.trim() === origin)) return true;
	if (protocol !== 'https:' || port !== '') return false;
	return SERVICES.some((service) => hostname === service || hostname.endsWith(`.${service}`));
}
