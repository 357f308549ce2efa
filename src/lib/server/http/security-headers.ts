/**
 * Headers that every reply carries: pages, files, errors. Pages have their own, far stricter content
 * security policy from SvelteKit (a header, or a meta element in prerendered ones), which replaces or
 * adds to the one here.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'content-security-policy': "frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	// Nobody else learns where a visitor comes from. Stricter still, and browsers would post our own
	// forms with `Origin: null`, which is how a forged form looks.
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

/** Only over https, where a browser heeds it: two years, so that nobody can be talked down to http. */
export const transportSecurity = ['strict-transport-security', 'max-age=63072000'] as const;
